import type { Policy } from '../../model/policy.ts'
import type { Text } from '../text.ts'
import { readAutomatedDecisions } from './rights/automated-decisions.ts'
import { readComplaints } from './rights/complaints.ts'
import { readExercise } from './rights/exercise.ts'
import { readNamedRights } from './rights/named-rights.ts'
import { readRegulatorDetails } from './rights/regulator-details.ts'
import { readRequestTerms } from './rights/request-terms.ts'

export const readRights = (
  text: Text,
): Pick<Policy, 'rights' | 'exercise' | 'requestTerms' | 'complaints' | 'regulatorDetails' | 'automatedDecisions'> => {
  const rights = readNamedRights(text)
  return {
    rights,
    exercise: readExercise(text, rights),
    requestTerms: readRequestTerms(text),
    complaints: readComplaints(text),
    regulatorDetails: readRegulatorDetails(text),
    automatedDecisions: readAutomatedDecisions(text),
  }
}
