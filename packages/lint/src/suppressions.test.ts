import { readPolicy } from '@clearnotice/policy'
import { describe, expect, test } from 'vitest'
import { lintMarkdown } from './lint-markdown.ts'
import type { Rule } from './rule.ts'
import { recommended } from './rules.ts'
import { parseSuppression } from './suppression.ts'

const comment = (text: string) => parseSuppression({ text, span: { start: 0, end: 1 } })

describe('a comment', () => {
  test.each(['clearnotice-ignored', 'clearnotice-ignor', 'clearnotice-disable', 'clear-notice-ignore', 'ClearNotice-Ignore'])(
    '%s is misspelt, and holds nothing back',
    (word) => {
      expect(comment(`${word} x/y reason="z"`)).toMatchObject({ misspelt: word, rules: [] })
    },
  )
  test('holds rules, a reason, an end and a name, in any order', () => {
    expect(comment('clearnotice-ignore retention/vague by="Sam Lee" rights/* until=2027-01-31 reason="a = b, and \'c\'"')).toMatchObject({
      form: 'block',
      rules: ['retention/vague', 'rights/*'],
      reason: "a = b, and 'c'",
      until: '2027-01-31',
      by: 'Sam Lee',
      unknown: [],
    })
  })
  test.each([
    ['clearnotice-ignore-start x/y', 'start'],
    ['clearnotice-ignore-end', 'end'],
    ['clearnotice-ignore-file x/y', 'file'],
  ])('%s', (text, form) => {
    expect(comment(text)?.form).toBe(form)
  })
  test.each([
    'clearnotice-ignored',
    'clearnotice',
    'clearnotices x/y',
    'clearnotice:v1:abc x/y',
    'clearnotice-ignore="x"',
    '',
    'TODO clearnotice-ignore x/y',
    'constructor: to be filled in',
  ])('%j is none of ours', (text) => {
    expect(comment(text)).toBeUndefined()
  })
  test('keeps unknown settings, and takes an empty reason for none', () => {
    expect(comment('clearnotice-ignore x/y reason="" why=because')).toMatchObject({ unknown: ['why'], rules: ['x/y'] })
    expect(comment('clearnotice-ignore x/y reason="  "')).not.toHaveProperty('reason')
  })
})

/** Reports every statement that says 'bad'. */
const bad: Rule = {
  id: 'sample/bad',
  title: '',
  ground: 'craft',
  severity: 'error',
  cite: [],
  why: '',
  remedy: '',
  check({ reading, report }) {
    for (const statement of reading?.statements ?? [])
      if (statement.words.some(({ text }) => text === 'bad')) report(statement, statement.text)
  },
}
const rules = [...recommended.filter(({ id }) => id.startsWith('suppression/')), bad]
const ignore = '<!-- clearnotice-ignore sample/bad reason="so" -->'

/** What is still reported, and what suppressions themselves are reported for. */
const live = (text: string, on: '2026-11-22' = '2026-11-22'): readonly string[] =>
  lintMarkdown(text, { day: on, rules }).findings.flatMap(({ rule, message, suppression }) =>
    suppression ? [] : rule === 'sample/bad' ? message : rule,
  )

describe('a suppression reaches', () => {
  test.each([
    ['the next paragraph', `${ignore}\n\nbad one. bad two.\n\nbad three.\n`, ['bad three.']],
    ['the paragraph that it stands in', `good. ${ignore} bad one.\n\nbad two.\n`, ['bad two.']],
    ['one item of a list', `- bad one\n- bad two ${ignore}\n- bad three\n`, ['bad one', 'bad three']],
    ['the next item', `- bad one\n${ignore}\n- bad two\n- bad three\n`, ['bad one', 'bad three']],
    ['an item with all that is nested in it', `${ignore}\n- bad one\n  - bad two\n\n    bad three\n- bad four\n`, ['bad four']],
    ['one row of a table', `| a | b |\n|---|---|\n| bad one | x |\n| bad two ${ignore} | x |\n`, ['bad one']],
    ['a whole table', `${ignore}\n\n| a | b |\n|---|---|\n| bad one | x |\n| bad two | x |\n\nbad three.\n`, ['bad three.']],
    ['a heading alone', `${ignore}\n# bad heading\n\nbad one.\n`, ['bad one.']],
    [
      'from start to end',
      `bad one.\n\n${ignore.replace('ignore', 'ignore-start')}\n\nbad two.\n\n- bad three\n\n<!-- clearnotice-ignore-end -->\n\nbad four.\n`,
      ['bad one.', 'bad four.'],
    ],
    [
      'from start to the end of the text',
      `bad one.\n\n${ignore.replace('ignore', 'ignore-start').replace('reason', 'until=2027-01-01 reason')}\n\nbad two.\n\nbad three.\n`,
      ['bad one.'],
    ],
    [
      'a whole file',
      `bad one.\n\n${ignore.replace('ignore', 'ignore-file').replace('reason', 'until=2027-01-01 reason')}\n\nbad two.\n`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(live(text)).toEqual(expected)
  })

  test.each([
    ['without a reason', '<!-- clearnotice-ignore sample/bad -->', 'suppression/reasonless'],
    ['that has expired', '<!-- clearnotice-ignore sample/bad reason="so" until=2026-11-21 -->', 'suppression/expired'],
    ['that begins and never ends', '<!-- clearnotice-ignore-start sample/bad reason="so" -->', 'suppression/reasonless'],
    ['of a file without an end', '<!-- clearnotice-ignore-file sample/bad reason="so" -->', 'suppression/reasonless'],
  ])('nothing when it is one %s', (_, comments, rule) => {
    expect(live(`${comments}\n\nbad.\n`)).toEqual([rule, 'bad.'])
  })

  test('only the rules that it names', () => {
    expect(live(`<!-- clearnotice-ignore sample/other reason="so" -->\n\nbad.\n`)).toEqual(['suppression/unused', 'bad.'])
    expect(live(`<!-- clearnotice-ignore sample/* reason="so" -->\n\nbad.\n`)).toEqual([])
  })

  test('MDX comments too', () => {
    expect(live(`{/* clearnotice-ignore sample/bad reason="so" */}\n\nbad one.\n\nbad two.\n`)).toEqual(['bad two.'])
  })

  test('no finding about suppressions', () => {
    expect(
      live('<!-- clearnotice-ignore-file * reason="so" until=2027-01-01 -->\n\n<!-- clearnotice-ignore sample/bad -->\n\nbad.\n'),
    ).toEqual(['suppression/reasonless'])
  })
})

test('what is held back stays in the report, marked', () => {
  const { findings, totals, reading } = lintMarkdown(
    `<!-- clearnotice-ignore sample/bad reason="so" until=2027-01-31 by=Sam -->\n\nbad.\n`,
    { day: '2026-11-22', rules },
  )
  expect(findings).toHaveLength(1)
  expect(findings[0]?.suppression).toEqual({ reason: 'so', until: '2027-01-31', by: 'Sam', place: { span: reading?.comments[0]?.span } })
  expect(totals.error).toBe(0)
})

test('a comment about a rule that is off is not unused: it is there for the day when the rule is on', () => {
  const text =
    '<!-- clearnotice-ignore sample/bad reason="so" -->\n\nbad.\n\n<!-- clearnotice-ignore sample/bad reason="so" -->\n\nHello.\n'
  const { findings } = lintMarkdown(text, { day: '2026-11-22', rules, config: { rules: { 'sample/bad': 'off' } } })
  expect(findings.map(({ rule, place }) => [rule, place.span?.start])).toEqual([['suppression/unused', text.lastIndexOf('<!--')]])
})

test('a policy without comments has none', () => {
  expect(readPolicy('# Policy\n').comments).toEqual([])
})
