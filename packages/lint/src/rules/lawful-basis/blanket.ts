import { type Activity, statementAt } from '@clearnotice/policy'
import { ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleContext, RuleExamples } from '../../rule.ts'

const relied = ({ bases }: Pick<Activity, 'bases'>): Activity['bases'] =>
  bases.filter(({ says, passing, basis }) => says === 'stated' && passing !== true && basis !== undefined)

/** That many bases in one list, and none of them tied to anything, are a copy of the law. */
const most = 4

/** With so many words in front, a basis still opens its paragraph: 'We also have your consent'. */
const opening = 4

/**
 * Bases by the section that lists them. What stands behind a purpose in its paragraph is tied to that, though it may not have been understood:
 * listed is what opens a paragraph or an item, or shares its sentence with another.
 */
const listsOf = (claims: Activity['bases'], { reading, placesOf }: RuleContext): readonly Activity['bases'][] => {
  if (reading === undefined) return [claims]
  const stated = claims.flatMap((claim) => {
    const start = placesOf(claim)[0]?.span?.start
    const statement = start === undefined ? undefined : statementAt(reading, start)
    if (start === undefined || statement === undefined) return []
    const { block, words, kind } = statement
    // 'Consent | Article 6(1)(a)' has nothing else to say.
    const first = block.statements[0] === statement || (kind === 'cell' && block.statements.length <= 2)
    const opens = first && statement.span(0, Math.min(opening + 1, words.length)).end > start
    return { claim, statement, opens }
  })
  const inOne = [...Map.groupBy(stated, ({ statement }) => statement).values()]
  const listed = inOne.flatMap((together) =>
    new Set(together.map(({ claim }) => claim.basis)).size > 1 ? together : together.filter(({ opens }) => opens),
  )
  const bySection = Map.groupBy(listed, ({ statement: { kind, section } }) => (kind === 'heading' ? section.parent : section))
  return [...bySection.values()].map((list) => list.map(({ claim }) => claim))
}

export const blanket: Rule = {
  id: 'lawful-basis/blanket',
  title: 'Name the bases you rely on, not all there are',
  ground: 'guidance',
  severity: 'warning',
  cite: [ukGdpr('13(1)(c)'), ukGdpr('5(1)(a)')],
  why: 'A list of all the bases of Article 6 is the law copied out: it tells nobody on which of them their data is used.',
  remedy: 'Keep the bases that you rely on, and say for what.',
  clause: 'To {purpose} we rely on {basis}.',
  check(context) {
    const { policy, law, report } = context
    // The point that was added later may be left out of an old list.
    const all = law.lawfulBases.filter(({ inForce }) => inForce.from === law.lawfulBases[0]?.inForce.from)
    const inActivities = new Set(policy.activities.flatMap(({ bases }) => bases))
    // So many bases for one purpose are none for it.
    const isTied = (activity: Activity): boolean =>
      activity.mapped &&
      activity.purposes.length > 0 &&
      (activity.purposes.length > 1 || new Set(relied(activity).map(({ basis }) => basis)).size < most)
    const tied =
      new Set(
        policy.activities
          .filter(isTied)
          .flatMap(relied)
          .map(({ basis }) => basis),
      ).size > 1
    const loose = relied({ bases: policy.bases.filter((claim) => !inActivities.has(claim)) })
    const groups = tied ? [] : [...policy.activities.filter((activity) => !isTied(activity)).map(relied), loose]
    for (const group of groups.flatMap((claims) => listsOf(claims, context))) {
      const [first] = group
      const listed = all.filter(({ id }) => group.some(({ basis }) => basis === id)).length
      if (first !== undefined && listed >= most)
        report(
          first,
          `The policy lists ${listed === all.length ? 'every lawful basis there is' : `${listed} of the ${all.length} lawful bases`}, and ties none to a purpose`,
          { subject: 'lawful-basis' },
        )
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
      note: 'Three bases may well be all that are relied on.',
      text: `
      Our lawful bases are contract, legal obligation and our legitimate interests in keeping the hall safe.

      We use your data to let you the hall, to keep accounts and to catch vandals.
      `,
    },
    {
      note: 'What the law offers is no claim.',
      text: `
      **Lawful basis**

      The law sets out six lawful bases: consent, contract, legal obligation, vital interests, public task and legitimate interests.

      We use your e-mail address to answer you because you gave us permission to.
      `,
    },
    {
      note: 'A basis that follows its purpose is tied to that.',
      text: `
      # What we do with it

      *Tunings.* We come round because you rang us. The legal basis is our contract.

      *Accounts.* Every invoice stays in our books. The legal basis is a legal obligation.

      *Photographs.* A picture of your piano goes on our wall. The legal basis is consent.

      *Theft.* We note the serial number. The legal basis is our legitimate interest in bringing stolen pianos home.
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
    {
      note: 'Most of them, and nothing on which is for what.',
      text: `
      Legal basis
      -----------

      We process personal data under the following legal bases:

      - ‹Consent›
      - Contractual necessity
      - Legal obligation
      - Legitimate interests

      What we use it for
      ------------------

      We use your data to find you a tutor, to take payment and to improve our lessons.
      `,
    },
    `
    What we use it for
    ==================

    We use your data to:

    - find you a flat
    - pay the owner

    Our legal basis is ‹consent›, contract, legal obligation, vital interests, public task or legitimate interests.
    `,
    `
    # Privacy

    We process on the basis of ‹consent›, contract, legal obligation and vital interests.
    `,
    `
    # Our lawful bases

    ## ‹Consent›

    You have said yes.

    ## Contract

    There is one between us.

    ## Legal obligation

    The law makes us do it.

    ## Vital interests

    Somebody's life depends on it.
    `,
  ],
}
