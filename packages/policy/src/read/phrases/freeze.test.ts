import { describe, expect, it } from 'vitest'
import { createMatcher } from '../match.ts'
import { readPolicy } from '../read.ts'
import { freeze } from './freeze.ts'
import type { Lexicon, Wording } from './phrase.ts'

const wording: Wording = {
  topic: 'test',
  concepts: { copy: { strong: ['ask for [a] (copy|copies) [of] ~2 data'] }, named: { weak: ['=Data|{party} keeps'] } },
  ignores: ['ask for copies of nobody’s data'],
}
const lexicon: Lexicon = { party: ['we', 'the [local] council'] }

const conceptsIn = (wordings: readonly Wording[], text: string): string[] => {
  const { statements } = readPolicy(text)
  return statements.flatMap(createMatcher(freeze(wordings, lexicon))(statements).mentionsIn).map(({ concept }) => concept)
}

describe('phrases as tables', () => {
  it.each([
    ['You can ask for copies of all your data.', ['copy']],
    ['You can ask for a copy data.', ['copy']],
    ['You can ask for a copy of all the many data.', []],
    ['The local council keeps it; the council keeps it.', ['named', 'named']],
    ['The shire council keeps it.', []],
    ['You can ask for copies of nobody’s data.', []],
  ])('match words: %s', (text, expected) => {
    expect(conceptsIn([wording], text)).toEqual(expected)
  })

  it.each(['=uses', 'use'])('tell a word from its stem: %s', (phrase) => {
    const one: Wording = { topic: 't', concepts: { plain: { strong: ['we use it'] }, other: { strong: [`they ${phrase} it`] } } }
    expect(conceptsIn([one], 'We uses it.')).toEqual(['plain'])
    expect(conceptsIn([one], 'They uses it.')).toEqual(['other'])
    expect(conceptsIn([one], 'They used it.')).toEqual(phrase === 'use' ? ['other'] : [])
  })

  it('keep the order of phrases that are as long, the strong first', () => {
    const weakFirst: Wording = {
      topic: 't',
      concepts: { a: { weak: ['old map'] }, b: { strong: ['old map'] }, c: { strong: ['old (map|maps)'] } },
    }
    expect(conceptsIn([weakFirst], 'An old map.')).toEqual(['b', 'c', 'a'])
    expect(conceptsIn([{ ...weakFirst, exclusive: true }], 'An old map.')).toEqual(['b'])
  })

  it('have one way on from the same words, however phrases are written', () => {
    const [straight, winding] = ['ask for a copy', 'ask (for (a)|for a) copy'].map((text) =>
      freeze([{ topic: 't', concepts: { c: { strong: [text] } } }], {}),
    )
    expect(winding?.cells).toEqual(straight?.cells)
  })

  it('show each phrase as it is written', () => {
    const frozen = freeze([wording], lexicon)
    const { statements } = readPolicy('The council keeps it.')
    const said = statements.flatMap(createMatcher(frozen)(statements).mentionsIn)
    expect(said.map(({ phrase }) => phrase)).toEqual(['=Data|{party} keeps'])
  })

  it.each(['(open', '[x]', '{class'])('are refused for the phrase %s', (phrase) => {
    expect(() => freeze([{ topic: 't', concepts: { c: { strong: [phrase] } } }], {})).toThrow(SyntaxError)
  })
})
