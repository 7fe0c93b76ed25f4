import type { Source } from '../../model/data.ts'
import type { Mention } from '../match.ts'
import type { Text } from '../text.ts'
import { textOf } from './data-categories.ts'

const aboutData = ['data', 'sources', 'purposes', 'cookies'] as const

const unnamed = 'source:unnamed'
const from = ({ concept }: Mention): Source['from'] =>
  concept === unnamed ? 'others' : (concept.slice('source:'.length) as Source['from'])

/** Where data comes from. 'When you fill in a form' tells it only beside data that is collected. */
export const readSources = (text: Text): readonly Source[] =>
  text.mentions('source').flatMap((mention): readonly Source[] => {
    const { statement, scope } = mention
    if (
      (scope.polarity === 'denied' && mention.concept !== unnamed) ||
      scope.hypothetical ||
      scope.about === 'definition' ||
      scope.about === 'other-document'
    )
      return []
    if (['rights', 'complaints', 'retention', 'security', 'changes', 'requirement'].some((topic) => text.isAbout(statement.section, topic)))
      return []
    const beside = text.mentionsIn(statement)
    const around = [statement, statement.leadIn].some(
      (one) =>
        one !== undefined &&
        text.mentionsIn(one).some(({ topic, concept }) => topic === 'collecting' || (topic === 'data' && concept !== 'data:personal-data')),
    )
    const told = aboutData.some((topic) => text.isAbout(statement.section, topic))
    const collected =
      beside.some(({ topic }) => topic === 'data') ||
      around ||
      text.unitsOf(statement).some((units) => units?.some(({ name }) => name === 'data'))
    if (!collected && !told) return []
    const own = statement.section.heading
    const headed = own !== undefined && text.mentionsIn(own).some(({ concept }) => concept === 'section:sources')
    const confidence = headed ? 0.9 : collected ? (beside.some(({ topic }) => topic === 'collecting') ? 0.87 : 0.75) : 0.5
    const fact: Source = {
      says: 'stated',
      confidence,
      text: textOf(statement, mention.from, mention.to),
      from: from(mention),
      unnamed: mention.concept === unnamed,
    }
    return [text.placed(fact, statement)]
  })
