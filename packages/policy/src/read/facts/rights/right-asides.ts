import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isGeneral, sendsElsewhere } from '../asides.ts'
import { negations } from '../mentions.ts'
import { justAfter, justBefore } from '../near.ts'
import { type Grant, headingsOf } from './grants.ts'

/** '"Erasure" means …', 'A "request" is …': what is in quotation marks is explained. */
const explainsTerm = ({ words }: Statement): boolean => {
  const from = ['a', 'an', 'the'].includes(words[0]?.text ?? '') ? 1 : 0
  if (words[from]?.before !== '"') return false
  const end = words.findIndex(({ before }, at) => at > from && before === '"')
  return end > 0 && ['is', 'are', 'means', 'refers', 'describes'].includes(words[end]!.text)
}

const today: ReadonlySet<string> = new Set(['now', 'today', 'nowadays', 'since', 'currently'])
const still: ReadonlySet<string> = new Set(['it', 'that', 'this', 'you', 'there', 'they'])
/** 'Once you could ask for it for a fee. Now it is free': what could be done then can still be done. */
export const isStillSo = (statement: Statement): boolean =>
  justAfter(statement, 1).some(
    ({ words }) =>
      today.has(words[0]?.text ?? '') &&
      words.slice(1, 6).some(({ text }) => still.has(text)) &&
      !words.some(({ text }) => negations.has(text) || text === 'cannot'),
  )

/** Whether the words of a right are said of somebody's duty, of the law, of another body's data, or in a definition. */
export const isAsideRight = (text: Text, { statement, from, to, scope, concept }: Mention, grant: Grant): boolean => {
  if ((isGeneral(text, statement) && !isStillSo(statement)) || text.says(statement, 'aside:against')) return true
  if (concept.startsWith('right-to-object') && text.says(statement, 'aside:objection')) return true
  const defines = scope.about === 'definition' || text.says(statement, 'aside:definition') || explainsTerm(statement)
  if (defines && !text.isAbout(statement.section, 'rights')) return true
  if (headingsOf(statement.section).some((one) => text.says(one, 'aside:for-clients'))) return true
  if (grant?.by === 'right' && grant.cue?.statement === statement) {
    const start = grant.cue.from
    return text.says(statement, 'aside:instead') || text.mentionsIn(statement, 'aside:duty').some((one) => one.from < start)
  }
  return (
    text.mentionsIn(statement, 'aside:duty').some((one) => one.from < from) ||
    // 'Have it sent to your bank' says where to take it.
    sendsElsewhere(
      text,
      statement,
      (aside) =>
        (concept !== 'right-to-portability' || aside.from < from || aside.to > to) &&
        !text.mentionsIn(statement, 'right-to-portability').some((one) => one.from > to && one.from <= aside.from && aside.to <= one.to),
    )
  )
}

/** 'Our legitimate interest in telling you; to stop, unsubscribe' takes back no consent. */
export const isBesideOtherBasis = (text: Text, statement: Statement): boolean => {
  const named = [statement, ...justBefore(statement, 2)].flatMap((one) => text.mentionsIn(one, 'bases'))
  return (
    named.length > 0 &&
    named.every(({ concept, scope }) => concept.startsWith('basis:') && concept !== 'basis:consent' && scope.polarity === 'affirmed')
  )
}
