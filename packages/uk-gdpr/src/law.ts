import { type Annex1Condition, annex1ConditionsOn } from './annex-1.ts'
import { asOf } from './as-of.ts'
import { type AutomatedDecisionRule, automatedDecisionRulesOn } from './automated-decisions.ts'
import { type ChildrenRule, childrenRulesOn } from './children.ts'
import { type ComplaintDuty, complaintDutiesOn } from './complaints.ts'
import { type ConsentCondition, consentConditionsOn } from './consent.ts'
import { type IdentityRequirement, identityRequirementsOn } from './controller-identity.ts'
import { type CookieGateway, cookieGatewaysOn } from './cookies.ts'
import { type CriminalOffenceRule, criminalOffenceRulesOn } from './criminal-offence.ts'
import { type Day, parseDay } from './day.ts'
import { type Destination, destinationsOn } from './destinations.ts'
import { type Disclosure, disclosuresOn } from './disclosures.ts'
import { type FeeExemption, type FeeTier, feeExemptionsOn, feeTiersOn } from './fees.ts'
import { type LawfulBasis, lawfulBasesOn } from './lawful-bases.ts'
import { type MarketingRule, marketingRulesOn } from './marketing.ts'
import { type NoticeRule, noticeRulesOn } from './notice-rules.ts'
import { type Regulator, regulatorOn } from './regulator.ts'
import { type RetentionPeriod, retentionPeriodsOn } from './retention.ts'
import { type Right, rightsOn } from './rights.ts'
import { type Role, rolesOn } from './roles.ts'
import { type PolicyDocumentRule, policyDocumentRulesOn, type Schedule1Condition, schedule1ConditionsOn } from './schedule-1.ts'
import { type Article9Condition, article9ConditionsOn, type SpecialCategory, specialCategoriesOn } from './special-categories.ts'
import { type SupersededReference, supersededReferencesOn } from './superseded.ts'
import { type RequestRule, requestRulesOn } from './time-limits.ts'
import { type LegalEvent, legalEventsOn } from './timeline.ts'
import { type TransferStatement, transferStatementsOn } from './transfer-notice.ts'
import { type TransferRule, transferRulesOn } from './transfer-rules.ts'
import { mechanismsOn, type TransferMechanism } from './transfers.ts'
import { type TransparencyExpectation, transparencyExpectationsOn } from './transparency.ts'

/** The law on a day. Each topic is composed when it is first asked for. */
export interface Law {
  readonly day: Day
  /** How far the data go: on a later day the law may be another. */
  readonly asOf: Day
  readonly lawfulBases: readonly LawfulBasis[]
  readonly annex1Conditions: readonly Annex1Condition[]
  readonly consentConditions: readonly ConsentCondition[]
  readonly specialCategories: readonly SpecialCategory[]
  readonly article9Conditions: readonly Article9Condition[]
  readonly schedule1Conditions: readonly Schedule1Condition[]
  readonly policyDocumentRules: readonly PolicyDocumentRule[]
  readonly criminalOffenceRules: readonly CriminalOffenceRule[]
  readonly disclosures: readonly Disclosure[]
  readonly noticeRules: readonly NoticeRule[]
  readonly transferRules: readonly TransferRule[]
  readonly transparencyExpectations: readonly TransparencyExpectation[]
  readonly rights: readonly Right[]
  readonly requestRules: readonly RequestRule[]
  readonly automatedDecisionRules: readonly AutomatedDecisionRule[]
  readonly roles: readonly Role[]
  readonly identityRequirements: readonly IdentityRequirement[]
  readonly mechanisms: readonly TransferMechanism[]
  readonly transferStatements: readonly TransferStatement[]
  readonly destinations: readonly Destination[]
  readonly retentionPeriods: readonly RetentionPeriod[]
  readonly cookieGateways: readonly CookieGateway[]
  readonly marketingRules: readonly MarketingRule[]
  readonly complaintDuties: readonly ComplaintDuty[]
  readonly regulator: Regulator
  readonly feeTiers: readonly FeeTier[]
  readonly feeExemptions: readonly FeeExemption[]
  readonly childrenRules: readonly ChildrenRule[]
  readonly supersededReferences: readonly SupersededReference[]
  readonly legalEvents: readonly LegalEvent[]
}

const topicsOfLaw: { readonly [K in Exclude<keyof Law, 'day' | 'asOf'>]: (day: Day) => Law[K] } = {
  lawfulBases: lawfulBasesOn,
  annex1Conditions: annex1ConditionsOn,
  consentConditions: consentConditionsOn,
  specialCategories: specialCategoriesOn,
  article9Conditions: article9ConditionsOn,
  schedule1Conditions: schedule1ConditionsOn,
  policyDocumentRules: policyDocumentRulesOn,
  criminalOffenceRules: criminalOffenceRulesOn,
  disclosures: disclosuresOn,
  noticeRules: noticeRulesOn,
  transferRules: transferRulesOn,
  transparencyExpectations: transparencyExpectationsOn,
  rights: rightsOn,
  requestRules: requestRulesOn,
  automatedDecisionRules: automatedDecisionRulesOn,
  roles: rolesOn,
  identityRequirements: identityRequirementsOn,
  mechanisms: mechanismsOn,
  transferStatements: transferStatementsOn,
  destinations: destinationsOn,
  retentionPeriods: retentionPeriodsOn,
  cookieGateways: cookieGatewaysOn,
  marketingRules: marketingRulesOn,
  complaintDuties: complaintDutiesOn,
  regulator: regulatorOn,
  feeTiers: feeTiersOn,
  feeExemptions: feeExemptionsOn,
  childrenRules: childrenRulesOn,
  supersededReferences: supersededReferencesOn,
  legalEvents: legalEventsOn,
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
