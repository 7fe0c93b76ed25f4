import { expect, test } from 'vitest'
import { readPolicy } from './read.ts'

const reading = (says: string) => readPolicy(`# Privacy\n\nFern Joinery Ltd is the controller.\n\n${says}\n`).policy

test.each([
  'Fern Joinery Ltd uses your address to send you brochures.',
  'Fern Joinery Ltd needs your address so that it can send you brochures.',
])('who speaks may go by name: %s', (says) => {
  expect(reading(says).purposes.map(({ text }) => text)).toEqual(['send you brochures'])
})

test('what the name of somebody else does is none of our doing', () => {
  expect(reading('Moss Transport Ltd uses your address to send you brochures.').purposes).toEqual([])
})

test('the words of our name say nothing', () => {
  const { policy } = readPolicy(
    '# Privacy\n\nNever Transferred Freight Ltd is the controller. Never Transferred Freight Ltd sends parcels.\n',
  )
  expect(policy.transfers).toEqual([])
})
