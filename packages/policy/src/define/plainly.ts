import type { Fact } from '../model/fact.ts'

/** How a policy stated as data says everything. */
export const plainly: Fact = { says: 'stated', confidence: 1 }
