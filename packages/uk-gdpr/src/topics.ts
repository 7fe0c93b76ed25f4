import { annex1Conditions } from './annex-1.ts'
import { automatedDecisionRules } from './automated-decisions.ts'
import { childrenRules } from './children.ts'
import { complaintDuties } from './complaints.ts'
import { consentConditions } from './consent.ts'
import { identityRequirements } from './controller-identity.ts'
import { cookieGateways } from './cookies.ts'
import { criminalOffenceRules } from './criminal-offence.ts'
import { type Day, inForceOn } from './day.ts'
import { destinations } from './destinations.ts'
import { disclosures } from './disclosures.ts'
import type { Entry } from './entry.ts'
import { feeExemptions, feeTiers } from './fees.ts'
import { lawfulBases } from './lawful-bases.ts'
import { marketingRules } from './marketing.ts'
import { noticeRules } from './notice-rules.ts'
import { regulatorContacts, regulatorPeriods } from './regulator.ts'
import { retentionPeriods } from './retention.ts'
import { rights } from './rights.ts'
import { roles } from './roles.ts'
import { policyDocumentRules, schedule1Conditions } from './schedule-1.ts'
import { article9Conditions, specialCategories } from './special-categories.ts'
import { supersededReferences } from './superseded.ts'
import { requestRules } from './time-limits.ts'
import { legalEvents } from './timeline.ts'
import { transferStatements } from './transfer-notice.ts'
import { transferRules } from './transfer-rules.ts'
import { transferMechanisms } from './transfers.ts'
import { transparencyExpectations } from './transparency.ts'

export type TopicName =
  | 'lawful-bases'
  | 'annex-1'
  | 'consent'
  | 'special-categories'
  | 'article-9'
  | 'schedule-1'
  | 'criminal-offence'
  | 'disclosures'
  | 'notice-rules'
  | 'transfer-rules'
  | 'transparency'
  | 'rights'
  | 'requests'
  | 'automated-decisions'
  | 'roles'
  | 'controller-identity'
  | 'transfers'
  | 'transfer-notice'
  | 'destinations'
  | 'retention'
  | 'cookies'
  | 'marketing'
  | 'complaints'
  | 'regulator'
  | 'fees'
  | 'children'
  | 'superseded'
  | 'timeline'

/** A topic of the law as plain data: what a program that shows or exports the law needs. */
export interface Topic {
  readonly name: TopicName
  readonly title: string
  /** What was, is and will be. */
  readonly entries: readonly Entry[]
  /**
   * What is in force on a day.
   * @throws RangeError as `parseDay`
   */
  entriesOn(day: Day): readonly Entry[]
}

const topic = (name: TopicName, title: string, entries: readonly Entry[]): Topic => ({
  name,
  title,
  entries,
  entriesOn: (day) => inForceOn(entries, day),
})

/** Every topic. */
export const topics: readonly Topic[] = [
  topic('lawful-bases', 'Lawful bases', lawfulBases),
  topic('annex-1', 'Recognised legitimate interests', annex1Conditions),
  topic('consent', 'Consent', consentConditions),
  topic('special-categories', 'Special categories of data', specialCategories),
  topic('article-9', 'Conditions for special category data', article9Conditions),
  topic('schedule-1', 'Conditions of Schedule 1', [...schedule1Conditions, ...policyDocumentRules]),
  topic('criminal-offence', 'Criminal offence data', criminalOffenceRules),
  topic('disclosures', 'What a privacy policy must say', disclosures),
  topic('notice-rules', 'When and how people are told', noticeRules),
  topic('transfer-rules', 'The gate for transfers', transferRules),
  topic('transparency', 'Transparency', transparencyExpectations),
  topic('rights', 'Rights', rights),
  topic('requests', 'Answering requests', requestRules),
  topic('automated-decisions', 'Automated decisions', automatedDecisionRules),
  topic('roles', 'Roles', roles),
  topic('controller-identity', 'Who the controller is', identityRequirements),
  topic('transfers', 'Grounds of transfers', transferMechanisms),
  topic('transfer-notice', 'What to say of transfers', transferStatements),
  topic('destinations', 'Approved destinations', destinations),
  topic('retention', 'Retention periods', retentionPeriods),
  topic('cookies', 'Cookies and similar technologies', cookieGateways),
  topic('marketing', 'Direct marketing', marketingRules),
  topic('complaints', 'Complaints', complaintDuties),
  topic('regulator', 'The regulator', [...regulatorPeriods, ...regulatorContacts]),
  topic('fees', 'The fee', [...feeTiers, ...feeExemptions]),
  topic('children', 'Children', childrenRules),
  topic('superseded', 'References that are out of date', supersededReferences),
  topic('timeline', 'How the law changed', legalEvents),
]
