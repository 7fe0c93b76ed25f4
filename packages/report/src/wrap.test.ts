import { expect, test } from 'vitest'
import { wrap } from './wrap.ts'

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 80, ['one two three']],
  ['日本 語語 x', 5, ['日本', '語語', 'x']],
  ['abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
  ['see https://example.org/path now', 8, ['see', 'https://example.org/path', 'now']],
  ['', 5, ['']],
])('%j in %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})
