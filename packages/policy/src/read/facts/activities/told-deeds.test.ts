import { describe, expect, test } from 'vitest'
import { readPolicy } from '../../read.ts'

const purposes = (markdown: string): readonly string[] => readPolicy(`# Privacy\n\n${markdown}`).policy.purposes.map(({ text }) => text)

describe('what is done tells what for where nothing else does', () => {
  test.each([
    'We ring you on the morning of the delivery.',
    'Each term we email parents the list of clubs.',
    'Members receive the quarterly bulletin by post.',
    'Reminders are sent two days before.',
    'When you book, the system texts you a code for the door.',
    'You will hear from us before each concert.',
    'Entries are read by two judges.',
  ])('%s', (text) => {
    expect(purposes(text)).toEqual([text.slice(0, -1)])
  })
  test.each([
    'We will write to you if we change this policy.',
    'If you complain we will write to you within a month.',
    'We never text you about anything.',
    'Should we ever start a newsletter, we would email you about it.',
    'We use data only for the purposes for which we collected it.',
  ])('%s', (text) => {
    expect(purposes(text)).toEqual([])
  })
  test('a purpose told as one goes before', () => {
    expect(purposes('We ring you in spring. We use your address to post the map.')).toEqual(['post the map'])
  })
})
