import type { DisclosureId } from '@clearnotice/uk-gdpr'
import { expect, test } from 'vitest'
import { lintMarkdown } from '../lint-markdown.ts'

/** The lines that are shown for a disclosure. */
const shown = (id: DisclosureId, text: string): readonly string[] => {
  const { disclosures } = lintMarkdown(text, { day: '2026-11-22' })
  const starts = disclosures.flatMap((row) => (row.id === id ? row.evidence.map(({ span }) => span?.start ?? 0) : []))
  const lines = starts.map((start) => text.slice(text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', start)))
  return [...new Set(lines)].sort()
}

// Lines that are to be shown end in `←`; of the others none.
const cases: readonly (readonly [why: string, id: DisclosureId, text: string])[] = [
  [
    'the place that says where from outright, no word of it in passing',
    'source',
    `# Privacy notice

This notice explains what we collect from you.

## What we hold

We lock away everything you send us.
We collect your name and address from you when you hire a boat. ←
`,
  ],
  [
    'of each kind of source the place that tells it most plainly',
    'source',
    `# Privacy notice

## Where we get it

You give us your name when you hire a boat. ←
We also receive your name from the council. ←
You tell us how many of you there are.
`,
  ],
  [
    'a passing mention where there is no other',
    'source',
    `# Privacy notice

## Our promise

We encrypt the information you give us. ←
`,
  ],
  [
    'a list of what comes from people is not asked where it comes from',
    'source',
    `# Privacy notice

## Data

The data we collect from you includes: ←

- your name
- your team and user number
`,
  ],
  [
    'the list of what is held, not what purposes and cookies mention of data',
    'categories',
    `# Privacy notice

## Information we hold

- your name ←
- your age ←

## Information we use

We use it to:

- send you the mailing list
- answer your messages

## Cookies

We collect your IP address with cookies.
`,
  ],
  [
    'who receives it, not whom a glossary explains',
    'recipients',
    `# Privacy notice

## Who receives it

We share your name with our insurers. ←

## Glossary

- Processor: a company that works for us.
`,
  ],
  [
    'the entry of a right, no sentence that names it again',
    'rights/erasure',
    `# Privacy notice

## Your rights

- The right of access
- The right to erasure ←

You have the right to have your data erased free of charge.
`,
  ],
  [
    'how long data is kept, not what isn’t kept',
    'retention',
    `# Privacy notice

## How long we keep data

We keep bookings for two years. ←

We do not keep card numbers.
`,
  ],
]

test.each(cases)('shows %s', (_, id, text) => {
  const marked = text.split('\n').filter((line) => line.endsWith('←'))
  expect(shown(id, text)).toEqual([...marked].sort())
})
