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
  [
    'a mailbox for complaints is no more than that where a way for everything is given',
    'controller/contact',
    `# Privacy notice

Fern Boats runs this site. Write to hello@fern.example. ←

## Complaints

Complain to us at grumbles@fern.example.
`,
  ],
  [
    'where there is no other way, the mailbox for complaints is one',
    'controller/contact',
    `# Privacy notice

Fern Boats runs this site.

## Complaints

Complain to us at grumbles@fern.example. ←
`,
  ],
  [
    'a purpose where it is told first, not again beside its basis',
    'purposes',
    `# Privacy notice

## What we use, and why

We use your address for **delivering boats**. ←

## Our legal bases

Our legal basis for using your address for **delivering boats** is:

- contract
`,
  ],
  [
    'data that people are told to keep from a picture is none that is held',
    'categories',
    `# Privacy notice

## Comments

We collect your name when you write a comment. ←
When you write one please avoid pictures with location data in them.
`,
  ],
  [
    'other people’s websites are no source of ours',
    'source',
    `# Privacy notice

## What we hold

We collect your name from you when you hire a boat. ←

## Videos

These websites may collect data about you and use cookies.
`,
  ],
  [
    'customers whose accounts are run receive nothing',
    'recipients',
    `# Privacy notice

We use the following information for the operation of customer accounts:

- Names
- Addresses

## Who we share it with

- Our bank ←
`,
  ],
  [
    'words that say who is meant by a word share nothing',
    'recipients',
    `# Privacy notice

In this notice “we” and “us” refer to Fern Boats Limited.

## Who we share it with

We share your name with our insurers. ←
`,
  ],
  [
    'that no officer is required says nothing of what people must give',
    'requirement',
    `# Privacy notice

We have no data protection officer. None is required of us by law.

## What you must give us

If you do not give us your name we cannot hire you a boat. ←
`,
  ],
  [
    'the name of the controller, and no title that looks like a name',
    'controller/identity',
    `# Privacy notice

Fern Boats Limited runs this site ("we"). ←

## What we hold

| Data | How We Collect the Data |
| --- | --- |
| Name | Booking form |

## Changes

- 2026: Gull Counter replaces nothing (we had none until now).
`,
  ],
  [
    'who stands under the heading that asks for the controller',
    'controller/identity',
    `# FERN BOATS – PRIVACY NOTICE

## Data controller

Fern Boats, 2 Quay Street, Truro ←
`,
  ],
  [
    'what a table of contents lists is no purpose',
    'purposes',
    `# Privacy notice

## How we process your data

### Contents

1. Sending boats
2. Hiring boats
3. Anything else

### In short

We use your data to deliver boats. ←
`,
  ],
]

test.each(cases)('shows %s', (_, id, text) => {
  const marked = text.split('\n').filter((line) => line.endsWith('←'))
  expect(shown(id, text)).toEqual([...marked].sort())
})
