import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, editable } from './edits.ts'
import type { Finding, TextEdit } from './finding.ts'

const finding = (edit: readonly TextEdit[] | undefined, held: Partial<Finding> = {}): Finding => ({
  rule: 'a/b',
  subject: 'a',
  severity: 'error',
  message: '',
  remedy: '',
  place: {},
  citations: [],
  related: [],
  fingerprint: '',
  ...(edit && { edit }),
  ...held,
})

describe('applyEdits', () => {
  test('changes what it is told to, in any order', () => {
    expect(
      applyEdits('\ufeffone\r\ntwo  \r\n', [
        { start: 6, end: 9, text: 'three' },
        { start: 1, end: 1, text: 'zero ' },
      ]),
    ).toBe('\ufeffzero one\r\nthree  \r\n')
  })
  test.each([
    [
      [
        { start: 0, end: 3, text: '' },
        { start: 2, end: 4, text: '' },
      ],
    ],
    [[{ start: 0, end: 99, text: '' }]],
    [[{ start: 3, end: 1, text: '' }]],
  ])('refuses %j', (edits) => {
    expect(() => applyEdits('some text', edits)).toThrow(RangeError)
  })
  test('leaves everything else unit for unit as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(9), fc.string(), (source, from, length, text) => {
        const start = from % source.length
        const end = Math.min(source.length, start + length)
        const edited = applyEdits(source, [{ start, end, text }])
        expect(edited.slice(0, start)).toBe(source.slice(0, start))
        expect(edited.slice(start + text.length)).toBe(source.slice(end))
      }),
    )
  })
})

describe('editable', () => {
  test('leaves out what is held back, has no edit, or touches an earlier edit', () => {
    const first = finding([{ start: 5, end: 9, text: '' }])
    const touching = finding([{ start: 9, end: 12, text: '' }])
    const apart = finding([{ start: 20, end: 21, text: 'x' }])
    const held = finding([{ start: 30, end: 31, text: '' }], { suppression: { reason: 'later', place: {} } })
    const known = finding([{ start: 40, end: 41, text: '' }], { baseline: true })
    expect(editable([first, touching, apart, finding(undefined), held, known]).map(({ edit }) => edit)).toEqual([first.edit, apart.edit])
  })
})
