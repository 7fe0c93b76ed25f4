import { clearest } from '../clearest.ts'
import { type Assess, assessment } from './assessment.ts'

export const complaints: Record<'complaints/commissioner' | 'complaints/controller', Assess> = {
  'complaints/commissioner': (policy) =>
    assessment(
      policy.complaints.filter(({ to, says }) => to === 'commissioner' && says !== 'denied'),
      policy.complaints.filter(({ to }) => to === 'unnamed-authority'),
    ),
  'complaints/controller': (policy) => {
    const own = policy.complaints.filter(({ to, says }) => to === 'controller' && says !== 'denied')
    return assessment(clearest(own.filter(({ way, weak }) => way && !weak)), clearest(own))
  },
}
