import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const contactMissing: Rule = {
  id: 'controller/contact-missing',
  title: 'Give a way to reach the controller',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(1)(a)')],
  why: 'Whoever wants to ask, complain or use a right must know where to write. Details that are promised and not there help nobody.',
  remedy: 'Give an e-mail address, a postal address, a telephone number or a form.',
  clause: 'You can reach us at {controller e-mail} or {postal address}.',
  check({ policy, coverage, report, reportMissing }) {
    const { status, expected } = coverage.of('controller/contact')
    if (expected !== 'required' || status === 'stated') return
    const promised = policy.contacts.find((contact) => contact.of === 'controller' && contact.channel !== 'website')
    const message = 'The policy gives no way to reach the controller'
    if (promised !== undefined) report(promised, `${message}: the details promised here are not there`, { subject: 'controller/contact' })
    else if (status === 'missing') reportMissing('controller/contact', message)
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    Harbour Books Ltd is the controller. Write to books@harbour.example.
    `,
    `
    Privacy notice
    ==============

    Fernhill Primary School is the controller: 12 Fern Hill, Truro TR1 2AB.
    `,
    `
    **Contact**

    - Telephone: 01872 555 123
    `,
    {
      note: 'A form is a way, too.',
      text: `
      # Contact

      Please use our [contact form](https://harbour.example/contact).
      `,
    },
  ],
  bad: [
    `
    # ‹Privacy policy›

    Harbour Books Ltd is the controller of your data.
    `,
    {
      note: 'The regulator’s details are not the controller’s.',
      text: `
      ‹Privacy notice›
      ===============

      Harbour Books Ltd is the controller. You can ring the ICO on 0303 123 1113.
      `,
    },
    {
      note: 'Promised, and not there.',
      text: `
      # Privacy policy

      Harbour Books Ltd is the controller.

      # Questions

      Please ‹contact us using the details below›.
      `,
    },
    {
      note: 'A blank reaches nobody.',
      text: `
      **Privacy policy**

      Harbour Books Ltd is the controller.

      - ‹Contact us: [email address]›
      `,
    },
  ],
}
