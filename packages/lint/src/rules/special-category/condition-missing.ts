import { type DataCategory, sure } from '@clearnotice/policy'
import { specialCategories, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'
import { statementOf } from '../../statements.ts'

export const conditionMissing: Rule = {
  id: 'special-category/condition-missing',
  title: 'Name the condition for special category data',
  ground: 'guidance',
  severity: 'warning',
  cite: [ukGdpr('9(2)'), ukGdpr('13(1)(c)')],
  why: 'Data on health, beliefs, origin and the like may be used only where a condition of Article 9 is met as well as a basis of Article 6.',
  remedy: 'Name the condition of Article 9(2) beside the data: explicit consent, employment law, substantial public interest …',
  clause: 'We use information about your {special category} on the condition of Article 9(2)({point}): {condition}.',
  check(context) {
    const { policy, report } = context
    const claims = policy.conditions.filter((claim) => claim.for === 'special-category' && claim.says !== 'denied')
    const isNamed = ({ special }: DataCategory): boolean =>
      special !== undefined && claims.some(({ of }) => of === undefined || of.includes(special))
    // 'Diagnoses, letters, ethnicity': what is named in one breath is one record.
    const beside = new Set(policy.data.filter(isNamed).flatMap((one) => statementOf(one, context) ?? []))
    const isBeside = (one: DataCategory): boolean => {
      const statement = statementOf(one, context)
      return statement !== undefined && beside.has(statement)
    }
    const used = policy.data.find(
      (one) => one.special !== undefined && one.says === 'stated' && one.confidence >= sure && !isNamed(one) && !isBeside(one),
    )
    if (used === undefined) return
    const name = specialCategories.find(({ id }) => id === used.special)?.name
    report(used, `The policy uses special category data (${name}), and names no condition of Article 9(2)`, { subject: 'special-category' })
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'A word in quotation marks is about something else.',
      text: `
      # What we hold

      We collect your player name. The “health” in a saved game is that of the dragon.
      `,
    },
    `
    # Our camps

    We collect details of any health conditions. We rely on your explicit consent for this special category data.
    `,
    `
    | Data | Legal basis | Condition |
    | --- | --- | --- |
    | Health conditions | Public task | Article 9(2)(h) |
    `,
    {
      note: 'A condition for all of it.',
      text: `
      # Our camps

      We collect health conditions and religious beliefs. We use special category data with your explicit consent.

      ## The gate

      The gate reads your fingerprint.
      `,
    },
    {
      note: 'Said not to be collected.',
      text: `
      **What we collect**

      - your name

      We do not collect special category data such as information about your health or religion.
      `,
    },
  ],
  bad: [
    {
      note: 'A condition for one kind is none for another.',
      text: `
      # Our depot

      We hold the following information:

      - sick notes and other health information
      - ‹fingerprints› for the gate

      ## Health

      Sick notes are used under Article 9(2)(b), as employment law requires.

      ## The gate

      The gate compares the print with the one we hold.
      `,
    },
    `
    # Our camps

    We collect the following information:

    - your child's name
    - ‹health conditions›
    `,
    `
    What we hold
    ============

    We collect your name, address and ‹ethnicity›.
    `,
    `
    **Information we collect**

    | Data | Purpose |
    | --- | --- |
    | ‹Religious beliefs› | Planning meals |
    `,
  ],
}
