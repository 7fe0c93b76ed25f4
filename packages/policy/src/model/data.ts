import type { Article9ConditionId, SpecialCategoryId } from '@clearnotice/uk-gdpr'
import type { Fact } from './fact.ts'

/** A category of personal data ('contact details'). `key` is canonical: see identity.ts; unknown categories key by their words. */
export interface DataCategory extends Fact {
  readonly key: string
  readonly text: string
  readonly special?: SpecialCategoryId
  readonly criminal: boolean
}

/** An Article 9 condition claimed for special category data, or an authority for criminal offence data. */
export interface ConditionClaim extends Fact {
  readonly for: 'special-category' | 'criminal-offence'
  /** 'a' of 'Article 9(2)(a)'. */
  readonly point?: string
  readonly condition?: Article9ConditionId
  /** The categories it is named for, where it is not for all. */
  readonly of?: readonly SpecialCategoryId[]
  /** Paragraph of Schedule 1 DPA 2018. */
  readonly schedule1?: number
}

/** Where data comes from (Art 14(2)(f)). */
export interface Source extends Fact {
  readonly text: string
  readonly from: 'person' | 'others' | 'public' | 'device'
  /** Says only that data isn't from the person ('some of it was not obtained from you'). */
  readonly unnamed: boolean
}
