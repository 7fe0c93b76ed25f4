import { applyEdits, type TextEdit } from '@clearnotice/lint'
import { type JsonFinding, positionsIn } from '@clearnotice/report'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Suggestion } from './analysis.ts'
import { suggestionFor } from './suggestion.ts'

const finding = (source: string, ...edits: readonly TextEdit[]): JsonFinding => {
  const { at } = positionsIn(source)
  return { edit: edits.map(({ start, end, text }) => ({ span: { start: at(start), end: at(end) }, text })) } as unknown as JsonFinding
}
const everywhere = [[1, 1000]] as const
const text = '- one\n- two\n- three\n'

/** What GitHub does when somebody accepts a suggestion. */
const accepted = (source: string, { first, last, text: replacement }: Suggestion): string => {
  const lines = source.split('\n')
  lines.splice(first - 1, last - first + 1, ...(replacement === '' ? [] : replacement.split('\n')))
  return lines.join('\n')
}

test('an edit within a line becomes the whole line', () => {
  expect(suggestionFor(finding(text, { start: 8, end: 11, text: 'TWO' }), text, everywhere)).toEqual({ first: 2, last: 2, text: '- TWO' })
})

test('a removed line is replaced by nothing', () => {
  expect(suggestionFor(finding(text, { start: 6, end: 12, text: '' }), text, everywhere)).toEqual({ first: 2, last: 2, text: '' })
})

test('there is none that would leave an empty line: GitHub removes it', () => {
  expect(suggestionFor(finding(text, { start: 6, end: 11, text: '' }), text, everywhere)).toBeNull()
})

test('there is none outside the diff, without a diff, without an edit, or for an edit that changes nothing', () => {
  const edit = { start: 8, end: 11, text: 'TWO' }
  expect(suggestionFor(finding(text, edit), text, [[3, 9]])).toBeNull()
  expect(suggestionFor(finding(text, edit), text, null)).toBeNull()
  expect(suggestionFor(finding(text), text, everywhere)).toBeNull()
  expect(suggestionFor(finding(text, { ...edit, text: 'two' }), text, everywhere)).toBeNull()
})

test('there is none where GitHub would change the ends of lines, or people could not see what they accept', () => {
  const windows = text.replaceAll('\n', '\r\n')
  expect(suggestionFor(finding(windows, { start: 9, end: 12, text: 'TWO' }), windows, everywhere)).toBeNull()
  const hidden = text.replace('two', 't\u202ewo')
  expect(suggestionFor(finding(hidden, { start: 8, end: 9, text: 'T' }), hidden, everywhere)).toBeNull()
})

test('there is none that would say many lines again; taking many out is fine', () => {
  const long = 'The old name.\n'.repeat(12)
  const ends = [0, 11].map((line) => ({ start: line * 14 + 4, end: line * 14 + 7, text: 'new' }))
  expect(suggestionFor(finding(long, ...ends), long, everywhere)).toBeNull()
  expect(suggestionFor(finding(long, ends[0] as TextEdit), long, everywhere)).toEqual({ first: 1, last: 1, text: 'The new name.' })
  expect(suggestionFor(finding(long, { start: 0, end: long.length, text: '' }), long, everywhere)).toEqual({ first: 1, last: 12, text: '' })
})

test('an insertion between two letters becomes the whole line', () => {
  expect(suggestionFor(finding(text, { start: 9, end: 9, text: '(1)' }), text, everywhere)).toEqual({ first: 2, last: 2, text: '- t(1)wo' })
})

test('accepting one does what the edit does', () => {
  const source = fc
    .array(fc.constantFrom('- one', '', 'two words', '- ünö 🙂'), { minLength: 1, maxLength: 6 })
    .map((lines) => `${lines.join('\n')}\n`)
  fc.assert(
    fc.property(source, fc.nat(), fc.nat(), fc.constantFrom('', 'x', 'x\ny\n'), (before, a, b, replacement) => {
      const [start, end] = [a % before.length, b % before.length].sort((one, two) => one - two) as [number, number]
      const suggestion = suggestionFor(finding(before, { start, end, text: replacement }), before, everywhere)
      if (suggestion !== null) expect(accepted(before, suggestion)).toBe(applyEdits(before, [{ start, end, text: replacement }]))
    }),
    { numRuns: 2000 },
  )
})
