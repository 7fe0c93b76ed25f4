import { expect, test } from 'vitest'
import { readMarker, withMarker } from './marker.ts'

const marker = { key: 'default', finding: '0123456789abcdef', rule: 'retention/vague', run: 7, attempt: 1, seen: ['0123456789abcdef'] }
const encoded = (value: unknown): string => `text\n<!-- clearnotice:v1:${Buffer.from(JSON.stringify(value)).toString('base64url')} -->`

test('a marker is read as it was written, and the text is what stood above it', () => {
  expect(readMarker(withMarker('Some\n\ntext', marker))).toEqual({ body: 'Some\n\ntext', marker })
})

test('GitHub may change the ends of lines', () => {
  expect(readMarker(withMarker('a\nb', marker).replaceAll('\n', '\r\n'))?.body).toBe('a\nb')
})

test('a marker stands in the last line, or is none', () => {
  expect(readMarker(`${withMarker('a', marker)}\nmore`)).toBeUndefined()
  expect(readMarker('<!-- clearnotice:v1:!! -->')).toBeUndefined()
  expect(readMarker('text\n<!-- clearnotice:v1:bm9uc2Vuc2U -->')).toBeUndefined()
})

test('what does not look like what we write is left out', () => {
  const forged = {
    key: 'default',
    finding: '@mallory',
    rule: '[x](https://evil.example)',
    run: '1',
    seen: ['x', 'ffffffffffffffff'],
    other: 1,
  }
  expect(readMarker(encoded(forged))?.marker).toEqual({ key: 'default', seen: ['ffffffffffffffff'] })
  expect(readMarker(encoded({ finding: '0123456789abcdef' }))).toBeUndefined()
  expect(readMarker(encoded('text'))).toBeUndefined()
})
