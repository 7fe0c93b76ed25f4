import { expect, test } from 'vitest'
import { matchParts } from './match-parts.ts'

const shared = (a: string, b: string): number => [...a].filter((letter) => b.includes(letter)).length / Math.max(a.length, b.length)
const itself = (part: string): string => part

test('parts of one key are a pair, then the most alike of what is left', () => {
  expect(matchParts(['ab', 'cde', 'xyz'], ['cdf', 'ab', 'cef', 'q'], itself, shared)).toEqual({
    pairs: [
      ['ab', 'ab'],
      ['cde', 'cdf'],
    ],
    added: ['cef', 'q'],
    removed: ['xyz'],
  })
})

test('only what has no part of its key is looked at for likeness, and not where that is more than any change leaves', () => {
  let looks = 0
  const look = (): number => {
    looks++
    return 0
  }
  const parts = (count: number, mark: string): string[] => Array.from({ length: count }, (_, at) => `${mark}${at}`)
  matchParts([...parts(5000, 'same'), 'old'], [...parts(5000, 'same'), 'new', 'newer'], itself, look)
  expect(looks).toBe(2)
  const { added, removed } = matchParts(parts(5000, 'old'), parts(5000, 'new'), itself, look)
  expect([looks, added.length, removed.length]).toEqual([2, 5000, 5000])
})
