import { sure } from '@clearnotice/policy'
import { clearest } from '../clearest.ts'
import { isDefinite, settleMainData } from '../retention-entry.ts'
import { type Assess, assessment } from './assessment.ts'

/** Stated with a period or a criterion, unless all the rest is kept 'as long as necessary' and only a minor part has one. */
export const retention: Record<'retention', Assess> = {
  retention: (policy) => {
    const said = policy.retention.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure)
    const definite = said.filter(isDefinite)
    const vague = said.some(({ period }) => period.kind === 'vague')
    // What isn't kept at all tells less than how long the rest is.
    const kept = definite.filter(({ period }) => period.kind !== 'none')
    return assessment(vague && !settleMainData(definite) ? [] : clearest(kept.length > 0 ? kept : definite), said)
  },
}
