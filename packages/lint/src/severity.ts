import type { Severity } from './finding.ts'

/** Worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Whether a severity is as bad as another, or worse. */
export const atLeast = (severity: Severity, threshold: Severity): boolean => severities.indexOf(severity) <= severities.indexOf(threshold)
