import type { Duration } from '../model/retention.ts'
import type { UnitFinder } from './match.ts'
import { numberOf } from './quantity.ts'
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
const inWords = (phrases: readonly string[]): readonly (readonly string[])[] => phrases.map((phrase) => phrase.split(' '))
const floors = inWords(['at least', 'minimum of', 'not less than', 'no less than', 'minimum', 'more than', 'least'])
const after = inWords(['minimum', 'or more', 'at least', 'or longer'])

const singular = (word: string): string => (word.endsWith('s') && word.length > 2 ? word.slice(0, -1) : word)
const indefinite = new Set(['a', 'an'])
/** 'twice a year', '24 hours a day': how often, not how long. */
const rates = new Set(['once', 'twice', 'time', 'times', 'hours', 'days', 'per'])

/** The number that begins at a word, '25' or 'twenty-five' or '6 (six)', with the index after it. */
const numberAt = (words: readonly Word[], at: number): { value: number; end: number } | undefined => {
  const first = numberOf(words[at]?.text ?? '')
  if (first === undefined || first > 1000) return undefined
  const next = words[at + 1]
  const second = numberOf(next?.text ?? '')
  if (second === undefined || next === undefined) return { value: first, end: at + 1 }
  if (second === first) return { value: first, end: at + 2 }
  if (next.before === '-' && first >= 20 && first % 10 === 0 && second < 10 && words[at]?.text !== String(first))
    return { value: first + second, end: numberOf(words[at + 2]?.text ?? '') === first + second ? at + 3 : at + 2 }
  return { value: first, end: at + 1 }
}

const unitAt = (words: readonly Word[], from: number): { name: string; end: number } | undefined => {
  let at = from
  while (between.has(words[at]?.text ?? '')) at++
  const word = words[at]
  if (word === undefined || word.before === '.' || word.before === ';' || word.before === ':') return undefined
  const name = singular(word.text)
  return ofUnit(name, 1) === undefined ? undefined : { name, end: at + 1 }
}

export const pluses: ReadonlySet<string> = new Set(['plus', '+'])
/** 'current year plus six'. */
const unitBefore = (words: readonly Word[], at: number, end: number): { name: string; end: number } | undefined =>
  pluses.has(words[at - 1]?.text ?? '') && singular(words[at - 2]?.text ?? '') === 'year' ? { name: 'year', end } : undefined

const says = (words: readonly Word[], from: number, phrases: readonly (readonly string[])[], backwards: boolean): boolean =>
  phrases.some((parts) => {
    const start = backwards ? from - parts.length : from
    return parts.every((part, index) => words[start + index]?.text === part)
  })

/** '6 years', 'six (6) years', '5-7 years', 'a year', 'half a year'; nothing else that has a number in it. */
export const durationAt = (words: readonly Word[], at: number): FoundDuration | undefined => {
  const word = words[at]
  if (word === undefined) return undefined
  if (indefinite.has(word.text)) {
    const unit = rates.has(words[at - 1]?.text ?? '') ? undefined : unitAt(words, at + 1)
    if (unit === undefined || unit.name === 'second' || unit.name === 'minute') return undefined
    const length = ofUnit(unit.name, words[at - 1]?.text === 'half' ? 0.5 : 1) as Duration
    return bounded(words, at, unit.end, length, length)
  }
  const low = numberAt(words, at)
  if (low === undefined) return undefined
  const previous = words[at - 1]
  if (previous?.text === '£' || previous?.text === '$') return undefined
  const join = words[low.end]
  const highAt = join !== undefined && joins.has(join.text) ? low.end + 1 : join?.before === '-' ? low.end : undefined
  const high = highAt === undefined ? undefined : numberAt(words, highAt)
  if (high !== undefined && high.value > low.value) {
    const unit = unitAt(words, high.end)
    if (unit !== undefined)
      return { atLeast: ofUnit(unit.name, low.value) as Duration, atMost: ofUnit(unit.name, high.value) as Duration, end: unit.end }
  }
  const unit = unitAt(words, low.end) ?? unitBefore(words, at, low.end)
  if (unit === undefined) return undefined
  const length = ofUnit(unit.name, low.value) as Duration
  // '2 years to 5 years'
  if (words[unit.end]?.text === 'to' || words[unit.end]?.text === 'and') {
    const upper = numberAt(words, unit.end + 1)
    const upperUnit = upper === undefined ? undefined : unitAt(words, upper.end)
    if (upper !== undefined && upperUnit !== undefined && words[unit.end]?.text === 'to')
      return { atLeast: length, atMost: ofUnit(upperUnit.name, upper.value) as Duration, end: upperUnit.end }
    // 'two years and six months'
    if (upper !== undefined && upperUnit !== undefined && unit.name === 'year' && upperUnit.name === 'month') {
      const sum = { months: length.months + upper.value, days: 0 }
      return bounded(words, at, upperUnit.end, sum, sum)
    }
  }
  return bounded(words, at, unit.end, length, length)
}

const bounded = (words: readonly Word[], at: number, end: number, atLeast: Duration, atMost: Duration): FoundDuration =>
  says(words, at, floors, true) || says(words, end, after, false) ? { atLeast, end } : { atLeast, atMost, end }

/** The class {period}. */
export const period: UnitFinder = (words, put) => {
  for (let at = 0; at < words.length; at++) {
    const found = durationAt(words, at)
    if (found !== undefined) put(at, { name: 'period', end: found.end })
  }
}
