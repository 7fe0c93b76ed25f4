import { ukGdpr } from '@clearnotice/uk-gdpr'
import { gap } from '../../gap.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const missing: Rule = {
  id: 'purposes/missing',
  title: 'Say what personal data is used for',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(1)(c)'), ukGdpr('14(1)(c)')],
  why: 'Who doesn’t know what their data is used for can neither agree nor object.',
  remedy: 'List what you use personal data for, one purpose at a time, in words that people would use.',
  clause: 'We use your {kind of data} to {purpose}.',
  check: gap('purposes', 'The policy does not say what personal data is used for'),
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    We use your e-mail address to send your receipt.
    `,
    `
    Privacy notice
    ==============

    Why we need your details
    ------------------------

    - planning lessons
    - paying our tutors
    `,
    `
    **Privacy notice**

    | Data | Purpose |
    | --- | --- |
    | Telephone number | Ringing you when your bicycle is ready |
    `,
  ],
  bad: [
    `
    # ‹Privacy policy›

    We take privacy seriously. We collect your name and e-mail address. We keep them for two years.
    `,
    {
      note: 'What is not done is no purpose.',
      text: `
      ‹**Privacy notice**›

      We hold names and addresses of our members. We do not use your data for advertising.
      `,
    },
    `
    Privacy
    =======

    ‹What we collect›
    -----------------

    - your name
    - your telephone number
    `,
  ],
}
