import type { Policy } from '../../model/policy.ts'
import type { Text } from '../text.ts'

export const readData = (_text: Text): Pick<Policy, 'data' | 'sources' | 'conditions'> => ({ data: [], sources: [], conditions: [] })
