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

describe('no cookies but some', () => {
  const uses = (text: string) => policyOf(text).cookies.map(({ says, purpose }) => `${says} ${purpose}`)
  test.each([
    ['We use no cookies except for analytics.', ['stated statistics']],
    ['We set no cookies other than advertising cookies.', ['stated marketing']],
    ['We set no cookies other than the one for signing in.', ['denied non-essential']],
    ['We set no cookies other than strictly necessary cookies, and no analytics.', ['denied statistics', 'denied non-essential']],
  ])('%s', (text, expected) => expect(uses(text)).toEqual(expected))
})

describe('what is gone', () => {
  const purposes = (text: string) =>
    policyOf(text).cookies.flatMap(({ says, purpose }) => (says === 'stated' && purpose !== 'necessary' ? (purpose ?? []) : []))
  test.each([
    ['Analytics were taken off this site in 2024.', []],
    ['Google Analytics has been removed.', []],
    ['Since we got rid of Google Analytics only a basket cookie is set.', []],
    ['Google Analytics was switched on in May and counts visits with cookies.', ['statistics']],
    ['Matomo, which - if you have said yes in the panel - sets analytics cookies, is ours.', ['statistics']],
  ])('%s', (text, expected) => expect(purposes(text)).toEqual(expected))
})

describe('what people are asked', () => {
  test.each([
    ['We use no cookies except for analytics, and those only with your consent.', ['consent']],
    ['We do not rely on the exemption for statistics: we ask for your consent.', ['consent']],
    ['There is no exemption for analytics, so we ask for your consent.', ['consent']],
    ['We do not ask for your consent to our counter, under the statistical exemption.', ['exception']],
    ['No consent is needed for counting visits.', ['exception']],
    ['| Name | What for |\n|---|---|\n| cookie_consent | knows that the notice was closed |', []],
    ['We ask for permission to track your location. Analytics cookies count visits.', []],
    ['We ask for permission before any tracking, analytics included.', ['consent']],
    ['An exemption covers cookies that adapt the layout.', ['exception']],
  ])('%s', (text, kinds) => expect(policyOf(text).cookieChoices.map(({ kind }) => kind)).toEqual(kinds))
})

describe('marketing', () => {
  const read = (text: string) =>
    readPolicy(`# Privacy\n\n## Why we use it\n\n${text}\n`).policy.marketing.flatMap(({ kind, says, confidence }) =>
      kind === 'opt-out' ? kind : says === 'stated' && confidence > 0.6 ? kind : [],
    )
  test.each([
    ['We ring former clients to offer them our other services.', ['use']],
    ['- Alerts with deals: legitimate interests.', ['use']],
    ['- Special offers by post. Each letter has a line for those who want no more.', ['use', 'opt-out']],
    ['- Special offers by text. Every message carries a link to our shop.', ['use']],
    ['- Special offers by post: one word at the desk ends them.', ['opt-out']],
    ['- Invoices. Each letter has a form for your answer.', []],
    ['- Marketing preferences are kept for a year.', []],
  ])('%s', (text, expected) => expect([...new Set(read(text))].sort().reverse()).toEqual(expected))
})
