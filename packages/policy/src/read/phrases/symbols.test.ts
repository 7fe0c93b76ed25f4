import { expect, it } from 'vitest'
import { freeze } from './freeze.ts'
import { symbolBits, symbolMask } from './frozen.ts'
import { Symbols } from './symbols.ts'

const strong = ['ask for copies', 'forward it', '=asked', '=forms', 'formal complaints', 'a form', 'œuvre']
const symbols = new Symbols(freeze([{ topic: 't', concepts: { c: { strong } } }], {}))

it('gives the forms of a word one symbol, and a word that phrases have exactly so another as well', () => {
  expect(symbols.of('copy') & symbolMask).not.toBe(0)
  expect(symbols.of('copies')).toBe(symbols.of('copy'))
  expect(symbols.of('forms') & symbolMask).toBe(symbols.of('form'))
  expect(symbols.of('forms') >> symbolBits).not.toBe(0)
  expect(symbols.of('formed') >> symbolBits).toBe(0)
  expect(symbols.of('œuvre')).not.toBe(0)
})

it.each(['fo', 'forma', 'forwarder', 'co', 'œ', 'œuv', '一', '\uffff', '', '0'])('gives what no phrase has no symbol: %s', (word) => {
  expect(symbols.of(word)).toBe(0)
})
