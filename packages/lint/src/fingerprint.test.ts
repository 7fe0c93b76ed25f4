import { expect, test } from 'vitest'
import { fingerprintsOf } from './fingerprint.ts'

const finding = { rule: 'retention/vague', subject: 'data:logs', words: 'we keep logs as needed' }

test('a fingerprint is what it was when it was first written down', () => {
  expect(fingerprintsOf([finding])).toEqual(['04b0949388889fd6'])
})

test('equals are told apart by their order, and only equals', () => {
  const [first, second, other] = fingerprintsOf([finding, finding, { ...finding, subject: 'data:names' }])
  expect(new Set([first, second, other]).size).toBe(3)
  expect(fingerprintsOf([{ ...finding, subject: 'data:names' }, finding])).toEqual([other, first])
})

test.each(['rule', 'subject', 'words'])('another %s is another fingerprint', (key) => {
  expect(fingerprintsOf([{ ...finding, [key]: 'x' }])).not.toEqual(fingerprintsOf([finding]))
})

test('a hundred thousand findings have as many fingerprints', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => ({ ...finding, words: `statement ${at}` }))
  expect(new Set(fingerprintsOf(many)).size).toBe(100_000)
})
