import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, isInForce } from './day.ts'
import { lawOn } from './law.ts'
import { topics } from './topics.ts'

const days = fc
  .date({ min: new Date('2020-12-31'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day)
/** The days on which something changes, and those before: where a mistake of one day shows. */
const turningDays = [
  ...new Set(topics.flatMap(({ entries }) => entries.flatMap(({ inForce }) => [inForce.from, inForce.to ?? inForce.from]))),
].filter((day) => day > '2020-12-31')
const eves = turningDays.map((day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as Day)
const anyDay = fc.oneof(days, fc.constantFrom(...turningDays, ...eves))

test('each topic holds exactly what is in force on a day', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      for (const { entries, entriesOn } of topics) {
        const inForce = new Set(entriesOn(day))
        for (const entry of entries)
          expect([entry.id, inForce.has(entry)]).toEqual([
            entry.id,
            entry.inForce.from <= day && (entry.inForce.to === undefined || day < entry.inForce.to),
          ])
      }
    }),
  )
})

test('the law on a day holds nothing else', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { regulator, day: on, asOf, ...lists } = lawOn(day)
      expect(on).toBe(day)
      expect(asOf).toBe('2026-11-22')
      expect(isInForce(regulator, day)).toBe(true)
      for (const list of Object.values(lists)) for (const entry of list) expect(isInForce(entry, day)).toBe(true)
    }),
  )
})

test('a topic of the law is composed once, when it is asked for', () => {
  const law = lawOn('2026-11-22')
  expect(Object.getOwnPropertyDescriptor(law, 'rights')?.get).toBeDefined()
  expect(law.rights).toBe(law.rights)
  expect(Object.getOwnPropertyDescriptor(law, 'rights')?.get).toBeUndefined()
})

test.each(['2020-12-30', '2026-02-30'] as const)('no law on %s', (day) => {
  expect(() => lawOn(day)).toThrow(RangeError)
  for (const { entriesOn } of topics) expect(() => entriesOn(day)).toThrow(RangeError)
})
