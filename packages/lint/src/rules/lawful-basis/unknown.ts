import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const unknown: Rule = {
  id: 'lawful-basis/unknown',
  title: 'Cite a point of Article 6(1) that exists',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('6(1)')],
  why: 'A point that isn’t in the Article is no lawful basis, and nobody can look it up.',
  remedy: 'Cite one of the points of Article 6(1): (a) to (f), or (ea) since 5 February 2026.',
  check({ policy, law, report }) {
    for (const claim of policy.bases) {
      if (claim.point === undefined || law.lawfulBases.some(({ point }) => point === claim.point)) continue
      report(claim, `Article 6(1) has no point (${claim.point})`, { subject: `basis:${claim.point}` })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Legal basis

    Article 6(1)(e) UK GDPR: it is part of our public task.
    `,
    `
    **Legal basis:** Art. 6 (1) f – legitimate interests (finding lost parcels)
    `,
    `
    | Purpose | Basis |
    | --- | --- |
    | Reporting thefts | Article 6(1)(ea), recognised legitimate interest: detecting crime |
    `,
  ],
  bad: [
    `
    # Legal basis

    We rely on ‹Article 6(1)(g)› UK GDPR to send reminders.
    `,
    `
    **Legal basis:** ‹Art. 6(1)(h) – consent›
    `,
    {
      note: 'Point (ea) came into force on 5 February 2026.',
      on: '2025-12-01',
      text: `
      | Purpose | Legal basis |
      | --- | --- |
      | Reporting thefts | ‹Article 6(1)(ea)›: detecting crime |
      `,
    },
  ],
}
