import type { Source } from '../../model/data.ts'
import type { Mention } from '../match.ts'
import type { Section, Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { textOf } from './data-categories.ts'
import { questionOf } from './question-of.ts'

const aboutData = ['data', 'sources', 'purposes', 'cookies'] as const
const elsewhere = ['rights', 'complaints', 'retention', 'security', 'changes', 'requirement', 'recipients', 'transfers'] as const

const unnamed = 'source:unnamed'
const from = ({ concept }: Mention): Source['from'] =>
  concept === unnamed ? 'others' : (concept.slice('source:'.length) as Source['from'])

const isSaid = ({ scope, concept }: Mention): boolean =>
  (scope.polarity === 'affirmed' || concept === unnamed) &&
  !scope.hypothetical &&
  scope.about !== 'definition' &&
  scope.about !== 'other-document'

const occasions: ReadonlySet<string> = new Set(['when', 'if', 'where', 'whenever', 'as', 'while', 'in', 'by'])
/** 'when you fill in a form' names an occasion; 'from you' a source. */
const isOccasion = ({ statement, from }: Mention): boolean => occasions.has(statement.words[from]?.text ?? '')

/** 'All straight from you': what else comes from people than what is known about them. */
const tellsFromWhom = (text: Text, statement: Statement): boolean =>
  text
    .mentionsIn(statement)
    .some(({ concept, from, to }) => concept === 'source:person' && statement.words.slice(from, to).some((word) => word.text === 'from'))

const isHeaded = (text: Text, statement: Statement): boolean => {
  const { heading } = statement.section
  const above = heading === undefined ? [] : text.mentionsIn(heading)
  return [...above, ...questionOf(text, statement)].some(({ concept }) => concept === 'section:sources')
}

/** How surely a statement tells where data comes from: 'when you fill in a form' does so only beside data that is collected. */
const confidenceOf = (text: Text, statement: Statement): number => {
  const { depth } = statement.section
  const about = (topics: readonly string[]): boolean => topics.some((topic) => text.isAbout(statement.section, topic))
  if (isHeaded(text, statement)) return 0.9
  if (about(elsewhere)) return 0
  const topics = [statement, statement.leadIn].flatMap((one) => (one === undefined ? [] : text.mentionsIn(one).map(({ topic }) => topic)))
  if (topics.includes('collecting')) return depth > 1 ? 0.87 : 0.75
  const named = topics.includes('data') || text.unitsOf(statement).some((units) => units?.some(({ name }) => name === 'data'))
  if (named) return 0.75
  if (about(['data']) && text.mentionsIn(statement).some((one) => one.topic === 'source' && !isOccasion(one))) return 0.85
  return about(aboutData) || tellsFromWhom(text, statement) ? 0.5 : 0
}

/** The section in which most statements tell it, if several do: where a reader looks for it. */
const densest = (told: ReadonlyMap<Statement, number>): Section | undefined => {
  const counts = new Map<Section, number>()
  for (const [{ section }, confidence] of told) if (confidence >= 0.7) counts.set(section, (counts.get(section) ?? 0) + 1)
  let best: Section | undefined
  for (const [section, count] of counts) if (count > (best === undefined ? 1 : (counts.get(best) ?? 0))) best = section
  return best
}

/** 'You, your teachers' in the row 'Where from', 'From the patient' under such a heading. */
const answersIn = (text: Text, said: ReadonlySet<Statement>): readonly Source[] =>
  text.statements.flatMap((statement): readonly Source[] => {
    const { kind, words, label } = statement
    const from = label?.words ?? 0
    const isFragment = kind === 'cell' || words[from]?.text === 'from'
    if (kind === 'heading' || !isFragment || statement.columnHeader === statement || said.has(statement) || !isHeaded(text, statement))
      return []
    if (statement.rowHeader === statement || from >= words.length) return []
    const person = text.unitsOf(statement).some((units, at) => at >= from && units?.some(({ name }) => name === 'you'))
    const fact: Source = {
      says: 'stated',
      confidence: 0.88,
      text: textOf(statement, from, words.length),
      from: person ? 'person' : 'others',
      unnamed: false,
    }
    return [text.placed(fact, statement)]
  })

/** Where data comes from; each kind of source once a statement. */
export const readSources = (text: Text): readonly Source[] => {
  const said = text.mentions('source').filter(isSaid)
  const told = new Map(said.map(({ statement }) => [statement, confidenceOf(text, statement)]))
  const main = densest(told)
  const known = new Set<string>()
  const sources = said.flatMap((mention): readonly Source[] => {
    const { statement } = mention
    const confidence = told.get(statement) ?? 0
    const once = `${statement.index} ${from(mention)}`
    if (confidence === 0 || known.has(once)) return []
    known.add(once)
    const fact: Source = {
      says: 'stated',
      confidence: statement.section === main ? Math.min(0.92, confidence + 0.1) : confidence,
      text: textOf(statement, mention.from, mention.to),
      from: from(mention),
      unnamed: mention.concept === unnamed,
    }
    return [text.placed(fact, statement)]
  })
  return [...sources, ...answersIn(text, new Set(told.keys()))]
}
