import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import { removeBlock } from '../../remove-block.ts'
import type { Rule, RuleExamples } from '../../rule.ts'
import { statementOf } from '../../statements.ts'

export const duplicate: Rule = {
  id: 'recipients/duplicate',
  title: 'List each recipient once',
  ground: 'craft',
  severity: 'warning',
  cite: [ukGdpr('12(1)'), ukGdpr('13(1)(e)')],
  why: 'Two entries for one recipient make people look for the difference, and drift apart at the next edit.',
  remedy: 'Keep one entry, or say what makes the second one different.',
  fixable: true,
  check(context) {
    const { policy, reading, report } = context
    const listed = policy.recipients.filter(({ listed, says, confidence }) => listed !== false && says === 'stated' && confidence >= sure)
    for (const same of Map.groupBy(listed, ({ key, purpose = '' }) => `${key}|${purpose}`).values())
      same.forEach((recipient, at) => {
        const block = statementOf(recipient, context)?.block
        const first = same.slice(0, at).find((earlier) => {
          const other = statementOf(earlier, context)?.block
          return other === undefined || (other !== block && other.group === block?.group)
        })
        if (first === undefined) return
        const kept = statementOf(first, context)?.block
        const edit = reading && block && kept && removeBlock(reading, block, kept)
        report(recipient, `‘${recipient.text}’ is listed already`, {
          subject: `recipient:${recipient.key}`,
          related: [{ message: 'First here', at: first }],
          ...(edit && { edit }),
        })
      })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy

    ## Who receives your data

    - our accountant
    - our web host
    `,
    {
      note: 'The same recipient for two things.',
      text: `
      Privacy
      =======

      **Who receives your data**

      | Who | What for |
      | --- | --- |
      | Our bank | paying wages |
      | Our bank | refunds |
      `,
    },
    {
      note: 'Two lists, two kinds of data.',
      text: `
      # Privacy

      We share your address with:

      - our courier
      - our printers

      We share your card number with:

      - our payment processor
      - our courier
      `,
    },
  ],
  bad: [
    `
    # Privacy

    ## Who receives your data

    - our accountant
    - our web host
    - ‹our accountant›
    `,
    `
    Privacy
    =======

    We share your data with:

    1. HMRC;
    2. our payroll bureau;
    3. ‹HMRC.›
    `,
    `
    **Who receives your data**

    | Who | What for |
    | --- | --- |
    | Our bank | refunds |
    | A courier | delivery |
    | ‹Our bank› | refunds |
    `,
  ],
}
