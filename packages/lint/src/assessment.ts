import type { Assessment, DisclosureStatus } from './disclosures.ts'

/** `stated` by some facts, else `partial` by lesser ones, else `otherwise`. The facts are the evidence. */
export const assessment = (
  stated: readonly object[],
  partial: readonly object[] = [],
  otherwise: DisclosureStatus = 'missing',
): Assessment => {
  if (stated.length > 0) return { status: 'stated', evidence: stated }
  return partial.length > 0 ? { status: 'partial', evidence: partial } : { status: otherwise, evidence: [] }
}
