import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const feeWrong: Rule = {
  id: 'rights/fee-wrong',
  title: 'Charge nothing for a request',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('12(5)'), ukGdpr('15(3)')],
  why: 'Using one’s rights is free. Only a manifestly unfounded or excessive request, or a further copy, may cost a reasonable fee.',
  remedy: 'Say that requests are free, and keep a fee for manifestly unfounded or excessive ones.',
  clause: 'You pay nothing for this, unless your request is clearly unfounded or excessive.',
  check({ policy, report }) {
    for (const term of policy.requestTerms)
      if (term.kind === 'fee' && term.general && term.says !== 'denied' && term.confidence >= sure)
        report(term, 'The policy sets a general fee for requests', { subject: 'rights/fee' })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Your rights

    You have the right to see your data. There is no fee for this.
    `,
    `
    Your rights
    ===========

    - Access to your data. We may charge a reasonable fee if your request is manifestly unfounded or excessive.
    `,
    {
      note: 'A fee for something else.',
      text: `
      **Privacy**

      The membership fee is £10 a year.

      **Your rights**

      You may ask for a copy of your data, free of charge. We may charge a reasonable fee for further copies.
      `,
    },
  ],
  bad: [
    `
    # Your rights

    You have the right to see your data. To ask for it, write to the secretary. We ‹charge a fee of £10› for this.
    `,
    `
    Your rights
    ===========

    - Access to your data: we may ‹charge a small fee› for this service.
    `,
    `
    **Your rights**

    | Right | What it costs |
    |---|---|
    | Access | A ‹fee of £25 is payable› with each request. |
    `,
  ],
}
