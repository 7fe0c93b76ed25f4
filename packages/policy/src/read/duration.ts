import type { Duration } from '../model/retention.ts'
import type { UnitFinder } from './match.ts'
import { isHalf, quantityAt } from './quantity.ts'
import type { Word } from './words.ts'

/** A length of time as found in words: '6 (six) years', 'between five and seven years', 'at least 12 months'. */
export interface FoundDuration {
  readonly atLeast?: Duration
  readonly atMost?: Duration
  /** Index of the word after it. */
  readonly end: number
}

const ofUnit = (unit: string, count: number): Duration | undefined => {
  switch (unit) {
    case 'year':
    case 'yr':
      return { months: count * 12, days: 0 }
    case 'decade':
      return { months: count * 120, days: 0 }
    case 'quarter':
      return { months: count * 3, days: 0 }
    case 'month':
    case 'mth':
      return { months: count, days: 0 }
    case 'fortnight':
      return { months: 0, days: count * 14 }
    case 'week':
      return { months: 0, days: count * 7 }
    case 'night':
    case 'day':
      return { months: 0, days: count }
    case 'hour':
    case 'hr':
      return { months: 0, days: count / 24 }
    case 'minute':
    case 'min':
      return { months: 0, days: count / 1440 }
    case 'second':
      return { months: 0, days: count / 86_400 }
    default:
      return undefined
  }
}

/** Between a number and its unit: 'six full calendar years', 'two consecutive tax years'. */
const between = new Set([
  'full',
  'calendar',
  'complete',
  'whole',
  'working',
  'business',
  'further',
  'additional',
  'more',
  'consecutive',
  'tax',
  'financial',
  'academic',
  'school',
  'accounting',
])
const joins = new Set(['to', 'or', 'and'])
/** More than that of anything else is a year or a reference: '1,825 days'. */
const most = 1000
const short = new Set(['day', 'night', 'hour', 'hr', 'minute', 'min', 'second'])
const inWords = (phrases: readonly string[]): readonly (readonly string[])[] => phrases.map((phrase) => phrase.split(' '))
const floors = inWords(['at least', 'minimum of', 'not less than', 'no less than', 'minimum', 'more than', 'least'])
const after = inWords(['minimum', 'or more', 'at least', 'or longer'])

const singular = (word: string): string => (word.endsWith('s') && word.length > 2 ? word.slice(0, -1) : word)
const indefinite = new Set(['a', 'an'])
/** 'twice a year', '24 hours a day': how often, not how long. */
const rates = new Set(['once', 'twice', 'time', 'times', 'hours', 'days', 'per'])

interface Unit {
  readonly name: string
  /** Index of the word after it. */
  readonly end: number
}

const unitAt = (words: readonly Word[], from: number): Unit | undefined => {
  let at = from
  while (between.has(words[at]?.text ?? '')) at++
  const word = words[at]
  if (word === undefined || word.before === '.' || word.before === ';' || word.before === ':') return undefined
  const name = singular(word.text)
  return ofUnit(name, 1) === undefined ? undefined : { name, end: at + 1 }
}

export const pluses: ReadonlySet<string> = new Set(['plus', '+'])
/** 'current year plus six'. */
const unitBefore = (words: readonly Word[], at: number, end: number): Unit | undefined =>
  pluses.has(words[at - 1]?.text ?? '') && singular(words[at - 2]?.text ?? '') === 'year' ? { name: 'year', end } : undefined

const says = (words: readonly Word[], from: number, phrases: readonly (readonly string[])[], backwards: boolean): boolean =>
  phrases.some((parts) => {
    const start = backwards ? from - parts.length : from
    return parts.every((part, index) => words[start + index]?.text === part)
  })

/** '6 years', 'six (6) years', '5-7 years', 'a year and a half', 'half a year'; nothing else that has a number in it. */
export const durationAt = (words: readonly Word[], at: number): FoundDuration | undefined => {
  const before = words[at - 1]?.text ?? ''
  if (indefinite.has(words[at]?.text ?? '')) {
    const unit = rates.has(before) ? undefined : unitAt(words, at + 1)
    if (unit === undefined || unit.name === 'second' || unit.name === 'minute') return undefined
    return exactly(words, at, unit, before === 'half' ? 0.5 : 1)
  }
  const low = quantityAt(words, at)
  if (low === undefined || before === '£' || before === '$') return undefined
  const join = words[low.end]
  const highAt = join !== undefined && joins.has(join.text) ? low.end + 1 : join?.before === '-' ? low.end : undefined
  const high = highAt === undefined ? undefined : quantityAt(words, highAt)
  if (high !== undefined && high.value > low.value) {
    const unit = unitAt(words, high.end)
    if (unit !== undefined) return range(ofUnit(unit.name, low.value), ofUnit(unit.name, high.value), unit.end)
  }
  const unit = unitAt(words, low.end) ?? unitBefore(words, at, low.end)
  if (unit === undefined || (low.value > most && !short.has(unit.name))) return undefined
  const next = words[unit.end]?.text
  const upper = next === 'to' || next === 'and' ? quantityAt(words, unit.end + 1) : undefined
  const upperUnit = upper === undefined ? undefined : unitAt(words, upper.end)
  if (upper !== undefined && upperUnit !== undefined) {
    // '2 years to 5 years', 'between six months and two years'
    if (next === 'to' || before === 'between')
      return range(ofUnit(unit.name, low.value), ofUnit(upperUnit.name, upper.value), upperUnit.end)
    // 'two years and six months'
    if (unit.name === 'year' && upperUnit.name === 'month') {
      const sum = { months: low.value * 12 + upper.value, days: 0 }
      return bounded(words, at, upperUnit.end, sum)
    }
  }
  return exactly(words, at, unit, low.value)
}

const range = (atLeast: Duration | undefined, atMost: Duration | undefined, end: number): FoundDuration | undefined =>
  atLeast && atMost && { atLeast, atMost, end }

/** As many of a unit, and perhaps half of one more. */
const exactly = (words: readonly Word[], at: number, { name, end }: Unit, count: number): FoundDuration | undefined => {
  const half = isHalf(words, end)
  const length = ofUnit(name, half ? count + 0.5 : count)
  return length && bounded(words, at, half ? end + 3 : end, length)
}

/** What is said before or after it may leave its end open. */
const bounded = (words: readonly Word[], at: number, end: number, length: Duration): FoundDuration =>
  says(words, at, floors, true) || says(words, end, after, false) ? { atLeast: length, end } : { atLeast: length, atMost: length, end }

/** The class {period}. */
export const period: UnitFinder = (words, put) => {
  for (let at = 0; at < words.length; at++) {
    const found = durationAt(words, at)
    if (found === undefined) continue
    put(at, { name: 'period', end: found.end })
    at = found.end - 1
  }
}
