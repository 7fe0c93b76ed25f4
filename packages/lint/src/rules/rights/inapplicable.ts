import { sure } from '@clearnotice/policy'
import { type RightId, right, rightsFor, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

/** Rights that depend on the basis. */
const dependent: readonly RightId[] = ['right-to-erasure', 'right-to-portability', 'right-to-object', 'right-to-withdraw-consent']

export const inapplicable: Rule = {
  id: 'rights/inapplicable',
  title: 'Promise only rights that people have here',
  ground: 'statute',
  severity: 'info',
  cite: [ukGdpr('12(1)'), ukGdpr('13(2)(b)')],
  why: 'Someone who is promised a right that no basis gives will be refused when they use it.',
  remedy: 'Leave the right out, or say when it applies.',
  check({ policy, circumstances, day, report }) {
    const { bases } = circumstances
    if (bases === 'unknown') return
    const given = rightsFor(bases, day, { explicitConsent: circumstances.explicitConsent === true }).map(({ id }) => id)
    for (const id of dependent) {
      if (given.includes(id)) continue
      const promised = policy.rights.filter((one) => one.right === id && one.says !== 'denied')
      const [first] = promised
      if (first === undefined || promised.some(({ says, limited, confidence }) => says !== 'stated' || limited || confidence < sure))
        continue
      report(first, `The policy promises the ${right(id).name}, which none of the lawful bases it relies on gives`, {
        subject: `right:${id}`,
      })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'Saying when it applies is enough.',
      text: `
      # Privacy

      We rely on our legitimate interests in answering letters (Article 6(1)(f) UK GDPR).

      You have the right to data portability where we rely on your consent or on a contract with you.
      `,
    },
    `
    Privacy
    =======

    Lawful basis: Article 6(1)(b) UK GDPR – performance of a contract.

    - You have the right to access your data.
    - You have the right to data portability.
    `,
    {
      note: 'No basis is named, so nothing can be said.',
      text: `
      **Privacy**

      You have the right to object to our use of your data.
      `,
    },
  ],
  bad: [
    `
    # Privacy

    We rely on our legitimate interests in answering letters (Article 6(1)(f) UK GDPR).

    You have the right to access your data. ‹You also have the right to data portability.›
    `,
    `
    Privacy
    =======

    Lawful basis: Article 6(1)(b) UK GDPR – performance of a contract.

    Your rights
    -----------

    - Right of access
    - ‹Right to object›
    `,
    `
    **Privacy**

    Lawful basis: Article 6(1)(c) UK GDPR – legal obligation (keeping accounts).

    **Your rights**

    | Right | |
    |---|---|
    | Access | You may have a copy. |
    | ‹Erasure› | You may have it deleted. |
    `,
  ],
}
