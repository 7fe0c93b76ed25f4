import type { Word } from './words.ts'

const numberWords = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ].map((word, value) => [word, value] as const),
)
for (const [word, value] of [
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
] as const)
  numberWords.set(word, value)

/** The value of a word that is a number ('6', 'six', '1,000' isn't one word), or undefined. */
export const numberOf = (word: string): number | undefined => {
  const first = word.charCodeAt(0)
  if (first > 57) return numberWords.get(word)
  const value = first >= 48 ? Number(word) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

/** A number of one word or several, with the index of the word after it. */
export interface Quantity {
  readonly value: number
  readonly end: number
}

/** A word that goes on with a number: 'twenty-five', 'twenty five'. */
const joined = (word: Word | undefined): string => (word !== undefined && (word.before === '' || word.before === '-') ? word.text : '')

/** Below a hundred, in words: 'six', 'twenty-five'. */
const belowHundred = (words: readonly Word[], at: number): Quantity | undefined => {
  const first = numberWords.get(words[at]?.text ?? '')
  if (first === undefined || first >= 100) return undefined
  const second = first >= 20 ? (numberWords.get(joined(words[at + 1])) ?? 0) : 0
  return second > 0 && second < 10 ? { value: first + second, end: at + 2 } : { value: first, end: at + 1 }
}

/** 'Six', 'a hundred', 'one hundred and eighty'. */
const inWords = (words: readonly Word[], at: number): Quantity | undefined => {
  const head = belowHundred(words, at)
  const hundred = head?.end ?? at
  if (words[hundred]?.text !== 'hundred') return head
  const rest = belowHundred(words, joined(words[hundred + 1]) === 'and' ? hundred + 2 : hundred + 1)
  return { value: 100 * (head?.value ?? 1) + (rest?.value ?? 0), end: rest?.end ?? hundred + 1 }
}

/** '25', '2.5', '1,825'. */
const inFigures = (words: readonly Word[], at: number): Quantity | undefined => {
  let value = numberOf(words[at]?.text ?? '')
  if (value === undefined) return undefined
  let end = at + 1
  for (; words[end]?.before === ',' && words[end]!.start === words[end - 1]!.end + 1 && words[end]!.text.length === 3; end++) {
    const thousandth = numberOf(words[end]!.text)
    if (thousandth === undefined) break
    value = value * 1000 + thousandth
  }
  return { value, end }
}

const written = (words: readonly Word[], at: number): Quantity | undefined => inWords(words, at) ?? inFigures(words, at)

/** The number that begins at a word: '25', '1,825', 'twenty-five', 'one hundred and eighty', '6 (six)', 'two and a half'. */
export const quantityAt = (words: readonly Word[], at: number): Quantity | undefined => {
  // Of most words that is all there is to ask.
  if (numberOf(words[at]?.text ?? '') === undefined) return undefined
  const first = written(words, at)
  if (first === undefined) return undefined
  const again = words[first.end]?.before === '(' ? written(words, first.end) : undefined
  return withHalf(words, again?.value === first.value ? again : first)
}

/** 'Two and a half'. */
const withHalf = (words: readonly Word[], { value, end }: Quantity): Quantity =>
  isHalf(words, end) ? { value: value + 0.5, end: end + 3 } : { value, end }

/** 'And a half'. */
export const isHalf = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'and' && words[at + 1]?.text === 'a' && words[at + 2]?.text === 'half'
