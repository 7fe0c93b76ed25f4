import { sure } from '@clearnotice/policy'
import { clearest } from '../clearest.ts'
import { isDefinite, leaveMainData, settleMainData } from '../retention-entry.ts'
import { type Assess, assessment } from './assessment.ts'

/** Stated with a period or a criterion, unless only a minor part has one, and the rest is kept 'as long as necessary' or isn't spoken of. */
export const retention: Record<'retention', Assess> = {
  retention: (policy) => {
    const said = policy.retention.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure)
    const definite = said.filter(isDefinite)
    const vague = said.filter(({ period }) => period.kind === 'vague')
    // What isn't kept at all tells less than how long the rest is.
    const kept = definite.filter(({ period }) => period.kind !== 'none')
    const partial = vague.length > 0 ? !settleMainData(definite, vague) : leaveMainData(definite, policy)
    return assessment(partial ? [] : clearest(kept.length > 0 ? kept : definite), said)
  },
}
