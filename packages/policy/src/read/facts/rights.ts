import type { Policy } from '../../model/policy.ts'
import type { Text } from '../text.ts'
import { readAutomatedDecisions } from './automated-decisions.ts'
import { readComplaints } from './complaints.ts'
import { readExercise } from './exercise.ts'
import { readNamedRights } from './named-rights.ts'
import { readRegulatorDetails } from './regulator-details.ts'
import { readRequestTerms } from './request-terms.ts'

export const readRights = (
  text: Text,
): Pick<Policy, 'rights' | 'exercise' | 'requestTerms' | 'complaints' | 'regulatorDetails' | 'automatedDecisions'> => ({
  rights: readNamedRights(text),
  exercise: readExercise(text),
  requestTerms: readRequestTerms(text),
  complaints: readComplaints(text),
  regulatorDetails: readRegulatorDetails(text),
  automatedDecisions: readAutomatedDecisions(text),
})
