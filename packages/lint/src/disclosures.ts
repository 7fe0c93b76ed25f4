import type { Place, Policy } from '@clearnotice/policy'
import type { Citation, DisclosureId, Expectation } from '@clearnotice/uk-gdpr'

/** What the text says of a disclosure, about the text alone (rules.md section 1). */
export type DisclosureStatus = 'stated' | 'partial' | 'missing' | 'not-applicable'

/** One row of the coverage table. */
export interface Disclosure {
  readonly id: DisclosureId
  readonly status: DisclosureStatus
  readonly expected: Expectation
  /** Why the law expects it here, or doesn't. */
  readonly because: string
  readonly evidence: readonly Place[]
  readonly citations: readonly Citation[]
}

/** Computed once; the `…/missing` rules and the coverage table read it, so they can't disagree. */
export interface Coverage {
  readonly rows: readonly Disclosure[]
  of(id: DisclosureId): Disclosure
  /** Expected and missing: what makes a gap. */
  isGap(id: DisclosureId): boolean
}

/** What a topic makes of one disclosure: status, and the parts of the policy that show it. */
export interface Assessment {
  readonly status: DisclosureStatus
  readonly evidence: readonly object[]
}

/** How the status of one disclosure is found; the law has no say in it. */
export type Assess = (policy: Policy) => Assessment
