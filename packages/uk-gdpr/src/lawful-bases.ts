import { dpa2018, duaa2025, ukGdpr } from './citation.ts'
import { type Day, inForceOn } from './day.ts'
import type { DisclosureId } from './disclosure-id.ts'
import { euGdpr } from './dpv.ts'
import type { Entry } from './entry.ts'

export type LawfulBasisId =
  | 'consent'
  | 'contract'
  | 'legal-obligation'
  | 'vital-interests'
  | 'public-task'
  | 'recognised-legitimate-interest'
  | 'legitimate-interests'

/** A ground of UK GDPR Article 6(1) on which personal data may be used. */
export interface LawfulBasis extends Entry {
  readonly id: LawfulBasisId
  /** Its point of Article 6(1): `a` to `f`, and `ea`. */
  readonly point: string
  readonly name: string
  /** Who can't rely on it, and what it doesn't reach. */
  readonly limits: readonly string[]
  /** What else the Article says of it. */
  readonly notes?: readonly string[]
  /** Public authorities can't rely on it for their tasks: closing words of Article 6(1). */
  readonly notForPublicTasks?: true
  /** What relying on it adds to a privacy policy: disclosure ids. */
  readonly adds: readonly DisclosureId[]
}

/** The seven bases, in the order of the Article. */
export const lawfulBases: readonly LawfulBasis[] = [
  {
    id: 'consent',
    point: 'a',
    name: 'consent',
    description: 'The person has agreed to one or more specific purposes.',
    limits: ['Public authorities and employers can rarely rely on it, because the person is not free to refuse.'],
    adds: ['rights/consent-withdrawal', 'rights/portability'],
    citations: [ukGdpr('6(1)(a)'), ukGdpr('7')],
    inForce: { from: '2018-05-25' },
    confidence: 'verified-primary',
    dpv: euGdpr('A6-1-a'),
  },
  {
    id: 'contract',
    point: 'b',
    name: 'contract',
    description: 'It is needed for a contract with the person, or for steps before one that the person asked for.',
    limits: ['The person must be the contracting party: staff and contacts of a corporate customer are not.'],
    adds: ['requirement', 'rights/portability'],
    citations: [ukGdpr('6(1)(b)')],
    inForce: { from: '2018-05-25' },
    confidence: 'verified-primary',
    dpv: euGdpr('A6-1-b'),
  },
  {
    id: 'legal-obligation',
    point: 'c',
    name: 'legal obligation',
    description: 'The law of the United Kingdom obliges the controller to do it.',
    limits: ['A duty under a contract or under foreign law does not count.'],
    adds: ['requirement'],
    citations: [ukGdpr('6(1)(c)'), ukGdpr('6(3)')],
    inForce: { from: '2018-05-25' },
    confidence: 'verified-primary',
    dpv: euGdpr('A6-1-c'),
  },
  {
    id: 'vital-interests',
    point: 'd',
    name: 'vital interests',
    description: "It is needed to protect someone's life.",
    limits: ['A last resort, where no other basis serves.'],
    adds: [],
    citations: [ukGdpr('6(1)(d)')],
    inForce: { from: '2018-05-25' },
    confidence: 'verified-primary',
    dpv: euGdpr('A6-1-d'),
  },
  {
    id: 'public-task',
    point: 'e',
    name: 'public task',
    description: "It is needed for the controller's own task in the public interest, or for official authority that it holds.",
    limits: ["A private body can't borrow someone else's task; it needs one of its own in law."],
    adds: ['rights/objection'],
    citations: [ukGdpr('6(1)(e)'), ukGdpr('6(3)'), dpa2018('8')],
    inForce: { from: '2018-05-25' },
    confidence: 'verified-primary',
    dpv: euGdpr('A6-1-e'),
  },
  {
    id: 'recognised-legitimate-interest',
    point: 'ea',
    name: 'recognised legitimate interest',
    description: 'It is needed for one of the interests that Annex 1 recognises; nothing is weighed, but it must be necessary.',
    limits: [
      'Only where a condition of Annex 1 is met.',
      'Not for public authorities performing their tasks.',
      'A significant decision taken solely by machine may not rest on it, even in part.',
    ],
    notForPublicTasks: true,
    adds: ['rights/objection'],
    citations: [ukGdpr('6(1)(ea)'), ukGdpr('6(5)'), ukGdpr('Annex 1'), duaa2025('70')],
    inForce: { from: '2026-02-05' },
    confidence: 'verified-primary',
  },
  {
    id: 'legitimate-interests',
    point: 'f',
    name: 'legitimate interests',
    description: "The controller or someone else has a legitimate interest in it that the person's own interests do not outweigh.",
    notes: [
      'Since 2026-02-05 the Article names what may be one: direct marketing, sharing in a group for its administration, network and information security.',
    ],
    limits: [
      'Not for public authorities performing their tasks.',
      'The balance must be struck, with particular care where the person is a child.',
    ],
    notForPublicTasks: true,
    adds: ['legitimate-interests', 'rights/objection'],
    citations: [ukGdpr('6(1)(f)')],
    inForce: { from: '2018-05-25' },
    confidence: 'verified-primary',
    dpv: euGdpr('A6-1-f'),
  },
]

/** The bases that exist on a day. */
export const lawfulBasesOn = (day: Day): readonly LawfulBasis[] => inForceOn(lawfulBases, day)

/** A basis by its id, on whatever day it exists. */
export function lawfulBasis(id: LawfulBasisId): LawfulBasis {
  return lawfulBases.find((basis) => basis.id === id) as LawfulBasis
}

/** The basis at a point of Article 6(1) (`f`, `EA`), or `undefined` when there never was one. */
export function basisOfPoint(point: string): LawfulBasis | undefined {
  const wanted = point.toLowerCase()
  return lawfulBases.find((basis) => basis.point === wanted)
}
