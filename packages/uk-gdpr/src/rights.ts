import { type Citation, dpa2018, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { DisclosureId } from './disclosure-id.ts'
import { euGdpr } from './dpv.ts'
import type { Entry } from './entry.ts'
import { type LawfulBasisId, lawfulBasesOn } from './lawful-bases.ts'

export type RightId =
  | 'right-to-be-informed'
  | 'right-of-access'
  | 'right-to-rectification'
  | 'right-to-erasure'
  | 'right-to-restriction'
  | 'right-to-notification-of-recipients'
  | 'right-to-portability'
  | 'right-to-object'
  | 'right-to-object-to-direct-marketing'
  | 'right-to-object-to-research'
  | 'rights-on-automated-decisions'
  | 'right-to-withdraw-consent'
  | 'right-to-complain-to-controller'
  | 'right-to-complain-to-commission'
  | 'right-to-judicial-remedy'

/** A right of the person whose data are used. */
export interface Right extends Entry {
  readonly id: RightId
  readonly name: string
  /** Other names that people know it by. */
  readonly alsoCalled: readonly string[]
  /** The disclosure that naming it belongs to; none where a privacy policy needn't name it. */
  readonly disclosure?: DisclosureId
  /** Where it ends. */
  readonly limits: readonly string[]
  /** Citations that differ by day: the ones in force replace nothing in `citations`, they add to them. */
  readonly citationsByDay?: readonly { readonly citation: Citation; readonly inForce: InForce }[]
}

const since2018: InForce = { from: '2018-05-25' }

/** Every right, in the order of the Articles. */
export const rights: readonly Right[] = [
  {
    id: 'right-to-be-informed',
    name: 'right to be informed',
    alsoCalled: ['transparency', 'privacy information'],
    description: 'To be told who uses your data, what for, and what you can do about it.',
    limits: ['Not to the extent that the person already has the information.'],
    citations: [ukGdpr('12'), ukGdpr('13'), ukGdpr('14')],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A13'),
  },
  {
    id: 'right-of-access',
    name: 'right of access',
    alsoCalled: ['subject access request', 'SAR', 'DSAR', 'copy of your data'],
    disclosure: 'rights/access',
    description: 'To know whether your data are used, and to get a copy of them.',
    limits: ['Only what a reasonable and proportionate search finds.'],
    citations: [ukGdpr('15')],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A15'),
  },
  {
    id: 'right-to-rectification',
    name: 'right to rectification',
    alsoCalled: ['correction', 'completion of incomplete data'],
    disclosure: 'rights/rectification',
    description: 'To have wrong data put right and incomplete data completed.',
    limits: [],
    citations: [ukGdpr('16')],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A16'),
  },
  {
    id: 'right-to-erasure',
    name: 'right to erasure',
    alsoCalled: ['deletion', 'right to be forgotten'],
    disclosure: 'rights/erasure',
    description: 'To have your data deleted, on the grounds that the Article lists.',
    limits: [
      'Not where the data are needed for a legal obligation, a public task, free expression, public health, archiving, research or statistics, or legal claims.',
    ],
    citations: [ukGdpr('17')],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A17'),
  },
  {
    id: 'right-to-restriction',
    name: 'right to restriction of processing',
    alsoCalled: ['limit our use', 'restrict processing'],
    disclosure: 'rights/restriction',
    description: 'To have your data kept but not otherwise used for a time.',
    limits: ['Where accuracy is contested, use is unlawful, the person needs the data for a claim, or an objection is being decided.'],
    citations: [ukGdpr('18')],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A18'),
  },
  {
    id: 'right-to-notification-of-recipients',
    name: 'right to have recipients told',
    alsoCalled: ['notification obligation'],
    description: 'To have those who received your data told of a correction, deletion or restriction, and to learn who they are.',
    limits: ['Not where that is impossible or takes disproportionate effort.'],
    citations: [ukGdpr('19')],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A19'),
  },
  {
    id: 'right-to-portability',
    name: 'right to data portability',
    alsoCalled: ['transfer your data', 'move, copy or transfer'],
    disclosure: 'rights/portability',
    description: 'To get the data you gave in a form a machine can read, and to have them passed on.',
    limits: [
      'Only where consent or a contract is relied on, and only for processing by automated means.',
      'Only data that the person provided.',
    ],
    citations: [ukGdpr('20')],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A20'),
  },
  {
    id: 'right-to-object',
    name: 'right to object',
    alsoCalled: ['objection', 'opt out'],
    disclosure: 'rights/objection',
    description: 'To object, for reasons of your own situation, to use that rests on a public task or on legitimate interests.',
    limits: ['The controller may go on where it shows compelling grounds, or for legal claims.'],
    citations: [ukGdpr('21(1)'), ukGdpr('21(4)')],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A21'),
  },
  {
    id: 'right-to-object-to-direct-marketing',
    name: 'right to object to direct marketing',
    alsoCalled: ['unsubscribe', 'stop marketing'],
    disclosure: 'rights/objection',
    description: 'To stop direct marketing, and profiling for it, at any time and for no reason.',
    limits: [],
    citations: [ukGdpr('21(2)'), ukGdpr('21(3)')],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A21'),
  },
  {
    id: 'right-to-object-to-research',
    name: 'right to object to research or statistics',
    alsoCalled: [],
    disclosure: 'rights/objection',
    description: 'To object, for reasons of your own situation, to scientific or historical research or to statistics.',
    limits: ['Not archiving.', 'Not where a public-interest task needs it.'],
    citations: [ukGdpr('21(6)')],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A21'),
  },
  {
    id: 'rights-on-automated-decisions',
    name: 'rights on automated decisions',
    alsoCalled: ['automated decision-making', 'right not to be subject to automated decisions'],
    disclosure: 'rights/automated-decisions',
    description:
      'Where a machine alone takes a significant decision about you: to be told, to put your case, to have a human look, and to contest it.',
    limits: ['Only decisions with legal or similarly significant effect and no meaningful human involvement.'],
    citations: [],
    citationsByDay: [
      { citation: ukGdpr('22'), inForce: { from: '2018-05-25', to: '2026-02-05' } },
      { citation: ukGdpr('22A'), inForce: { from: '2026-02-05' } },
      { citation: ukGdpr('22B'), inForce: { from: '2026-02-05' } },
      { citation: ukGdpr('22C'), inForce: { from: '2026-02-05' } },
      { citation: ukGdpr('22D'), inForce: { from: '2026-02-05' } },
    ],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A22'),
  },
  {
    id: 'right-to-withdraw-consent',
    name: 'right to withdraw consent',
    alsoCalled: ['change your mind'],
    disclosure: 'rights/consent-withdrawal',
    description: 'To take consent back at any time, as easily as it was given.',
    limits: ['What was done before stays lawful.'],
    citations: [ukGdpr('7(3)')],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A7-3'),
  },
  {
    id: 'right-to-complain-to-controller',
    name: 'right to complain to the controller',
    alsoCalled: ['complain to us'],
    disclosure: 'complaints/controller',
    description: 'To complain to whoever uses your data, and to have the complaint acknowledged within 30 days and looked into.',
    limits: [],
    citations: [dpa2018('164A')],
    inForce: { from: '2026-06-19' },
    confidence: 'verified-primary-transcript',
  },
  {
    id: 'right-to-complain-to-commission',
    name: 'right to complain to the regulator',
    alsoCalled: ['complain to the ICO', 'lodge a complaint'],
    disclosure: 'complaints/commissioner',
    description: 'To complain to the regulator about how your data are used.',
    limits: [],
    citations: [dpa2018('165')],
    citationsByDay: [{ citation: ukGdpr('77'), inForce: { from: '2018-05-25', to: '2026-06-19' } }],
    inForce: since2018,
    confidence: 'verified-primary',
    dpv: euGdpr('A77'),
  },
  {
    id: 'right-to-judicial-remedy',
    name: 'right to a judicial remedy and compensation',
    alsoCalled: ['compensation'],
    description: 'To go to court, and to be compensated for damage. A privacy policy needn’t say so.',
    limits: [],
    citations: [ukGdpr('79'), ukGdpr('82'), dpa2018('167'), dpa2018('168'), dpa2018('169'), dpa2018('180')],
    inForce: since2018,
    confidence: 'from-memory',
  },
]

/** The rights that exist on a day. */
export const rightsOn = (day: Day): readonly Right[] => inForceOn(rights, day)

/** A right by its id, on whatever day it exists. */
export const right = (id: RightId): Right => rights.find((one) => one.id === id) as Right

/** What is right to cite for a right on a day. */
export function citationsOn(of: Right, day: Day): readonly Citation[] {
  return [...of.citations, ...inForceOn(of.citationsByDay ?? [], day).map(({ citation }) => citation)]
}

/** `limited`: it applies, but may be refused on grounds that this basis brings with it. */
export type Applicability = 'yes' | 'limited' | 'no'

type Row = readonly [
  consent: Applicability,
  contract: Applicability,
  obligation: Applicability,
  vital: Applicability,
  task: Applicability,
  recognised: Applicability,
  interests: Applicability,
]

const columns: readonly LawfulBasisId[] = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'recognised-legitimate-interest',
  'legitimate-interests',
]
const always: Row = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes']

/** Right × basis: Articles 17(3)(b), 20(1)(a), 21(1)–(2), 22B(4); the other cells from the regulator's table. */
const matrix: Readonly<Record<RightId, Row>> = {
  'right-to-be-informed': always,
  'right-of-access': always,
  'right-to-rectification': always,
  'right-to-erasure': ['yes', 'yes', 'no', 'yes', 'no', 'limited', 'limited'],
  'right-to-restriction': always,
  'right-to-notification-of-recipients': always,
  'right-to-portability': ['yes', 'yes', 'no', 'no', 'no', 'no', 'no'],
  'right-to-object': ['no', 'no', 'no', 'no', 'yes', 'yes', 'yes'],
  'right-to-object-to-direct-marketing': ['yes', 'yes', 'no', 'no', 'yes', 'no', 'yes'],
  'right-to-object-to-research': ['yes', 'yes', 'yes', 'yes', 'limited', 'yes', 'yes'],
  'rights-on-automated-decisions': ['yes', 'yes', 'yes', 'yes', 'yes', 'no', 'yes'],
  'right-to-withdraw-consent': ['yes', 'no', 'no', 'no', 'no', 'no', 'no'],
  'right-to-complain-to-controller': always,
  'right-to-complain-to-commission': always,
  'right-to-judicial-remedy': always,
}

/** Whether a right applies to data used on a basis. Says nothing of days: {@link rightsFor} does. */
export function appliesTo(id: RightId, basis: LawfulBasisId): Applicability {
  return matrix[id][columns.indexOf(basis)] as Applicability
}

/** What gives or takes a right beside the basis. Absent: not so. */
export interface RightOptions {
  /** Explicit consent (Article 9(2)(a)) brings withdrawal and portability with it. */
  readonly explicitConsent?: boolean
  readonly directMarketing?: boolean
  readonly significantAutomatedDecisions?: boolean
  readonly research?: boolean
}

/**
 * The rights that people have on a day against someone who relies on these bases. A basis that doesn't exist on the day gives none.
 * @throws RangeError as `parseDay`
 */
export function rightsFor(bases: readonly LawfulBasisId[], day: Day, options: RightOptions = {}): readonly Right[] {
  const existing = lawfulBasesOn(day)
    .filter(({ id }) => bases.includes(id))
    .map(({ id }) => id)
  const gives = (id: RightId): boolean => {
    if (id === 'right-to-object-to-direct-marketing') return options.directMarketing === true
    if (id === 'rights-on-automated-decisions') return options.significantAutomatedDecisions === true
    if (id === 'right-to-object-to-research') return options.research === true
    if (options.explicitConsent && (id === 'right-to-withdraw-consent' || id === 'right-to-portability')) return true
    return matrix[id] === always || existing.some((basis) => appliesTo(id, basis) !== 'no')
  }
  return rightsOn(day).filter(({ id }) => gives(id))
}
