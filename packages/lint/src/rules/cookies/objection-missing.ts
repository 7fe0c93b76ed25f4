import { sure } from '@clearnotice/policy'
import { pecr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const objectionMissing: Rule = {
  id: 'cookies/objection-missing',
  title: 'Offer a free way to object to statistics and appearance cookies',
  ground: 'statute',
  severity: 'warning',
  cite: [pecr('Sch A1 para 5'), pecr('Sch A1 para 6')],
  why: 'The exceptions for statistics and for appearance hold only where people are given a simple and free way to object.',
  remedy: 'Say how to object on the site itself; browser settings alone won’t do.',
  clause: 'You can switch this off at any time, free of charge, in {cookie settings}.',
  check({ policy, law, report }) {
    if (!law.cookieGateways.some(({ objection }) => objection)) return
    const claimed = policy.cookieChoices.find(({ kind, confidence }) => kind === 'exception' && confidence >= sure)
    const offered = policy.cookieChoices.some(({ kind }) => kind === 'objection' || kind === 'consent')
    if (claimed !== undefined && !offered)
      report(claimed, 'An exception from consent is claimed, and no free way to object is given', { subject: 'cookies:objection' })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Cookies

    We use a statistics cookie under the statistical purposes exception. You can opt out of analytics here.
    `,
    {
      note: 'No exception is needed for what people agree to.',
      text: `
      Cookies
      =======

      We set analytics cookies only if you agree.
      `,
    },
    {
      note: 'There was no such exception before 2026-02-05.',
      on: '2025-06-01',
      text: `
      **Cookies**

      - We use a statistics cookie under the statistical purposes exception.
      `,
    },
  ],
  bad: [
    `
    # Cookies

    ‹We use a statistics cookie under the statistical purposes exception.›
    `,
    {
      note: 'Browser settings are no way to object.',
      text: `
      Cookies
      =======

      ‹Schedule A1 lets us count visitors with a cookie.› You can block cookies in your browser.
      `,
    },
    `
    **Cookies**

    - We count visitors with a cookie.
    - ‹We do not need your consent for analytics, as we only want to improve the site.›
    `,
  ],
}
