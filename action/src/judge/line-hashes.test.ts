import { expect, test } from 'vitest'
import { lineHashes } from './line-hashes.ts'

// Values that github/codeql-action gives.
test('hashes are those of code scanning', () => {
  expect(lineHashes('')).toEqual(['c129715d7a2bc9a3:1'])
  expect(lineHashes(' a\nb\n  \t\tc\n d')).toEqual(['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'])
})

test('equal lines are told apart, and ends of lines make no difference', () => {
  const text = `${'Order history: six years\n'.repeat(12)}`
  expect(lineHashes(text)).toHaveLength(13)
  expect(new Set(lineHashes(text)).size).toBe(13)
  expect(lineHashes(text.replaceAll('\n', '\r\n'))).toEqual(lineHashes(text))
  expect(lineHashes(text.replaceAll('\n', '\r'))).toEqual(lineHashes(text))
})
