import type { Policy } from '../../model/policy.ts'
import type { Text } from '../text.ts'

export const readRights = (
  _text: Text,
): Pick<Policy, 'rights' | 'exercise' | 'requestTerms' | 'complaints' | 'regulatorDetails' | 'automatedDecisions'> => ({
  rights: [],
  exercise: [],
  requestTerms: [],
  complaints: [],
  regulatorDetails: [],
  automatedDecisions: [],
})
