import type { Duration } from '../../../model/retention.ts'
import type { Statement } from '../../statement.ts'

/** How often something goes, as words that say it. */
export interface Recurrence {
  readonly from: number
  readonly to: number
  readonly atMost: Duration
}

const days = (count: number): Duration => ({ months: 0, days: count })
const months = (count: number): Duration => ({ months: count, days: 0 })

const adverbs: ReadonlyMap<string, Duration> = new Map([
  ['hourly', days(1 / 24)],
  ['nightly', days(1)],
  ['overnight', days(1)],
  ['daily', days(1)],
  ['weekly', days(7)],
  ['fortnightly', days(14)],
  ['monthly', months(1)],
  ['quarterly', months(3)],
])
const units: ReadonlyMap<string, Duration> = new Map([
  ...['day', 'night', 'evening', 'morning'].map((name) => [name, days(1)] as const),
  ...['week', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name) => [name, days(7)] as const),
  ['weekend', days(7)],
  ['fortnight', days(14)],
  ['month', months(1)],
  ['quarter', months(3)],
  ['year', months(12)],
])
const ordinals = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'].map(
    (word, index) => [word, index + 1] as const,
  ),
)
/** Times of the year. */
export const calendar: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december easter christmas spring summer autumn winter michaelmas'.split(
    ' ',
  ),
)
const dating = new Set(['in', 'at', 'every', 'each', 'by', 'come', 'after', 'before', 'on'])
const parts = new Set('early late mid the end start middle beginning of following next over'.split(' '))
const isNewYear = (words: Statement['words'], at: number): boolean => words[at]?.text === 'new' && words[at + 1]?.text === 'year'
const doing = new Set('may can could might will would is are was were we i you come comes'.split(' '))
/** 'Deleted posts may come back in the autumn': something else does. */
const isApart = ({ words }: Statement, from: number, to: number): boolean => words.slice(from, to).some(({ text }) => doing.has(text))

/** 'In October', 'every January', 'at the end of August', of no year in particular: once a year. */
const seasonAt = ({ words }: Statement, from: number): Recurrence | undefined => {
  if (!dating.has(words[from]!.text)) return undefined
  let to = from + 1
  while (to < from + 5 && (parts.has(words[to]?.text ?? '') || Number.parseInt(words[to]?.text ?? '', 10) <= 31)) to++
  const season = words[to]
  if (season === undefined || !(calendar.has(season.text) || isNewYear(words, to)) || (season.text === 'may' && !season.capital))
    return undefined
  return Number(words[to + 1]?.text) > 31 ? undefined : { from, to: to + 1, atMost: months(12) }
}

const times = ({ months, days }: Duration, count: number): Duration => ({ months: months * count, days: days * count })

const every = new Set(['every', 'each'])
/** 'Old files are deleted weekly' doesn't say when a file is old. */
const aged = new Set('old older unused inactive expired unwanted outdated redundant unneeded spam surplus'.split(' '))
/** How far from its verb. */
const near = 8

const recurrenceAt = ({ words }: Statement, at: number): Recurrence | undefined => {
  const word = words[at]!.text
  const adverb = adverbs.get(word)
  if (adverb !== undefined) return { from: at, to: at + 1, atMost: adverb }
  const next = words[at + 1]?.text ?? ''
  const ordinal = ordinals.get(next)
  if (every.has(word)) {
    // Once a year is a round of those who tidy, not how long things were there.
    const unit = units.get(ordinal === undefined ? next : (words[at + 2]?.text ?? ''))
    if (unit === undefined || (unit.months > 3 && ordinal === undefined)) return undefined
    return { from: at, to: at + (ordinal === undefined ? 2 : 3), atMost: times(unit, ordinal ?? 1) }
  }
  // 'In the eighth year': when seven have gone by.
  if (word !== 'the' || words[at - 1]?.text !== 'in' || ordinal === undefined || ordinal < 2) return undefined
  return words[at + 2]?.text === 'year' ? { from: at - 1, to: at + 3, atMost: months(12 * (ordinal - 1)) } : undefined
}

/** What is said near a verb of deleting at words [from, to): 'wiped every week', 'in the eighth year we burn them'. */
export const recurrenceOf = (statement: Statement, from: number, to: number): Recurrence | undefined => {
  const { words } = statement
  if (words.slice(0, from).some(({ text }) => aged.has(text))) return undefined
  for (let at = Math.max(0, from - near); at < words.length && at < to + near; at++) {
    const found = recurrenceAt(statement, at) ?? (at >= to - 1 && !isApart(statement, to, at) ? seasonAt(statement, at) : undefined)
    if (found !== undefined) return found
  }
  return undefined
}
