import { stripVTControlCharacters } from 'node:util'
import { lintMarkdown, type Rule, type RuleContext } from '@clearnotice/lint'
import type { Reading } from '@clearnotice/policy'
import { describe, expect, test } from 'vitest'
import { sample, sampleRules } from './testing/sample.ts'
import { textReport } from './text-report.ts'
import { widthOf } from './visible.ts'

const files = [{ path: 'privacy.md', result: sample() }]

describe('the text report', () => {
  test('shows each finding as a compiler would, worst first', () => {
    expect(textReport(files, { width: 80, disclosures: false })).toBe(`\
privacy.md ─────────────────────────────────────────────────────────────────────

error sample/twice: ‘contact data’ already has this period
  ┌─ privacy.md:6:9
3 │ We keep contact data for six years.
  │         ------------ first said here
  ┆
6 │ We keep contact data for six years.
  │         ^^^^^^^^^^^^
  = law:  UK GDPR Art 13(2)(a)
          https://www.legislation.gov.uk/eur/2016/679/article/13
  = help: Keep one of them.

warning sample/missing: The policy does not say how to complain to the
  controller
  ┌─ privacy.md:8:4
8 │ ## Complaints
  │    ^^^^^^^^^^
  = law:  UK GDPR Art 13(2)(ca)
          https://www.legislation.gov.uk/eur/2016/679/article/13
          DPA 2018 s 164A
          https://www.legislation.gov.uk/ukpga/2018/12/section/164A
  = help: Say how to complain.

held back: sample/held, line 6: it is only a sample (until 2027-01-31)

1 policy: 1 error, 1 warning, 0 info (held back: 1 by comments)
Law of 22 November 2026. No finding does not mean lawful; this is not legal
advice.
`)
  })

  test('of two places on one long line each is underlined under its own words', () => {
    const text = `# Policy\n\n${'We say much here. '.repeat(9)}First ${'and then some more '.repeat(5)}second ${'and on it goes '.repeat(9)}\n`
    const at = (word: string) => ({ span: { start: text.indexOf(word), end: text.indexOf(word) + word.length } })
    const rule: Rule = {
      ...(sampleRules[0] as Rule),
      check: ({ report }) => report(at('First'), 'said twice', { related: [{ message: 'again', at: at('second') }] }),
    }
    const result = lintMarkdown(text, { day: '2026-11-22', rules: [rule] })
    const lines = textReport([{ path: 'privacy.md', result }], { width: 80, disclosures: false }).split('\n')
    const under = (mark: string): string | undefined => {
      const row = lines.findIndex((line) => line.includes(mark))
      const from = lines[row]?.indexOf(mark) ?? 0
      return lines[row - 1]?.slice(from, from + mark.length)
    }
    expect([under('^^^^^'), under('------')]).toEqual(['First', 'second'])
    expect(lines.findIndex((line) => line.includes('^^^^^'))).toBeLessThan(lines.findIndex((line) => line.includes('------')))
  })

  test.each([40, 80, 140, 200])('colours change nothing but the colours, %i columns wide', (width) => {
    const coloured = textReport(files, { width, colour: true })
    expect(coloured).toContain('\u001b[31m')
    expect(stripVTControlCharacters(coloured)).toBe(textReport(files, { width }))
  })

  test.each([80, 140])('fits into %i columns', (width) => {
    const lines = textReport(files, { width }).split('\n')
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([])
  })

  test('only what is required and missing is red in the table of disclosures', () => {
    const result = sample({ rules: [] })
    const red = textReport([{ path: 'privacy.md', result }], { width: 80, colour: true })
      .split('\n')
      .filter((line) => line.includes('\u001b[31m'))
    const gaps = result.disclosures.filter(({ status, expected }) => status === 'missing' && expected === 'required')
    expect(red.map((line) => stripVTControlCharacters(line).split(/ +/)[1])).toEqual(gaps.map(({ id }) => id))
  })

  test('quiet: nothing at all where there is nothing to say', () => {
    expect(textReport([{ path: 'privacy.md', result: sample({ rules: [] }) }], { width: 80, quiet: true })).toBe('')
  })

  test('a file that could not be read is an error of its own', () => {
    expect(textReport([{ path: 'no\u001b[2J.md', error: 'no such file' }], { width: 80 })).toMatch(
      /^error: no␛\[2J\.md: no such file\n\n0 policies.*1 file could not be linted\n$/,
    )
  })

  test('lists the rules that a policy without a text could not be held to', () => {
    const { reading, source, ...result } = sample({ rules: [] })
    expect(reading?.source).toBe(source)
    const report = textReport([{ path: 'policy.yml', result: { ...result, skipped: ['document/broken-anchor', 'suppression/unused'] } }], {
      width: 80,
    })
    expect(report).toContain('\n\nNot run, as they need a text: document/broken-anchor, suppression/unused\n\n1 policy')
  })

  test('says when the day is later than the law that is known', () => {
    expect(textReport([{ path: 'privacy.md', result: sample({ day: '2027-03-01' }) }], { width: 140 })).toContain(
      'Law of 1 March 2027, as known on 22 November 2026.',
    )
  })

  test('text of the policy reaches a runner as text', () => {
    const text = '# ::error::x ##[y]\u001b[0m\n'
    const rule = { ...(sampleRules[0] as Rule), check: ({ reading, report }: RuleContext) => report(reading as Reading, text) }
    const result = lintMarkdown(text, { day: '2026-11-22', rules: [rule] })
    const shown = textReport([{ path: '::p##[.md', result }], { width: 80, githubActions: true })
    expect(shown).toContain('# : :error: :x ## [y]␛[0m')
    expect(shown).not.toMatch(/::|##\[/)
    expect(shown).not.toContain('\u001b')
  })
})
