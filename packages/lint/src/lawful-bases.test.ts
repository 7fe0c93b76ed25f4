import { expect, test } from 'vitest'
import { lintMarkdown } from './lint-markdown.ts'

// What is found on lawful bases in whole policies of many shapes.
const policies: readonly (readonly [text: string, found: readonly string[]])[] = [
  [
    '## How we use your data\n\n- to hire you a boat\n- to invoice you\n- to send you our newsletter\n\n## Legal basis\n\nWe will only process your data where we have a lawful basis: where you have consented; where it is necessary for a contract; where the law requires it; where it is in our legitimate interests.',
    ['blanket'],
  ],
  [
    '## How we use your data\n\nWe use your data to hire you a boat, to invoice you and to send you our newsletter. We rely on one or more of the following: consent, contract, legal obligation, vital interests, public task and legitimate interests.',
    ['blanket'],
  ],
  ['We process personal data under Article 6(1)(a) to (f) of the UK GDPR. We use it to hire you a boat and to invoice you.', ['blanket']],
  [
    '## Lawful basis\n\nOur processing rests on consent (Art 6(1)(a)), contract (Art 6(1)(b)), legal obligation (Art 6(1)(c)), vital interests (Art 6(1)(d)), public task (Art 6(1)(e)) and legitimate interests (Art 6(1)(f)), whichever applies.\n\n## Use\n\nWe use your data to hire you a boat and to invoice you.',
    ['blanket'],
  ],
  [
    'Under the UK GDPR the lawful bases are:\n\n(a) Your consent.\n(b) We have a contractual obligation.\n(c) We have a legal obligation.\n(d) We have a vital interest.\n(e) We need it to perform a public task.\n(f) We have a legitimate interest.\n\nWe use your data to hire you a boat.',
    ['blanket'],
  ],
  [
    '## Use\n\nWe use your data to hire you a boat, to invoice you and to send you our newsletter. Our lawful bases are contract and consent.',
    ['unmapped'],
  ],
  [
    '## Use\n\nWe use your data for hiring you a boat, keeping accounts and catching thieves. In doing so we rely on our contract with you, on legal obligations and on our legitimate interest in keeping our boats.',
    ['unmapped'],
  ],
  [
    '## Use\n\n- Hiring you a boat: contract\n- Keeping accounts: legal obligation\n- Catching thieves: legitimate interests in keeping our boats',
    [],
  ],
  [
    '## Use\n\nWe hire you a boat under our contract with you. We keep accounts because the law requires us to. We film the quay in our legitimate interest in keeping our boats.',
    [],
  ],
  [
    '| What for | Basis |\n|---|---|\n| Hiring you a boat | Contract |\n| Keeping accounts | – |\n| Our newsletter | Consent |',
    ['missing'],
  ],
  [
    '| What for | Basis |\n|---|---|\n| Hiring you a boat | Contract |\n| Keeping accounts | n/a |\n| Our newsletter | Consent |',
    ['missing'],
  ],
  [
    '| What for | Basis |\n|---|---|\n| Hiring you a boat | Contract |\n| Keeping accounts | Not needed |\n| Our newsletter | Consent |',
    ['missing'],
  ],
  [
    '## Hire\n\nWe use your name to hire you a boat. The basis is contract.\n\n## Accounts\n\nWe use invoices to file our tax return. The basis is legal obligation.\n\n## Club list\n\nWe use your address to ask you to our dinner each year.',
    ['missing'],
  ],
  ['## Hire\n\nPurpose: hiring you a boat\nLegal basis: Article 6(1)(b) – legitimate interests (running our quay)', ['mismatch']],
  ['## Hire\n\nPurpose: hiring you a boat\nLegal basis: Article 6(1)(g) – contract', ['unknown']],
  ['## Hire\n\nWe use your name to hire you a boat. Our basis is consent under Article 6(1)(c).', ['mismatch']],
  [
    '## Hire\n\nWe use your name to hire you a boat; this is necessary for our contract. For sections 1 to 3 the lawful basis is contract, and for section 4 legal obligation.',
    [],
  ],
  ['## Why we use it\n\nWe use your data to run the quay. We have legitimate interests.', ['interests-unstated']],
  ['## Why we use it\n\nWe use CCTV to protect our boats. Legitimate interests.', []],
  [
    '## Bookings\n\nWe use your name and number to book your boat.\n\n## Billing\n\nWe use your card number to take payment.\n\n## Lawful basis\n\nFor bookings and billing the lawful basis is our contract with you.',
    [],
  ],
  [
    '## Bookings\n\nWe use your name and number to book your boat.\n\n## Billing\n\nWe use your card number to take payment.\n\n## News\n\nWe use your e-mail to send news.\n\n## Lawful bases\n\n- Bookings and billing: contract\n- News: consent',
    [],
  ],
  [
    '1. Hiring boats. We use your name to hire you a boat. Basis: contract.\n2. Tax. We use invoices to file our return. Basis: legal obligation.\n3. Photos. We use pictures to show our boats. Basis: consent.',
    [],
  ],
  [
    '**What is your lawful basis for hiring me a boat?** Contract.\n\n**And for the newsletter?** Consent.\n\nWe use your name to hire you a boat and your e-mail address to send you the newsletter.',
    [],
  ],
  [
    '**What do you collect?** Your name and telephone number.\n\n**Why?** To hire you a boat.\n\n**On what basis?** Our contract with you.',
    [],
  ],
]

test.each(policies)('%s', (text, found) => {
  const { findings } = lintMarkdown(`# Privacy policy\n\nAcme Boats Ltd is the data controller.\n\n${text}\n`, { day: '2026-11-22' })
  const rules = findings.flatMap(({ rule }) => (rule.startsWith('lawful-basis/') ? rule.slice('lawful-basis/'.length) : []))
  expect([...new Set(rules)].sort()).toEqual([...found].sort())
})
