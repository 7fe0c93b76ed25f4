import { describe, expect, test } from 'vitest'
import { lintMarkdown } from './lint-markdown.ts'

const clean = {
  title: '# Privacy policy\n\nLast updated: 1 June 2026',
  who: '## Who we are\n\nHarbour Lane Bakery Ltd (company number 01234567), 4 Harbour Lane, Whitby YO21 3PU, is the data controller. Write to post@harbourlane.example.',
  data: '## What we collect\n\nYour name, address, e-mail and order. You give us all of it.',
  why: '## Why\n\n| What for | Basis |\n|---|---|\n| Baking and delivering your order | contract with you |\n| Keeping our till honest | our legitimate interests: preventing fraud |\n\nWe need your name and address to deliver; without them we cannot take an order.',
  share: '## Sharing\n\nOur card processor and our accountant receive what they need for that.',
  transfers: '## Transfers\n\nNo data leaves the United Kingdom.',
  keep: '## How long\n\nOrders: six years after the order. Names, addresses and e-mail: two years after your last order.',
  rights:
    '## Your rights\n\nYou can ask us for a copy of your data, to correct it, to delete it, to limit how we use it, or to move it to somebody else: write to post@harbourlane.example. We answer within one month.',
  object:
    '## Your right to object\n\nWhere we rely on legitimate interests, you can object: tell us and we stop, unless we can show a reason that outweighs yours.',
  complain:
    '## Complaints\n\nSend complaints about your data to post@harbourlane.example; we acknowledge them within 30 days. You can also complain to the ICO at https://ico.org.uk/make-a-complaint/.',
  extra: '',
}
type Part = keyof typeof clean

/** The rules that report something in a policy that is clean but for one part. */
const reported = (part: Part, text: string): readonly string[] =>
  lintMarkdown(`${Object.values({ ...clean, [part]: text || clean[part] }).join('\n\n')}\n`, {
    path: 'privacy.md',
    day: '2026-11-22',
    as: 'privacy-policy',
  }).findings.map(({ rule }) => rule)

test('the policy is clean', () => {
  expect(reported('extra', '')).toEqual([])
})

interface Sentences {
  readonly rule: string
  readonly part: Part
  readonly before?: string
  readonly fires: readonly string[]
  readonly silent: readonly string[]
}

const row = (basis: string): string => `| Purpose | Lawful basis |\n|---|---|\n| Delivering | ${basis} |`
const abroad = 'Our mail host keeps data in the United States under the International Data Transfer Agreement.'
const superseded = 'not to be subject to a decision based solely on automated processing'

const all: readonly Sentences[] = [
  {
    rule: 'controller/roles-blurred',
    part: 'extra',
    before: '## Our role\n\n',
    fires: [
      'Harbour Lane Bakery acts as both data controller and data processor.',
      'The Bakery is a data controller and also a data processor.',
    ],
    silent: ['We do not act as a data processor.', 'We are the controller. Cloudbox is our processor.'],
  },
  {
    rule: 'dpo/contact-missing',
    part: 'extra',
    before: '## Data protection officer\n\n',
    fires: ['Our data protection officer looks after these matters.', 'The DPO is Jane Fern.'],
    silent: [
      'We have considered whether a data protection officer must be appointed. None is required.',
      'Data protection officer: none.',
      'Must we have a data protection officer? No, we are too small.',
    ],
  },
  {
    rule: 'transfers/copy-missing',
    part: 'transfers',
    before: `## Transfers\n\n${abroad} `,
    fires: ['We keep a copy of the agreement.', 'Copies of invoices can be had on request.'],
    silent: ['A copy of whatever paper is in place for your file may be had on request.', 'Copies are obtainable from the office.'],
  },
  {
    rule: 'transfers/safeguard-missing',
    part: 'transfers',
    before: '## Transfers\n\n',
    fires: ['Some of our suppliers store your data in the United States.', 'Customers who order cakes have their orders stored in Brazil.'],
    silent: [
      'Nothing is sent out of the UK. Some till makers upload orders to Shenzhen. We do not use that sort.',
      'Nothing goes to another country. A customer who moves to Spain and asks for her records is handed them herself.',
      'Everything is in Leeds. Many firms keep data in America; we don’t.',
    ],
  },
  {
    rule: 'transfers/contradiction',
    part: 'transfers',
    before: '## Transfers\n\n',
    fires: ['Your data never leaves the UK.\n\nOur mail host keeps your data in the United States.'],
    silent: [
      'Fernwell stores customers’ names and addresses on computers in the Philippines. Other than that nothing leaves the UK.',
      'Your photos go to Vietnam. Nothing besides goes abroad.',
    ],
  },
  {
    rule: 'law/superseded-reference',
    part: 'transfers',
    before: '## Transfers\n\n',
    fires: [
      'We do not send your information outside the European Economic Area. Banks are controllers in their own right and may send it outside the UK.',
    ],
    silent: ['We do not send your information outside the UK or the European Economic Area.'],
  },
  {
    rule: 'rights/wording-superseded',
    part: 'extra',
    before: '## Your rights over machines\n\n',
    fires: [`7.1 To have a person look.\n7.2 N${superseded.slice(1)}.`, `You have the right ${superseded}.`],
    silent: [
      `The old right ${superseded} has gone.`,
      'The right not to be subject to such decisions, which the former Article 22 gave, was replaced in February 2026.',
      `You are ${superseded.replace('to be ', '')}.`,
    ],
  },
  {
    rule: 'lawful-basis/duplicate',
    part: 'why',
    fires: [row('Contract; contract'), row('Consent / consent')],
    silent: [row('Legal obligation (tax law); legal obligation (food law)'), row('Article 6(1)(b), contract')],
  },
  {
    rule: 'retention/vague',
    part: 'keep',
    before: '## How long\n\n',
    fires: ['- texts: when I change phone, roughly, it varies', 'Orders: as long as needed.'],
    silent: ['Orders: six years. Health: allergies, medicines, dietary needs, accidents.'],
  },
  {
    rule: 'retention/indefinite',
    part: 'keep',
    before: '## How long\n\n',
    fires: ['Orders: for good.', 'When you leave, your orders stay for ever.'],
    silent: ['Orders: six years. Say so and your number comes off the list for good.'],
  },
  {
    rule: 'cookies/consent-missing',
    part: 'extra',
    before: '## Cookies\n\n',
    fires: ['Google Analytics counts our visitors. The wedding planner is run by Plot Ltd; it has its own banner and asks first.'],
    silent: [
      'Google Analytics runs on our site only if you press accept.',
      'Before any advertising cookie is set you are asked.',
      'We took the Meta pixel off the site in 2023.',
    ],
  },
  {
    rule: 'cookies/objection-missing',
    part: 'extra',
    before:
      '## Cookies\n\nA cookie counts how pages are used. We rely on the statistical purposes exception in Schedule A1 of PECR and do not ask for consent.\n\n',
    fires: ['## News\n\nEach letter has an opt-out link.', 'The old banner, which offered “accept” and nothing else, was retired in 2024.'],
    silent: ['You can opt out with the opt-out link below.'],
  },
  {
    rule: 'rights/exercise-missing',
    part: 'rights',
    before: '## Your rights\n\nYou can have a copy of your data, have it corrected, deleted, restricted or moved to somebody else. ',
    fires: [],
    silent: ['Requests to the e-mail or postal address in section 1.', 'Ask at the counter.'],
  },
  {
    rule: 'rights/missing',
    part: 'rights',
    before: '## Your rights\n\n',
    fires: ['You can ask for a copy of your data, for corrections, for deletion and for a restriction. Write to post@harbourlane.example.'],
    silent: [
      'You can ask for a copy of your data, for corrections, for deletion, for us to limit what we do with it, and for a portable copy of what you gave us. Write to post@harbourlane.example.',
    ],
  },
  {
    rule: 'purposes/missing',
    part: 'why',
    before:
      '## What you may ask\n\nYou may ask us for a copy of what we hold; to strike it out; and to let you carry it off in a file that a machine reads.',
    fires: [''],
    silent: ['\n\n## Why\n\nWe use your address to deliver bread: contract with you.'],
  },
  {
    rule: 'recipients/missing',
    part: 'share',
    before: '## Sharing\n\n',
    fires: ['Sharing is dealt with here.', 'We share your data with nobody without your consent.'],
    silent: ['We share your data with no one.', 'Your data goes to nobody else.', 'We share your data with no one except our bank.'],
  },
  {
    rule: 'document/name-inconsistent',
    part: 'extra',
    fires: ['© Quayside Foods Ltd, the controller of all data collected on this site.', '© 2026 Quayside Ltd, data controller'],
    silent: ['© 2026 Quayside Web Design Ltd', 'Payfold Ltd, the controller of its own card records, takes payments.'],
  },
]

describe.each(all)('$rule', ({ rule, part, before = '', fires, silent }) => {
  test.each(fires)('fires: %s', (sentence) => {
    expect(reported(part, before + sentence)).toContain(rule)
  })
  test.each(silent)('is silent: %s', (sentence) => {
    expect(reported(part, before + sentence)).not.toContain(rule)
  })
})

/** With no way to object elsewhere. */
const promoted = (sentence: string): readonly string[] =>
  lintMarkdown(
    `${clean.title}\n\n${clean.who}\n\n## Why\n\nWe bake what you order: contract with you.\n\n## Next year\n\n${sentence}\n\n${clean.rights}\n`,
    { path: 'privacy.md', day: '2026-11-22', as: 'privacy-policy' },
  ).findings.map(({ rule }) => rule)

test.each([
  'We e-mail and text past guests about next year’s line-up and early-bird prices.',
  'We ring former customers about our new cakes.',
])('markets without a way out: %s', (sentence) => {
  expect(promoted(sentence)).toContain('marketing/opt-out-missing')
})

test.each([
  'We tell you about our new opening hours.',
  'Other bakeries send you offers; we don’t.',
  'We text you when your order is ready.',
])('markets nothing: %s', (sentence) => {
  expect(promoted(sentence)).not.toContain('marketing/opt-out-missing')
})

test.each([
  ['Wharfemoor Community NHS Foundation Trust is the controller.', true],
  ['Skelby Primary School, a maintained school, is the data controller.', true],
  ['Skelby Parish Council is the controller.', false],
  ['The Police Widows’ Fund, a small charity, is the controller.', false],
])('rests its tasks on legitimate interests as a public authority: %s', (sentence, is) => {
  expect(reported('who', `## Who we are\n\n${sentence} Write to post@body.example.`).includes('lawful-basis/public-authority')).toBe(is)
})

const numbered = (last: string): readonly string[] =>
  lintMarkdown(
    `# Members’ data\n\n1. Fern Club Ltd, 4 Mill Lane, Whitby YO21 3PU, is the controller.\n2. We run ballots: legitimate interests in a fair vote.\n${last}\n`,
    { path: 'privacy.md', day: '2026-11-22', as: 'privacy-policy' },
  ).findings.map(({ rule }) => rule)

test('an item of its own in a notice that is one numbered list keeps the right to object apart', () => {
  const rule = 'rights/objection-not-separate'
  expect(
    numbered('3. You can have a copy of your data, and have it corrected or deleted.\n4. You can object. Tell the secretary.'),
  ).not.toContain(rule)
  expect(numbered('3. You can have a copy.\n4. You can have your data deleted.\n5. You can object. Tell the secretary.')).toContain(rule)
})
