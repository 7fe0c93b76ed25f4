import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const wordingSuperseded: Rule = {
  id: 'rights/wording-superseded',
  title: 'Put the right on automated decisions in today’s words',
  ground: 'superseded',
  severity: 'warning',
  cite: [ukGdpr('22A'), ukGdpr('22C')],
  why: 'The right not to be subject to decisions by machine alone was replaced by rights to be told, to put one’s case, to have a human look, and to contest.',
  remedy: 'Name what people can ask for today, or leave the right out if no such decisions are taken.',
  clause:
    'If a machine alone takes a significant decision about you, you can have it explained, put your case, have a person look at it, and contest it.',
  check({ policy, law, report }) {
    const reference = law.supersededReferences.find(({ rule }) => rule === 'rights/wording-superseded')
    if (reference === undefined) return
    for (const one of policy.rights)
      if (one.superseded && one.confidence >= sure)
        report(one, 'The right on automated decisions is put in the words of the old Article 22', {
          subject: `law:${reference.id}`,
          citations: [...reference.citations, ...reference.successors],
        })
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'That there are no such decisions is no right.',
      text: `
      # Privacy

      You will not be subject to decisions based solely on automated processing: we make none.
      `,
    },
    {
      on: '2026-02-04',
      note: 'The right stood until 2026-02-05.',
      text: `
      Your rights
      ===========

      - not be subject to a decision based solely on automated processing
      `,
    },
    `
    **Your rights**

    If a computer alone decides something important about you, you can ask for a person to review the decision, and contest it.
    `,
  ],
  bad: [
    `
    # Your rights

    You have the right to:

    - access your data;
    - ‹not be subject to a decision based solely on automated processing›.
    `,
    `
    Your rights
    ===========

    ‹You have the right not to be subject to automated decision-making, including profiling.›
    `,
    `
    **Your rights**

    | Right | |
    |---|---|
    | Access | A copy of your data |
    | Automated decisions | ‹The right to not be subject to decisions made purely by a computer› |
    `,
  ],
}
