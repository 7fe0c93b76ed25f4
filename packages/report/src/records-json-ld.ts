import { type Policy, policyOf, type Reading } from '@clearnotice/policy'
import { article9Conditions, lawfulBasis, mechanism, right, specialCategories } from '@clearnotice/uk-gdpr'
import { recordOf } from './records.ts'
import { stated } from './records-processing.ts'

type Node = Record<string, unknown>

/** A node of a kind with what the policy calls it. */
const labelled = (type: string, label: string, iri?: string): Node => ({
  ...(iri !== undefined && { '@id': iri }),
  '@type': type,
  'rdfs:label': label,
})

const some = (key: string, nodes: readonly unknown[]): Node => (nodes.length === 0 ? {} : { [key]: nodes })

/** A policy as JSON-LD in terms of the Data Privacy Vocabulary 2; what the policy doesn't say isn't there. */
export const recordsJsonLd = (of: Policy | Reading): object => {
  const record = recordOf(of)
  const policy = policyOf(of)
  const processes = record.activities.map(({ activity: name, retention, processing }): Node => {
    const bases = processing.bases.flatMap(({ basis }) => (basis === undefined ? [] : lawfulBasis(basis)))
    return {
      ...labelled('dpv:Process', name),
      ...some(
        'dpv:hasPurpose',
        processing.purposes.map(({ text }) => labelled('dpv:Purpose', text)),
      ),
      ...some(
        'dpv:hasPersonalData',
        processing.data.map(({ text, special }) =>
          labelled('dpv:PersonalData', text, specialCategories.find(({ id }) => id === special)?.dpv),
        ),
      ),
      ...some(
        'dpv:hasLegalBasis',
        bases.map(({ name: basis, dpv }) => labelled('dpv:LegalBasis', basis, dpv)),
      ),
      ...some(
        'dpv:hasStorageCondition',
        retention.map((text) => labelled('dpv:StorageDuration', text)),
      ),
    }
  })
  const conditions = stated(policy.conditions).flatMap(({ condition }) => article9Conditions.find(({ id }) => id === condition) ?? [])
  const mechanisms = [...new Set(stated(policy.safeguards).flatMap(({ mechanism: id }) => id ?? []))].map(mechanism)
  const rights = [...new Set(stated(policy.rights).map(({ right: id }) => id))].map(right)
  return {
    '@context': { dpv: 'https://w3id.org/dpv#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#' },
    '@type': 'dpv:PrivacyNotice',
    ...some(
      'dpv:hasDataController',
      record.controllers.map((name) => labelled('dpv:DataController', name)),
    ),
    ...some('dpv:hasProcess', processes),
    ...some(
      'dpv:hasRecipient',
      record.recipients.map((text) => labelled('dpv:Recipient', text)),
    ),
    ...some(
      'dpv:hasDataSource',
      record.sources.map((text) => labelled('dpv:DataSource', text)),
    ),
    ...some(
      'dpv:hasLegalBasis',
      [...conditions, ...mechanisms].map(({ name, dpv }) => labelled('dpv:LegalBasis', name, dpv)),
    ),
    ...some(
      'dpv:hasRight',
      rights.map(({ name, dpv }) => labelled('dpv:DataSubjectRight', name, dpv)),
    ),
    ...some(
      'dpv:hasLocation',
      record.destinations.map((name) => labelled('dpv:ThirdCountry', name)),
    ),
  }
}
