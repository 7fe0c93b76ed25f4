import { sure } from '@clearnotice/policy'
import { assessment } from '../assessment.ts'
import { clearest } from '../clearest.ts'
import type { Assess } from '../disclosures.ts'

const definite: ReadonlySet<string> = new Set(['duration', 'criterion', 'none'])

/** Stated with a period or a criterion for anything, as what is minor can't be told; partial with vague or endless ones only. */
export const retention: Record<'retention', Assess> = {
  retention: (policy) => {
    const said = policy.retention.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure)
    return assessment(clearest(said.filter(({ period }) => definite.has(period.kind))), said)
  },
}
