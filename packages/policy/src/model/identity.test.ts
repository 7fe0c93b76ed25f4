import { describe, expect, test } from 'vitest'
import type { DataCategory } from './data.ts'
import { contradict, covers, dataKey, isSameLength, isSamePeriod, keyOf, similarity } from './identity.ts'
import type { Period, RetentionEntry } from './retention.ts'

const plain = { says: 'stated', confidence: 1 } as const
const category = (key: string, text: string): DataCategory => ({ ...plain, key, text, criminal: false })
const years = (count: number, trigger?: string): Period => ({
  kind: 'duration',
  atLeast: { months: count * 12, days: 0 },
  atMost: { months: count * 12, days: 0 },
  ...(trigger !== undefined && { trigger: { key: trigger, text: trigger } }),
})
const entry = (data: readonly DataCategory[], more: Partial<RetentionEntry> = {}): RetentionEntry => ({
  ...plain,
  data,
  listed: true,
  period: years(1),
  text: 'a year',
  exempt: false,
  ...more,
})

const contact = category('contact-details', 'contact data')

describe('keys', () => {
  test('a category goes by its key, whatever it is called', () => {
    expect(keyOf(contact)).toBe(keyOf(category('contact-details', 'Your contact information')))
  })
  test('an unknown category goes by the words that matter', () => {
    expect(dataKey('Details of your kayaks')).toBe(dataKey('kayak records'))
    expect(dataKey('your personal data')).toBe('personal-data')
  })
  test('entries differ by data, people and purpose, not by period', () => {
    expect(keyOf(entry([contact]))).toBe(keyOf(entry([category('contact-details', 'contact information')], { period: years(6) })))
    expect(keyOf(entry([contact], { people: 'staff' }))).not.toBe(keyOf(entry([contact], { people: 'unsuccessful candidates' })))
    expect(keyOf(entry([contact], { purpose: 'for tax' }))).not.toBe(keyOf(entry([contact])))
    expect(keyOf(entry([category('education', 'exam results')]))).not.toBe(keyOf(entry([category('education', 'school reports')])))
  })
})

test('similarity is 1 for the same, 0 for nothing in common, and grows with what is shared', () => {
  const several = category('name', 'name and contact details')
  expect(similarity(contact, contact)).toBe(1)
  expect(similarity(contact, category('video', 'CCTV'))).toBe(0)
  expect(similarity(contact, several)).toBeGreaterThan(0)
  expect(similarity(contact, several)).toBeLessThan(1)
})

test.each([
  [{ months: 72, days: 0 }, { months: 72, days: 0 }, true],
  [{ months: 1, days: 0 }, { months: 0, days: 30 }, true],
  [{ months: 12, days: 0 }, { months: 0, days: 365 }, true],
  [{ months: 0, days: 28 }, { months: 1, days: 0 }, false],
  [{ months: 12, days: 0 }, { months: 13, days: 0 }, false],
])('%o and %o are the same length: %s', (a, b, same) => expect(isSameLength(a, b)).toBe(same))

describe('periods', () => {
  test('are the same with the same bounds and event', () => {
    expect(isSamePeriod(years(6), { kind: 'duration', atLeast: { months: 72, days: 0 }, atMost: { months: 72, days: 0 } })).toBe(true)
    expect(isSamePeriod(years(6), years(6, 'contract-end'))).toBe(false)
    expect(isSamePeriod(years(6), { kind: 'duration', atLeast: { months: 72, days: 0 } })).toBe(false)
    expect(isSamePeriod({ kind: 'vague' }, { kind: 'indefinite' })).toBe(false)
  })
  test('contradict when no length satisfies both', () => {
    const opposed = (a: Period, b: Period): boolean => contradict(entry([contact], { period: a }), entry([contact], { period: b }))
    expect(opposed(years(6), years(7))).toBe(true)
    expect(opposed(years(6), years(6))).toBe(false)
    expect(opposed({ kind: 'duration', atLeast: { months: 60, days: 0 } }, years(7))).toBe(false)
    expect(opposed({ kind: 'duration', atMost: { months: 60, days: 0 } }, years(7))).toBe(true)
    expect(opposed(years(6, 'contract-end'), years(7, 'event-end'))).toBe(false)
    expect(opposed(years(6, 'contract-end'), years(7))).toBe(true)
    expect(opposed(years(6, 'incident'), years(7))).toBe(false)
    expect(opposed(years(6), { kind: 'vague' })).toBe(false)
  })
  test('don’t contradict for different purposes, or on a condition', () => {
    const six = entry([contact], { period: years(6), purpose: 'for tax' })
    expect(contradict(six, entry([contact], { period: years(2), purpose: 'for marketing' }))).toBe(false)
    expect(contradict(six, entry([contact], { period: years(2) }))).toBe(true)
    expect(contradict(entry([contact], { period: years(6), purpose: 'if you complain', says: 'conditional' }), entry([contact]))).toBe(
      false,
    )
  })
})

test('an entry covers its category, its family, and with ‘personal data’ everything', () => {
  const vehicle = category('vehicle', 'vehicle registration')
  expect(covers(entry([contact]), category('email-address', 'e-mail'))).toBe(true)
  expect(covers(entry([contact]), vehicle)).toBe(false)
  expect(covers(entry([category('personal-data', 'your data')]), vehicle)).toBe(true)
  expect(covers(entry([category('parking-permit', 'vehicle permits')]), vehicle)).toBe(true)
})
