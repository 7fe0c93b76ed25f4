import { describe, expect, it } from 'vitest'
import { type Frozen, freeze } from './frozen.ts'
import { createMatcher } from './match.ts'
import { compile, type Wording } from './phrase.ts'
import { readPolicy } from './read.ts'

const wording: Wording = {
  topic: 'test',
  concepts: { copy: { strong: ['ask for [a] (copy|copies) [of] ~2 data'] }, named: { weak: ['=Data|{party} keeps'] } },
  ignores: ['ask for copies of nobody’s data'],
}
const classes: Frozen = freeze(compile([{ topic: 'party', concepts: { party: { strong: ['we', 'the [local] council'] } } }]))

const conceptsIn = (phrases: Frozen, text: string): string[] => {
  const { mentionsIn } = createMatcher(phrases, classes)
  return readPolicy(text).statements.flatMap((statement) => mentionsIn(statement).map(({ concept }) => concept))
}

describe('a trie as data', () => {
  const frozen = freeze(compile([wording]))

  it.each([
    ['You can ask for copies of all your data.', ['copy']],
    ['You can ask for a copy data.', ['copy']],
    ['You can ask for a copy of all the many data.', []],
    ['The local council keeps it; the council keeps it.', ['named', 'named']],
    ['The shire council keeps it.', []],
  ])('matches words: %s', (text, expected) => {
    expect(conceptsIn(frozen, text)).toEqual(expected)
  })

  it('survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen)
  })

  it('has no nodes that only lead on to another', () => {
    const [copy, straight] = ['ask for (a) copy', 'ask for a copy'].map((text) =>
      freeze(compile([{ topic: 't', concepts: { c: { strong: [text] } } }])),
    )
    expect(copy?.code).toEqual(straight?.code)
  })
})
