import type { Severity } from './finding.ts'
import { severities } from './severity.ts'

export type Totals = Readonly<Record<Severity, number>>

/** How many findings there are of each severity. */
export const totalsOf = (findings: readonly { readonly severity: Severity }[]): Totals =>
  Object.fromEntries(severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])) as Totals
