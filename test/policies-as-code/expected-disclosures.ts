import type { PolicyDefinition } from '@clearnotice/policy'
import { appliesTo, type DisclosureId, type LawfulBasisId, rightsFor } from '@clearnotice/uk-gdpr'

/** The status that each disclosure must have in the text of a definition: from the definition and the law alone, without any reading. */
export const expectedDisclosures = (definition: PolicyDefinition): Readonly<Partial<Record<DisclosureId, string>>> => {
  const decisions =
    definition.automatedDecisions === undefined || definition.automatedDecisions === 'none' ? [] : definition.automatedDecisions
  const uses = [...definition.activities, ...decisions]
  const bases = uses.flatMap((use) => use.bases.map(({ basis }): LawfulBasisId => basis))
  const explicit = uses.some(({ data }) =>
    data.some((one) => typeof one === 'object' && 'allowedBy' in one && one.allowedBy.condition === 'explicit-consent'),
  )
  const given = new Set(
    rightsFor(bases, '2026-11-22', {
      explicitConsent: explicit,
      directMarketing: definition.marketing !== undefined && definition.marketing !== 'none',
      significantAutomatedDecisions: decisions.length > 0,
    }).map(({ disclosure }) => disclosure),
  )
  const right = (id: DisclosureId): object => (given.has(id) ? { [id]: 'stated' } : {})
  const transfers = definition.transfers === 'none' ? [] : definition.transfers
  return {
    'controller/identity': 'stated',
    'controller/contact': 'stated',
    purposes: 'stated',
    'lawful-basis': 'stated',
    recipients: 'stated',
    transfers: 'stated',
    retention: 'stated',
    categories: 'stated',
    source: 'stated',
    'complaints/commissioner': 'stated',
    'complaints/controller': 'stated',
    ...(definition.dpo === undefined ? { 'dpo/contact': 'not-applicable' } : { 'dpo/contact': 'stated' }),
    ...(definition.controller.seat.in === 'elsewhere' ? { 'controller/representative': 'stated' } : {}),
    ...(bases.includes('legitimate-interests') ? { 'legitimate-interests': 'stated' } : {}),
    ...(bases.includes('contract') ? { requirement: 'stated' } : {}),
    'transfers/safeguards': transfers.length > 0 ? 'stated' : 'not-applicable',
    ...(transfers.some((transfer) => 'copy' in transfer) ? { 'transfers/copy': 'stated' } : {}),
    ...right('rights/access'),
    ...right('rights/rectification'),
    ...right('rights/erasure'),
    ...right('rights/restriction'),
    ...right('rights/portability'),
    // A right to object to marketing alone is part of it only.
    ...(given.has('rights/objection')
      ? { 'rights/objection': bases.some((basis) => appliesTo('right-to-object', basis) !== 'no') ? 'stated' : 'partial' }
      : {}),
    ...right('rights/consent-withdrawal'),
    ...right('rights/automated-decisions'),
  }
}
