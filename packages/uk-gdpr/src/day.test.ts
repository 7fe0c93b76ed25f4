import { expect, test } from 'vitest'
import { isDay, isInForce, parseDay } from './day.ts'

test.each(['2026-11-22', '2024-02-29', '2020-12-31', '2100-01-01'])('%s is a day', (text) => {
  expect(parseDay(text)).toBe(text)
})

test.each([
  '',
  'today',
  '2026-13-01',
  '2026-00-10',
  '2026-02-30',
  '2025-02-29',
  '2100-02-29',
  '2026-1-1',
  '22/11/2026',
  '2026-11-22T00:00',
  ' 2026-11-22',
  '2026-11-22\n',
])('%j is not a day', (text) => {
  expect(isDay(text)).toBe(false)
  expect(() => parseDay(text)).toThrow(RangeError)
  expect(() => parseDay(text)).toThrow('for example 2026-11-22')
})

test('a day before the UK GDPR is an error that says so', () => {
  expect(() => parseDay('2020-12-30')).toThrow(
    new RangeError('2020-12-30 is before the UK GDPR, which begins on 2020-12-31; earlier law is not covered'),
  )
})

test('the last day is the one before `to`', () => {
  const entry = { inForce: { from: '2024-01-01', to: '2024-02-01' } } as const
  expect(['2023-12-31', '2024-01-01', '2024-01-31', '2024-02-01'].filter((day) => isInForce(entry, parseDay(day)))).toEqual([
    '2024-01-01',
    '2024-01-31',
  ])
})
