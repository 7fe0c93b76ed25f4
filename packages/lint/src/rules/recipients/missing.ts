import { ukGdpr } from '@clearnotice/uk-gdpr'
import { gap } from '../../gap.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const missing: Rule = {
  id: 'recipients/missing',
  title: 'Say who receives the data',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(1)(e)'), ukGdpr('14(1)(e)')],
  why: 'People can’t tell where their data ends up, nor whom else to ask about it.',
  remedy: 'Name the recipients, or the kinds of recipient (‘our web host’, ‘HMRC’), or say that nobody else receives the data.',
  clause: 'We share your data with {recipients or kinds of recipient}, and with nobody else.',
  check: gap('recipients', 'The policy does not say who receives personal data'),
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    We share your details with our accountant and with HMRC.
    `,
    {
      note: 'That nobody receives it is an answer too.',
      text: `
      Privacy
      =======

      Who do we share your data with?
      -------------------------------

      Nobody.
      `,
    },
    `
    **Privacy**

    **Recipients**

    | Who | What for |
    | --- | --- |
    | Courier | to bring your parcel |
    | Card processor | to take your payment |
    `,
  ],
  bad: [
    `
    # ‹Privacy›

    We use your name and address to send you what you have ordered. We will never sell your data.
    `,
    {
      note: 'The client as controller is no recipient, and neither are we.',
      text: `
      ‹Privacy›
      =======

      We look after our clients’ systems and act as a processor on their instructions. Suppliers give us your number.
      `,
    },
    {
      note: 'That others’ sites collect data says nothing about ours.',
      text: `
      **‹Privacy›**

      - We keep orders for six years.
      - Third-party websites have their own policies.
      `,
    },
  ],
}
