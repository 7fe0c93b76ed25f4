import type { Policy } from '../../model/policy.ts'
import type { Text } from '../text.ts'

export const readRetention = (_text: Text): Pick<Policy, 'retention'> => ({ retention: [] })
