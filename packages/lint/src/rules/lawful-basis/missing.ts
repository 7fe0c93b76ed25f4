import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const missing: Rule = {
  id: 'lawful-basis/missing',
  title: 'Name the lawful basis of each purpose',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(1)(c)'), ukGdpr('14(1)(c)'), ukGdpr('6(1)')],
  why: 'Every use of personal data rests on one of the bases of Article 6, and which one it is decides what people can ask for.',
  remedy: 'Name the basis beside each purpose: consent, contract, legal obligation, vital interests, public task or legitimate interests.',
  clause: 'We use your {kind of data} to {purpose}. Our lawful basis is {basis}.',
  check({ policy, coverage, report, reportMissing }) {
    if (coverage.isGap('lawful-basis'))
      reportMissing('lawful-basis', 'The policy names no lawful basis for what it does with personal data')
    else
      for (const { role, purposes, bases, name } of policy.activities) {
        const [first] = purposes
        if (role === 'controller' && bases.length === 0 && first !== undefined)
          report(first, `No lawful basis is named for ‘${first.text}’`, { subject: `purpose:${name ?? first.text}` })
      }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    We use your address to deliver what you ordered, because we have a contract with you.
    `,
    `
    **How we use your data**

    | Purpose | Lawful basis |
    | --- | --- |
    | Sending the newsletter | Consent |
    | Keeping accounts | Legal obligation |
    `,
    {
      note: 'Where a client decides, the basis is the client’s.',
      text: `
      # Hosting

      Purposes:
      - storing what our clients upload

      Legal basis: We act as a processor there, and the client determines the lawful basis.

      # Enquiries

      Purpose: answering you

      Legal basis: Article 6(1)(f) – legitimate interests (running our office).
      `,
    },
  ],
  bad: [
    `
    # Privacy policy

    ## ‹How we use your data›

    We use your address to deliver what you ordered.
    `,
    {
      note: 'That there must be one says nothing of which it is.',
      text: `
      Privacy notice
      ==============

      ‹Lawful basis›
      --------------

      The law says that we must have a lawful basis. You can read more about lawful bases on the regulator's website.

      How we use it
      -------------

      We use your e-mail address to send your tickets.
      `,
    },
    {
      note: 'One purpose with a basis doesn’t excuse the next.',
      text: `
      | Purpose | Lawful basis |
      | --- | --- |
      | Sending the newsletter | Consent |
      | ‹Keeping accounts› | |
      `,
    },
    `
    **Privacy notice**

    **A. Enquiries**

    Purpose: answering your questions
    Legal basis: consent

    **B. Accounts**

    Purpose: ‹sending invoices›
    `,
  ],
}
