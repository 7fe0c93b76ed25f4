import fc from 'fast-check'
import { expect, it } from 'vitest'
import { displace } from './displace.ts'

const row = fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 12 }).map((symbols) => symbols.sort((a, b) => a - b))

it('gives every symbol of every row a place of its own, and every row a beginning of its own', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const starts = displace(rows)
      const places = rows.flatMap((symbols, at) => symbols.map((symbol) => (starts[at] as number) + symbol))
      expect(new Set(places).size).toBe(places.length)
      expect(new Set([...starts, 0]).size).toBe(rows.length + 1)
    }),
  )
})

it('leaves no room between rows that fit together', () => {
  const rows = [[0, 2, 4, 6], [0, 2, 4, 6], [0], [0], [0]]
  expect(Math.max(...displace(rows).map((start, at) => start + Math.max(...(rows[at] as number[]))))).toBe(11)
})
