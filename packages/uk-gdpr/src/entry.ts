import type { Citation } from './citation.ts'
import type { InForce } from './day.ts'

/**
 * How well an entry is known. `verified-primary`: the legislation itself was read; `verified-primary-transcript`: its revised text as
 * transcribed word for word by others; `verified-secondary`: the regulator, GOV.UK, or lawyers' notes; `from-memory`: settled, not looked up.
 */
export type Confidence = 'verified-primary' | 'verified-primary-transcript' | 'verified-secondary' | 'from-memory'

/** What every entry of the law has, whatever its topic. */
export interface Entry {
  readonly id: string
  /** In plain English and our own words. */
  readonly description: string
  readonly citations: readonly Citation[]
  readonly inForce: InForce
  readonly confidence: Confidence
  /** Part of it is open: don't rest anything on it that can't be undone. */
  readonly weak?: true
  /** How exact the days of `inForce` are, where they aren't exact: known to the year or month, or the latest they can be. */
  readonly datePrecision?: 'year' | 'month' | 'not-later-than'
  /** The nearest concept of W3C's Data Privacy Vocabulary 2. Its extension for the GDPR speaks of the EU's. */
  readonly dpv?: string
}
