import { expect, test } from 'vitest'
import { applyEdits } from './edits.ts'
import { removeLines } from './remove-lines.ts'

const without = (source: string, from: string, to: string): string | undefined => {
  const start = source.indexOf(from)
  const edit = removeLines(source, { start, end: source.indexOf(to) < 0 ? source.length : source.indexOf(to) })
  return edit && applyEdits(source, [edit])
}

test.each([
  ['blank lines behind go with them', 'one\n\ntwo\n\n\nthree\n', 'one\n\nthree\n'],
  ['at the end those before', 'one\n\ntwo\n', 'one\n'],
  ['at the end without a line end, too', 'one\n \ntwo', 'one\n'],
  ['behind blank lines at the beginning', '\n\ntwo\n\nthree\n', '\n\nthree\n'],
  ['nothing but it', '\n\ntwo\n', ''],
  ['at the beginning', 'two\n\nthree\n', 'three\n'],
  ['the blank line stays where none is before', 'one\ntwo\n\nthree\n', 'one\n\nthree\n'],
  ['Windows line ends', 'one\r\n\r\ntwo\r\n\r\nthree\r\n', 'one\r\n\r\nthree\r\n'],
  ['never are two texts joined', 'one\ntwo\nthree\n', undefined],
])('%s', (_, source, expected) => {
  expect(without(source, 'two', 'three')).toBe(expected)
})
