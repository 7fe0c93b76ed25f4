import { sure } from '@clearnotice/policy'
import { pecr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const informationMissing: Rule = {
  id: 'cookies/information-missing',
  title: 'Say what cookies are for',
  ground: 'statute',
  severity: 'warning',
  cite: [pecr('6'), pecr('Sch A1')],
  why: 'Consent and most exceptions depend on people being told clearly what is stored for what.',
  remedy: 'Name each cookie or kind of cookie and what it is for, or link to the page that does.',
  clause: 'We use {cookie} to {purpose}. It stays for {period}.',
  check({ policy, report }) {
    const uses = policy.cookies.filter(({ says, confidence }) => says === 'stated' && confidence >= sure)
    const [first] = uses
    if (first === undefined || uses.some(({ purpose }) => purpose !== undefined)) return
    if (policy.cookieChoices.some(({ kind }) => kind === 'elsewhere')) return
    report(first, 'The policy says that cookies are used and not what for', { subject: 'cookies' })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Cookies

    We use cookies to keep you signed in.
    `,
    `
    # Cookies

    One cookie on our website remembers your basket.
    `,
    {
      note: 'It is said elsewhere.',
      text: `
      Privacy
      =======

      Our website uses cookies. Please see our cookie policy.
      `,
    },
    `
    **Privacy**

    - Our website doesn’t use cookies.
    `,
  ],
  bad: [
    `
    # Privacy

    Our website uses ‹cookies›.
    `,
    `
    Cookies
    =======

    Our site sets ‹cookies›. Some of them are deleted when you leave.
    `,
    `
    **Privacy**

    - We keep orders for six years.
    - Our app uses ‹local storage›.
    `,
  ],
}
