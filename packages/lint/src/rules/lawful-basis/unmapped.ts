import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const unmapped: Rule = {
  id: 'lawful-basis/unmapped',
  title: 'Say which basis supports which purpose',
  ground: 'guidance',
  severity: 'warning',
  cite: [ukGdpr('13(1)(c)'), ukGdpr('14(1)(c)')],
  why: 'Where several purposes share several bases, people can’t tell on which basis their data is used for what, nor which rights they have.',
  remedy: 'Put each purpose beside its basis: a table with one row for each purpose does it.',
  clause: 'To {purpose}: {basis}. To {another purpose}: {another basis}.',
  check({ policy, report }) {
    for (const { mapped, role, purposes, bases, name } of policy.activities) {
      const [first, ...others] = bases.filter(
        ({ says, passing, confidence }) => says === 'stated' && passing !== true && confidence >= sure,
      )
      if (mapped || role !== 'controller' || first === undefined || others.length === 0) continue
      report(first, `The policy does not say which of its ${others.length + 1} bases supports which of ${purposes.length} purposes`, {
        subject: `bases:${name ?? 'policy'}`,
        related: others.map((at) => ({ message: 'Another basis for the same purposes', at })),
      })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    | Purpose | Lawful basis |
    | --- | --- |
    | Sending the newsletter | Consent |
    | Delivering orders | Contract |
    `,
    {
      note: 'Two bases for one purpose are mapped.',
      text: `
      **Enquiries**

      Purpose: answering you

      Legal basis:
      - Article 6(1)(b) – steps before a contract
      - Article 6(1)(f) – legitimate interests (knowing what people ask for)
      `,
    },
    `
    Our lawful bases
    ----------------

    - Consent: to send you our magazine.
    - Legal obligation: to keep our accounts.
    `,
    `
    # How we use your data

    We use your data to teach you and to publish results. Our lawful basis is our public task.
    `,
  ],
  bad: [
    `
    # Workshops

    Purposes: booking places, paying our tutors, publishing photographs

    Legal basis:
    - ‹Article 6(1)(b)› UK GDPR
    - Article 6(1)(c) UK GDPR
    `,
    `
    **How we use your data**

    We use your data to:

    * answer you
    * send you our brochure

    **Our lawful bases**

    We rely on ‹consent› and on our legitimate interests in running the hotel.
    `,
    `
    What we do
    ==========

    We use your details for the following purposes:

    1. repairing your boiler
    2. invoicing you

    The legal bases are ‹contract› and legal obligation.
    `,
  ],
}
