import { assessment } from '../assessment.ts'
import type { Assess } from '../disclosures.ts'

export const purposes: Record<'purposes' | 'lawful-basis' | 'legitimate-interests' | 'requirement', Assess> = {
  purposes: (policy) =>
    assessment(
      policy.purposes.filter(({ vague }) => !vague),
      policy.purposes,
    ),
  'lawful-basis': ({ activities, bases }) => {
    const claimed = bases.filter(({ says, basis }) => says === 'stated' && basis !== undefined)
    const own = activities.filter(({ role, purposes }) => role === 'controller' && purposes.length > 0)
    const complete =
      own.every((activity) => activity.bases.some(({ basis }) => basis !== undefined)) || !own.some((activity) => activity.bases.length > 0)
    return assessment(complete ? claimed : [], bases)
  },
  'legitimate-interests': ({ bases }) => {
    const relied = bases.filter(({ says, basis }) => says !== 'denied' && basis === 'legitimate-interests')
    const interests = relied.flatMap((claim) => claim.interests)
    return assessment(
      interests.filter(({ vague }) => !vague),
      interests,
      relied.length > 0 ? 'missing' : 'not-applicable',
    )
  },
  requirement: ({ requirements }) => {
    const whole = requirements.filter(({ ground, consequence }) => ground === 'voluntary' || (ground !== 'unstated' && consequence))
    return assessment(whole, requirements)
  },
}
