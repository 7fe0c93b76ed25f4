export { type Annex1Condition, type Annex1ConditionId, annex1Conditions, annex1ConditionsOn } from './annex-1.ts'
export { asOf } from './as-of.ts'
export { type Circumstances, type ControllerKind, type Known, unknownCircumstances } from './circumstances.ts'
export { type Citation, cite, dpa2018, duaa2025, formatCitation, linkTo, pecr, ukGdpr } from './citation.ts'
export { type ComplaintDuty, complaintDuties, complaintDutiesOn } from './complaints.ts'
export { type Day, earliestDay, type InForce, inForceOn, isDay, isInForce, parseDay } from './day.ts'
export { type Destination, destination, destinations, destinationsOn } from './destinations.ts'
export {
  type Disclosure,
  type DisclosureId,
  disclosure,
  disclosures,
  disclosuresFor,
  disclosuresOn,
  type Expectation,
  type ExpectedDisclosure,
  textOn,
} from './disclosures.ts'
export type { Confidence, Entry } from './entry.ts'
export { type Instrument, type InstrumentId, instruments } from './instruments.ts'
export { type Law, lawOn } from './law.ts'
export { basisOfPoint, type LawfulBasis, type LawfulBasisId, lawfulBases, lawfulBasesOn, lawfulBasis } from './lawful-bases.ts'
export { type Regulator, type RegulatorContact, regulatorContacts, regulatorOn } from './regulator.ts'
export {
  type Applicability,
  appliesTo,
  citationsOn,
  type Right,
  type RightId,
  type RightOptions,
  right,
  rights,
  rightsFor,
  rightsOn,
} from './rights.ts'
export { needsDpo, needsUkRepresentative, type Role, type RoleId, roles, rolesOn } from './roles.ts'
export {
  type ReportingRule,
  type SupersededReference,
  type SupersededReferenceId,
  supersededReferences,
  supersededReferencesOn,
} from './superseded.ts'
export { mechanism, mechanismsOn, type TransferMechanism, type TransferMechanismId, transferMechanisms } from './transfers.ts'
