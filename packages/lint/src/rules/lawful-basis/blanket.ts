import type { Activity } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

const relied = ({ bases }: Pick<Activity, 'bases'>): Activity['bases'] =>
  bases.filter(({ says, passing, basis }) => says === 'stated' && passing !== true && basis !== undefined)

export const blanket: Rule = {
  id: 'lawful-basis/blanket',
  title: 'Name the bases you rely on, not all there are',
  ground: 'guidance',
  severity: 'warning',
  cite: [ukGdpr('13(1)(c)'), ukGdpr('5(1)(a)')],
  why: 'A list of all the bases of Article 6 is the law copied out: it tells nobody on which of them their data is used.',
  remedy: 'Keep the bases that you rely on, and say for what.',
  clause: 'To {purpose} we rely on {basis}.',
  check({ policy, law, report }) {
    // The point that was added later may be left out of an old list.
    const all = law.lawfulBases.filter(({ inForce }) => inForce.from === law.lawfulBases[0]?.inForce.from)
    const inActivities = new Set(policy.activities.flatMap(({ bases }) => bases))
    // All bases for one purpose are none for it.
    const isTied = (activity: Activity): boolean =>
      activity.mapped && activity.purposes.length > 0 && (activity.purposes.length > 1 || relied(activity).length < all.length)
    const tied =
      new Set(
        policy.activities
          .filter(isTied)
          .flatMap(relied)
          .map(({ basis }) => basis),
      ).size > 1
    const loose = relied({ bases: policy.bases.filter((claim) => !inActivities.has(claim)) })
    const groups = tied ? [] : [...policy.activities.map(relied), loose]
    for (const group of groups) {
      const [first] = group
      if (first !== undefined && all.every(({ id }) => group.some(({ basis }) => basis === id)))
        report(first, 'The policy lists every lawful basis there is, and ties none to a purpose', { subject: 'lawful-basis' })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Our lawful bases

    - Consent: to send you our magazine
    - Contract: to repair your piano
    - Legal obligation: to keep accounts
    - Vital interests: to call an ambulance
    - Public task: to examine candidates
    - Legitimate interests: in keeping our workshop safe
    `,
    `
    We rely on consent and contract.

    We use your data to teach you.
    `,
    {
      note: 'What the law offers is no claim.',
      text: `
      **Lawful basis**

      The law sets out six lawful bases: consent, contract, legal obligation, vital interests, public task and legitimate interests.

      We use your e-mail address to answer you because you gave us permission to.
      `,
    },
  ],
  bad: [
    `
    # Lawful bases

    The lawful bases we rely on are:

    - ‹Consent›
    - Contract
    - Legal obligation
    - Vital interests
    - Public task
    - Legitimate interests
    `,
    `
    **How we use your data**

    We use your data to repair your piano and to invoice you.

    **Legal basis**

    We process your data under ‹Article 6(1)(a)›, (b), (c), (d), (e) and (f).
    `,
    `
    What we use it for
    ==================

    We use your data to:

    - find you a flat
    - pay the owner

    Our legal basis is ‹consent›, contract, legal obligation, vital interests, public task or legitimate interests.
    `,
  ],
}
