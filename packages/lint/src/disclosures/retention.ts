import { sure } from '@clearnotice/policy'
import { assessment } from '../assessment.ts'
import { clearest } from '../clearest.ts'
import type { Assess } from '../disclosures.ts'
import { isDefinite, isGeneral, isMinor } from '../retention-entry.ts'

/** Stated with a period or a criterion, unless all the rest is kept 'as long as necessary' and only a minor part has one. */
export const retention: Record<'retention', Assess> = {
  retention: (policy) => {
    const said = policy.retention.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure)
    const definite = said.filter(isDefinite)
    const openEnded = said.some(
      (entry) => entry.period.kind === 'vague' && (isGeneral(entry) || definite.every(({ period }) => period.kind === 'none')),
    )
    return assessment(openEnded && definite.every(isMinor) ? [] : clearest(definite), said)
  },
}
