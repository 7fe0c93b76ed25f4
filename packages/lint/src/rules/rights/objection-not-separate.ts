import { sure } from '@clearnotice/policy'
import { type RightId, rightsFor, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

/** Beside these 'opt out of marketing' is one right among others. */
const others: ReadonlySet<RightId> = new Set(['right-of-access', 'right-to-rectification', 'right-to-erasure', 'right-to-restriction'])

export const objectionNotSeparate: Rule = {
  id: 'rights/objection-not-separate',
  title: 'Set the right to object apart',
  ground: 'statute',
  severity: 'warning',
  cite: [ukGdpr('21(4)')],
  why: 'The right to object must be brought to people’s attention explicitly, clearly and separately from other information.',
  remedy: 'Give the right to object a heading, a call-out or a paragraph of its own.',
  clause:
    'You may object: where we rely on our legitimate interests, you can tell us at any time to stop using your data, by writing to {controller e-mail}.',
  check({ policy, circumstances, day, report }) {
    const { bases, directMarketing } = circumstances
    // Where no basis is claimed, 'you may object to what rests on our legitimate interests' tells one.
    const told = bases === 'unknown' ? policy.rights.flatMap(({ against }) => against ?? []) : bases
    const given = rightsFor(told, day).some(({ id }) => id === 'right-to-object')
    if (!given && directMarketing !== true) return
    // Whatever the bases, who sends marketing must set apart the right to object to it.
    const id = given ? 'right-to-object' : 'right-to-object-to-direct-marketing'
    const objections = policy.rights.filter(({ right, says }) => right === id && says !== 'denied')
    if (objections.some(({ form }) => form === 'heading' || form === 'quote' || form === 'paragraph')) return
    // 'Withdraw your consent by clicking unsubscribe' names no right to object.
    const isNamed = (text: string): boolean => given || policy.rights.some((other) => other.text === text && others.has(other.right))
    const first = objections.find(({ confidence, text }) => confidence >= sure && isNamed(text))
    if (first !== undefined) report(first, 'The right to object stands only among other rights', { subject: 'rights/objection' })
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy notice

    We rely on our legitimate interests in running the club (Article 6(1)(f) UK GDPR) to keep a list of members.

    ## Your rights

    - access to your data
    - object to its use

    ## Your right to object

    You may object to our use of your data at any time.
    `,
    `
    Privacy notice
    ==============

    Our lawful basis is legitimate interests: keeping in touch with former pupils.

    > **You have the right to object.** Tell us, and we will stop using your data.

    You may also ask for a copy of your data, or ask us to correct or delete it.
    `,
    {
      note: 'A way out of marketing isn’t yet the right to object.',
      text: `
      # Newsletter

      We send you our newsletter with your consent. You can withdraw your consent at any time by clicking unsubscribe.
      `,
    },
    {
      note: 'Where nothing but consent is relied on, there is no right to object to set apart.',
      text: `
      # Privacy

      We send our newsletter only with your consent (Article 6(1)(a) UK GDPR).

      You have the right to access your data, to object to its use, and to withdraw your consent.
      `,
    },
    `
    **Privacy**

    Lawful basis: Article 6(1)(f) UK GDPR – legitimate interests (preventing fraud).

    You have the right to object at any time to our use of your data.

    You can also ask us for a copy of your data.
    `,
  ],
  bad: [
    {
      note: 'Who sends marketing must set the right to object to it apart, whatever the basis.',
      text: `
      # Privacy notice

      We send our customers direct marketing by post. You have the right to see, correct and delete your data, and to ‹object to direct marketing›.
      `,
    },
    `
    # Privacy notice

    We rely on our legitimate interests in running the club (Article 6(1)(f) UK GDPR) to keep a list of members.

    ## Your rights

    You have the right to:

    - access your data
    - ‹object to its processing›
    `,
    {
      note: 'A row of a table among others is not separate, nor is bold type.',
      text: `
      Privacy notice
      ==============

      Lawful basis: Article 6(1)(f) UK GDPR – legitimate interests (keeping the building safe).

      | Your rights | |
      |---|---|
      | Access | Ask for a copy. |
      | ‹Objection› | Tell us to stop. |
      `,
    },
    `
    **Privacy**

    Our lawful basis is our legitimate interests in preventing fraud (Article 6(1)(f) UK GDPR).

    **Your rights**

    You have the right to access your data, to have it corrected, and to ‹object to our use› of it.
    `,
  ],
}
