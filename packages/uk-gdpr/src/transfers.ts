import { type Citation, cite, duaa2025, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import { euGdpr } from './dpv.ts'
import type { Confidence, Entry } from './entry.ts'

export type TransferMechanismId =
  | 'adequacy-regulations'
  | 'uk-us-data-bridge'
  | 'idta'
  | 'addendum'
  | 'uk-bcrs'
  | 'public-body-instrument'
  | 'secretary-of-state-clauses'
  | 'code-of-conduct'
  | 'certification'
  | 'authorised-clauses'
  | 'derogation-explicit-consent'
  | 'derogation-contract-with-person'
  | 'derogation-contract-for-person'
  | 'derogation-public-interest'
  | 'derogation-legal-claims'
  | 'derogation-vital-interests'
  | 'derogation-public-register'
  | 'compelling-legitimate-interests'
  | 'eu-sccs'
  | 'eu-sccs-old'
  | 'privacy-shield'
  | 'safe-harbor'
  | 'eu-us-dpf'
  | 'eu-adequacy-decision'

/** Something on which personal data are, were, or are wrongly thought to be sent out of the UK. */
export interface TransferMechanism extends Entry {
  readonly id: TransferMechanismId
  readonly name: string
  /** Other names that people use for it. */
  readonly alsoCalled?: readonly string[]
  /** Approval of the destination (Article 45A), a safeguard (46, 47), a derogation (49). */
  readonly kind: 'approval' | 'safeguard' | 'derogation'
  /** A safeguard relied on must be stated, with a way to get a copy: Articles 46 and 47, and 49(1) second subparagraph. */
  readonly copyDue?: true
  /** The days on which it serves for a transfer out of the UK; {@link noDay} for what never did. */
  readonly inForce: InForce
  /** What serves in its place, where it doesn't or no longer does. */
  readonly instead?: readonly TransferMechanismId[]
  /** Public authorities can't use it when they exercise public powers: Article 49(3). */
  readonly notForPublicPowers?: true
}

/** An empty period: it never served for a transfer out of the UK. */
export const noDay: InForce = { from: '2020-12-31', to: '2020-12-31' }

const since: InForce = { from: '2020-12-31' }
type Details = Partial<Pick<TransferMechanism, 'alsoCalled' | 'copyDue' | 'instead' | 'notForPublicPowers' | 'dpv' | 'datePrecision'>>

function mechanismEntry(
  id: TransferMechanismId,
  kind: TransferMechanism['kind'],
  name: string,
  description: string,
  citations: readonly Citation[],
  inForce: InForce,
  confidence: Confidence,
  details: Details = {},
): TransferMechanism {
  return {
    id,
    kind,
    name,
    description,
    citations,
    inForce,
    confidence,
    ...(kind === 'safeguard' ? { copyDue: true as const } : {}),
    ...details,
  }
}

const derogation = (id: TransferMechanismId, point: string, name: string, description: string, details: Details = {}): TransferMechanism =>
  mechanismEntry(id, 'derogation', name, description, [ukGdpr(`49(1)(${point})`)], since, 'verified-primary', {
    dpv: euGdpr(`A49-1-${point}`),
    ...details,
  })

/** The living, the dead, and the never valid. */
export const transferMechanisms: readonly TransferMechanism[] = [
  mechanismEntry(
    'adequacy-regulations',
    'approval',
    'UK adequacy regulations',
    'UK regulations approve the destination (Article 45A; section 17A of the Act before 2026-02-05).',
    [ukGdpr('44A'), ukGdpr('45A')],
    since,
    'verified-primary',
  ),
  mechanismEntry(
    'uk-us-data-bridge',
    'approval',
    'UK–US data bridge',
    'The recipient in the United States takes part in the UK Extension to the EU–US Data Privacy Framework.',
    [cite('si-2023-1028', '3')],
    { from: '2023-10-12' },
    'verified-primary',
  ),
  mechanismEntry(
    'idta',
    'safeguard',
    'International Data Transfer Agreement',
    "The regulator's own transfer agreement (template A1.0).",
    [ukGdpr('46'), duaa2025('Sch 9 para 28')],
    { from: '2022-03-21' },
    'verified-secondary',
    { alsoCalled: ['IDTA', 'UK SCCs'], dpv: euGdpr('A46-2-d') },
  ),
  mechanismEntry(
    'addendum',
    'safeguard',
    'UK Addendum to the EU standard contractual clauses',
    "The regulator's addendum (B1.0), which makes the EU's clauses serve for the UK.",
    [ukGdpr('46'), duaa2025('Sch 9 para 28')],
    { from: '2022-03-21' },
    'verified-secondary',
    { alsoCalled: ['UK Addendum', 'UK SCCs'], dpv: euGdpr('A46-2-d') },
  ),
  mechanismEntry(
    'uk-bcrs',
    'safeguard',
    'UK binding corporate rules',
    'Rules inside a group that the UK regulator has approved.',
    [ukGdpr('47')],
    since,
    'from-memory',
    { dpv: euGdpr('A46-2-b') },
  ),
  mechanismEntry(
    'public-body-instrument',
    'safeguard',
    'instrument between public bodies',
    'A binding instrument between public bodies.',
    [ukGdpr('46')],
    since,
    'verified-primary-transcript',
    { dpv: euGdpr('A46-2-a') },
  ),
  mechanismEntry(
    'secretary-of-state-clauses',
    'safeguard',
    'clauses made by the Secretary of State',
    'Standard clauses in regulations of the Secretary of State.',
    [ukGdpr('47A')],
    { from: '2026-02-05' },
    'verified-primary-transcript',
  ),
  mechanismEntry(
    'code-of-conduct',
    'safeguard',
    'approved code of conduct',
    'An approved code that the recipient is bound to follow.',
    [ukGdpr('46')],
    since,
    'verified-primary-transcript',
    { dpv: euGdpr('A46-2-e') },
  ),
  mechanismEntry(
    'certification',
    'safeguard',
    'approved certification',
    'An approved certification that the recipient is bound by.',
    [ukGdpr('46')],
    since,
    'verified-primary-transcript',
    { dpv: euGdpr('A46-2-f') },
  ),
  mechanismEntry(
    'authorised-clauses',
    'safeguard',
    'clauses authorised by the regulator',
    "The parties' own clauses, authorised by the regulator.",
    [ukGdpr('46')],
    since,
    'verified-primary-transcript',
    { dpv: euGdpr('A46-3-a') },
  ),
  derogation(
    'derogation-explicit-consent',
    'a',
    'explicit consent',
    'The person, told of the risks, has explicitly agreed to the transfer.',
    { notForPublicPowers: true },
  ),
  derogation(
    'derogation-contract-with-person',
    'b',
    'contract with the person',
    'A contract with the person cannot be carried out without the transfer.',
    { notForPublicPowers: true },
  ),
  derogation(
    'derogation-contract-for-person',
    'c',
    "contract in the person's interest",
    "A contract with someone else in the person's interest cannot be carried out without it.",
    { notForPublicPowers: true },
  ),
  derogation('derogation-public-interest', 'd', 'important public interest', 'An important reason of public interest demands it.'),
  derogation('derogation-legal-claims', 'e', 'legal claims', 'It is needed to make or defend a legal claim.'),
  derogation(
    'derogation-vital-interests',
    'f',
    'vital interests',
    "It is needed to protect someone's life, and the person cannot consent.",
  ),
  derogation('derogation-public-register', 'g', 'public register', 'The data come from a register that is open to the public.'),
  mechanismEntry(
    'compelling-legitimate-interests',
    'derogation',
    'compelling legitimate interests',
    'A rare transfer of few people’s data, with safeguards of its own, of which the regulator and the person are told.',
    [ukGdpr('49(1)')],
    since,
    'verified-primary',
    { copyDue: true, notForPublicPowers: true },
  ),
  mechanismEntry(
    'eu-sccs',
    'safeguard',
    'EU standard contractual clauses of 2021 alone',
    "The EU's clauses never served for the UK without the Addendum.",
    [cite('eu-gdpr', '46')],
    noDay,
    'verified-secondary',
    { instead: ['addendum', 'idta'], dpv: euGdpr('A46-2-c') },
  ),
  mechanismEntry(
    'eu-sccs-old',
    'safeguard',
    'EU standard contractual clauses of 2001, 2004 and 2010',
    'No new contracts after 2022-09-21; those in place ended on 2024-03-21.',
    [ukGdpr('46')],
    { from: '2018-05-25', to: '2024-03-21' },
    'verified-secondary',
    { instead: ['addendum', 'idta'] },
  ),
  mechanismEntry(
    'privacy-shield',
    'approval',
    'EU–US Privacy Shield',
    "Struck down by the EU's highest court (Schrems II, C-311/18).",
    [cite('eu-gdpr', '45')],
    { from: '2016-07-12', to: '2020-07-16' },
    'verified-secondary',
    { instead: ['uk-us-data-bridge', 'idta', 'addendum'] },
  ),
  mechanismEntry(
    'safe-harbor',
    'approval',
    'EU–US Safe Harbor',
    "Struck down by the EU's highest court (Schrems I, C-362/14).",
    [cite('directive-95-46')],
    { from: '2000-01-01', to: '2015-10-06' },
    'verified-secondary',
    { instead: ['uk-us-data-bridge', 'idta', 'addendum'], datePrecision: 'year' },
  ),
  mechanismEntry(
    'eu-us-dpf',
    'approval',
    'EU–US Data Privacy Framework without the UK Extension',
    'Serves for transfers out of the EU only.',
    [cite('si-2023-1028', '3')],
    noDay,
    'verified-secondary',
    { instead: ['uk-us-data-bridge', 'idta', 'addendum'] },
  ),
  mechanismEntry(
    'eu-adequacy-decision',
    'approval',
    'adequacy decision of the European Commission',
    'Approves destinations for transfers out of the EU; for the UK it takes UK regulations.',
    [cite('eu-gdpr', '45')],
    noDay,
    'from-memory',
    { instead: ['adequacy-regulations'], dpv: euGdpr('A45-3') },
  ),
]

/** What a transfer out of the UK can rest on, on a day. */
export const mechanismsOn = (day: Day): readonly TransferMechanism[] => inForceOn(transferMechanisms, day)

/** A mechanism by its id, whether or not it is still good. */
export const mechanism = (id: TransferMechanismId): TransferMechanism =>
  transferMechanisms.find((one) => one.id === id) as TransferMechanism
