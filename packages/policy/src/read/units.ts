import type { UnitFinder } from './match.ts'

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
  ['ninety', 90],
  ['hundred', 100],
] as const)
  numberWords.set(word, value)

/** The value of a word that is a number ('6', 'six', '1,000' isn't one word), or undefined. */
export const numberOf = (word: string): number | undefined => {
  const named = numberWords.get(word)
  if (named !== undefined) return named
  const value = Number(word)
  return word !== '' && Number.isFinite(value) && word.charCodeAt(0) < 58 ? value : undefined
}

const address: UnitFinder = (words, at) => {
  const text = words[at]?.text ?? ''
  if (text.includes('@')) return [{ name: 'email', end: at + 1 }]
  return text.includes('://') || (text.includes('.') && numberOf(text) === undefined && text.length > 4)
    ? [{ name: 'url', end: at + 1 }]
    : []
}

const number: UnitFinder = (words, at) => (numberOf(words[at]?.text ?? '') === undefined ? [] : [{ name: 'number', end: at + 1 }])

/** Classes that no list of phrases can hold: {email}, {url}, {number}; topics add theirs ({period}). */
export const unitFinders: readonly UnitFinder[] = [address, number]
