import { ukGdpr } from '@clearnotice/uk-gdpr'
import { gap } from '../../gap.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const missing: Rule = {
  id: 'retention/missing',
  title: 'Say how long personal data is kept',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(2)(a)'), ukGdpr('14(2)(a)')],
  why: 'People can’t tell how long their data is held, nor when to expect that it is gone.',
  remedy: 'For each kind of data give the period for which it is kept or, where no period is possible, the event that ends it.',
  clause: 'We keep {kind of data} for {period} after {event}, and then delete it.',
  check: gap('retention', 'The policy does not say how long personal data is kept'),
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    We keep orders for six years after the end of the tax year, as HMRC asks of us.
    `,
    `
    Privacy notice
    ==============

    | What we hold | How long |
    | --- | --- |
    | Booking forms | Until the end of the season |
    | Accident book | 3 years from the last entry |
    `,
    `
    **Your data**

    Your profile is deleted when you close your account.
    `,
    {
      note: 'Vague wording is another rule’s.',
      text: `
      # Privacy policy

      ## How long we keep it

      We hold your details for as long as we need them.
      `,
    },
  ],
  bad: [
    `
    # ‹Privacy policy›

    We use your name and e-mail address to answer you.
    `,
    {
      note: 'Safe storage isn’t how long, and neither is the time for an answer.',
      text: `
      ‹Privacy notice›
      ==============

      Your details are stored on encrypted servers. We answer requests within one month, and review this notice every 12 months.
      `,
    },
    {
      note: 'A heading alone says nothing.',
      text: `
      # Privacy policy

      ## ‹Data retention›

      ### Security

      Paper records are kept in a locked cabinet.
      `,
    },
    {
      note: 'How long others keep theirs isn’t how long this one does.',
      text: `
      # ‹Our shop and your data›

      - We are a family firm, established for over 30 years.
      - You should keep a copy of your invoice for six years.
      `,
    },
  ],
}
