import { type Annex1Condition, annex1ConditionsOn } from './annex-1.ts'
import { asOf } from './as-of.ts'
import { type ComplaintDuty, complaintDutiesOn } from './complaints.ts'
import { type Day, parseDay } from './day.ts'
import { type Destination, destinationsOn } from './destinations.ts'
import { type Disclosure, disclosuresOn } from './disclosures.ts'
import { type LawfulBasis, lawfulBasesOn } from './lawful-bases.ts'
import { type Regulator, regulatorOn } from './regulator.ts'
import { type Right, rightsOn } from './rights.ts'
import { type Role, rolesOn } from './roles.ts'
import { type SupersededReference, supersededReferencesOn } from './superseded.ts'
import { mechanismsOn, type TransferMechanism } from './transfers.ts'

/** The law on a day. Each topic is composed when it is first asked for. */
export interface Law {
  readonly day: Day
  /** How far the data go: on a later day the law may be another. */
  readonly asOf: Day
  readonly lawfulBases: readonly LawfulBasis[]
  readonly annex1Conditions: readonly Annex1Condition[]
  readonly rights: readonly Right[]
  readonly roles: readonly Role[]
  readonly disclosures: readonly Disclosure[]
  readonly mechanisms: readonly TransferMechanism[]
  readonly destinations: readonly Destination[]
  readonly complaintDuties: readonly ComplaintDuty[]
  readonly regulator: Regulator
  readonly supersededReferences: readonly SupersededReference[]
}

const topicsOfLaw: { readonly [K in Exclude<keyof Law, 'day' | 'asOf'>]: (day: Day) => Law[K] } = {
  lawfulBases: lawfulBasesOn,
  annex1Conditions: annex1ConditionsOn,
  rights: rightsOn,
  roles: rolesOn,
  disclosures: disclosuresOn,
  mechanisms: mechanismsOn,
  destinations: destinationsOn,
  complaintDuties: complaintDutiesOn,
  regulator: regulatorOn,
  supersededReferences: supersededReferencesOn,
}

/**
 * The law on a day.
 * @throws RangeError as `parseDay`: not a day, or before the UK GDPR
 */
export function lawOn(day: Day): Law {
  const law = { day: parseDay(day), asOf }
  for (const [topic, topicOn] of Object.entries(topicsOfLaw)) {
    Object.defineProperty(law, topic, {
      enumerable: true,
      configurable: true,
      get() {
        const value = topicOn(day)
        Object.defineProperty(law, topic, { value, enumerable: true })
        return value
      },
    })
  }
  return law as Law
}
