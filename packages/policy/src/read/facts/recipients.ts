import type { Policy } from '../../model/policy.ts'
import type { Text } from '../text.ts'

export const readRecipients = (_text: Text): Pick<Policy, 'recipients' | 'transfers' | 'safeguards' | 'safeguardCopies'> => ({
  recipients: [],
  transfers: [],
  safeguards: [],
  safeguardCopies: [],
})
