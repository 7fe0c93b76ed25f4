import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const vague: Rule = {
  id: 'recipients/vague',
  title: 'Say what kind of third parties',
  ground: 'guidance',
  severity: 'warning',
  cite: [ukGdpr('13(1)(e)'), ukGdpr('14(1)(e)')],
  why: '‘Third parties’ and ‘partners’ can be anybody: the law asks for names or categories.',
  remedy: 'Name them, or say what they do: ‘delivery firms’, ‘the company that sends our e-mails’.',
  clause: 'We share your data with {recipient or kind of recipient}, which {what it does for us}.',
  check({ policy, report }) {
    const seen = new Set<string>()
    for (const recipient of policy.recipients) {
      if (!recipient.vague || recipient.says === 'denied' || recipient.confidence < sure || seen.has(recipient.key)) continue
      seen.add(recipient.key)
      report(recipient, `‘${recipient.text}’ does not say who receives the data or what they do`, { subject: `recipient:${recipient.key}` })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'The list says who they are.',
      text: `
      # Privacy

      ## Sharing

      We share your data with trusted third parties:

      - our web host
      - our accountant
      `,
    },
    `
    Privacy
    =======

    We do not pass your details to third parties.
    `,
    {
      note: 'Their names stand right behind.',
      text: `
      # Privacy

      We share your details with our partners, Oxfam and Shelter.
      `,
    },
    {
      note: 'The kinds are given in the same breath.',
      text: `
      **Privacy**

      Your details may be given to third parties such as couriers and payment processors.
      `,
    },
    {
      note: 'They give, they do not receive.',
      text: `
      # Privacy

      We receive your details from third parties. Third parties whose sites we link to have their own policies.
      `,
    },
  ],
  bad: [
    `
    # Privacy

    ## Grants

    A panel of three staff reads each form.

    ## Sharing

    We disclose information to ‹partner organisations›.
    `,
    {
      note: 'Beside others that are named.',
      text: `
      # Privacy

      ## Who we share it with

      - our accountant
      - third parties who bind our books
      - ‹selected third parties›
      `,
    },
    `
    # Privacy

    We may pass your information to ‹third parties›.
    `,
    `
    Privacy
    =======

    Sharing
    -------

    We share your details with ‹our partners› so that they can write to you.
    `,
    {
      note: 'Whoever else is named.',
      text: `
      Privacy
      =======

      Who gets it
      -----------

      Our accountant and HMRC. Besides, we share details with ‹trusted third parties›.
      `,
    },
    {
      note: 'Once for the same words.',
      text: `
      **Privacy**

      - Your address may be disclosed to ‹selected third parties›.
      - Your telephone number may be disclosed to selected third parties.
      `,
    },
  ],
}
