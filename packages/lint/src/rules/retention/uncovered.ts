import { covers, sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import { clearest } from '../../clearest.ts'
import type { Rule, RuleExamples } from '../../rule.ts'
import { statementOf } from '../../statements.ts'

export const uncovered: Rule = {
  id: 'retention/uncovered',
  title: 'Give every kind of data that you collect a retention period',
  ground: 'guidance',
  severity: 'info',
  cite: [ukGdpr('13(2)(a)')],
  why: 'Where some data has a period and other data has none, people are left to guess.',
  remedy: 'Add an entry for it, or one for all data that has no entry of its own.',
  clause: 'Everything else we delete {period} after {event}.',
  check(context) {
    const { policy, report } = context
    const entries = policy.retention.filter(({ confidence }) => confidence >= sure)
    if (entries.filter(({ listed }) => listed).length < 2) return
    const collected = policy.data.filter(({ says, key, confidence }) => says === 'stated' && key !== 'personal-data' && confidence >= 0.85)
    const kinds = clearest(collected, ({ key }) => key)
    const left = kinds.filter((category) => !entries.some((entry) => covers(entry, category)))
    // Where no kind has a period, the periods are of something else: of accounts, claims or files.
    if (left.length === kinds.length) return
    const bySection = Map.groupBy(left, (category) => statementOf(category, context)?.section ?? category)
    for (const [first, ...others] of bySection.values())
      if (first !== undefined)
        report(first, `No retention period found for ${[first, ...others].map(({ text }) => `‘${text}’`).join(', ')}`, {
          subject: `data:${first.key}`,
          related: others.map((at) => ({ message: 'Nor for this', at })),
        })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy policy

    ## What we collect

    - your name and address
    - CCTV footage

    ## How long we keep it

    - Contact details: two years after your last visit
    - CCTV: 30 days
    `,
    {
      note: 'An entry for everything else.',
      text: `
      Privacy notice
      ==============

      What we collect
      ---------------

      We collect your name and your date of birth.

      How long we keep it
      -------------------

      - CCTV: 30 days
      - All other personal data: six years
      `,
    },
    {
      note: 'The periods are of files, not of kinds of data.',
      text: `
      # Privacy

      ## What we use

      We collect your name, your date of birth and your income.

      ## How long we keep it

      - Council tax files: six years
      - Appeals: ten years
      `,
    },
    {
      note: 'A policy without a list of periods isn’t judged entry by entry.',
      text: `
      # Your data

      We collect your name and your vehicle registration, and delete it all after a month.
      `,
    },
  ],
  bad: [
    {
      note: 'Once for all that a section lists.',
      text: `
      # Privacy policy

      ## What we collect

      We collect your name, your ‹vehicle registration› and your dietary requirements.

      ## How long we keep it

      - Contact details: two years after your last visit
      - CCTV: 30 days
      `,
    },
    `
    # Privacy policy

    ## What we collect

    - your name and address
    - your ‹vehicle registration›

    ## How long we keep it

    - Contact details: two years after your last visit
    - CCTV: 30 days
    `,
    `
    Privacy notice
    ==============

    Information we collect
    ----------------------

    We collect your e-mail address and ‹dietary requirements›.

    Retention
    ---------

    | Data | Period |
    | --- | --- |
    | E-mail address | Until you unsubscribe |
    | Invoices | 6 years |
    `,
    `
    **What data we collect**

    | Data | Why |
    | --- | --- |
    | Payment details | To take fees |
    | ‹Criminal convictions› | To vet volunteers |

    **How long we keep data**

    1. Financial records: 6 years
    2. Accident book: 3 years
    `,
  ],
}
