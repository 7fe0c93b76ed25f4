import { type Citation, dpa2018, duaa2025, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { Confidence, Entry } from './entry.ts'

/** What decides whether personal data may leave the UK. */
export interface TransferRule extends Entry {
  readonly id: `transfer-rule/${string}`
}

const before: InForce = { from: '2018-05-25', to: '2026-02-05' }
const since: InForce = { from: '2026-02-05' }
const transferRule = (
  id: string,
  description: string,
  citations: readonly Citation[],
  inForce: InForce,
  confidence: Confidence = 'verified-primary',
): TransferRule => ({
  id: `transfer-rule/${id}`,
  description,
  citations,
  inForce,
  confidence,
})

export const transferRules: readonly TransferRule[] = [
  transferRule(
    'gate-before-2026',
    'A transfer rested on adequacy, on safeguards or on a derogation.',
    [ukGdpr('44'), ukGdpr('45'), ukGdpr('46'), ukGdpr('49')],
    before,
  ),
  transferRule(
    'gate',
    'A transfer rests on approval by regulations, on safeguards or on a derogation, and on no restriction in the public interest.',
    [ukGdpr('44A')],
    since,
  ),
  transferRule(
    'test-for-approval',
    'The Secretary of State approves a country whose protection, judged as a whole, is not materially lower than the UK’s.',
    [ukGdpr('45A'), ukGdpr('45B')],
    since,
  ),
  transferRule('monitoring', 'The Secretary of State keeps approvals under review and publishes the list.', [ukGdpr('45C')], since),
  transferRule(
    'test-for-safeguards',
    'Whoever relies on a safeguard considers, reasonably and proportionately, that protection after the transfer is not materially lower.',
    [ukGdpr('46(1A)'), ukGdpr('46(6)'), ukGdpr('46(7)')],
    since,
    'verified-primary-transcript',
  ),
  transferRule(
    'old-arrangements',
    'Arrangements made before stay good if they would have satisfied the old law.',
    [duaa2025('Sch 9 para 27')],
    since,
  ),
  transferRule(
    'old-forms',
    'The IDTA and the Addendum as they were still serve until the regulator revises them.',
    [duaa2025('Sch 9 para 28'), duaa2025('Sch 9 para 29'), dpa2018('119A')],
    since,
  ),
  transferRule(
    'old-approvals',
    'Regulations made under the old section 17A count as made under Article 45A.',
    [duaa2025('Sch 9 para 26')],
    since,
  ),
  transferRule('restrictions', 'Regulations may restrict transfers in the public interest; none had.', [ukGdpr('49A')], since),
]

/** The rules on a day. */
export const transferRulesOn = (day: Day): readonly TransferRule[] => inForceOn(transferRules, day)
