import { type Citation, duaa2025, pecr, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { Entry } from './entry.ts'

/** What the law says of direct marketing by electronic mail, and of PECR's fines. */
export interface MarketingRule extends Entry {
  readonly id: `marketing/${string}`
  /** A way to send without consent, with what it takes. */
  readonly softOptIn?: readonly string[]
}

const always: InForce = { from: '2003-12-11' }
const since: InForce = { from: '2026-02-05' }
const rule = (
  id: string,
  description: string,
  citations: readonly Citation[],
  inForce: InForce,
  softOptIn?: readonly string[],
): MarketingRule => ({
  id: `marketing/${id}`,
  description,
  citations,
  inForce,
  confidence: 'verified-primary',
  ...(softOptIn === undefined ? {} : { softOptIn }),
})
const optOut = 'a simple way to refuse, free but for the cost of sending it, when the details are collected and in every message'

export const marketingRules: readonly MarketingRule[] = [
  rule('definition', 'Advertising or marketing sent to particular people, by whatever means.', [pecr('2')], { from: '2025-08-20' }),
  {
    ...rule('definition-uk-gdpr', 'The UK GDPR says the same in its own definitions.', [ukGdpr('4(1)(15A)')], since),
    datePrecision: 'not-later-than',
  },
  rule(
    'consent',
    'E-mail and text messages to individuals, sole traders and ordinary partnerships among them, take prior consent, whoever sends or instigates them.',
    [pecr('22(1)'), pecr('22(2)')],
    always,
  ),
  rule('soft-opt-in', 'To customers, without consent.', [pecr('22(3)')], always, [
    'details got by the sender itself, in a sale or talks about one',
    'its own similar products and services only',
    optOut,
  ]),
  rule(
    'charity-soft-opt-in',
    'By charities to supporters, without consent. A trading subsidiary is no charity.',
    [pecr('22(3A)'), duaa2025('114')],
    since,
    [
      "sole purpose: to further the charity's purposes",
      'details got by the charity itself, from someone interested in or offering or giving support',
      optOut,
    ],
  ),
  rule(
    'identity',
    'Every message shows on whose behalf it is sent and gives an address for opting out; to companies too.',
    [pecr('23')],
    always,
  ),
  rule('unreceived', 'Messages that never arrive and calls that fail count as well.', [pecr('2(1A)')], since),
  rule('object', 'Anyone can stop direct marketing at any time.', [ukGdpr('21(2)'), ukGdpr('21(3)')], { from: '2018-05-25' }),
  rule('fines-before-2026', 'Fines of at most £500,000.', [pecr('31')], { from: '2018-05-25', to: '2026-02-05' }),
  rule(
    'fines',
    'Fines on the scale of the UK GDPR: up to £17.5 million or 4% of turnover for the main rules, £8.7 million or 2% for the others.',
    [duaa2025('115'), duaa2025('Sch 13')],
    since,
  ),
  rule('network-breach-before-2025', 'Providers of public networks tell the regulator of a breach within 24 hours.', [pecr()], {
    from: '2018-05-25',
    to: '2025-08-20',
  }),
  rule('network-breach', 'Providers of public networks tell the regulator of a breach within 72 hours.', [duaa2025('111')], {
    from: '2025-08-20',
  }),
]

/** The rules on a day. */
export const marketingRulesOn = (day: Day): readonly MarketingRule[] => inForceOn(marketingRules, day)
