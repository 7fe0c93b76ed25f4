import { period } from '../duration.ts'
import type { UnitFinder } from '../match.ts'
import { numberOf } from '../quantity.ts'

const address: UnitFinder = (words, put) => {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word?.address) put(at, { name: word.text.includes('@') ? 'email' : 'url', end: at + 1 })
  }
}

const number: UnitFinder = (words, put) => {
  for (let at = 0; at < words.length; at++) if (numberOf(words[at]?.text ?? '') !== undefined) put(at, { name: 'number', end: at + 1 })
}

/** Classes that no list of phrases can hold: {email}, {url}, {number}, {period}. */
export const unitFinders: readonly UnitFinder[] = [address, number, period]
