import type { Word } from './words.ts'

/** A day, month or year as written, from one word to another (exclusive). */
export interface WrittenDate {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date: string
  /** A date that isn't one ('31 February'). */
  readonly impossible: boolean
  readonly to: number
}

const months = 'january february march april may june july august september october november december'.split(' ')
const monthOf = (word: string | undefined): number => {
  if (word === undefined || word.length < 3) return 0
  return months.findIndex((month) => month === word || month.slice(0, 3) === word || (word === 'sept' && month === 'september')) + 1
}

const isDigits = (word: string | undefined): word is string =>
  word !== undefined && word !== '' && [...word].every((letter) => letter >= '0' && letter <= '9')

/** '3', '3rd', '03'. */
const dayOf = (word: string | undefined): number => {
  const digits = word === undefined ? '' : ['st', 'nd', 'rd', 'th'].includes(word.slice(-2)) ? word.slice(0, -2) : word
  return isDigits(digits) && digits.length <= 2 ? Number(digits) : 0
}
const yearOf = (word: string | undefined): number => {
  if (!isDigits(word)) return 0
  const year = Number(word)
  if (word.length === 4 && year >= 1990 && year < 2100) return year
  return 0
}
const shortYearOf = (word: string | undefined): number => (isDigits(word) && word.length === 2 ? 2000 + Number(word) : yearOf(word))

const pad = (number: number): string => String(number).padStart(2, '0')

const day = (year: number, month: number, date: number, to: number): WrittenDate => ({
  date: `${year}-${pad(month)}-${pad(date)}`,
  impossible: date < 1 || month < 1 || month > 12 || date > new Date(Date.UTC(year, month, 0)).getUTCDate(),
  to,
})

/** Figures in a row: '3/5/2026', '2026-05-03', '03.05.26'. British order; another only where that can't be. */
const figures = (parts: readonly string[], to: number): WrittenDate | undefined => {
  const [a, b, c] = parts
  if (parts.length !== 3 || a === undefined || b === undefined || c === undefined || !parts.every(isDigits)) return undefined
  if (yearOf(a) > 0 && b.length <= 2 && c.length <= 2) return day(yearOf(a), Number(b), Number(c), to)
  const year = shortYearOf(c)
  if (year === 0 || a.length > 2 || b.length > 2) return undefined
  return Number(b) > 12 && Number(a) <= 12 ? day(year, Number(a), Number(b), to) : day(year, Number(b), Number(a), to)
}

/** The date that begins at a word, if one does. */
export const dateAt = (words: readonly Word[], at: number): WrittenDate | undefined => {
  const text = (index: number): string | undefined => words[at + index]?.text
  const joined = (index: number): boolean =>
    words[at + index]?.before === '-' || words[at + index]?.before === '/' || words[at + index]?.before === '.'
  if (joined(1) && joined(2)) {
    const found =
      figures([text(0)!, text(1)!, text(2)!.slice(0, 4)], at + 3) ??
      (text(2)!.length > 2 ? figures([text(0)!, text(1)!, text(2)!.slice(0, 2)], at + 3) : undefined)
    if (found !== undefined) return found
  }
  const [month, year] = [Number(text(0)), yearOf(text(1))]
  if (joined(1) && isDigits(text(0)) && year > 0 && month >= 1 && month <= 12)
    return { date: `${year}-${pad(month)}`, impossible: false, to: at + 2 }
  const dotted = text(0)?.split('.') ?? []
  if (dotted.length === 3) return figures(dotted, at + 1)
  const of = text(1) === 'of' || text(1) === 'day' ? 1 : 0
  if (dayOf(text(0)) > 0 && monthOf(text(1 + of)) > 0) {
    const year = shortYearOf(text(2 + of))
    return year > 0 ? day(year, monthOf(text(1 + of)), dayOf(text(0)), at + 3 + of) : undefined
  }
  if (monthOf(text(0)) > 0) {
    if (dayOf(text(1)) > 0 && yearOf(text(2)) > 0) return day(yearOf(text(2)), monthOf(text(0)), dayOf(text(1)), at + 3)
    if (yearOf(text(1)) > 0) return { date: `${yearOf(text(1))}-${pad(monthOf(text(0)))}`, impossible: false, to: at + 2 }
    return undefined
  }
  return yearOf(text(0)) > 0 && !isDigits(text(1)) ? { date: text(0)!, impossible: false, to: at + 1 } : undefined
}
