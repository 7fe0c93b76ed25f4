import { basisOfPoint, lawfulBasis, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const mismatch: Rule = {
  id: 'lawful-basis/mismatch',
  title: 'Let the point and the name of a basis agree',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('6(1)'), ukGdpr('13(1)(c)')],
  why: 'A point that means one basis and a name that means another leave people guessing which of the two is relied on.',
  remedy: 'Cite the point of the basis that you name, or name the basis of the point that you cite.',
  check({ policy, report }) {
    for (const claim of policy.bases) {
      const cited = claim.point === undefined ? undefined : basisOfPoint(claim.point)
      if (cited === undefined || claim.named === undefined || cited.id === claim.named) continue
      const { name, point } = lawfulBasis(claim.named)
      report(claim, `Point (${cited.point}) of Article 6(1) is ${cited.name}, and the policy calls it ${name}, which is point (${point})`, {
        subject: `basis:${cited.point}`,
      })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Lawful basis

    - Article 6(1)(a) UK GDPR – your consent
    - Art. 6(1)(c) – legal obligation (tax)
    `,
    `
    Our legal basis
    ---------------

    We rely on legitimate interests (Article 6.1.f): preventing theft from our depot.
    `,
    `
    | Purpose | Legal basis |
    | --- | --- |
    | Paying you | Article 6(1)(b), performance of our contract with you |
    `,
    {
      note: 'The law in the brackets is the interest, no second basis.',
      text: `
      **Legal basis:** Article 6(1)(f) – legitimate interests (complying with the law of other countries).
      `,
    },
  ],
  bad: [
    `
    # Lawful basis

    - ‹Article 6(1)(f) UK GDPR – consent›
    `,
    `
    Our legal basis
    ---------------

    We rely on ‹your consent (Article 6.1.b)›.
    `,
    `
    | Purpose | Legal basis |
    | --- | --- |
    | Paying staff | ‹Art 6(1)(e) – legal obligation› |
    | Sending the newsletter | Art 6(1)(a) – consent |
    `,
  ],
}
