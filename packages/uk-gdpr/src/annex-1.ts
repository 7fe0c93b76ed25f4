import { duaa2025, ukGdpr } from './citation.ts'
import { type Day, inForceOn } from './day.ts'
import type { Entry } from './entry.ts'

export type Annex1ConditionId = 'public-task-disclosure' | 'security-and-defence' | 'emergencies' | 'crime' | 'safeguarding'

/** A condition of Annex 1, on which a recognised legitimate interest rests (Article 6(1)(ea)). */
export interface Annex1Condition extends Entry {
  readonly id: Annex1ConditionId
  /** Number of its paragraph in Annex 1. */
  readonly paragraph: number
  readonly name: string
}

const entry = (id: Annex1ConditionId, paragraph: number, name: string, description: string): Annex1Condition => ({
  id,
  paragraph,
  name,
  description,
  citations: [ukGdpr(`Annex 1 para ${paragraph}`), duaa2025('Sch 4')],
  inForce: { from: '2026-02-05' },
  confidence: 'verified-primary',
})

/** The five conditions. The Secretary of State can add more; none had been by `law.asOf`. */
export const annex1Conditions: readonly Annex1Condition[] = [
  entry(
    'public-task-disclosure',
    1,
    'disclosure for a public task',
    'Someone asks for the data and states that it needs them for a public task of its own.',
  ),
  entry(
    'security-and-defence',
    2,
    'national security, public security and defence',
    'It is needed to protect national or public security, or for defence.',
  ),
  entry('emergencies', 3, 'emergencies', 'It is needed to respond to an emergency as civil contingencies law understands it.'),
  entry('crime', 5, 'crime', 'It is needed to detect, investigate or prevent crime, or to catch or prosecute offenders.'),
  entry(
    'safeguarding',
    6,
    'safeguarding vulnerable individuals',
    'It is needed to protect a child, or an adult at risk, from neglect or harm, or to protect their well-being.',
  ),
]

/** The conditions that exist on a day: none before 2026-02-05. */
export const annex1ConditionsOn = (day: Day): readonly Annex1Condition[] => inForceOn(annex1Conditions, day)
