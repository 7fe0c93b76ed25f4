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
  /** What is kept, as written ('contact data'); absent for 'your data'. */
  readonly subject?: string
  readonly data: readonly DataCategory[]
  /** Whose ('unsuccessful candidates'), as written. */
  readonly people?: string
  readonly purpose?: string
  readonly period: Period
  /** The period as written. */
  readonly text: string
  /** Only anonymous data, or data that a statute keeps for ever. */
  readonly exempt: boolean
}
