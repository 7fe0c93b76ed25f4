import type { Severity } from './finding.ts'

/** Worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Findings, the worst first; those that are equally bad stay in their order. */
export const worstFirst = <F extends { readonly severity: Severity }>(findings: readonly F[]): readonly F[] =>
  findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))

/** Whether a severity is as bad as another, or worse. */
export const atLeast = (severity: Severity, threshold: Severity): boolean => severities.indexOf(severity) <= severities.indexOf(threshold)
