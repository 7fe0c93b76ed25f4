import { type Analysis, findingsIn } from '../judge/analysis.ts'
import type { Verdict } from '../judge/verdict.ts'
import { countsInWords, policies } from './counts.ts'

/** A run in a few words: `2 new errors, 1 newly suppressed`. */
export const headingOf = (analysis: Analysis, { unreadable }: Verdict): string => {
  const compared = analysis.base !== null
  if (analysis.policies.length === 0) return compared ? 'no privacy policy changed' : 'no privacy policy found'
  const suppressed = findingsIn(analysis, 'newly-suppressed').length
  const words = [
    ...(unreadable.length > 0 ? [`${policies(unreadable.length)} could not be linted`] : []),
    countsInWords(findingsIn(analysis, 'new'), compared ? 'new ' : ''),
    ...(suppressed > 0 ? [`${suppressed} newly suppressed`] : []),
  ].filter(Boolean)
  return words.length > 0 ? words.join(', ') : compared ? 'no new findings' : 'no findings'
}
