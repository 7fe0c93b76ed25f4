import { describe, expect, it } from 'vitest'
import { classes, phrases } from './automaton.ts'
import { freeze, thaw } from './frozen.ts'
import { createMatcher } from './match.ts'
import { readPolicy } from './read.ts'

const text = `
# Privacy notice

We may share your name with our accountants and, if you agree, send it outside the UK under the IDTA. We keep it for six years.

You can ask for a copy of your data, object to or restrict its use, and complain to the ICO.
`

describe('a trie that was frozen and thawed', () => {
  it('matches what the first one did', () => {
    const thawed = createMatcher(thaw(freeze(phrases())), thaw(freeze(classes())))
    const compiled = createMatcher(phrases(), classes())
    const mentions = (matcher: typeof compiled) =>
      readPolicy(text).statements.flatMap((statement) =>
        matcher.mentionsIn(statement).map(({ concept, from, to, phrase, strength }) => ({ concept, from, to, phrase, strength })),
      )
    expect(mentions(thawed)).toEqual(mentions(compiled))
    expect(mentions(thawed).length).toBeGreaterThan(10)
  })

  it('survives being written as JSON', () => {
    const frozen = freeze(classes())
    expect(freeze(thaw(JSON.parse(JSON.stringify(frozen))))).toEqual(frozen)
  })
})
