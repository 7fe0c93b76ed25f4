import { type Citation, ukGdpr } from './citation.ts'
import { type Day, inForceOn } from './day.ts'
import type { DisclosureId } from './disclosure-id.ts'
import type { Entry } from './entry.ts'

/** Something that a policy says about a transfer out of the UK. */
export interface TransferStatement extends Entry {
  readonly id: `transfer-notice/${string}`
  readonly disclosure: DisclosureId
  /** `good-practice`: the Article doesn't ask for it. */
  readonly expected: 'required' | 'good-practice'
  /** Words that don't do. */
  readonly insufficient: readonly string[]
}

const citations: readonly Citation[] = [ukGdpr('13(1)(f)'), ukGdpr('14(1)(f)')]
const always = {
  citations,
  inForce: { from: '2020-12-31' },
  confidence: 'verified-primary',
  expected: 'required',
  insufficient: [],
} as const

export const transferStatements: readonly TransferStatement[] = [
  { ...always, id: 'transfer-notice/intended', disclosure: 'transfers', description: 'That a transfer is intended.' },
  {
    ...always,
    id: 'transfer-notice/country',
    disclosure: 'transfers',
    expected: 'good-practice',
    confidence: 'verified-secondary',
    description: 'To which country: the Article only says third country.',
  },
  {
    ...always,
    id: 'transfer-notice/approved',
    disclosure: 'transfers/safeguards',
    description: 'Whether UK regulations approve the destination (under Article 45A since 2026-02-05).',
  },
  {
    ...always,
    id: 'transfer-notice/reference-to-safeguards',
    disclosure: 'transfers/safeguards',
    inForce: { from: '2020-12-31', to: '2026-02-05' },
    description: 'If not approved, a reference to the appropriate or suitable safeguards.',
  },
  {
    ...always,
    id: 'transfer-notice/safeguards-relied-on',
    disclosure: 'transfers/safeguards',
    inForce: { from: '2026-02-05' },
    insufficient: ['such as', 'where appropriate', 'as applicable', 'appropriate safeguards'],
    description: 'If not approved, which safeguard is relied on.',
  },
  {
    ...always,
    id: 'transfer-notice/copy',
    disclosure: 'transfers/copy',
    description: 'How to get a copy of the safeguard, or where it is. An ordinary derogation has none.',
  },
]

/** What a policy says of transfers on a day. */
export const transferStatementsOn = (day: Day): readonly TransferStatement[] => inForceOn(transferStatements, day)
