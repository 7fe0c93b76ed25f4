import { counts, type Totals, totalsOf } from '@clearnotice/lint'
import type { Linted } from './file-report.ts'

/** Findings of all files: those that count by severity, and how many are held back by what. */
export const tally = (files: readonly Linted[]): { readonly counted: Totals; readonly suppressed: number; readonly baseline: number } => {
  const findings = files.flatMap(({ result }) => result.findings)
  return {
    counted: totalsOf(findings.filter(counts)),
    suppressed: findings.filter(({ suppression }) => suppression !== undefined).length,
    baseline: findings.filter(({ suppression, baseline }) => suppression === undefined && baseline !== undefined).length,
  }
}
