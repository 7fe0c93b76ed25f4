import { describe, expect, test } from 'vitest'
import { readPolicy } from '../read.ts'

const policyOf = (text: string) => readPolicy(`# Privacy\n\n## Cookies\n\n${text}\n`).policy

describe('what runs whatever people answer', () => {
  const unasked = (text: string) => policyOf(text).cookies.some((use) => use.unasked === true)
  test.each([
    'Google Analytics is on before you answer the banner.',
    'Google Analytics is placed on your phone before you choose.',
    'The Meta pixel fires before you have touched the banner.',
    'The analytics cookies are active even if you decline.',
    'Google Analytics works before you answer.',
  ])('%s', (text) => expect(unasked(text)).toBe(true))
  test.each([
    'Our banner appears on your first visit, before you agree to statistics cookies.',
    'Google Analytics is on only if you say so: we ask on each page before you answer.',
    'Our banner loads before you agree to statistics cookies.',
    'The banner is on every page before you agree to statistics cookies.',
    'All is asked in one place before you choose statistics cookies.',
  ])('%s', (text) => expect(unasked(text)).toBe(false))
})
