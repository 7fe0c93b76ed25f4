import type { Policy } from '../../model/policy.ts'
import type { Text } from '../text.ts'

export const readCookies = (_text: Text): Pick<Policy, 'cookies' | 'cookieChoices' | 'marketing'> => ({
  cookies: [],
  cookieChoices: [],
  marketing: [],
})
