import { describe, expect, it } from 'vitest'
import { createMatcher } from './match.ts'
import { freeze } from './phrases/freeze.ts'
import type { Wording } from './phrases/phrase.ts'
import { readPolicy } from './read.ts'
import type { Statement } from './statement.ts'
import { lexicon } from './wording/lexicon.ts'

const wording: Wording = {
  topic: 'test',
  concepts: {
    share: { strong: ['{share} ~4 {data}'] },
    analytics: { strong: ['analytics [cookie]'], weak: ['statistics|measurement'] },
    object: { strong: ['object to'] },
    restrict: { strong: ['restrict [the] (use|processing)'] },
    exact: { strong: ['=uses'] },
  },
  ignores: ['do not object to', 'vital statistics'],
}
const mechanisms: Wording = {
  topic: 'mechanism',
  exclusive: true,
  concepts: { addendum: { strong: ['addendum to the eu sccs'] }, sccs: { strong: ['eu sccs'] } },
}
const matcher = createMatcher(freeze([wording, mechanisms], lexicon))
const read = (text: string) => {
  const { statements } = readPolicy(text)
  return statements.flatMap(matcher(statements).mentionsIn)
}
const concepts = (text: string): string[] => read(text).map(({ concept }) => concept)

describe('mentions', () => {
  it.each([
    ['We shared some of your personal information.', ['share']],
    ['We share with nobody at all, ever, any of the many kinds of data.', []],
    ['Analytics cookies help us.', ['analytics']],
    ['You may object to or restrict the processing.', ['object', 'restrict']],
    ['We do not object to it.', []],
    ['Births are vital statistics; statistics help us.', ['analytics']],
    ['He uses it; they use it.', ['exact']],
    ['the Addendum to the EU SCCs, not EU SCCs', ['addendum', 'sccs']],
    ['under the Human Rights Act 1998', []],
  ])('%s', (text, expected) => {
    expect(concepts(text)).toEqual(expected)
  })

  it('points at the words', () => {
    const [mention] = read('Now we share, sometimes, your data.')
    expect(mention?.statement.words.slice(mention.from, mention.to).map((word) => word.text)).toEqual([
      'share',
      'sometimes',
      'your',
      'data',
    ])
  })

  it('takes time in proportion to the words, whatever the words', () => {
    let texts = 0
    const once = (n: number): number => {
      // No reading makes a statement as long as this; each is new, as what a text says is remembered.
      const statement = { text: `${'share '.repeat(n)}${texts++}`, index: 0 } as unknown as Statement
      const from = process.cpuUsage()
      matcher([statement])
      return process.cpuUsage(from).user
    }
    // The best of several: a busy machine makes any one of them slow.
    const time = (n: number): number => Math.min(...[1, 2, 3, 4, 5, 6].map(() => once(n)))
    time(16_000)
    // Eight times the words; quadratic code would take 64 times as long.
    expect(time(128_000) / time(16_000)).toBeLessThan(32)
  })
})
