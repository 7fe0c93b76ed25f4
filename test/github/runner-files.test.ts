import { expect, it } from 'vitest'
import { readEnvironmentFile, readSummary } from './runner-files.ts'

it.each([
  ['a=1\nb=2\n', { a: '1', b: '2' }],
  ['a=x=y', { a: 'x=y' }],
  ['a=b<<c\n', { a: 'b<<c' }],
  ['a<<END\none\n\ntwo=2\nEND\nb=1\n', { a: 'one\n\ntwo=2', b: '1' }],
  ['a<<E\nE\n', { a: '' }],
  ['a<<E\nEND\nE \nE\n', { a: 'END\nE ' }],
  ['\n\na=1\n\n', { a: '1' }],
  ['a=1\na=2\n', { a: '2' }],
  ['', {}],
])('reads %j', (text, values) => expect(Object.fromEntries(readEnvironmentFile(text))).toEqual(values))

it.each(['a<<END\none\n', 'words\n', '<<END\nx\nEND\n', 'a<<\nx\n', '=1\n'])('refuses %j', (text) =>
  expect(() => readEnvironmentFile(text)).toThrow(),
)

it('shows a summary of 1 MiB', () => expect(readSummary(Buffer.alloc(1024 * 1024, 'a')).summary).toHaveLength(1024 * 1024))
it('shows nothing of a larger one, counted in bytes', () => {
  const { summary, error } = readSummary(Buffer.from('é'.repeat(512 * 1024 + 1)))
  expect(summary).toBe('')
  expect(error).toMatch(/1024k/)
})
