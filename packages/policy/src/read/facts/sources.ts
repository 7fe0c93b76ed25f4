import type { Source } from '../../model/data.ts'
import type { Mention } from '../match.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { textOf } from './data-categories.ts'

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

/** How surely a statement tells where data comes from: 'when you fill in a form' does so only beside data that is collected. */
const confidenceOf = (text: Text, statement: Statement): number => {
  const { heading, depth } = statement.section
  const about = (topics: readonly string[]): boolean => topics.some((topic) => text.isAbout(statement.section, topic))
  const isHeaded = heading !== undefined && text.mentionsIn(heading).some(({ concept }) => concept === 'section:sources')
  if (isHeaded) return 0.9
  if (about(elsewhere)) return 0
  const topics = [statement, statement.leadIn].flatMap((one) => (one === undefined ? [] : text.mentionsIn(one).map(({ topic }) => topic)))
  if (topics.includes('collecting')) return depth > 1 ? 0.87 : 0.75
  const named = topics.includes('data') || text.unitsOf(statement).some((units) => units?.some(({ name }) => name === 'data'))
  if (named) return 0.75
  return about(aboutData) ? 0.5 : 0
}

/** Where data comes from; each kind of source once a statement. */
export const readSources = (text: Text): readonly Source[] => {
  const seen = new Map<Statement, { readonly confidence: number; readonly known: Set<Source['from']> }>()
  return text.mentions('source').flatMap((mention): readonly Source[] => {
    const { statement } = mention
    const { confidence, known } = seen.get(statement) ?? { confidence: confidenceOf(text, statement), known: new Set() }
    seen.set(statement, { confidence, known })
    if (confidence === 0 || known.has(from(mention)) || !isSaid(mention)) return []
    known.add(from(mention))
    const fact: Source = {
      says: 'stated',
      confidence,
      text: textOf(statement, mention.from, mention.to),
      from: from(mention),
      unnamed: mention.concept === unnamed,
    }
    return [text.placed(fact, statement)]
  })
}
