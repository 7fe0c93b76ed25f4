import type { Policy } from '@clearnotice/policy'

/** What the text says of a disclosure, about the text alone (rules.md section 1). */
export type DisclosureStatus = 'stated' | 'partial' | 'missing' | 'not-applicable'

/** What a topic makes of one disclosure: status, and the parts of the policy that show it. */
export interface Assessment {
  readonly status: DisclosureStatus
  readonly evidence: readonly object[]
}

/** How the status of one disclosure is found; the law has no say in it. */
export type Assess = (policy: Policy) => Assessment

/** `stated` by some facts, else `partial` by lesser ones, else `otherwise`. The facts are the evidence. */
export const assessment = (
  stated: readonly object[],
  partial: readonly object[] = [],
  otherwise: DisclosureStatus = 'missing',
): Assessment => {
  if (stated.length > 0) return { status: 'stated', evidence: stated }
  return partial.length > 0 ? { status: 'partial', evidence: partial } : { status: otherwise, evidence: [] }
}
