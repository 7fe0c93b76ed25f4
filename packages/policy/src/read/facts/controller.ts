import type { Policy } from '../../model/policy.ts'
import type { Text } from '../text.ts'

export const readController = (_text: Text): Pick<Policy, 'controllers' | 'contacts' | 'officers' | 'representatives' | 'roles'> => ({
  controllers: [],
  contacts: [],
  officers: [],
  representatives: [],
  roles: [],
})
