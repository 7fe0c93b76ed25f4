import { expect, test } from 'vitest'
import { baselineOf, knownIn } from './baseline.ts'
import { lintMarkdown } from './lint-markdown.ts'
import type { Rule } from './rule.ts'

/** Reports every sentence that says 'vague', and one missing thing. */
const rule: Rule = {
  id: 'sample/vague',
  title: '',
  ground: 'craft',
  severity: 'error',
  cite: [],
  why: '',
  remedy: '',
  check({ reading, report, reportMissing }) {
    for (const statement of reading?.statements ?? []) if (statement.words.some(({ text }) => text === 'vague')) report(statement, 'vague')
    reportMissing('rights/access', 'access')
    reportMissing('rights/erasure', 'erasure')
  },
}

const before = `# Policy

## 1. Keeping

We keep this for a vague time, and that too.

## 2. Rights

You have vague rights.
`
const lint = (text: string, path = 'privacy.md', baseline = {}) =>
  lintMarkdown(text, { day: '2026-11-22', path, rules: [rule], ...baseline })
const baseline = baselineOf([lint(before)])
const fresh = (text: string, path?: string): readonly string[] =>
  lint(text, path, { baseline })
    .findings.filter((finding) => finding.baseline === undefined)
    .map(({ message }) => message)

test('nothing is new in the policy that it was made from', () => {
  expect(fresh(before)).toEqual([])
  expect(lint(before, undefined, { baseline }).totals).toEqual({ error: 0, warning: 0, info: 0 })
})

test.each([
  [
    'moving a section',
    '# Policy\n\n## 2. Rights\n\nYou have vague rights.\n\n## 1. Keeping\n\nWe keep this for a vague time, and that too.\n',
  ],
  ['renumbering headings', before.replace('1. Keeping', '7. Keeping').replace('2. Rights', '8. Rights')],
  ['renaming headings', before.replace('1. Keeping', 'How long')],
  ['reflowing', before.replace('vague time, and', 'vague\ntime, and')],
  ['emphasis', before.replace('vague time', '**vague** time')],
  ['Windows line ends', before.replaceAll('\n', '\r\n')],
  ['a paragraph above', `${before.replace('# Policy', '# Policy\n\nHello.')}`],
])('%s makes no new finding', (_, after) => {
  expect(fresh(after)).toEqual([])
  expect(lint(after, undefined, { baseline }).stale).toEqual({})
})

test('renaming the file makes no new finding', () => {
  expect(fresh(before, 'docs/privacy-policy.md')).toEqual([])
})

test('another vague sentence is new, and the only one', () => {
  expect(fresh(`${before}\nWe are vague.\n`)).toEqual(['vague'])
})

test('the same sentence once more is new', () => {
  expect(fresh(`${before}\nYou have vague rights.\n`)).toEqual(['vague'])
})

test('what was mended is stale, and nothing else is taken for it', () => {
  const after = lint(before.replace('You have vague rights.', 'You have rights.'), undefined, { baseline })
  expect(Object.values(after.stale)).toEqual(['sample/vague'])
  expect(after.findings.every((finding) => finding.baseline === true)).toBe(true)
})

test('a policy that the baseline does not know, and that shares nothing with it, has only new findings', () => {
  expect(knownIn({ version: 1, policies: {} }, 'x.md', ['00'])).toEqual({ entries: {} })
  expect(knownIn({ version: 1, policies: { 'y.md': { '11': 'a/b' } } }, 'x.md', ['00'])).toEqual({ entries: {} })
})
