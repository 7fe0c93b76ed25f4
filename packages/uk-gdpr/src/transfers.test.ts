import { expect, test } from 'vitest'
import type { Day } from './day.ts'
import { destination, destinations, destinationsOn } from './destinations.ts'
import { mechanism, mechanismsOn } from './transfers.ts'

const live = (day: Day): readonly string[] => mechanismsOn(day).map(({ id }) => id)

test.each<[Day, readonly string[], readonly string[]]>([
  ['2021-06-01', ['eu-sccs-old', 'adequacy-regulations'], ['idta', 'addendum', 'privacy-shield', 'uk-us-data-bridge']],
  ['2022-03-21', ['eu-sccs-old', 'idta', 'addendum'], ['eu-sccs']],
  ['2024-03-20', ['eu-sccs-old'], []],
  ['2024-03-21', ['idta', 'addendum', 'uk-us-data-bridge'], ['eu-sccs-old']],
  [
    '2026-11-22',
    ['idta', 'addendum', 'uk-bcrs', 'secretary-of-state-clauses'],
    ['eu-sccs', 'eu-sccs-old', 'privacy-shield', 'safe-harbor', 'eu-us-dpf', 'eu-adequacy-decision'],
  ],
])('on %s', (day, alive, dead) => {
  for (const id of alive) expect(live(day)).toContain(id)
  for (const id of dead) expect(live(day)).not.toContain(id)
})

test('an ordinary derogation has no safeguard to copy; compelling interests have', () => {
  expect(mechanism('derogation-explicit-consent').copyDue).toBeUndefined()
  expect(mechanism('compelling-legitimate-interests').copyDue).toBe(true)
  expect(mechanism('idta').copyDue).toBe(true)
})

test.each<[string, Day, boolean, ('full' | 'partial')?]>([
  ['FR', '2020-12-31', true, 'full'],
  ['NO', '2026-11-22', true, 'full'],
  ['KR', '2022-12-18', false, 'partial'],
  ['KR', '2022-12-19', true, 'partial'],
  ['US', '2023-10-11', false, 'partial'],
  ['US', '2023-10-12', true, 'partial'],
  ['CA', '2026-11-22', true, 'partial'],
  ['JP', '2026-11-22', true, 'partial'],
  ['CH', '2026-11-22', true, 'full'],
])('%s approved on %s: %s', (code, day, approved, scope) => {
  expect(destinationsOn(day).some((one) => one.code === code)).toBe(approved)
  expect(destination(code)?.scope).toBe(scope)
})

test.each(['BR', 'IN', 'CN', 'AU', 'GB'])('%s never was approved', (code) => {
  expect(destination(code)).toBeUndefined()
})

test('the EEA has thirty members, each full', () => {
  const members = destinations.filter(({ eea }) => eea)
  expect(members).toHaveLength(30)
  expect(new Set(members.map(({ scope }) => scope))).toEqual(new Set(['full']))
})

test('a partial approval says to what it is limited', () => {
  for (const { code, scope, limit } of destinations) expect([code, limit !== undefined]).toEqual([code, scope === 'partial'])
})

test('codes are read in either case', () => {
  expect(destination('kr')).toBe(destination('KR'))
})
