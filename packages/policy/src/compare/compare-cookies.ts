import { pecr, ukGdpr } from '@clearnotice/uk-gdpr'
import type { ChildConsentAge, CookieChoice, CookieUse, Marketing } from '../model/cookies.ts'
import { sure } from '../model/fact.ts'
import { significantWords } from '../model/identity.ts'
import type { Comparison } from './comparison.ts'
import { material, minor } from './weights.ts'

const exempt = new Set(['necessary', 'transmission', 'emergency'])

export const cookies: Comparison<CookieUse> = {
  topic: 'cookies',
  noun: 'use of cookies',
  parts: (policy) => policy.cookies.filter(({ confidence }) => confidence >= sure),
  key: ({ says, purpose, technology, text }) =>
    `${says}:${purpose ?? technology?.toLowerCase() ?? (says === 'denied' ? '' : significantWords(text).join('-'))}`,
  text: ({ text, technology, says }) => technology ?? (text || (says === 'denied' ? 'none' : 'cookies')),
  added: ({ says, purpose = '' }) =>
    says === 'denied' || exempt.has(purpose)
      ? minor('This takes no consent.', [pecr('6')])
      : material('More is stored on people’s devices or read from them.', [pecr('6')]),
  unread: () => material('It still stands there in words that aren’t recognised: read whether people are asked.', [pecr('6')]),
  removed: ({ says }) =>
    says === 'denied'
      ? material('The policy no longer rules this out.', [pecr('6')])
      : minor('Less is stored on people’s devices or read from them.', [pecr('6')]),
  wordless: true,
}

export const cookieChoices: Comparison<CookieChoice> = {
  topic: 'cookies',
  noun: 'choice about cookies',
  parts: (policy) => policy.cookieChoices.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure),
  key: ({ kind }) => kind,
  text: ({ kind }) => kind,
  added: ({ kind }) =>
    kind === 'not-needed' ? material('People aren’t asked.', [pecr('6')]) : minor('People have a choice.', [pecr('6')]),
  removed: ({ kind }) =>
    kind === 'not-needed'
      ? minor('The policy no longer says that nobody is asked.', [pecr('6')])
      : material('A choice is gone.', [pecr('6')]),
  wordless: true,
}

export const marketing: Comparison<Marketing> = {
  topic: 'marketing',
  noun: 'direct marketing',
  parts: (policy) => policy.marketing.filter(({ confidence }) => confidence >= sure),
  key: ({ kind, says }) => `${kind}:${says}`,
  text: ({ kind, text, says }) => (kind === 'opt-out' ? `way out: ${text}` : says === 'denied' ? 'none' : text),
  added: ({ kind, says }) =>
    kind === 'opt-out' || says === 'denied'
      ? minor('People can stop it, or there is none.', [ukGdpr('21(2)')])
      : material('People’s data is now used for direct marketing.', [ukGdpr('21(2)'), pecr('22')]),
  removed: ({ kind, says }) =>
    kind === 'opt-out' || says === 'denied'
      ? material('The way out of marketing, or the promise of none, is gone.', [ukGdpr('21(2)')])
      : minor('People’s data is no longer said to be used for direct marketing.', [ukGdpr('21(2)')]),
  wordless: true,
}

export const ages: Comparison<ChildConsentAge> = {
  topic: 'children',
  noun: 'age of consent',
  parts: (policy) => policy.childConsentAges.filter(({ confidence }) => confidence >= sure),
  key: ({ age }) => String(age),
  text: ({ age }) => String(age),
  added: () => material('From another age on, children decide for themselves.', [ukGdpr('8(1)')]),
  removed: () => material('From another age on, children decide for themselves.', [ukGdpr('8(1)')]),
  wordless: true,
}
