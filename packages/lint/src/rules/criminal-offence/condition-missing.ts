import { sure } from '@clearnotice/policy'
import { dpa2018, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const conditionMissing: Rule = {
  id: 'criminal-offence/condition-missing',
  title: 'Name what allows the use of criminal offence data',
  ground: 'statute',
  severity: 'warning',
  cite: [ukGdpr('10'), dpa2018('Sch 1')],
  why: 'Data about offences and convictions, DBS checks included, may be used only under official authority or where the law allows it; Article 9 isn’t about it.',
  remedy: 'Name the condition of Schedule 1 to the Data Protection Act 2018 that you meet.',
  clause: 'We use the results of {checks} under Article 10 and paragraph {number} of Schedule 1 to the Data Protection Act 2018.',
  check({ policy, report }) {
    const claims = policy.conditions.filter((claim) => claim.for === 'criminal-offence' && claim.says !== 'denied')
    const wrong = claims.find(({ point }) => point !== undefined)
    const used = policy.data.find(({ criminal, says, confidence }) => criminal && says === 'stated' && confidence >= sure)
    if (wrong !== undefined)
      report(wrong, 'Article 9 is cited for criminal offence data, which Article 10 is about', { subject: 'criminal-offence' })
    else if (used !== undefined && claims.length === 0)
      report(used, 'The policy uses criminal offence data, and names no authority or condition for it', { subject: 'criminal-offence' })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Volunteers

    We collect criminal records under Article 10 and Schedule 1, paragraph 18 of the Data Protection Act 2018.
    `,
    `
    **What we collect**

    | Data | Condition |
    | --- | --- |
    | Criminal convictions | Schedule 1, Part 2, paragraph 10 DPA 2018 |
    `,
    {
      note: 'Said not to be held.',
      text: `
      What we hold
      ============

      We collect your name and address. We do not collect information about criminal convictions.
      `,
    },
  ],
  bad: [
    `
    # Volunteers

    We collect the following information:

    - your name
    - ‹criminal records›
    `,
    `
    **What we collect**

    | Data | Purpose |
    | --- | --- |
    | ‹Criminal convictions› | Choosing drivers |
    `,
    {
      note: 'Article 9 is about other data.',
      text: `
      Applicants
      ==========

      ‹We use criminal convictions on the condition of Article 9(2)(b).›
      `,
    },
  ],
}
