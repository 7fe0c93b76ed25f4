import { expect, it } from 'vitest'
import { perText, saidIn } from './said.ts'

const text = 'We keep your name for six years.'

it('knows a text again', () => {
  let asked = 0
  const count = perText(({ words }) => {
    asked++
    return words.length
  })
  expect([count(saidIn(text)), count(saidIn(text.slice(0))), asked]).toEqual([7, 7, 1])
})

it('forgets everything when it has read too much, and reads it the same again', () => {
  const before = saidIn(text)
  for (let at = 0; at < 10; at++) saidIn(`${at} ${'and '.repeat(10_000)}`)
  expect(saidIn(text)).not.toBe(before)
  expect(saidIn(text).words).toEqual(before.words)
})
