import { period } from './duration.ts'
import type { UnitFinder } from './match.ts'
import { numberOf } from './quantity.ts'

const address: UnitFinder = (words, at) => {
  const text = words[at]?.text ?? ''
  if (text.includes('@')) return [{ name: 'email', end: at + 1 }]
  return text.includes('://') || (text.includes('.') && numberOf(text) === undefined && text.length > 4)
    ? [{ name: 'url', end: at + 1 }]
    : []
}

const number: UnitFinder = (words, at) => (numberOf(words[at]?.text ?? '') === undefined ? [] : [{ name: 'number', end: at + 1 }])

/** Classes that no list of phrases can hold: {email}, {url}, {number}, {period}. */
export const unitFinders: readonly UnitFinder[] = [address, number, period]
