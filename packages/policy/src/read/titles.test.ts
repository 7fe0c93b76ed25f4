import { expect, test } from 'vitest'
import { readPolicy } from './read.ts'

const about = (text: string, topic: string): boolean => {
  const { isAbout, statements } = readPolicy(text)
  return isAbout(statements.find(({ text }) => text === 'We write.')!.section, topic)
}
const body = '## One\n\nWe write.\n\n## Two\n\nYou read.'

test.each([
  [`# Privacy policy (version 7)\n\n${body}`],
  [`# Heron Boats\n\n# Privacy notice: last update in May\n\n${body}`],
  [`# Heron Boats\n\n## Privacy notice, version 2\n\n${body.replaceAll('##', '###')}`],
])('what a document is called says nothing of its sections: %j', (text) => {
  expect(about(text, 'changes')).toBe(false)
})

test('a section with sections is about what it says', () => {
  expect(about(`# Who we are\n\n## Us\n\nHeron Boats\n\n# Cookie policy\n\n${body}`, 'cookies')).toBe(true)
  expect(about(`# Changes to this policy\n\nWe write.`, 'changes')).toBe(true)
})
