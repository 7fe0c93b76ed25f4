import { type LintOptions, type LintResult, lintMarkdown, type Rule } from '@clearnotice/lint'
import { dpa2018, ukGdpr } from '@clearnotice/uk-gdpr'

/** A small policy with one thing said twice, and rules that say just enough of it, so that reports can be tested without the real rules. */
export const sampleText = `# Privacy policy

We keep contact data for six years.

<!-- clearnotice-ignore sample/held reason="it is only a sample" until=2027-01-31 by="Sam" -->
We keep contact data for six years.

## Complaints

Write to us.
`

const plain = { ground: 'statute', why: 'So that people know.', title: 'A sample' } as const
const second = sampleText.lastIndexOf('contact data')

export const sampleRules: readonly Rule[] = [
  {
    ...plain,
    id: 'sample/missing',
    severity: 'warning',
    cite: [ukGdpr('13(2)(ca)'), dpa2018('164A')],
    remedy: 'Say how to complain.',
    check: ({ reportMissing }) => reportMissing('complaints/controller', 'The policy does not say how to complain to the controller'),
  },
  {
    ...plain,
    id: 'sample/twice',
    severity: 'error',
    cite: [ukGdpr('13(2)(a)')],
    remedy: 'Keep one of them.',
    check: ({ report }) =>
      report({ span: { start: second, end: second + 12 } }, '‘contact data’ already has this period', {
        subject: 'data:contact-details',
        related: [
          { message: 'first said here', at: { span: { start: sampleText.indexOf('contact'), end: sampleText.indexOf('contact') + 12 } } },
        ],
        edit: [{ start: second - 8, end: second + 27, text: '' }],
      }),
  },
  {
    ...plain,
    id: 'sample/held',
    severity: 'info',
    cite: [],
    remedy: 'Nothing.',
    check: ({ report }) => report({ span: { start: second + 17, end: second + 26 } }, 'six years'),
  },
]

export const sample = (options: Partial<LintOptions> = {}): LintResult =>
  lintMarkdown(sampleText, { day: '2026-11-22', path: 'privacy.md', rules: sampleRules, ...options })
