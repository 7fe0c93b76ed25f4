export { type Annex1Condition, type Annex1ConditionId, annex1Conditions, annex1ConditionsOn } from './annex-1.ts'
export { asOf } from './as-of.ts'
export { type AutomatedDecisionRule, automatedDecisionRules, automatedDecisionRulesOn } from './automated-decisions.ts'
export { ageOfConsentOn, type ChildrenRule, childrenRules, childrenRulesOn } from './children.ts'
export { type Circumstances, type ControllerKind, type Known, unknownCircumstances } from './circumstances.ts'
export { type Citation, cite, dpa2018, duaa2025, formatCitation, linkTo, pecr, ukGdpr } from './citation.ts'
export { type ComplaintDuty, complaintDuties, complaintDutiesOn } from './complaints.ts'
export { type ConsentCondition, consentConditions, consentConditionsOn } from './consent.ts'
export { type IdentityRequirement, identityOf, identityRequirements, identityRequirementsOn } from './controller-identity.ts'
export { type CookieGateway, type CookieGatewayId, cookieGateway, cookieGateways, cookieGatewaysOn } from './cookies.ts'
export { type CriminalOffenceRule, criminalOffenceRules, criminalOffenceRulesOn } from './criminal-offence.ts'
export { type Day, earliestDay, type InForce, inForceOn, isDay, isInForce, parseDay } from './day.ts'
export { dayText } from './day-text.ts'
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
export { type FeeExemption, type FeeTier, feeExemptions, feeExemptionsOn, feeTiers, feeTiersOn } from './fees.ts'
export { type Instrument, type InstrumentId, instruments } from './instruments.ts'
export { type Law, lawOn } from './law.ts'
export { basisOfPoint, type LawfulBasis, type LawfulBasisId, lawfulBases, lawfulBasesOn, lawfulBasis } from './lawful-bases.ts'
export { type MarketingRule, marketingRules, marketingRulesOn } from './marketing.ts'
export { type NoticeRule, noticeRules, noticeRulesOn } from './notice-rules.ts'
export { type FoundCitation, parseCitations } from './parse-citations.ts'
export { type Provision, provisionOn } from './provisions.ts'
export {
  type Regulator,
  type RegulatorContact,
  type RegulatorPeriod,
  regulatorContacts,
  regulatorOn,
  regulatorPeriods,
} from './regulator.ts'
export {
  type Jurisdiction,
  type RetentionPeriod,
  type RetentionRecord,
  retentionOf,
  retentionPeriods,
  retentionPeriodsOn,
} from './retention.ts'
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
export { needsDpo, needsUkRepresentative, type Role, type RoleId, roles, rolesOn, type Scale } from './roles.ts'
export {
  type PolicyDocumentRule,
  policyDocumentRules,
  policyDocumentRulesOn,
  type Schedule1Condition,
  schedule1Conditions,
  schedule1ConditionsOn,
} from './schedule-1.ts'
export {
  type Article9Condition,
  type Article9ConditionId,
  article9Conditions,
  article9ConditionsOn,
  type SpecialCategory,
  type SpecialCategoryId,
  specialCategories,
  specialCategoriesOn,
} from './special-categories.ts'
export {
  type ReportingRule,
  type SupersededReference,
  type SupersededReferenceId,
  supersededReferences,
  supersededReferencesOn,
} from './superseded.ts'
export { type RequestRule, requestRules, requestRulesOn } from './time-limits.ts'
export { type AnnouncedChange, announcedChanges, type LegalEvent, legalEvents, legalEventsBetween, legalEventsOn } from './timeline.ts'
export { type Topic, type TopicName, topics } from './topics.ts'
export { type TransferStatement, transferStatements, transferStatementsOn } from './transfer-notice.ts'
export { type TransferRule, transferRules, transferRulesOn } from './transfer-rules.ts'
export { mechanism, mechanismsOn, noDay, type TransferMechanism, type TransferMechanismId, transferMechanisms } from './transfers.ts'
export { type TransparencyExpectation, transparencyExpectations, transparencyExpectationsOn } from './transparency.ts'
