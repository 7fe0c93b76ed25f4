import { readFileSync } from 'node:fs'
import { lintMarkdown } from '@clearnotice/lint'
import { expect, test } from 'vitest'
import { dress, dresses } from '../dress.ts'

/** The policy as it was written first: lines without Markdown's headings. */
const plain = readFileSync(new URL('../../examples/smartops-it/privacy-policy.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.replace(/^#+ /, ''))
  .join('\n')
const section = (text: string): string => text.slice(text.indexOf('8. Data Retention Period'), text.indexOf('9. Your Rights'))

/** What is reported on retention, each with the words at its place. */
const reported = (text: string): readonly (readonly [string, string])[] =>
  lintMarkdown(text, { day: '2026-11-22' })
    .findings.filter(({ rule }) => rule.startsWith('retention/'))
    .map(({ rule, place: { span = { start: 0, end: 0 } } }) => [rule, text.slice(span.start, span.end)])

test.each(dresses)('reports the same on retention in dress %s', (style) => {
  const text = dress(plain, style)
  const found = lintMarkdown(text, { day: '2026-11-22' }).findings.filter(({ rule }) => rule.startsWith('retention/'))
  expect(found.map(({ rule, subject }) => [rule, subject])).toEqual([
    ['retention/vague', 'data:contact-details'],
    ['retention/vague', 'data:technical+logs'],
    ['retention/duplicate-entry', 'data:contact-details'],
  ])
  const [first, , second] = found
  expect(second?.related.map(({ place }) => place)).toEqual([first?.place])
  expect(second?.place.span?.start).toBeGreaterThan(first?.place.span?.start ?? Number.POSITIVE_INFINITY)
})

test('says that retention is stated, by the entry on tax records', () => {
  const { disclosures } = lintMarkdown(plain, { day: '2026-11-22' })
  const { status, evidence } = disclosures.find(({ id }) => id === 'retention')!
  expect(status).toBe('stated')
  expect(evidence.map(({ span }) => plain.slice(span?.start, span?.end))).toEqual([
    expect.stringMatching(/^financial and tax records.*disputes\)\.$/),
  ])
})

test('the second entry on contact data can be taken out, and nothing else', () => {
  const { findings } = lintMarkdown(plain, { day: '2026-11-22' })
  const [edit] = findings.find(({ rule }) => rule === 'retention/duplicate-entry')!.edit!
  const { start, end, text } = edit!
  const mended = plain.slice(0, start) + text + plain.slice(end)
  const twice = plain.split('\n').findLastIndex((line) => line.startsWith('- contact data'))
  expect(mended.split('\n')).toEqual(plain.split('\n').filter((_, at) => at !== twice))
  expect(reported(mended).map(([rule]) => rule)).toEqual(['retention/vague', 'retention/vague'])
})

test('without its section on retention that is missing, and only that', () => {
  expect(reported(plain.replace(section(plain), '')).map(([rule]) => rule)).toEqual(['retention/missing'])
})
