import { dataKey, isSamePeriod, keyOf, type RetentionEntry, type Statement, sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import { removeBlock } from '../../remove-block.ts'
import { dataSubject } from '../../retention-entry.ts'
import type { Rule, RuleExamples } from '../../rule.ts'
import { statementOf } from '../../statements.ts'

interface Stated {
  readonly entry: RetentionEntry
  readonly statement: Statement | undefined
}

/** 'We keep letters for a year. After a year letters are shredded.' says one thing. */
const isTogether = (one: Statement, two: Statement): boolean =>
  one.block === two.block && (one.kind !== 'sentence' || Math.abs(one.index - two.index) < 2)

/** What is said of the same data in two lists, or twice in one section, is a repetition; a section of its own may say it again. */
const isTwice = ({ entry: a, statement: one }: Stated, { entry: b, statement: two }: Stated): boolean => {
  if (!isSamePeriod(a.period, b.period) || (a.period.kind === 'vague' && dataKey(a.text) !== dataKey(b.text))) return false
  return one === undefined || two === undefined || (!isTogether(one, two) && one.section === two.section)
}

export const duplicateEntry: Rule = {
  id: 'retention/duplicate-entry',
  title: 'State each retention period once',
  ground: 'craft',
  severity: 'error',
  cite: [ukGdpr('12(1)'), ukGdpr('13(2)(a)')],
  why: 'Two entries for the same data make people ask which one holds, and drift apart at the next edit.',
  remedy: 'Keep one entry, or say what makes the second one different.',
  fixable: true,
  check(context) {
    const { policy, reading, report } = context
    const entries = policy.retention
      .filter(({ data, confidence, period }) => data.length > 0 && confidence >= sure && period.kind !== 'none')
      .map((entry): Stated => ({ entry, statement: statementOf(entry, context) }))
    const groups = Map.groupBy(entries, ({ entry }) => keyOf(entry)).values()
    for (const same of groups.flatMap((group) => Map.groupBy(group, ({ statement }) => statement?.section).values()))
      same.forEach((stated, at) => {
        const first = same.slice(0, at).find((earlier) => isTwice(earlier, stated))
        if (first === undefined) return
        const { entry, statement } = stated
        const kept = first.statement?.block
        const edit = reading && statement && kept && entry.listed ? removeBlock(reading, statement.block, kept) : undefined
        report(entry, `The same period is given for ‘${entry.subject}’ again`, {
          subject: dataSubject(entry),
          related: [{ message: 'First here', at: first.entry }],
          ...(edit && { edit }),
        })
      })
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'The same period for different data.',
      text: `
      # Privacy policy

      ## Retention

      - Invoices: six years from the end of the financial year
      - Gift Aid forms: six years from the end of the financial year
      `,
    },
    {
      note: 'Different people.',
      text: `
      Privacy notice
      ==============

      How long we keep data
      ---------------------

      | Data | Kept for |
      | --- | --- |
      | Contact details of staff | 6 years |
      | Contact details of volunteers | 6 years |
      `,
    },
    {
      note: 'A section on one thing may say again what the overview said.',
      text: `
      # The club and your data

      ## How long we keep data

      CCTV recordings are kept for 30 days.

      ## CCTV

      Cameras watch the gate. CCTV recordings are kept for 30 days.
      `,
    },
  ],
  bad: [
    `
    # Privacy policy

    ## Data Retention Period

    - contact data – six years after the contract ends;
    - system logs – 90 days;
    ‹- contact data – six years after the contract ends;›
    - invoices – seven years.
    `,
    {
      note: 'In other words and other units.',
      text: `
      Privacy notice
      ==============

      **How long we keep data**

      1. Contact details: 72 months
      2. CCTV footage: one month
      3. ‹Contact information: six years›
      `,
    },
    `
    # Your data

    ## Retention

    | Data | Period |
    | --- | --- |
    | CCTV | 30 days |
    | Payroll | 3 years after the end of the tax year |
    | CCTV recordings | ‹30 days› |
    `,
    `
    # Your data

    ## Retention

    Letters are kept for 12 months. Invoices are kept for six years. ‹We keep letters for a year.›
    `,
    `
    # Your data

    ## Retention

    We keep your e-mail address until you unsubscribe.

    ‹Your email address is kept until you unsubscribe.›
    `,
  ],
}
