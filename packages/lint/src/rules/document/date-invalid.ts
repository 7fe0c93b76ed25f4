import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const dateInvalid: Rule = {
  id: 'document/date-invalid',
  title: 'Date the policy with a day that has been',
  ground: 'craft',
  severity: 'warning',
  cite: [ukGdpr('12(1)')],
  why: 'A date that can’t be tells nobody which version this is.',
  remedy: 'Give the day on which the policy was last changed.',
  check({ policy, day, report }) {
    for (const fact of policy.dates) {
      const { date, impossible, kind, says, confidence } = fact
      if (says === 'denied' || confidence < sure || date === undefined) continue
      if (impossible) report(fact, `There is no such day as ${date}`, { subject: 'document/date' })
      else if (kind === 'updated' && date > day.slice(0, date.length))
        report(fact, `The policy says that it was updated on a day still to come (${date})`, { subject: 'document/date' })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    Last updated: 3 March 2026
    `,
    {
      note: 'It may take effect later.',
      text: `
      Privacy policy
      ==============

      Effective from 1 January 2027. Next review: May 2028.
      `,
    },
    `
    **Privacy policy**

    Last updated: 29 February 2024
    `,
  ],
  bad: [
    `
    # Privacy policy

    Last updated: ‹31 February 2026›
    `,
    `
    Privacy policy
    ==============

    This notice was last updated on ‹3 March 2027›.
    `,
    `
    **Privacy policy**

    - Last revised: ‹12/2026›
    - Effective date: ‹2026-06-31›
    `,
  ],
}
