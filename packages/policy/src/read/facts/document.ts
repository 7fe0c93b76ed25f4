import type { Policy } from '../../model/policy.ts'
import type { Text } from '../text.ts'

export const readDocument = (_text: Text): Pick<Policy, 'document' | 'dates' | 'changes' | 'citations' | 'superseded'> => ({
  document: { kind: 'privacy-policy', language: 'en', law: 'unstated', because: '' },
  dates: [],
  changes: [],
  citations: [],
  superseded: [],
})
