import { assessment } from '../assessment.ts'
import { clearest } from '../clearest.ts'
import type { Assess } from '../disclosures.ts'

/** Sources are told in passing all over a policy; the first few show it. */
const enough = 6

export const data: Record<'categories' | 'source', Assess> = {
  categories: (policy) => {
    const said = policy.data.filter(({ says }) => says !== 'denied')
    const named = said.filter(({ key }) => key !== 'personal-data')
    return assessment(
      clearest(named, ({ key }) => key),
      clearest(said, ({ key }) => key),
    )
  },
  source: (policy) => assessment(clearest(policy.sources.filter(({ says, unnamed }) => says !== 'denied' && !unnamed)).slice(0, enough)),
}
