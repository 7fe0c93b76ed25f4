import { type DisclosureId, ukGdpr } from '@clearnotice/uk-gdpr'
import type { Rule, RuleExamples } from '../../rule.ts'

/** Words to start from, for each right. */
const clauses: ReadonlyMap<DisclosureId, string> = new Map([
  ['rights/access', 'You can ask us for a copy of the data that we hold about you.'],
  ['rights/rectification', 'You can ask us to correct data about you that is wrong, and to complete what is incomplete.'],
  ['rights/erasure', 'You can ask us to delete your data.'],
  ['rights/restriction', 'You can ask us to restrict how we use your data.'],
  ['rights/objection', 'You can object to our use of your data.'],
  ['rights/portability', 'You can ask for the data that you gave us in a form that a machine can read, to take it elsewhere.'],
  ['rights/consent-withdrawal', 'You can withdraw your consent at any time.'],
  [
    'rights/automated-decisions',
    'Where a machine alone decides about you, you can contest the decision and ask for a person to look at it.',
  ],
])

export const missing: Rule = {
  id: 'rights/missing',
  title: 'Name every right that people have',
  ground: 'statute',
  severity: 'error',
  cite: [ukGdpr('13(2)(b)'), ukGdpr('14(2)(c)')],
  why: 'People use the rights that they are told of. Which ones they have follows from the lawful bases relied on.',
  remedy: 'Name the right, in plain words, beside the others.',
  clause: 'You can ask us for a copy of your data, to correct it, to delete it, or to restrict how we use it.',
  check({ coverage, law, reportMissing }) {
    for (const [id, clause] of clauses) {
      if (!coverage.isGap(id)) continue
      const right = law.rights.find(({ disclosure }) => disclosure === id)
      if (right !== undefined)
        reportMissing(id, `The policy does not name the ${right.name}`, { remedy: `${missing.remedy} To start from: “${clause}”` })
    }
  },
}

export const examples: RuleExamples = {
  good: [
    `
    # Privacy notice

    ## Your rights

    - see the information that we hold about you
    - have it corrected
    - have it deleted
    - ask us to limit how we use it
    - object to how we use your information
    - take your data with you to another club
    `,
    {
      note: 'Prose will do.',
      text: `
      Privacy at the allotments
      =========================

      Plot holders may ask us to see, correct, erase, restrict or port their data, and may object to its use.
      `,
    },
    `
    **How we look after your data**

    **What you can ask for**

    | Your right | What it means |
    |---|---|
    | Access | You get a copy of your data. |
    | Rectification | We put mistakes right. |
    | Erasure | We delete your data. |
    | Restriction | We keep your data but don't use it. |
    | Objection | You tell us to stop. |
    | Portability | You get your data as a file. |
    `,
    {
      note: 'Portability needs consent or a contract; a legitimate interest gives the right to object.',
      text: `
      # Privacy

      ## Why we use your name

      We use your name to answer you. We rely on our legitimate interests in answering letters (Article 6(1)(f) UK GDPR).

      ## Your rights

      You have the right to a copy of your data, and to have it corrected or erased. You can ask us to restrict how we use it.

      ## Your right to object

      You may object to our use of your data at any time.
      `,
    },
  ],
  bad: [
    `
    # Privacy notice

    ## ‹Your rights›

    You have the right to:

    - access your personal data;
    - correct your personal data;
    - object to its processing;
    - restrict its processing;
    - data portability.
    `,
    {
      note: 'That data is deleted some day is no right to have it deleted; that we limit access to it is no right either.',
      text: `
      Privacy notice
      ==============

      How long we keep your data
      --------------------------

      We delete your data after two years. We restrict access to it to two volunteers.

      ‹‹Your rights››
      -----------

      Just ask if you want a copy of your data, if you would like us to correct it, to object to what we do with your data, or to move your data to another group.
      `,
    },
    {
      note: 'Nothing is named; all six are missing.',
      text: `
      **‹‹‹‹‹‹Privacy policy››››››**

      We use your name to answer you. You have rights under data protection law.
      `,
    },
    {
      note: 'A right of other people.',
      text: `
      # Privacy

      ## ‹Your rights›

      | Right | |
      |---|---|
      | Access | Ask for a copy of your data. |
      | Correction | Ask us to correct your data. |
      | Restriction | Ask us to restrict how we use it. |
      | Objection | Object to how we use it. |
      | Portability | Ask for a machine-readable copy. |

      ## Residents of California

      You may ask us to delete your data.
      `,
    },
  ],
}
