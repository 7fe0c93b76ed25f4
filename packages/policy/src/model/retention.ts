import type { DataCategory } from './data.ts'
import type { Fact } from './fact.ts'

/** A length of time as a value: months and days, so that '72 months' equals 'six years'. */
export interface Duration {
  readonly months: number
  readonly days: number
}

/** How long. A criterion is one with a knowable end ('until you close your account'); 'as long as necessary' is vague. */
export type Period =
  | { readonly kind: 'duration'; readonly atLeast?: Duration; readonly atMost?: Duration; readonly trigger?: Trigger }
  | { readonly kind: 'criterion'; readonly trigger: Trigger }
  | { readonly kind: 'vague' }
  | { readonly kind: 'indefinite' }
  | { readonly kind: 'none' }

/** The event from which a period runs, or at which it ends. `key` is canonical ('contract-end', 'tax-year-end', 'account-closure' …). */
export interface Trigger {
  readonly key: string
  readonly text: string
}

/** How long some data is kept (Art 13(2)(a)). */
export interface RetentionEntry extends Fact {
  /** What is kept, as written ('contact data', 'your personal data'); absent where it can't be told. */
  readonly subject?: string
  /** The categories of the subject; the general category `personal-data` for 'your data'. */
  readonly data: readonly DataCategory[]
  /** Whose ('unsuccessful candidates'), as written. */
  readonly people?: string
  /** For what, or on what condition ('if you apply for a job', 'for tax purposes'), as written. */
  readonly purpose?: string
  /** It stands as an entry of a list or table, not in running text. */
  readonly listed: boolean
  readonly period: Period
  /** The period as written. */
  readonly text: string
  /** Only anonymous data, things that are nobody’s data, or data that a statute keeps for ever. */
  readonly exempt: boolean
}
