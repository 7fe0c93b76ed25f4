import { article9Conditions } from '@clearnotice/uk-gdpr'
import type { DataCategory } from '../../model/data.ts'
import type { Policy } from '../../model/policy.ts'
import type { Mention } from '../match.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { knownCategory } from './data-categories.ts'
import { isHeadOfData } from './retention-subject.ts'
import { readSources } from './sources.ts'

const elsewhere = ['rights', 'complaints', 'changes', 'links', 'requirement', 'security', 'transfers', 'retention', 'recipients'] as const

/** Whether the heading over a statement, or the one over that, is about data: not only the document's title. */
const isListed = (text: Text, { section }: Statement): boolean =>
  [section, section.parent].some(
    (one) => one?.heading !== undefined && text.mentionsIn(one.heading).some(({ concept }) => concept === 'section:data'),
  )

/** How surely the words around a statement say that its data is what the organisation has; 0 where nothing says so. */
const aroundOf = (text: Text, statement: Statement): number => {
  const { leadIn, columnHeader, label, block } = statement
  const about = isListed(text, statement)
  if (columnHeader !== undefined) return isHeadOfData(text, columnHeader) ? 0.95 : 0
  const opened =
    leadIn !== undefined && text.mentionsIn(leadIn).some(({ topic, scope }) => topic === 'collecting' && scope.about === 'ours')
  const labelled =
    label !== undefined && text.mentionsIn(statement).some(({ topic, to }) => topic === 'collecting' && to <= label.words + 1)
  if (about && (opened || labelled || block.kind === 'item')) return 0.95
  if (opened || labelled) return 0.9
  return about ? 0.65 : 0
}

/** For each word, whether a verb of collecting stands before it in the same part between semicolons. */
const collectedIn = (text: Text, statement: Statement): Uint8Array => {
  const collected = new Uint8Array(statement.words.length)
  for (const { topic, from } of text.mentionsIn(statement)) if (topic === 'collecting') collected[from] = 1
  for (let at = 1; at < collected.length; at++)
    if (statement.words[at]?.before !== ';') collected[at] = Math.max(collected[at] as number, collected[at - 1] as number)
  return collected
}

/** 'health or social care', 'public health': a condition of Article 9, no kind of data. */
const isPartOfCondition = (text: Text, { statement, from, to }: Mention): boolean =>
  text
    .mentionsIn(statement)
    .some(
      (other) =>
        other.topic === 'conditions' && other.to - other.from > to - from && other.from <= from && other.to >= to && isClaim(other.concept),
    )
const isClaim = (concept: string): boolean => article9Conditions.some(({ id }) => concept === `condition:${id}`)

const categoriesOf = (text: Text, statement: Statement): readonly DataCategory[] => {
  const mentions = text.mentionsIn(statement).filter(({ topic }) => topic === 'data')
  if (mentions.length === 0) return []
  const listed = isListed(text, statement)
  const away = !listed && elsewhere.some((topic) => text.isAbout(statement.section, topic))
  const around = away ? 0 : aroundOf(text, statement)
  const collected = collectedIn(text, statement)
  return mentions.flatMap((mention): readonly DataCategory[] => {
    const { scope, from } = mention
    if (scope.hypothetical || scope.about !== 'ours' || scope.actor === 'other' || isPartOfCondition(text, mention)) return []
    const denied = scope.polarity === 'denied'
    const told = collected[from] === 1
    const confidence = Math.max(around, told ? (away ? 0.5 : listed ? 0.85 : 0.75) : 0)
    if (confidence === 0 || (denied && !told && statement.leadIn === undefined)) return []
    return [text.placed(knownCategory(mention, confidence, denied ? 'denied' : 'stated'), mention)]
  })
}

export const readData = (text: Text): Pick<Policy, 'data' | 'sources' | 'conditions'> => ({
  data: text.statements.flatMap((statement) => (statement.kind === 'heading' ? [] : categoriesOf(text, statement))),
  sources: readSources(text),
  conditions: [],
})
