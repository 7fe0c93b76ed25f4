import { sure } from '@clearnotice/policy'
import { assessment } from '../assessment.ts'
import { clearest } from '../clearest.ts'
import type { Assess } from '../disclosures.ts'
import { isDefinite } from '../retention-entry.ts'

/** Stated with a period or a criterion for anything, as what is minor can't be told; partial with vague or endless ones only. */
export const retention: Record<'retention', Assess> = {
  retention: (policy) => {
    const said = policy.retention.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure)
    return assessment(clearest(said.filter(isDefinite)), said)
  },
}
