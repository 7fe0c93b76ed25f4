import type { SpecialCategoryId } from '@clearnotice/uk-gdpr'
import type { DataKey } from './data-names.ts'
import type { criminalOffenceParagraphs, substantialInterestParagraphs } from './schedule-1-paragraphs.ts'

/** Paragraphs of Part 2 of Schedule 1 to the Data Protection Act 2018: substantial public interest. */
export type SubstantialInterestParagraph = (typeof substantialInterestParagraphs)[number]

/** Paragraphs of Schedule 1 under which criminal offence data may be used: Parts 1 to 3. */
export type CriminalOffenceParagraph = (typeof criminalOffenceParagraphs)[number]

/** Explicit consent, Art 9(2)(a): it can be withdrawn like any other. */
export interface ExplicitConsentCondition {
  readonly condition: 'explicit-consent'
  /** How to withdraw it, as a full sentence (Art 13(2)(c)). */
  readonly withdraw: string
}

/** Substantial public interest, Art 9(2)(g). */
export interface SubstantialInterestCondition {
  readonly condition: 'substantial-public-interest'
  /** The paragraph of Part 2 of Schedule 1 that is met. */
  readonly schedule1: SubstantialInterestParagraph
}

/** An Article 9(2) condition, with the paragraph of Schedule 1 that some need as well. */
export type ConditionDefinition =
  | ExplicitConsentCondition
  | SubstantialInterestCondition
  | { readonly condition: 'employment-and-social-protection'; readonly schedule1: 1 }
  | { readonly condition: 'health-or-social-care'; readonly schedule1: 2 }
  | { readonly condition: 'public-health'; readonly schedule1: 3 }
  | { readonly condition: 'archiving-research-statistics'; readonly schedule1: 4 }
  | { readonly condition: 'vital-interests-incapable' }
  | { readonly condition: 'not-for-profit-body' }
  | { readonly condition: 'manifestly-made-public' }
  | { readonly condition: 'legal-claims' }

/** Special category data: only with a condition of Article 9(2). */
export interface SpecialData {
  readonly special: SpecialCategoryId
  readonly allowedBy: ConditionDefinition
}

/** Data on convictions and offences: only with a paragraph of Schedule 1 (Art 10; DPA 2018 s.10(5)). */
export interface CriminalOffenceData {
  readonly criminalOffences: true
  readonly schedule1: CriminalOffenceParagraph
}

/** A category that has no key here, in your own words: 'dog breed'. Not for special category or criminal offence data. */
export interface OtherData {
  readonly other: string
}

/** A category of personal data: a key (`contact-details`), or an object for what needs more. */
export type DataDefinition = DataKey | OtherData | SpecialData | CriminalOffenceData

/** Data for a decision by computer alone: of special categories only with explicit consent or a substantial public interest (Art 22B). */
export type DecisionDataDefinition =
  | DataKey
  | OtherData
  | CriminalOffenceData
  | { readonly special: SpecialCategoryId; readonly allowedBy: ExplicitConsentCondition | SubstantialInterestCondition }
