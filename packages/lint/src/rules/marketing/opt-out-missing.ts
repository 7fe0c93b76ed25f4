import { sure } from '@clearnotice/policy'
import { pecr, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

/** 'We keep your address until you unsubscribe' says that one can. */
const endsIt = new Set(['objection', 'consent-withdrawal'])

export const optOutMissing: Rule = {
  id: 'marketing/opt-out-missing',
  title: 'Say how to stop direct marketing',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('21(2)'), ukGdpr('21(4)'), pecr('22')],
  why: 'Anyone can stop direct marketing at any time, and is to be told so.',
  remedy: 'Say that people can opt out at any time, and how.',
  clause: 'You can stop these messages at any time: use the link in any of them or write to {controller e-mail}.',
  check({ policy, report }) {
    const uses = policy.marketing.filter(({ kind, says, confidence }) => kind === 'use' && says === 'stated' && confidence >= sure)
    const [first] = uses
    if (first === undefined || policy.marketing.some(({ kind }) => kind === 'opt-out')) return
    if (policy.retention.some(({ period }) => 'trigger' in period && endsIt.has(period.trigger?.key ?? ''))) return
    // Who has agreed can take it back, where the policy says so.
    const withdrawal = policy.rights.some(({ right }) => right === 'right-to-withdraw-consent')
    if (withdrawal && uses.every(({ agreed }) => agreed)) return
    report(first, 'The policy speaks of direct marketing and not of how to stop it', { subject: 'marketing' })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    We send you special offers by e-mail. You can unsubscribe at any time.
    `,
    {
      note: 'No marketing.',
      text: `
      Privacy
      =======

      We will never send you marketing. We e-mail you a receipt for every order.
      `,
    },
    {
      note: 'What would only be done isn’t done.',
      text: `
      # Privacy

      We would only send you marketing if you asked for it, and so far we send none.
      `,
    },
    {
      note: 'What has been agreed to can be taken back.',
      text: `
      **Privacy**

      - With your consent we send you marketing e-mails.
      - You have the right to withdraw your consent at any time.
      `,
    },
    {
      note: 'Said where it says how long.',
      text: `
      Privacy
      =======

      We send you special offers by e-mail.

      How long we keep data
      ---------------------

      - e-mail address: until you unsubscribe
      `,
    },
    {
      note: 'The right to object to it is a way out.',
      text: `
      # Privacy

      We may tell you about products that might interest you. You can object to direct marketing.
      `,
    },
  ],
  bad: [
    {
      note: 'Fundraising is direct marketing.',
      text: `
      # Privacy

      We use your name and address to thank you for gifts and to ‹send you our Christmas appeal›.
      `,
    },
    `
    # Privacy

    We ‹send you special offers› by e-mail.
    `,
    {
      note: 'Consent that nobody says can be taken back.',
      text: `
      Privacy
      =======

      With your consent we send you ‹marketing e-mails›.
      `,
    },
    `
    **How we use your data**

    - to deliver your order
    - to send you ‹marketing messages›
    `,
    {
      note: 'A general right to withdraw consent is no way out of marketing that doesn’t rest on it.',
      text: `
      # Privacy

      We ‹contact you about products› that might interest you. You have the right to withdraw your consent at any time.
      `,
    },
  ],
}
