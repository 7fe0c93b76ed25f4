import type { SpecialCategoryId } from '@clearnotice/uk-gdpr'
import type { DataCategory } from '../../../model/data.ts'
import { dataKey } from '../../../model/identity.ts'
import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { textOf } from '../text-of.ts'

export const specialCategories: ReadonlyMap<string, SpecialCategoryId> = new Map([
  ['ethnicity', 'racial-or-ethnic-origin'],
  ['politics', 'political-opinions'],
  ['religion', 'religious-or-philosophical-beliefs'],
  ['union-membership', 'trade-union-membership'],
  ['genetic', 'genetic-data'],
  ['biometric', 'biometric-data'],
  ['health', 'health'],
  ['sex-life', 'sex-life'],
  ['sexual-orientation', 'sexual-orientation'],
])

/** 'data:health' → 'health'. */
export const categoryOf = ({ concept }: Mention): string => concept.slice('data:'.length)

/** A category for a mention of one. */
export const knownCategory = (mention: Mention, confidence: number, says: DataCategory['says'] = 'stated'): DataCategory => {
  const key = categoryOf(mention)
  const special = specialCategories.get(key)
  return {
    says,
    confidence,
    key,
    text: textOf(mention.statement, mention.from, mention.to),
    ...(special && { special }),
    criminal: key === 'criminal',
  }
}

const joints = new Set(['and', 'or', '&', 'plus'])
/** Words that may stand beside the name of a category without making it another one. */
const filler = new Set(
  'a an the your our their any all some certain other such these those this that of about on for to from relating related to we us you it any data information details detail records record files personal only both relevant collected hold held have provided basic general'.split(
    ' ',
  ),
)

const records = new Set(
  'data information details records record files file forms form papers documents notes list lists logs letters correspondence'.split(' '),
)

/** 'volunteer details', 'complaint files': whatever it is, it is a kind of its own. */
const isRecord = ({ words }: Statement, from: number, to: number): boolean =>
  to - from > 1 && records.has(words[to - 1]?.text ?? '') && !filler.has(words[to - 2]?.text ?? '')

/** 'Job sheets and the names on them': a part of the record. */
const isOnRecord = ({ words }: Statement, end: number): boolean =>
  (words[end - 2]?.text === 'on' || words[end - 2]?.text === 'in') && (words[end - 1]?.text === 'them' || words[end - 1]?.text === 'it')

export interface Categories {
  readonly data: readonly DataCategory[]
  /** What is left: whose data, or what sets it apart ('unsuccessful candidates'). */
  readonly people?: string
}

/**
 * The categories that a noun phrase lists: each part between commas and 'and' is one. A part that isn't known by name goes by its words;
 * of a known one the words beside the name say whose it is.
 */
export const categoriesIn = (text: Text, statement: Statement, from: number, to: number): Categories => {
  const mentions = text.mentionsIn(statement, 'data').filter(({ from: at, to: end }) => at >= from && end <= to)
  const data: DataCategory[] = []
  const left: string[] = []
  const covering = new Map<number, Mention>()
  for (const mention of mentions) for (let at = mention.from; at < mention.to; at++) if (!covering.has(at)) covering.set(at, mention)
  let next = 0
  const close = (start: number, end: number): void => {
    const own: Mention[] = []
    for (let mention = mentions[next]; mention !== undefined && mention.from < end; mention = mentions[++next])
      if (mention.from >= start && mention.to <= end) own.push(mention)
    const others: string[] = []
    for (let at = start; at < end; at++) {
      const word = statement.words[at]
      if (word !== undefined && !covering.has(at) && !filler.has(word.text) && !joints.has(word.text)) others.push(word.text)
    }
    if (data.length > 0 && isOnRecord(statement, end)) return
    if (own.length === 0 && others.length > 0) {
      const phrase = textOf(statement, start, end)
      data.push(
        text.placed(
          { says: 'stated', confidence: isRecord(statement, start, end) ? 0.8 : 0.7, key: dataKey(phrase), text: phrase, criminal: false },
          statement.span(start, end),
        ),
      )
    } else {
      for (const mention of own) data.push(text.placed(knownCategory(mention, 0.9), mention))
      left.push(...others)
    }
  }
  let start = from
  for (let at = from; at < to; at++) {
    const word = statement.words[at]
    const breaks =
      at > start && word !== undefined && (word.before === ',' || word.before === '/' || word.before === ';' || joints.has(word.text))
    if (!breaks || (covering.has(at) && covering.get(at) === covering.get(at - 1))) continue
    close(start, at)
    start = joints.has(word.text) ? at + 1 : at
  }
  if (to > start) close(start, to)
  const told = data.filter(({ key }) => key !== 'personal-data')
  return { data: told.length > 0 ? told : data, ...(left.length > 0 && { people: left.join(' ') }) }
}
