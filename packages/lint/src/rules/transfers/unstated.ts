import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const unstated: Rule = {
  id: 'transfers/unstated',
  title: 'Say that data leaves the UK',
  ground: 'statute',
  severity: 'warning',
  cite: [ukGdpr('13(1)(f)'), ukGdpr('14(1)(f)')],
  why: 'A recipient or a server abroad means a transfer; people are to be told so, and what protects their data there.',
  remedy: 'Say that data is transferred, to which country, and which approval or safeguard it rests on.',
  clause:
    'This means that your data is transferred to {country}. We rely on {approval or safeguard}; write to {controller e-mail} for a copy.',
  check({ policy, report }) {
    if (policy.transfers.some(({ test, rest, confidence }) => test !== 'place' && !rest && confidence >= sure)) return
    const place = policy.transfers.find(({ says, confidence }) => says === 'stated' && confidence >= sure)
    const abroad = policy.recipients.filter(
      ({ country, says, confidence }) => country !== undefined && says === 'stated' && confidence >= sure,
    )
    const recipient = abroad.find(({ listed }) => listed) ?? abroad[0]
    const sign = place ?? recipient
    if (sign === undefined) return
    const message =
      sign === place
        ? 'A place outside the UK is named, and nothing is said on transfers'
        : `‘${recipient?.text}’ is outside the UK, and nothing is said on transfers`
    report(sign, message, { subject: 'transfers' })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    Our mailing tool stores your address in the United States. This means that your data leaves the UK; we rely on the UK-US data bridge.
    `,
    `
    Privacy
    =======

    We send receipts through SendGrid. We do not transfer data outside the UK.
    `,
    {
      note: 'The oak is from abroad, the printer isn’t.',
      text: `
      # Privacy

      Our oak comes from Norway, but your address goes to a printer in Hexham.
      `,
    },
    {
      note: 'Everything is at home.',
      text: `
      **Privacy**

      - Our data is stored on servers in London.
      - We share your address with Royal Mail.
      `,
    },
    {
      note: 'The approval says that data goes there.',
      text: `
      # Privacy

      Our data is held on servers in Ireland. Ireland is covered by UK adequacy regulations.
      `,
    },
  ],
  bad: [
    `
    # Privacy

    ## Who receives it

    We never hand names to third parties for their own ends. These get what they need:

    - Fern Athletics, for registration
    - ‹RunBase Inc of Ohio, which runs our results›
    `,
    {
      note: '‘Nothing else’ doesn’t say what.',
      text: `
      # Privacy

      We share your data with:

      - our accountant
      - ‹Mailchimp (our newsletter)›

      Nothing else leaves the UK.
      `,
    },
    `
    # Privacy

    ‹Our mailing tool stores your e-mail address in the United States.›
    `,
    `
    Privacy
    =======

    Who receives your data
    ----------------------

    - our accountant
    - ‹SendGrid (e-mail)›
    `,
    `
    **Who receives your data**

    | Who | What for |
    | --- | --- |
    | Our accountant | tax returns |
    | ‹Mailchimp› | our newsletter |
    `,
    {
      note: 'Its row says where it is.',
      text: `
      # Who receives your data

      | Processor | Registered office |
      | --- | --- |
      | Fern Ltd | London |
      | ‹Wattle Pty Ltd› | Sydney, Australia |
      `,
    },
    {
      note: 'At the entry in the list.',
      text: `
      # Privacy

      We share your e-mail address with SendGrid.

      ## Who receives your data

      - our accountant
      - ‹Mailchimp (our newsletter)›
      `,
    },
  ],
}
