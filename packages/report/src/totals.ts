import { counts, severities, type Totals } from '@clearnotice/lint'
import type { Linted } from './file-report.ts'

/** Findings of all files: those that count by severity, and how many are held back by what. */
export const totalsOf = (
  files: readonly Linted[],
): { readonly counted: Totals; readonly suppressed: number; readonly baseline: number } => {
  const findings = files.flatMap(({ result }) => result.findings)
  const live = findings.filter(counts)
  return {
    counted: Object.fromEntries(
      severities.map((severity) => [severity, live.filter((finding) => finding.severity === severity).length]),
    ) as Totals,
    suppressed: findings.filter(({ suppression }) => suppression !== undefined).length,
    baseline: findings.filter(({ suppression, baseline }) => suppression === undefined && baseline !== undefined).length,
  }
}
