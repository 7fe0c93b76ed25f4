import { type BasisClaim, sure } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

const reliesOnInterests = ({ basis, says, passing, confidence }: BasisClaim): boolean =>
  basis === 'legitimate-interests' && says !== 'denied' && passing !== true && confidence >= sure
const names = ({ interests }: BasisClaim): boolean => interests.some(({ vague }) => !vague)

export const interestsUnstated: Rule = {
  id: 'lawful-basis/interests-unstated',
  title: 'Say which legitimate interests you pursue',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(1)(d)'), ukGdpr('14(2)(b)')],
  why: 'People can object to legitimate interests only if they know which these are.',
  remedy: 'Say what the interest is, beside the basis: ‘our legitimate interest in preventing fraud’.',
  clause: 'We rely on our legitimate interest in {interest}.',
  check({ policy, report }) {
    const bound = new Set(policy.activities.flatMap(({ bases }) => bases))
    const general = policy.bases.filter((claim) => reliesOnInterests(claim) && !bound.has(claim))
    const groups = policy.activities.map(({ bases }) => bases.filter(reliesOnInterests))
    // A claim for everything is covered by interests named anywhere.
    if (!policy.bases.some(names)) groups.push(general)
    for (const [first, ...others] of groups)
      if (first !== undefined && ![first, ...others].some(names))
        report(first, 'The policy relies on legitimate interests here, and does not say which', { subject: 'basis:legitimate-interests' })
  },
}

export const examples: RuleExamples = {
  good: [
    {
      note: 'What is said for everything is filled by what is said for each purpose.',
      text: `
      # Our legal grounds

      In general we rely on our legitimate interests.

      # Enquiries

      Purpose: answering you

      Legal basis: Article 6(1)(f) – legitimate interests (replying to people who write to us).
      `,
    },
    `
    # Enquiries

    It is in our legitimate interests to keep our systems secure, so we use server logs to find attacks.
    `,
    `
    | Purpose | Lawful basis |
    | --- | --- |
    | Counting visitors | Legitimate interests (knowing which exhibitions people like) |
    `,
    `
    **Legal basis:** Article 6(1)(f) – legitimate interests, namely preventing fraud.
    `,
    `
    We use photographs of past events to show what our choir does. This is our legitimate interest.
    `,
  ],
  bad: [
    `
    # Enquiries

    Purpose: answering you

    Legal basis: ‹Article 6(1)(f) UK GDPR – legitimate interests›
    `,
    `
    | Purpose | Lawful basis |
    | --- | --- |
    | Counting visitors | ‹Legitimate interests› |
    | Sending tickets | Contract |
    `,
    {
      note: 'That they are of the business says nothing of what they are.',
      text: `
      **Lawful bases**

      We rely on our ‹legitimate business interests›.
      `,
    },
  ],
}
