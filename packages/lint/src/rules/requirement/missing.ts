import { ukGdpr } from '@clearnotice/uk-gdpr'
import { gap } from '../../gap.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const missing: Rule = {
  id: 'requirement/missing',
  title: 'Say whether people must give their data',
  ground: 'statute',
  severity: 'info',
  cite: [ukGdpr('13(2)(e)')],
  why: 'Who is asked for data should know whether the law or a contract demands it, and what happens if they don’t give it.',
  remedy: 'Say which data people must give, whether by law or for a contract, and what follows if they do not.',
  clause: 'We need your {kind of data} to {contract or duty}. If you do not give it to us, we cannot {consequence}.',
  check: gap('requirement', 'The policy does not say whether people must give their data, nor what follows if they do not'),
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    We use your address to fulfil our contract with you. If you do not give us your address, we will not be able to deliver your order.
    `,
    {
      note: 'Where neither a contract nor a legal obligation is relied on, it needn’t be said.',
      text: `
      **Privacy notice**

      We rely on your consent to send you our magazine.
      `,
    },
    `
    Privacy notice
    ==============

    Legal basis: legal obligation (tax)

    You are required by law to give us your tax number. Without it we cannot pay you.
    `,
  ],
  bad: [
    `
    # ‹Privacy policy›

    We use your address to fulfil our contract with you.
    `,
    `
    ‹Privacy notice›
    ================

    Lawful basis
    ------------

    Article 6(1)(c) – legal obligation: keeping accounts.
    `,
    {
      note: 'That consent may be refused is about something else.',
      text: `
      **‹Why we use your data›**

      | Purpose | Lawful basis |
      | --- | --- |
      | Repairs | Contract |

      If you do not give your consent to photographs, we take none.
      `,
    },
  ],
}
