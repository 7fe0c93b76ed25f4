import { sure } from '@clearnotice/policy'
import { right, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'
import { statementOf } from '../../statements.ts'

export const duplicate: Rule = {
  id: 'rights/duplicate',
  title: 'List each right once',
  ground: 'craft',
  severity: 'warning',
  cite: [ukGdpr('12(1)')],
  why: 'A right listed twice makes people ask what the difference is, and hides which other right may have been meant.',
  remedy: 'Keep one entry; check that the other wasn’t meant to be another right.',
  check(context) {
    const { policy, report } = context
    const surely = policy.rights.filter(({ list, says, confidence }) => list !== undefined && says !== 'denied' && confidence >= sure)
    // 'Download all that we hold' is access and portability at once, and no second entry of either.
    const listed = [...Map.groupBy(surely, (one) => statementOf(one, context))].flatMap(([statement, same]) =>
      statement === undefined || new Set(same.map(({ right }) => right)).size === 1 ? same : [],
    )
    for (const [first, ...again] of Map.groupBy(listed, (one) => `${one.list} ${one.right}`).values())
      for (const one of again)
        report(one, `The list already has the ${right(one.right).name}`, {
          subject: `right:${one.right}`,
          related: [{ message: 'First here', at: first as object }],
        })
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'One entry for two rights, and one for the second of them.',
      text: `
      # Your rights

      - download everything held about you
      - export your tracks to load them into another app
      `,
    },
    `
    # Your rights

    - Right to object
    - Right to object to direct marketing
    - Right to erasure
    `,
    {
      note: 'An item that explains its right names it again.',
      text: `
      Your rights
      ===========

      1. **Access** – you have the right to access your data.
      2. **Rectification** – you can have it corrected. You have the right to rectification at any time.
      `,
    },
    {
      note: 'Two lists may each name it.',
      text: `
      **Newsletter**

      - You may withdraw your consent at any time.

      **Your rights**

      - Access to your data
      - Withdraw your consent
      `,
    },
  ],
  bad: [
    `
    # Your rights

    - Right of access
    - Right to erasure
    - ‹Right to erasure›
    `,
    `
    Your rights
    ===========

    You have the right to:

    1. rectify your data;
    2. restrict the processing of your data;
    3. ‹have your data corrected›.
    `,
    `
    **Your rights**

    | Right | |
    |---|---|
    | Portability | Your data as a file |
    | Access | A look at your data |
    | ‹Portability› | Take your data elsewhere |
    `,
  ],
}
