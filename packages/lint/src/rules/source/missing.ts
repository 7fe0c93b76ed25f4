import { ukGdpr } from '@clearnotice/uk-gdpr'
import { gap } from '../../gap.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const missing: Rule = {
  id: 'source/missing',
  title: 'Say where data comes from',
  ground: 'statute',
  severity: 'info',
  cite: [ukGdpr('14(2)(f)')],
  why: 'Who hasn’t given the data can’t put it right at its source unless the policy names it.',
  remedy: 'Name the sources, and say whether they are open to the public.',
  clause: 'We get {kinds of data} from {source}.',
  check: gap('source', 'The policy does not say where the data comes from'),
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    We collect your name from your employer.
    `,
    `
    Privacy notice
    ==============

    Where we get data
    -----------------

    - From you, when you fill in our form
    - From credit reference agencies
    `,
    {
      note: 'Nothing comes from others.',
      text: `
      **Your data**

      You give us your name and address when you book.
      `,
    },
  ],
  bad: [
    `
    # ‹Privacy policy›

    Some of the personal data that we hold was not obtained from you.
    `,
    `
    Privacy notice
    ==============

    ‹Where we get data›
    -------------------

    We also collect personal data from elsewhere.
    `,
    `
    **Your data**

    ## ‹Sources›

    - Personal data that was not given to us by you
    `,
  ],
}
