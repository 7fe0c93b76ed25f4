import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const contactMissing: Rule = {
  id: 'dpo/contact-missing',
  title: 'Say how to reach the data protection officer',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(1)(b)')],
  why: 'Who has a data protection officer must say how to reach that officer: people may turn there with every question.',
  remedy: 'Give the officer’s e-mail address, postal address or telephone number. A name isn’t needed.',
  clause: 'Our data protection officer can be reached at {officer’s e-mail}.',
  check({ policy, coverage, report }) {
    const officer = policy.officers.find(({ says, confidence }) => says === 'stated' && confidence >= sure)
    if (officer !== undefined && coverage.isGap('dpo/contact'))
      report(officer, 'The policy speaks of a data protection officer and gives no way to reach that officer', { subject: 'dpo/contact' })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Contact

    Our data protection officer is Jane Fern: dpo@harbour.example
    `,
    `
    Contact
    =======

    Write to the Data Protection Officer, Fernhill School, 12 Fern Hill, Truro TR1 2AB.
    `,
    {
      note: 'None is no gap.',
      text: `
      **Contact**

      We are not required to appoint a data protection officer. Write to hello@harbour.example.
      `,
    },
    {
      note: 'None in other words.',
      text: `
      # Contact

      A club of forty is too small for a data protection officer, and we get by without one. Write to hello@harbour.example.
      `,
    },
    {
      note: 'A privacy lead isn’t a data protection officer.',
      text: `
      # Contact

      Our privacy lead is Jane Fern.
      `,
    },
  ],
  bad: [
    `
    # Contact

    We have appointed a ‹data protection officer›, Jane Fern.
    `,
    `
    Contact
    =======

    Harbour Books Ltd: books@harbour.example

    Complaints
    ----------

    Your complaint is looked at by our ‹Data Protection Officer›.
    `,
    `
    | Who | What |
    | --- | --- |
    | Our ‹DPO› | answers your questions |
    `,
  ],
}
