import type {
  ActivityDefinition,
  BasisDefinition,
  ContactDefinition,
  CookieDefinition,
  DataDefinition,
  NonEmpty,
  PolicyDefinition,
  RecipientDefinition,
  SourceDefinition,
  TransferDefinition,
} from '@clearnotice/policy'
import { countries, dataNames, recipientNames, triggerNames } from '@clearnotice/policy'
import { annex1Conditions, specialCategories } from '@clearnotice/uk-gdpr'
import fc from 'fast-check'

/** Names that look like something else: a denial, a list, a link, markup, a table, a dead mechanism. */
const hostileNames: readonly string[] = [
  'We Do Not Sell Ltd',
  '1 First Steps',
  'Tilde ~ Ltd',
  '<b>Bold</b> Bakers',
  'Pipe | Fitters',
  'Privacy Shield Wealth',
  '# Hash & Sons',
  '- Dash Ltd',
  'Star * Works',
  '`Tick` Ltd',
  'Never Transferred Freight',
  'Consent Consulting',
  'https://example.com Ltd',
  'R&amp;D Partners',
  'Underscore_Name_Ltd',
  '~~Gone~~ Ltd',
  'Line\nBreak Ltd',
  '\u202eevil\u202c Ltd',
]

/** Purposes, interests and the like that tempt the reading or the Markdown. */
const hostileTexts = [
  'sell | to anyone',
  '1. answer letters',
  'help people [now](javascript:alert(1))',
  'bake <script>bread</script>',
  'show *adverts* _nowhere_',
  'run the `Privacy Shield Wealth` desk',
  'write to We Do Not Sell Ltd',
  '- sweep the yard',
  'mend shoes & boots',
  'paint:\nwalls',
]

const plainTexts = [
  'answer your questions',
  'deliver what you ordered',
  'keep the lifts running',
  'organise the summer fair',
  'teach the piano',
  'mend bicycles',
  'keep our buildings safe',
  'arrange lessons',
]

const text = (plain: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...plain) }, { weight: 1, arbitrary: fc.constantFrom(...hostileTexts) })

const nonEmpty = <T>(item: fc.Arbitrary<T>, maxLength = 4): fc.Arbitrary<NonEmpty<T>> =>
  fc.uniqueArray(item, { minLength: 1, maxLength, selector: (value) => JSON.stringify(value) }) as unknown as fc.Arbitrary<NonEmpty<T>>

const word = fc.stringMatching(/^[a-z]{3,9}$/)
const email: fc.Arbitrary<ContactDefinition> = fc
  .tuple(word, word)
  .map(([user, host]) => ({ channel: 'email' as const, value: `${user}@${host}.example` }))
const phone: fc.Arbitrary<ContactDefinition> = fc
  .integer({ min: 100000, max: 999999 })
  .map((number) => ({ channel: 'phone' as const, value: `01632 ${number}` }))
const post: fc.Arbitrary<ContactDefinition> = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.constantFrom('High Street', 'Mill Lane', 'Station Road'))
  .map(([number, street]) => ({ channel: 'post' as const, value: `${number} ${street}, Leeds LS1 4AB` }))
const contacts = fc.tuple(email, fc.subarray([0, 1]), phone, post).map(([first, more, second, third]) => {
  const extra = more.map((at) => (at === 0 ? second : third))
  return [first, ...extra] as const
})

const name = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('Harbour Lane Bakery Ltd', 'Northgate Books', 'Ada Marsh', 'St Hilda’s Church', 'eLearn Ltd') },
  { weight: 1, arbitrary: fc.constantFrom(...hostileNames) },
)

const seat = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ in: 'UK' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      in: fc.constant('elsewhere' as const),
      representative: fc.record({ name: fc.constant('Priya Shah'), contacts: contacts }),
    }),
  },
)

const controller = fc.oneof(
  fc.record({
    kind: fc.constant('company' as const),
    name,
    contacts,
    seat,
  }),
  fc.record({
    kind: fc.constantFrom('charity' as const, 'partnership' as const, 'association' as const),
    name: fc.constantFrom('Harbour Lane Choir', 'Marsh and Sons', 'The 1st FC Fans'),
    contacts,
    seat,
  }),
  fc.record({ kind: fc.constant('sole-trader' as const), name: fc.constantFrom('Ada Marsh', 'Tom Okafor'), contacts, seat }),
)

const withdraw = fc.constantFrom('Use the link at the foot of every e-mail.', 'Tell us by e-mail.', 'Change your settings')
const basis: fc.Arbitrary<BasisDefinition> = fc.oneof(
  fc.record({ basis: fc.constant('consent' as const), withdraw }),
  fc.record({ basis: fc.constant('contract' as const), ifNotProvided: fc.constant('Without it we cannot serve you.') }),
  fc.record({
    basis: fc.constant('legal-obligation' as const),
    obligation: fc.constantFrom('tax law', 'company law', 'health and safety law'),
  }),
  fc.record({ basis: fc.constant('vital-interests' as const) }),
  fc.record({ basis: fc.constant('public-task' as const), task: fc.constantFrom('running the town’s libraries', 'keeping parks open') }),
  fc.record({
    basis: fc.constant('recognised-legitimate-interest' as const),
    condition: fc.constantFrom(...annex1Conditions.map(({ id }) => id)),
  }),
  fc.record({
    basis: fc.constant('legitimate-interests' as const),
    interests: nonEmpty(text(plainTexts.map((one) => one.replace(/^\w+/, (verb) => `${verb}ing`))), 2),
  }),
)

const condition = fc.constantFrom(
  { condition: 'explicit-consent' as const, withdraw: 'Tell us by e-mail.' },
  { condition: 'employment-and-social-protection' as const, schedule1: 1 as const },
  { condition: 'substantial-public-interest' as const, schedule1: 18 as const },
  { condition: 'health-or-social-care' as const, schedule1: 2 as const },
  { condition: 'legal-claims' as const },
  { condition: 'manifestly-made-public' as const },
)
const data: fc.Arbitrary<DataDefinition> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...(Object.keys(dataNames) as (keyof typeof dataNames)[])) },
  { weight: 1, arbitrary: fc.record({ other: fc.constantFrom('dog breed', 'shoe size', 'favourite hymn') }) },
  { weight: 1, arbitrary: fc.record({ special: fc.constantFrom(...specialCategories.map(({ id }) => id)), allowedBy: condition }) },
  {
    weight: 1,
    arbitrary: fc.record({
      criminalOffences: fc.constant(true as const),
      schedule1: fc.constantFrom(1 as const, 12 as const, 33 as const),
    }),
  },
)

const trigger = fc.constantFrom(...(Object.keys(triggerNames) as (keyof typeof triggerNames)[]))
const length = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((count) => `${count} ${count === 1 ? 'day' : 'days'}` as const),
  fc.integer({ min: 2, max: 36 }).map((count) => `${count} months` as const),
  fc.integer({ min: 1, max: 12 }).map((count) => `${count} ${count === 1 ? 'year' : 'years'}` as const),
)
const keep: fc.Arbitrary<ActivityDefinition['keep']> = fc.oneof(
  fc.record({ for: length, after: trigger }),
  fc.record({ for: length }),
  fc.record({
    until: fc.constantFrom('account-closure' as const, 'consent-withdrawal' as const, 'membership-end' as const, 'objection' as const),
  }),
)

const activity: fc.Arbitrary<ActivityDefinition> = fc.record({
  purpose: text(plainTexts),
  data: nonEmpty(data),
  bases: fc.uniqueArray(basis, { minLength: 1, maxLength: 2, selector: (one) => one.basis }) as unknown as fc.Arbitrary<
    NonEmpty<BasisDefinition>
  >,
  keep,
})

const source: fc.Arbitrary<SourceDefinition> = fc.oneof(
  fc.constantFrom('you' as const, 'your-device' as const),
  fc.record({ others: fc.constantFrom('your employer', 'credit reference agencies', 'your school') }),
  fc.record({ public: fc.constantFrom('Companies House', 'the electoral register') }),
)

const recipient: fc.Arbitrary<RecipientDefinition> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(recipientNames) as (keyof typeof recipientNames)[])) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('payment' as const, 'hosting' as const),
      name: name.filter((one) => !/[|;(]/.test(one)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ other: fc.constantFrom('dog groomers', 'the lifeboat crew') }) },
)

const recipients = fc.uniqueArray(recipient, {
  minLength: 1,
  maxLength: 6,
  selector: (one) => (typeof one === 'object' && 'name' in one ? one.name : JSON.stringify(one)),
}) as unknown as fc.Arbitrary<NonEmpty<RecipientDefinition>>

const country = fc.constantFrom(...(Object.keys(countries) as (keyof typeof countries)[]))
const copy = fc.constantFrom('Write to us for a copy.', 'Ask us by e-mail and we send it')
const transfer: fc.Arbitrary<TransferDefinition> = fc.oneof(
  fc.record({
    destination: fc.constantFrom('IE' as const, 'EEA' as const, 'JP' as const, 'NZ' as const, 'CA' as const),
    by: fc.constant('adequacy-regulations' as const),
  }),
  fc.constant({ destination: 'US' as const, by: 'uk-us-data-bridge' as const }),
  fc.record({ destination: country, by: fc.constantFrom('idta' as const, 'addendum' as const, 'uk-bcrs' as const), copy }),
  fc.record({
    destination: country,
    by: fc.constantFrom(
      'derogation-explicit-consent' as const,
      'derogation-contract-with-person' as const,
      'derogation-legal-claims' as const,
    ),
  }),
)

const consentTo = { allowedBy: 'consent' as const, withdraw: 'Change your choice on our cookie page.' }
const objectTo = { object: 'Switch them off on our cookie page.' }
const cookie: fc.Arbitrary<CookieDefinition> = fc.constantFrom<CookieDefinition[]>(
  { allowedBy: 'strictly-necessary', use: 'keep you signed in' },
  { allowedBy: 'strictly-necessary', use: 'remember your basket' },
  { allowedBy: 'statistics', use: 'count visits', ...objectTo },
  { allowedBy: 'appearance', use: 'remember your font size', ...objectTo },
  { ...consentTo, purpose: 'marketing', use: 'show you adverts on other sites' },
  { ...consentTo, purpose: 'social', use: 'show our news feed' },
)

const decision = fc.record({
  decision: fc.constantFrom('whether you get credit', 'what your insurance costs'),
  logic: fc.constant('The computer compares your income with your debts.'),
  effect: fc.constant('You may be refused.'),
  data: fc.constant(['financial', 'name'] as const),
  bases: fc.constant([{ basis: 'contract', ifNotProvided: 'Without it we cannot decide.' }] as const),
  keep,
})

const none = fc.constant('none' as const)

/** A whole definition, with hostile free text in a quarter of its fields. */
export const definitions: fc.Arbitrary<PolicyDefinition> = fc.record(
  {
    title: fc.constantFrom('Privacy policy', 'Privacy policy of Northgate Books'),
    updated: fc.constantFrom('2026-03-01' as const, '2026-11-20' as const),
    controller,
    dpo: fc.record({ name: fc.constant('Lena Fox'), contacts }),
    activities: fc.uniqueArray(activity, { minLength: 1, maxLength: 5, selector: ({ purpose }) => purpose }) as unknown as fc.Arbitrary<
      NonEmpty<ActivityDefinition>
    >,
    onBehalfOfClients: fc.constant([{ service: 'host websites for our clients' }] as const),
    sources: nonEmpty(source),
    recipients: fc.oneof(recipients, none),
    transfers: fc.oneof(nonEmpty(transfer, 3), none),
    automatedDecisions: fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: nonEmpty(decision, 1) }),
    cookies: fc.oneof(nonEmpty(cookie, 3), none),
    marketing: fc.oneof(none, fc.constant({ about: 'our monthly newsletter', optOut: 'Use the link at the foot of every e-mail.' })),
    requests: contacts,
    complaints: contacts,
    changes: fc.constant('We put the new text on this page.'),
  },
  { requiredKeys: ['updated', 'controller', 'activities', 'sources', 'recipients', 'transfers', 'complaints'] },
)
