import type { DisclosureId } from '@clearnotice/uk-gdpr'
import { type Fact, sure } from '../model/fact.ts'
import type { Policy } from '../model/policy.ts'
import type { Reading } from '../read/reading.ts'
import type { Section, Statement } from '../read/statement.ts'
import type { ChangeTopic } from './change.ts'
import { type Side, toldAt } from './sides.ts'

/** What words may be about that people have to hear of, whether or not the words are recognised. */
export interface Subject {
  readonly topic: ChangeTopic
  readonly what: string
  readonly disclosure: DisclosureId
  /** The section that is about it. */
  readonly section?: string
  /** Facts that make the statement they stand in one on this. */
  facts(policy: Policy): readonly Fact[]
}

export const controller: Subject = {
  topic: 'controller',
  what: 'who answers for the data',
  disclosure: 'controller/identity',
  facts: (policy) => policy.controllers,
}

const subjects: readonly Subject[] = [
  { topic: 'recipients', what: 'who receives data', disclosure: 'recipients', section: 'recipients', facts: (policy) => policy.recipients },
  { topic: 'transfers', what: 'where data goes', disclosure: 'transfers', section: 'transfers', facts: (policy) => policy.transfers },
  {
    topic: 'automated-decisions',
    what: 'decisions by computer',
    disclosure: 'rights/automated-decisions',
    section: 'automated',
    facts: (policy) => policy.automatedDecisions,
  },
  controller,
  { topic: 'purposes', what: 'what data is used for', disclosure: 'purposes', section: 'purposes', facts: (policy) => policy.purposes },
]

const sections = (
  'controller purposes bases data recipients transfers retention rights complaints cookies marketing children automated security ' +
  'changes sources requirement definitions links'
).split(' ')

/** What the nearest heading that says something says that a section is about; the one around everything is the title. */
const topicsOf = (reading: Reading, section: Section): readonly string[] => {
  const { parent } = section
  if (parent === undefined || (parent.parent === undefined && parent.sections.length === 1)) return []
  const own = sections.filter((topic) => reading.isAbout(section, topic) && !reading.isAbout(parent, topic))
  return own.length > 0 ? own : topicsOf(reading, parent)
}

/** Purposes are read in many places: in the sections on other things they are none of their own. */
const counts = ({ section }: Subject, topics: readonly string[]): boolean =>
  section !== 'purposes' || topics.length === 0 || topics.some((topic) => ['purposes', 'bases', 'data'].includes(topic))

/** Finds what a statement of a side is about, by its section, else by what is read in it. */
export const subjectsIn = (side: Side): ((statement: Statement) => Subject | undefined) => {
  const { reading, policy } = side
  if (reading === undefined) return () => undefined
  const told = new Map(
    subjects.map((subject) => {
      const facts = subject.facts(policy).filter(({ confidence }) => confidence >= sure)
      return [subject, new Set(facts.map((fact) => toldAt(side, side.placesOf(fact)[0]?.span?.start)))]
    }),
  )
  return (statement) => {
    const topics = topicsOf(reading, statement.section)
    return (
      subjects.find(({ section }) => section !== undefined && topics.includes(section)) ??
      subjects.find((subject) => counts(subject, topics) && told.get(subject)?.has(statement))
    )
  }
}
