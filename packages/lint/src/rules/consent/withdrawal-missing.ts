import { ukGdpr } from '@clearnotice/uk-gdpr'
import { gap } from '../../gap.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const withdrawalMissing: Rule = {
  id: 'consent/withdrawal-missing',
  title: 'Say that consent can be withdrawn',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(2)(c)'), ukGdpr('7(3)')],
  why: 'Consent that people don’t know they can take back isn’t free.',
  remedy: 'Say that consent can be withdrawn at any time, and how.',
  clause: 'You can withdraw your consent at any time by writing to {controller e-mail}; what we did before stays lawful.',
  check: gap('rights/consent-withdrawal', 'The policy relies on consent and does not say that it can be withdrawn'),
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    We send our newsletter with your consent (Article 6(1)(a) UK GDPR). You can withdraw it at any time.
    `,
    `
    Privacy
    =======

    Lawful basis: Article 6(1)(a) UK GDPR – consent.

    Your rights
    -----------

    - take back your permission whenever you like
    `,
    {
      note: 'Consent isn’t relied on.',
      text: `
      **Privacy**

      Lawful basis: Article 6(1)(b) UK GDPR – performance of a contract. We do not rely on consent.
      `,
    },
  ],
  bad: [
    `
    # Privacy

    We send our newsletter with your consent (Article 6(1)(a) UK GDPR).

    ## ‹Your rights›

    You have the right to access your data.
    `,
    `
    ‹Privacy›
    =======

    Lawful basis: Article 6(1)(a) UK GDPR – consent.
    `,
    `
    **Privacy**

    | Purpose | Lawful basis |
    |---|---|
    | Sending the newsletter | Article 6(1)(a) UK GDPR – consent |

    **‹Your rights›**

    Ask us for a copy of your data.
    `,
  ],
}
