import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const recognisedInterestUnnamed: Rule = {
  id: 'lawful-basis/recognised-interest-unnamed',
  title: 'Say which recognised legitimate interest it is',
  ground: 'guidance',
  severity: 'warning',
  cite: [ukGdpr('6(1)(ea)'), ukGdpr('6(5)'), ukGdpr('Annex 1')],
  why: 'The basis holds only where a condition of Annex 1 is met, and the condition is the purpose: without it people learn neither.',
  remedy:
    'Name the condition: a request by a public body for its task, national or public security, defence, an emergency, crime, or safeguarding.',
  clause: 'We rely on a recognised legitimate interest: {condition of Annex 1}.',
  check({ policy, law, report }) {
    if (law.annex1Conditions.length === 0) return
    for (const claim of policy.bases) {
      const { basis, says, passing, confidence, conditions } = claim
      if (
        basis === 'recognised-legitimate-interest' &&
        says === 'stated' &&
        passing !== true &&
        confidence >= sure &&
        conditions.length === 0
      )
        report(claim, 'The policy relies on a recognised legitimate interest, and does not say which', { subject: `basis:${basis}` })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Cameras

    We rely on a recognised legitimate interest: detecting crime.
    `,
    `
    | Purpose | Lawful basis |
    | --- | --- |
    | Safeguarding children in our care | Article 6(1)(ea) |
    `,
    `
    **Legal basis:** Article 6(1)(ea) with Annex 1, paragraph 3.
    `,
  ],
  bad: [
    `
    # Cameras

    We rely on a ‹recognised legitimate interest› to share recordings.
    `,
    `
    | Purpose | Lawful basis |
    | --- | --- |
    | Sharing recordings | ‹Article 6(1)(ea)› |
    `,
    `
    **Legal basis:** ‹Article 6(1)(ea) UK GDPR – recognised legitimate interests›
    `,
  ],
}
