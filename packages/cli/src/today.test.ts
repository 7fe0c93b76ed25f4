import { expect, test } from 'vitest'
import { today } from './today.ts'

test.each([
  ['2026-11-22T23:59:59Z', '2026-11-22'],
  ['2026-06-30T22:59:59Z', '2026-06-30'],
  ['2026-06-30T23:00:00Z', '2026-07-01'],
  ['2026-12-31T23:30:00Z', '2026-12-31'],
  ['2026-03-29T23:30:00Z', '2026-03-30'],
  ['2026-10-25T23:30:00Z', '2026-10-25'],
])('at %s it is %s in London', (now, day) => {
  expect(today(new Date(now))).toBe(day)
})
