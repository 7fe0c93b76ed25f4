import type { Citation } from '@clearnotice/uk-gdpr'
import type { Fact } from './fact.ts'

/** What the document is, its language and whose law it claims, each with the evidence for it. */
export interface DocumentKind {
  readonly kind: 'privacy-policy' | 'employee-notice' | 'applicant-notice' | 'cookie-policy' | 'terms' | 'readme' | 'template' | 'other'
  readonly language: 'en' | 'other'
  /** `UK`, the law of elsewhere only, with nothing that points to the United Kingdom (`other`), or none claimed. */
  readonly law: 'UK' | 'other' | 'unstated'
  /** Why it is of its kind. */
  readonly because: string
  /** The words that claim a law ('CCPA'). */
  readonly lawSaid?: string
  /** As a policy stated as data is headed. */
  readonly title?: string
}

/** When the policy was last updated, or its version. */
export interface DocumentDate extends Fact {
  readonly kind: 'updated' | 'effective' | 'review' | 'version'
  readonly text: string
  /** YYYY-MM-DD, YYYY-MM or YYYY when readable. */
  readonly date?: string
  /** A date that isn't one ('31 February'). */
  readonly impossible: boolean
}

/** How people are told of changes. */
export interface ChangeNotice extends Fact {
  readonly text: string
}

/** A provision cited ('Article 6(1)(f) UK GDPR', 'section 164A'). */
export interface CitationUse extends Fact {
  readonly text: string
  /** Absent when the instrument can't be told. */
  readonly citation?: Citation
  /** How its law is known: named beside it, by a generic name ('GDPR'), or by its form alone. Absent in a typed policy: named. */
  readonly law?: 'named' | 'generic' | 'implied'
}

/** Law or a term that no longer applies, by the id of the register of superseded references in uk-gdpr. */
export interface SupersededUse extends Fact {
  readonly reference: string
  readonly text: string
}
