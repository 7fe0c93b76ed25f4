import { assessment } from '../assessment.ts'
import type { Assess } from '../disclosures.ts'

export const retention: Record<'retention', Assess> = {
  retention: (policy) => {
    const definite = policy.retention.filter(
      ({ period }) => period.kind === 'duration' || period.kind === 'criterion' || period.kind === 'none',
    )
    return assessment(definite, policy.retention)
  },
}
