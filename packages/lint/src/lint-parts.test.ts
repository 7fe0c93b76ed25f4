import { describe, expect, test } from 'vitest'
import { fixParts } from './fix-markdown.ts'
import { lintParts, type Part } from './lint-parts.ts'
import type { Rule } from './rule.ts'

/** Reports each statement with a word in it, and offers to take the word out. */
const word = (text: string): Rule => ({
  id: `a/${text}`,
  title: '',
  ground: 'craft',
  severity: 'error',
  cite: [],
  why: '',
  remedy: '',
  fixable: true,
  check({ reading, report }) {
    for (const statement of reading?.statements ?? []) {
      const at = statement.words.findIndex((one) => one.text === text)
      if (at >= 0) report(statement, text, { edit: [{ ...statement.span(at, at + 1), text: 'good' }] })
    }
  },
})

const day = '2026-11-22'
const parts = (...texts: readonly string[]): readonly [Part, ...Part[]] =>
  texts.map((text, at) => ({ path: `${at}.md`, text })) as [Part, ...Part[]]
const options = { day, rules: [word('bad')] } as const

const live = (...texts: readonly string[]): readonly number[] =>
  lintParts(parts(...texts), options).map(({ findings }) => findings.filter(({ suppression }) => suppression === undefined).length)

describe('a comment reaches no further than its file', () => {
  const why = 'reason="so" until=2027-01-31'
  test('one about the file', () => {
    expect(live('A bad thing.\n', `<!-- clearnotice-ignore-file a/bad ${why} -->\n\nA bad thing.\n`, 'A bad thing.\n')).toEqual([1, 0, 1])
  })
  test('one that begins, and doesn’t end, or ends in another file', () => {
    const begun = `<!-- clearnotice-ignore-start a/bad ${why} -->\n\nA bad thing.\n`
    expect(live(begun, 'A bad thing.\n')).toEqual([0, 1])
    expect(live(begun, 'A bad thing.\n\n<!-- clearnotice-ignore-end -->\n')).toEqual([0, 1])
  })
  test('one that stands before nothing', () => {
    expect(live(`Hello.\n\n<!-- clearnotice-ignore a/bad ${why} -->\n`, 'A bad thing.\n')).toEqual([0, 1])
  })
  test('one that reaches to the end of its file must end some day', () => {
    const undated = '<!-- clearnotice-ignore-start a/bad reason="so" -->\n\nA bad thing.\n'
    expect(live(undated, 'Hello.\n')).toEqual([1, 0])
  })
})

describe('fixParts', () => {
  test('mends each file in its place', () => {
    const { parts: mended, fixed, results } = fixParts(parts('\ufeff# A\r\n\r\nbad one.', 'Hello.\n', 'One bad.\n\n- bad two\n'), options)
    expect(mended.map(({ path, text }) => [path, text])).toEqual([
      ['0.md', '\ufeff# A\r\n\r\ngood one.'],
      ['1.md', 'Hello.\n'],
      ['2.md', 'One good.\n\n- good two\n'],
    ])
    expect(fixed).toHaveLength(3)
    expect(results.map(({ findings }) => findings.length)).toEqual([0, 0, 0])
  })
  test('makes no edit in one file that makes a finding in another', () => {
    const noGood: Rule = {
      ...word('worse'),
      id: 'a/worse',
      check({ reading, report }) {
        const [last] = reading?.statements.toReversed() ?? []
        if (last !== undefined && reading?.source.includes('good')) report(last, 'worse')
      },
    }
    const texts = parts('bad one.\n', 'Hello.\n')
    expect(fixParts(texts, { day, rules: [word('bad'), noGood] }).parts).toEqual(texts)
  })
})
