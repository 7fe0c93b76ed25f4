import type { DataCategory } from '../../model/data.ts'
import type { Policy } from '../../model/policy.ts'
import type { Text } from '../text.ts'

export const readActivities = (
  _text: Text,
  _data: readonly DataCategory[],
): Pick<Policy, 'activities' | 'purposes' | 'bases' | 'requirements'> => ({
  activities: [],
  purposes: [],
  bases: [],
  requirements: [],
})
