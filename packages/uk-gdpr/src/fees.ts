import { cite } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { Entry } from './entry.ts'

/** A tier of the fee that controllers pay the regulator each year. A privacy policy needn't mention it. */
export interface FeeTier extends Entry {
  readonly id: `fee/tier-${1 | 2 | 3}${'' | '-before-2025'}`
  readonly tier: 1 | 2 | 3
  /** In pounds; five less by direct debit. */
  readonly pounds: number
}

const tests: Readonly<Record<1 | 2 | 3, string>> = {
  1: 'Turnover of at most £632,000, or at most 10 staff; charities and small occupational pension schemes.',
  2: 'Not tier 1; turnover of at most £36 million, or at most 250 staff.',
  3: 'Everyone else.',
}

const before: InForce = { from: '2018-05-25', to: '2025-02-17' }
const since: InForce = { from: '2025-02-17' }
const tier = (number: 1 | 2 | 3, pounds: number, inForce: InForce): FeeTier => ({
  id: `fee/tier-${number}${inForce === before ? '-before-2025' : ''}`,
  tier: number,
  pounds,
  description: tests[number],
  citations: [cite('si-2018-480', '3'), ...(inForce === since ? [cite('si-2025-63')] : [])],
  inForce,
  confidence: 'verified-primary-transcript',
})

export const feeTiers: readonly FeeTier[] = [
  tier(1, 40, before),
  tier(2, 60, before),
  tier(3, 2900, before),
  tier(1, 52, since),
  tier(2, 78, since),
  tier(3, 3763, since),
]

/** The tiers on a day. */
export const feeTiersOn = (day: Day): readonly FeeTier[] => inForceOn(feeTiers, day)

/** Someone who pays no fee, if this is all they do with personal data. */
export interface FeeExemption extends Entry {
  readonly id: `fee/exempt-${string}`
}

const exemption = (id: string, description: string): FeeExemption => ({
  id: `fee/exempt-${id}`,
  description,
  citations: [cite('si-2018-480')],
  inForce: { from: '2018-05-25' },
  confidence: 'verified-secondary',
})

export const feeExemptions: readonly FeeExemption[] = [
  exemption('staff', 'Staff administration.'),
  exemption('own-marketing', "One's own advertising, marketing and public relations."),
  exemption('accounts', 'Accounts and records.'),
  exemption('not-for-profit', 'Not-for-profit purposes.'),
  exemption('household', 'Personal, family or household affairs.'),
  exemption('public-register', 'Keeping a public register.'),
  exemption('judicial', 'Judicial functions.'),
  exemption('not-automated', 'Nothing automated.'),
]

/** The exemptions on a day. */
export const feeExemptionsOn = (day: Day): readonly FeeExemption[] => inForceOn(feeExemptions, day)
