import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import { dataSubject } from '../../retention-entry.ts'
import type { Rule, RuleExamples } from '../../rule.ts'

export const indefinite: Rule = {
  id: 'retention/indefinite',
  title: 'Don’t keep personal data for ever',
  ground: 'statute',
  severity: 'warning',
  cite: [ukGdpr('5(1)(e)'), ukGdpr('13(2)(a)')],
  why: 'Personal data may be kept no longer than its purposes need; ‘for ever’ says that nobody has asked how long that is.',
  remedy:
    'Give a period or an event that ends it, or say what keeps the data for ever: a statute, or that nobody can be identified from it.',
  clause: 'We keep {kind of data} for {period} after {event}.',
  check({ policy, report }) {
    for (const entry of policy.retention) {
      if (entry.period.kind !== 'indefinite' || entry.exempt || entry.confidence < sure) continue
      const what = entry.subject === undefined ? 'Personal data' : `‘${entry.subject}’`
      report(entry, `${what} will be kept without an end (‘${entry.text}’)`, { subject: dataSubject(entry) })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'What belongs to others is theirs to keep.',
      text: `
      # Privacy

      ## How long we keep it

      Results: 10 years. The bench with the winners’ names belongs to the town and will stand in the park for ever.
      `,
    },
    `
    # Privacy policy

    We never keep your data indefinitely: it goes two years after your last order.
    `,
    {
      note: 'Nobody can be identified from it.',
      text: `
      Privacy notice
      ==============

      | Data | How long |
      | --- | --- |
      | Visits | 14 months |
      | Anonymous statistics | Indefinitely |
      `,
    },
    {
      note: 'A statute keeps it.',
      text: `
      # The parish and your data

      ## How long we keep records

      - Registers of marriages are kept permanently, as the law requires.
      - Gift Aid declarations are kept for six years after the tax year.
      `,
    },
  ],
  bad: [
    `
    # Privacy policy

    ## How long we keep your data

    ‹We keep your account and everything that you post indefinitely.›
    `,
    `
    Privacy notice
    ==============

    **Retention**

    - Race results: 5 years
    - ‹Incident reports: for the lifetime of the club›
    `,
    {
      note: 'Pseudonymous data is personal data.',
      text: `
      **How long**

      | Data | Period |
      | --- | --- |
      | Pseudonymised visits | ‹kept for ever› |
      | E-mails | 1 year |
      `,
    },
  ],
}
