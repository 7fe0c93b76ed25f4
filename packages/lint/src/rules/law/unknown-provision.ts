import { sure } from '@clearnotice/policy'
import { formatCitation, provisionOn, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const unknownProvision: Rule = {
  id: 'law/unknown-provision',
  title: 'Cite provisions that exist',
  ground: 'craft',
  severity: 'error',
  cite: [ukGdpr('12(1)')],
  why: 'Who looks up a provision that doesn’t exist learns nothing, and doubts the rest.',
  remedy: 'Cite the provision that is meant.',
  check({ policy, day, report }) {
    for (const use of policy.citations) {
      if (use.citation === undefined || use.citation.pinpoint === '' || use.confidence < sure) continue
      const { status, from } = provisionOn(use.citation, day)
      const name = formatCitation(use.citation)
      if (status === 'never-existed') report(use, `There is no ${name}`, { subject: `law:${name}` })
      if (status === 'not-yet') report(use, `${name} is not in force until ${from}`, { subject: `law:${name}` })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Why we may

    We rely on Article 6(1)(b) UK GDPR.
    `,
    `
    Why we may
    ==========

    We rely on paragraph 18 of Schedule 1 to the Data Protection Act 2018.
    `,
    {
      note: 'A section of the policy is no section of the Act.',
      text: `
      **Your rights**

      See section 412 of this policy.
      `,
    },
  ],
  bad: [
    `
    # Why we may

    We rely on ‹Article 109 of the UK GDPR›.
    `,
    `
    Why we may
    ==========

    - ‹Section 412 of the Data Protection Act 2018›
    `,
    {
      on: '2025-06-01',
      note: 'Not yet.',
      text: `
      **Complaints**

      You may complain to us under ‹section 164A of the Data Protection Act 2018›.
      `,
    },
  ],
}
