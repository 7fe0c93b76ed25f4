import { type BasisClaim, keyOf } from '@clearnotice/policy'
import { lawfulBasis, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'
import { statementOf } from '../../statements.ts'

export const duplicate: Rule = {
  id: 'lawful-basis/duplicate',
  title: 'Name each basis of a purpose once',
  ground: 'craft',
  severity: 'warning',
  cite: [ukGdpr('12(1)')],
  why: 'The same basis twice for one purpose makes people look for a difference that isn’t there.',
  remedy: 'Keep one of the two, or say what makes the second one different.',
  check(context) {
    const { policy, report } = context
    // What is named again in another section is for another purpose.
    const groups = policy.activities.flatMap(({ bases }) => [
      ...Map.groupBy(bases, (claim) => statementOf(claim, context)?.section).values(),
    ])
    for (const bases of groups) {
      const firsts = new Map<string, BasisClaim>()
      for (const claim of bases) {
        if (claim.passing === true) continue
        const { basis, interests, point, qualifier, says } = claim
        const [key, cited] = [`${says} ${keyOf(claim)}`, `${says} (${point})`]
        // Cited a second time with nothing that would set it apart.
        const isBare = point !== undefined && qualifier === undefined && interests.length === 0
        const first = firsts.get(key) ?? (isBare ? firsts.get(cited) : undefined)
        if (first?.basis !== undefined)
          report(claim, `The basis ‘${lawfulBasis(first.basis).name}’ is named twice for the same purpose`, {
            subject: `basis:${first.basis}`,
            related: [{ message: 'First here', at: first }],
          })
        else if (basis !== undefined) for (const one of [key, cited]) if (!firsts.has(one)) firsts.set(one, claim)
      }
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Deliveries

    Purpose: bringing your order

    Legal basis:
    - Contract
    - Legal obligation
    `,
    {
      note: 'The same basis for different things is no repetition.',
      text: `
      **Our lawful bases**

      - Legitimate interests in preventing theft
      - Legitimate interests in answering complaints
      `,
    },
    `
    | Purpose | Lawful basis |
    | --- | --- |
    | Sending tickets | Contract |
    | Sending refunds | Contract |
    `,
    `
    ## Lockers

    A key and a deposit. The basis is contract.

    ## Courts

    A time and two names. The basis is contract.
    `,
  ],
  bad: [
    `
    # Deliveries

    Purpose: bringing your order

    Legal basis:
    - Article 6(1)(b) – contract
    - Article 6(1)(c) – legal obligation
    - ‹Article 6(1)(b) – contract›
    `,
    `
    | Purpose | Lawful basis |
    | --- | --- |
    | Sending tickets | Contract; legal obligation; ‹contract› |
    `,
    {
      note: 'What the first adds doesn’t make the second another one.',
      text: `
      | Purpose | Lawful basis |
      | --- | --- |
      | Checking guests | Legal obligation (Article 6(1)(c)), Immigration Order 1972; ‹legal obligation under Article 6(1)(c)› |
      `,
    },
    `
    Deliveries
    ==========

    We use your address to bring your order. Our lawful bases are consent, contract and ‹consent›.
    `,
  ],
}
