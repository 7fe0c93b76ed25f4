import type { Severity } from '@clearnotice/lint'
import type { Verdict } from '../judge/verdict.ts'
import { annotate, log } from '../log.ts'

/** Of each kind the runner shows ten a step; one error says how the run ended. */
const most: Readonly<Record<Severity, number>> = { error: 9, warning: 10, info: 9 }
const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Marks lines in the diff, worst first; says in the log what there was no room for. */
export const annotateFindings = ({ counted }: Verdict): void => {
  const shown = { error: 0, warning: 0, info: 0 }
  for (const { policy, finding } of counted) {
    const text = `${finding.message}. ${finding.remedy}`
    if (++shown[finding.severity] > most[finding.severity])
      log(`${policy.path}:${finding.span?.start.line ?? ''} ${finding.severity} ${finding.rule}: ${text}`)
    else
      annotate(levels[finding.severity], text, {
        title: finding.rule,
        file: policy.path,
        ...(finding.span && { startLine: finding.span.start.line, endLine: finding.span.end.line }),
      })
  }
}
