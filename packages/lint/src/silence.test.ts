import { readPolicy, statementAt } from '@clearnotice/policy'
import { describe, expect, test } from 'vitest'
import type { Draft } from './draft.ts'
import { type Precedence, precedence, type Reach } from './precedence.ts'
import { silence } from './silence.ts'
import { contract } from './testing/contract.ts'

const text = `# One

- first item. Another sentence
- second item

## Inner

inner text

# Two

two text
`
const reading = readPolicy(text)

const draft = (rule: string, at: string, subject = rule): Draft => {
  const start = text.indexOf(at)
  const statement = statementAt(reading, start)
  return {
    rule,
    subject,
    severity: 'error',
    message: '',
    remedy: '',
    place: { span: { start, end: start + at.length } },
    citations: [],
    related: [],
    missing: false,
    ...(statement && { statement }),
  }
}

const left = (reach: Reach, ...drafts: readonly Draft[]): readonly string[] =>
  silence(drafts, [{ speaks: 'a/special', silences: ['b/general'], reach }]).map(({ rule }) => rule)

describe('a more specific rule silences a general one', () => {
  test.each<[Reach, string, string, boolean]>([
    ['document', 'first item', 'two text', true],
    ['section', 'first item', 'second item', true],
    ['section', 'first item', 'inner text', false],
    ['block', 'first item', 'Another sentence', true],
    ['block', 'first item', 'second item', false],
    ['overlap', 'first item', 'item', true],
    ['overlap', 'first', ' item', false],
    ['within', 'One', 'inner text', true],
    ['within', 'Inner', 'first item', false],
    ['within', 'One', 'two text', false],
  ])('%s: at ‘%s’, one at ‘%s’: %s', (reach, special, general, silenced) => {
    expect(left(reach, draft('a/special', special), draft('b/general', general))).toEqual(
      silenced ? ['a/special'] : ['a/special', 'b/general'],
    )
  })

  test('subject: only about the same', () => {
    expect(
      left('subject', draft('a/special', 'first', 'x'), draft('b/general', 'two text', 'x'), draft('b/general', 'two text', 'y')),
    ).toEqual(['a/special', 'b/general'])
  })

  test('one that is silenced itself still silences', () => {
    const order: readonly Precedence[] = [
      { speaks: 'a/special', silences: ['b/general'], reach: 'document' },
      { speaks: 'b/general', silences: ['c/vague'], reach: 'document' },
    ]
    expect(silence([draft('c/vague', 'One'), draft('b/general', 'One'), draft('a/special', 'One')], order).map(({ rule }) => rule)).toEqual(
      ['a/special'],
    )
  })

  test('never the other way round, nor itself', () => {
    for (const { speaks, silences } of precedence) {
      expect(silences).not.toContain(speaks)
      for (const other of silences)
        expect(precedence.some((entry) => entry.speaks === other && entry.silences.includes(speaks))).toBe(false)
    }
  })

  test('all rules that are named exist', () => {
    expect(precedence.flatMap(({ speaks, silences }) => [speaks, ...silences]).filter((rule) => !(rule in contract))).toEqual([])
  })
})
