import { contradict, isSamePeriod, keptKeyOf, type RetentionEntry, sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import { dataSubject } from '../../retention-entry.ts'
import type { Rule, RuleContext, RuleExamples } from '../../rule.ts'
import { statementOf } from '../../statements.ts'

/** What is held of everybody, for whatever: under two headings it is kept for two things. */
const common = new Set(['name', 'contact-details', 'email-address', 'postal-address', 'telephone-number', 'personal-data'])
/** Surer are only entries under a heading on retention. */
const general = 0.94

const isForOther = (a: RetentionEntry, b: RetentionEntry, context: RuleContext): boolean => {
  if (a.confidence > general || b.confidence > general || !a.data.every(({ key }) => common.has(key))) return false
  const [one, two] = [a, b].map((entry) => statementOf(entry, context)?.section)
  return one !== two && one?.heading !== undefined && two?.heading !== undefined
}

export const conflict: Rule = {
  id: 'retention/conflict',
  title: 'Give one retention period for the same data',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('12(1)'), ukGdpr('13(2)(a)')],
  why: 'Where two periods are given for the same data, people can’t tell when it goes, and one of the two is wrong.',
  remedy: 'Keep the period that is true, or say what makes the two different: whose data, for what, or from when.',
  check(context) {
    const { policy, report } = context
    const entries = policy.retention.filter(({ data, confidence, exempt }) => data.length > 0 && confidence >= sure && !exempt)
    for (const same of Map.groupBy(entries, keptKeyOf).values()) {
      const different: RetentionEntry[] = []
      for (const entry of same) {
        if (different.some((earlier) => isSamePeriod(earlier.period, entry.period))) continue
        const first = different.find((earlier) => contradict(earlier, entry) && !isForOther(earlier, entry, context))
        if (first !== undefined)
          report(entry, `‘${entry.text}’ for ‘${entry.subject}’, elsewhere ‘${first.text}’`, {
            subject: dataSubject(entry),
            related: [{ message: 'Another period is given here', at: first }],
          })
        different.push(entry)
      }
    }
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'A name is kept for one thing and another.',
      text: `
      # Privacy policy

      ## Orders

      We keep your name for six years.

      ## Guest book

      We keep your name for one year.
      `,
    },
    {
      note: 'The same length in other words.',
      text: `
      # Privacy policy

      ## Retention

      Contact details are kept for six years.

      ## Newsletter

      We keep contact details for 72 months.
      `,
    },
    {
      note: 'Different people, different purposes, different events.',
      text: `
      Privacy notice
      ==============

      How long we keep data
      ---------------------

      - Application forms of unsuccessful candidates: 6 months
      - Application forms of staff: 6 years
      - CCTV footage: 30 days
      - If there is an incident, CCTV footage: 1 year
      `,
    },
    {
      note: 'A part of it, at another time.',
      text: `
      # Privacy policy

      ## Retention

      - Personnel files: 6 years after you leave
      - Personnel files: warnings are removed after a year
      `,
    },
    {
      note: 'A floor and a figure above it can both hold.',
      text: `
      **Records**

      | Data | How long we keep it |
      | --- | --- |
      | Invoices | at least 6 years |
      | Orders | 2 years |
      | Invoices of suppliers | 7 years |
      `,
    },
  ],
  bad: [
    {
      note: 'In other words.',
      text: `
      # Privacy

      | Data | Kept for |
      | --- | --- |
      | CCTV footage | 30 days |
      | Visitors’ book | one year |
      | Footage from our CCTV cameras | ‹90 days› |
      `,
    },
    `
    # Privacy notice for applicants

    ## How long we keep it

    | Whose | How long |
    | --- | --- |
    | Unsuccessful applicants | 6 months after the decision |
    | Staff | until they leave |

    ## Housekeeping

    ‹Applications of unsuccessful applicants are removed two years after the decision in our spring clean.›
    `,
    `
    # Privacy notice for staff

    ## How long we keep it

    | Record | Period |
    | --- | --- |
    | Pay slips | 3 years after the end of the tax year |
    | Personnel files | 6 years after you leave |

    ## The archive

    ‹Pay slips go when six years have passed since the end of the tax year.› When your employment has ended, a personnel file stays for six years.
    `,
    `
    # Privacy policy

    ## How long we keep data

    - CCTV footage: 30 days
    - Invoices: six years

    ## CCTV

    Cameras watch our car park. ‹CCTV recordings are kept for 90 days.›

    ## Security

    CCTV footage is kept for 30 days.
    `,
    `
    Privacy notice
    ==============

    **Retention**

    | Data | Period |
    | --- | --- |
    | Contact details | 2 years after your last visit |
    | Contact data | ‹3 years after your last visit› |
    `,
    `
    # Your data

    Retention
    ---------

    We keep your personal data for six years.

    Payment
    -------

    A payment provider takes your card. ‹We keep your personal data for seven years.›
    `,
  ],
}
