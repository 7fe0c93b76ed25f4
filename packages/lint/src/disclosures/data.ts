import { assessment } from '../assessment.ts'
import type { Assess } from '../disclosures.ts'

export const data: Record<'categories' | 'source', Assess> = {
  categories: (policy) => assessment(policy.data.filter(({ says }) => says !== 'denied')),
  source: (policy) => assessment(policy.sources.filter(({ says }) => says !== 'denied')),
}
