import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positionsIn } from './positions.ts'
import { snippetOf } from './snippet.ts'
import { widthOf } from './visible.ts'

/** The snippet of the text between ‹ and ›, and its underline. */
const drawn = (marked: string, width: number): string => {
  const start = marked.indexOf('‹')
  const text = marked.replaceAll(/[‹›]/g, '')
  const snippet = snippetOf(positionsIn(text), { start, end: marked.indexOf('›') - 1 }, width)
  return `${snippet.line}: ${snippet.text}\n${' '.repeat(String(snippet.line).length + 2 + snippet.from)}${'^'.repeat(snippet.length)}`
}

test.each([
  ['one\ntwo ‹three› four', 40, '2: two three four\n       ^^^^^'],
  ['\t‹tab›', 40, '1:     tab\n       ^^^'],
  ['日本語 ‹語› x', 40, '1: 日本語 語 x\n          ^^'],
  ['e\u0301te\u0301 ‹x›', 40, '1: e\u0301te\u0301 x\n       ^'],
  ['a ‹fault\nover lines›', 40, '1: a fault\n     ^^^^^'],
  ['nothing ‹›here', 40, '1: nothing here\n           ^'],
])('%j', (marked, width, expected) => {
  expect(drawn(marked, width)).toBe(expected)
})

test('a long line is cut around the fault, between words', () => {
  const line = `${'before it stands a lot of text that nobody needs; '.repeat(3)}‹the fault› ${'and after it there is more of the same'.repeat(3)}`
  expect(drawn(line, 48)).toBe('1: … needs; the fault and after it there is more …\n            ^^^^^^^^^')
})

test('a fault longer than the window is shown from its beginning', () => {
  expect(drawn(`so ‹${'many words '.repeat(20)}›`, 30)).toMatch(/^1: so many words .*…\n {6}\^+$/)
})

test('few characters that take much room are cut as well', () => {
  expect(drawn(`‹${'\u202e'.repeat(9)}›`, 40)).toBe(`1: ${'<U+202E>'.repeat(4)} …\n   ${'^'.repeat(32)}`)
})

test('a line of a megabyte is cut as fast as any other', () => {
  const text = `${'word '.repeat(200_000)}fault${' word'.repeat(200_000)}`
  const started = performance.now()
  expect(drawn(text.replace('fault', '‹fault›'), 40)).toContain('fault')
  expect(performance.now() - started).toBeLessThan(1000)
})

test('never wider than asked for, and the underline lies on the text', () => {
  const character = fc.constantFrom('a', 'b ', ' ', '日', '\t', '\u001b', '\u202e', '👍', 'e\u0301', '::')
  const line = fc.array(character, { maxLength: 80 }).map((characters) => characters.join(''))
  fc.assert(
    fc.property(line, fc.nat(), fc.nat(30), fc.integer({ min: 24, max: 60 }), (text, from, length, width) => {
      const start = text.length === 0 ? 0 : from % text.length
      const end = Math.min(text.length, start + length)
      const snippet = snippetOf(positionsIn(text), { start, end }, width)
      expect(widthOf(snippet.text)).toBeLessThanOrEqual(width)
      expect(snippet.from).toBeLessThanOrEqual(widthOf(snippet.text) + 8)
      expect(snippet.length).toBeGreaterThan(0)
    }),
  )
})
