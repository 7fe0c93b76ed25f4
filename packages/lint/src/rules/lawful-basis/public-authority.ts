import { sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

export const publicAuthority: Rule = {
  id: 'lawful-basis/public-authority',
  title: 'Rest a public authority’s tasks on its public task',
  ground: 'statute',
  severity: 'warning',
  cite: [ukGdpr('6(1)'), ukGdpr('6(1)(e)')],
  why: 'Public authorities can’t rely on legitimate interests, recognised or not, for performing their tasks.',
  remedy: 'Name the public task and the law behind it; keep legitimate interests for what is no part of your tasks, and say so.',
  clause: 'We do this as part of our public task under {law}.',
  check({ policy, circumstances, law, report }) {
    if (circumstances.controllerKind !== 'public-authority') return
    for (const claim of policy.bases) {
      const basis = law.lawfulBases.find(({ id }) => id === claim.basis)
      if (
        basis?.notForPublicTasks !== true ||
        claim.says !== 'stated' ||
        claim.passing === true ||
        claim.beyondTasks === true ||
        claim.confidence < sure
      )
        continue
      report(claim, `A public authority cannot rely on ${basis.name} for its tasks`, { subject: `basis:${basis.id}` })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy notice

    Dunmarsh Borough Council is the data controller.

    We use your address to collect your bins. Our lawful basis is our public task.
    `,
    {
      note: 'What is said to be no part of its tasks.',
      text: `
      # Privacy notice

      Dunmarsh Borough Council is the data controller.

      Selling seats in our café isn’t part of our public task. We rely on our legitimate interest in earning money, outside our tasks.
      `,
    },
    `
    **Who we are**

    Hollow Lane Bakery Limited is the data controller.

    We rely on our legitimate interest in preventing theft from our shop.
    `,
    `
    Privacy notice
    ==============

    The Department for Puddings is the data controller.

    | Purpose | Legal basis |
    | --- | --- |
    | Inspecting kitchens | Article 6(1)(e), public task |
    `,
  ],
  bad: [
    `
    # Privacy notice

    Dunmarsh Borough Council is the data controller.

    We use your address to collect your bins. We rely on our ‹legitimate interest› in keeping streets clean.
    `,
    `
    **Privacy notice**

    Dunmarsh Borough Council is the data controller.

    - Legal basis: ‹Article 6(1)(f)›, preventing fly-tipping
    `,
    `
    Privacy notice
    ==============

    Dunmarsh Borough Council is the data controller.

    | Purpose | Legal basis |
    | --- | --- |
    | Reporting thefts | ‹Article 6(1)(ea)›, detecting crime |
    `,
  ],
}
