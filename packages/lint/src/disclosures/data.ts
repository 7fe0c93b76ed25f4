import { clearest } from '../clearest.ts'
import { type Assess, assessment } from './assessment.ts'

/** Data and its sources are told in passing all over a policy; the first few places show it. */
const enough = 6

export const data: Record<'categories' | 'source', Assess> = {
  categories: (policy) => {
    const said = policy.data.filter(({ says }) => says !== 'denied')
    const named = said.filter(({ key }) => key !== 'personal-data')
    return assessment(clearest(named, ({ key }) => key).slice(0, enough), clearest(said, ({ key }) => key).slice(0, enough))
  },
  // Of each kind of source the place that tells it most plainly.
  source: (policy) => {
    const named = policy.sources.filter(({ says, unnamed }) => says !== 'denied' && !unnamed)
    return assessment(
      clearest(
        [...named].sort((a, b) => b.confidence - a.confidence),
        ({ from }) => from,
      ),
    )
  },
}
