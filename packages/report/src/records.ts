import { type Activity, type BasisClaim, countryName, type Policy, policyOf, type Reading, type RetentionEntry } from '@clearnotice/policy'
import { article9Conditions, lawfulBasis, mechanism } from '@clearnotice/uk-gdpr'
import { postalAddress } from './postal-address.ts'
import { type Processing, processingsOf, stated } from './records-processing.ts'

/** One activity as the record of processing of Article 30 has it. What the policy doesn't say is empty, never invented. */
export interface ActivityRecord {
  /** What it is made from. */
  readonly processing: Processing
  readonly activity: string
  readonly role: Activity['role']
  readonly purposes: readonly string[]
  readonly data: readonly string[]
  readonly bases: readonly string[]
  readonly interests: readonly string[]
  readonly conditions: readonly string[]
  readonly retention: readonly string[]
}

/** What the policy says for all activities together. */
export interface RecordOfProcessing {
  readonly controllers: readonly string[]
  readonly contacts: readonly string[]
  readonly officers: readonly string[]
  readonly representatives: readonly string[]
  readonly sources: readonly string[]
  readonly recipients: readonly string[]
  readonly destinations: readonly string[]
  readonly safeguards: readonly string[]
  readonly activities: readonly ActivityRecord[]
}

const distinct = (texts: readonly (string | undefined)[]): readonly string[] => [...new Set(texts.flatMap((text) => (text ? text : [])))]

const basisText = ({ basis, point }: BasisClaim): string | undefined => {
  if (basis === undefined) return undefined
  const { name, point: known } = lawfulBasis(basis)
  return `${name} (Article 6(1)(${point ?? known}))`
}

const onWhat = ({ subject, people, text }: RetentionEntry): string =>
  subject === undefined && people === undefined ? text : `${subject ?? people}: ${text}`

/** The record of processing that a policy, typed or read, amounts to. */
export const recordOf = (of: Policy | Reading): RecordOfProcessing => {
  const policy = policyOf(of)
  const conditions = distinct(
    stated(policy.conditions).map(({ condition, schedule1 }) => {
      const name = article9Conditions.find(({ id }) => id === condition)?.name
      const paragraph = schedule1 === undefined ? undefined : `DPA 2018 Schedule 1 paragraph ${schedule1}`
      return [name, paragraph].filter((part) => part !== undefined).join('; ')
    }),
  )
  const activities = processingsOf(of).map((processing): ActivityRecord => {
    const { name, role, purposes, data, bases, kept, alsoKept } = processing
    const sensitive = data.some(({ special, criminal }) => special !== undefined || criminal)
    return {
      processing,
      activity: name,
      role,
      purposes: distinct(purposes.map(({ text }) => text)),
      data: distinct(data.map(({ text }) => text)),
      bases: distinct(bases.map(basisText)),
      interests: distinct(bases.flatMap(({ interests }) => interests.map(({ text }) => text))),
      conditions: sensitive ? conditions : [],
      retention: distinct([...kept.map(({ text }) => text), ...alsoKept.map(onWhat)]),
    }
  })
  return {
    controllers: distinct(stated(policy.controllers).map(({ name }) => name)),
    contacts: distinct(
      stated(policy.contacts).map(({ of: whose, channel, value }) =>
        whose !== 'controller' ? undefined : channel === 'post' && value !== undefined ? postalAddress(value) : value,
      ),
    ),
    officers: distinct(stated(policy.officers).flatMap(({ name, contacts }) => [name, ...contacts.map(({ value }) => value)])),
    representatives: distinct(stated(policy.representatives).map(({ name }) => name)),
    sources: distinct(stated(policy.sources).map(({ text }) => text)),
    recipients: distinct(stated(policy.recipients).map(({ text, vague }) => (vague ? undefined : text))),
    destinations: distinct(stated(policy.transfers).flatMap(({ destinations }) => destinations.map(countryName))),
    safeguards: distinct(stated(policy.safeguards).map(({ mechanism: id }) => (id === undefined ? undefined : mechanism(id).name))),
    activities,
  }
}
