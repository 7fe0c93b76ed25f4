import { lintMarkdown } from '@clearnotice/lint'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { githubReport } from './github-report.ts'
import { jsonReport } from './json-report.ts'
import { markdownReport } from './markdown-report.ts'
import { sarifReport } from './sarif-report.ts'
import { textReport } from './text-report.ts'
import { widthOf } from './visible.ts'

vi.setConfig({ testTimeout: 600_000 })

// Pieces of policies, of Markdown and of malice, in any order.
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '# Your rights\n\n',
      '## 7. Transfers\n',
      '**Retention**\n\n',
      '- access your data;\n',
      '- erase your data;\n',
      '- erase your data;\n',
      '| data | how long |\n|---|---|\n| name | 6 years |\n| name | 6 years |\n\n',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'We keep contact data for six years. ',
      'We keep contact data as long as necessary. ',
      'You have the right to:\n',
      'Article 6(1)(f) – consent. ',
      'We never send data outside the UK. ',
      'We use Privacy Shield. ',
      'Contact us at privacy@example.org. ',
      'Complain to the Information Commissioner’s Office. ',
      '[Company name] ',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<!-- clearnotice-ignore */* reason="so" -->',
      '<!-- clearnotice-ignore-start rights/* -->',
      '<!-- clearnotice-ignore-end -->',
      '{/* clearnotice-ignore-file * reason=x until=2026-02-30 */}',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\r\n',
      '\ufeff',
      '\u202e',
      '\u001b[31m',
      '::error::',
      '##[group]',
      '<details>',
      '</b>',
      '&amp;',
      '\\',
      '`',
      '\t',
      '\n\n',
      '日本語 ',
      '👩‍💻',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
const document = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

test('whatever the text, it is linted and reported, and every finding lies within it', () => {
  fc.assert(
    fc.property(document, fc.constantFrom('2025-06-01' as const, '2026-11-22' as const), (text, day) => {
      const result = lintMarkdown(text, { day, path: 'p.md' })
      for (const { place, related } of [
        ...result.findings,
        ...result.disclosures.flatMap(({ evidence }) => evidence.map((spot) => ({ place: spot, related: [] }))),
      ])
        for (const { span } of [place, ...related.map((other) => other.place)]) {
          expect(span?.start ?? 0).toBeGreaterThanOrEqual(0)
          expect(span?.end ?? 0).toBeLessThanOrEqual(text.length)
          expect(span?.end ?? 0).toBeGreaterThanOrEqual(span?.start ?? 0)
        }
      const files = [{ path: 'p.md', result }]
      const shown = textReport(files, { width: 80, githubActions: true })
      expect(shown).not.toMatch(/::|##\[|\p{Bidi_Control}/u)
      expect(shown.split('\n').filter((line) => widthOf(line) > 80 && !/https:|\u200d/.test(line))).toEqual([])
      jsonReport(files, { version: '0.0.0', day, lawAsOf: day })
      sarifReport(files, { version: '0.0.0' })
      markdownReport(files)
      for (const line of githubReport(files).trimEnd().split('\n').slice(0, -1))
        expect(line).toMatch(/^::(error|warning|notice) title=[^:]+,file=p\.md(,\w+=\d+)*::[^:]/)
    }),
    { numRuns: process.env.FUZZ ? 20_000 : 150 },
  )
})
