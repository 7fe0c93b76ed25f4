import type { Disclosure } from '@clearnotice/lint'
import { expect, test } from 'vitest'
import { disclosureTable, lineList } from './disclosure-table.ts'
import { painter } from './paint.ts'

test.each([
  [[], 20, ''],
  [[7], 20, '7'],
  [[3, 1, 2, 2, 9], 20, '1–3, 9'],
  [[1, 3, 5, 7, 9, 11, 13, 15], 12, '1, 3, 5, 7 …'],
  [[100, 200], 2, '100 …'],
])('lines %j in %i columns', (lines, columns, text) => {
  expect(lineList(lines, columns)).toBe(text)
})

test.each<[Disclosure['expected'], string]>([
  ['required', '✗'],
  ['good-practice', '·'],
  ['not-required', '·'],
])('missing and %s: %s', (expected, sign) => {
  const table = disclosureTable(
    [{ id: 'recipients', status: 'missing', expected, because: '', citations: [], evidence: [] }],
    undefined,
    80,
    painter(false),
  )
  expect(table.split('\n')[1]?.[0]).toBe(sign)
})
