import type { Circumstances } from './circumstances.ts'
import { type Citation, dpa2018, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn, isInForce } from './day.ts'
import type { DisclosureId } from './disclosure-id.ts'
import type { Entry } from './entry.ts'
import { type Expectation, expectationOf } from './expectation.ts'

export type { DisclosureId } from './disclosure-id.ts'
export type { Expectation } from './expectation.ts'

/** Something that a privacy policy must tell people. */
export interface Disclosure extends Entry {
  readonly id: DisclosureId
  readonly name: string
  /** Which Article asks for it: data from the person (13), from others (14), or both. */
  readonly articles: 'both' | '13' | '14'
  /** What the Article says, in our words, where that has changed. */
  readonly textByDay?: readonly { readonly inForce: InForce; readonly text: string }[]
}

/** What is the same for most disclosures. */
const plain = { articles: 'both', inForce: { from: '2018-05-25' }, confidence: 'verified-primary' } as const
const both = (article13: string, article14: string): readonly Citation[] => [ukGdpr(`13${article13}`), ukGdpr(`14${article14}`)]
const rightsList = both('(2)(b)', '(2)(c)')

/** Every disclosure, in the order in which a policy is usually read. */
export const disclosures: readonly Disclosure[] = [
  {
    ...plain,
    id: 'controller/identity',
    name: 'who the controller is',
    description: 'The name of the organisation or person that decides what the data are used for.',
    citations: both('(1)(a)', '(1)(a)'),
  },
  {
    ...plain,
    id: 'controller/contact',
    name: 'how to reach the controller',
    description: 'A way to reach the controller.',
    citations: both('(1)(a)', '(1)(a)'),
  },
  {
    ...plain,
    id: 'controller/representative',
    name: 'the UK representative',
    description: 'Who represents a controller abroad in the United Kingdom, and how to reach them.',
    citations: [...both('(1)(a)', '(1)(a)'), ukGdpr('27')],
    inForce: { from: '2020-12-31' },
  },
  {
    ...plain,
    id: 'dpo/contact',
    name: 'the data protection officer',
    description: 'How to reach the data protection officer, if there is one.',
    citations: both('(1)(b)', '(1)(b)'),
  },
  { ...plain, id: 'purposes', name: 'purposes', description: 'What the data are used for.', citations: both('(1)(c)', '(1)(c)') },
  {
    ...plain,
    id: 'lawful-basis',
    name: 'lawful basis',
    description: 'On which ground of Article 6 the data are used.',
    citations: both('(1)(c)', '(1)(c)'),
  },
  {
    ...plain,
    id: 'legitimate-interests',
    name: 'the legitimate interests',
    description: 'Which interests are pursued, where legitimate interests are relied on.',
    citations: both('(1)(d)', '(2)(b)'),
  },
  {
    ...plain,
    id: 'recipients',
    name: 'recipients',
    description: 'Who receives the data, or which kinds of recipient.',
    citations: both('(1)(e)', '(1)(e)'),
  },
  {
    ...plain,
    id: 'transfers',
    name: 'transfers out of the UK',
    description: 'Whether the data are sent out of the United Kingdom.',
    citations: both('(1)(f)', '(1)(f)'),
  },
  {
    ...plain,
    id: 'transfers/safeguards',
    name: 'approval or safeguards for transfers',
    description: 'Whether UK regulations approve the destination and, if not, what protects the data there.',
    citations: both('(1)(f)', '(1)(f)'),
    textByDay: [
      {
        inForce: { from: '2020-12-31', to: '2026-02-05' },
        text: 'Whether adequacy regulations exist, or a reference to the appropriate or suitable safeguards.',
      },
      { inForce: { from: '2026-02-05' }, text: 'Whether regulations under Article 45A exist, or the safeguards relied on.' },
    ],
  },
  {
    ...plain,
    id: 'transfers/copy',
    name: 'a copy of the safeguards',
    description: 'How to get a copy of the safeguards, or where they can be seen.',
    citations: both('(1)(f)', '(1)(f)'),
  },
  {
    ...plain,
    id: 'retention',
    name: 'how long data are kept',
    description: 'For how long the data are kept or, if that is not possible, what decides it.',
    citations: both('(2)(a)', '(2)(a)'),
  },
  {
    ...plain,
    id: 'rights/access',
    name: 'right of access',
    description: 'That people can ask for a copy of their data.',
    citations: [...rightsList, ukGdpr('15')],
  },
  {
    ...plain,
    id: 'rights/rectification',
    name: 'right to rectification',
    description: 'That people can have wrong data corrected.',
    citations: [...rightsList, ukGdpr('16')],
  },
  {
    ...plain,
    id: 'rights/erasure',
    name: 'right to erasure',
    description: 'That people can have their data deleted.',
    citations: [...rightsList, ukGdpr('17')],
  },
  {
    ...plain,
    id: 'rights/restriction',
    name: 'right to restriction',
    description: 'That people can have the use of their data limited.',
    citations: [...rightsList, ukGdpr('18')],
  },
  {
    ...plain,
    id: 'rights/objection',
    name: 'right to object',
    description: 'That people can object to the use of their data.',
    citations: [...rightsList, ukGdpr('21')],
  },
  {
    ...plain,
    id: 'rights/portability',
    name: 'right to data portability',
    description: 'That people can take the data they gave elsewhere.',
    citations: [...rightsList, ukGdpr('20')],
  },
  {
    ...plain,
    id: 'rights/consent-withdrawal',
    name: 'right to withdraw consent',
    description: 'That consent can be taken back at any time.',
    citations: [...both('(2)(c)', '(2)(d)'), ukGdpr('7(3)')],
  },
  {
    ...plain,
    id: 'rights/automated-decisions',
    name: 'automated decisions',
    description: 'That significant decisions are taken by machine alone, by what logic, and what follows for the person.',
    citations: both('(2)(f)', '(2)(g)'),
    textByDay: [
      {
        inForce: { from: '2018-05-25', to: '2026-02-05' },
        text: 'That decisions of the kind in Article 22 are taken, with the logic, significance and consequences.',
      },
      {
        inForce: { from: '2026-02-05' },
        text: 'That decisions are taken to which the safeguards of Article 22C apply, with the logic, significance and consequences.',
      },
    ],
  },
  {
    ...plain,
    id: 'complaints/commissioner',
    name: 'complaining to the regulator',
    description: 'That people can complain to the regulator.',
    citations: [...both('(2)(d)', '(2)(e)'), dpa2018('165')],
    textByDay: [
      { inForce: { from: '2018-05-25', to: '2026-06-19' }, text: 'The right to lodge a complaint with the Commissioner.' },
      {
        inForce: { from: '2026-06-19', to: '2026-09-30' },
        text: 'The right to make a complaint to the Commissioner under section 165 of the Data Protection Act 2018.',
      },
      {
        inForce: { from: '2026-09-30' },
        text: 'The right to make a complaint to the Commission under section 165 of the Data Protection Act 2018.',
      },
    ],
  },
  {
    ...plain,
    id: 'complaints/controller',
    name: 'complaining to the controller',
    description: 'That people can complain to the controller itself.',
    citations: [...both('(2)(ca)', '(2)(da)'), dpa2018('164A')],
    inForce: { from: '2026-06-19' },
  },
  {
    ...plain,
    id: 'requirement',
    name: 'whether data must be given',
    description: 'Whether law or a contract requires the data, whether they must be given, and what follows if not.',
    articles: '13',
    citations: [ukGdpr('13(2)(e)')],
  },
  {
    ...plain,
    id: 'categories',
    name: 'categories of data',
    description: 'Which kinds of data are used, where they come from others.',
    articles: '14',
    citations: [ukGdpr('14(1)(d)')],
  },
  {
    ...plain,
    id: 'source',
    name: 'where data come from',
    description: 'From whom the data were obtained and, if so, that the source is public.',
    articles: '14',
    citations: [ukGdpr('14(2)(f)')],
  },
]

/** The disclosures that exist on a day. */
export const disclosuresOn = (day: Day): readonly Disclosure[] => inForceOn(disclosures, day)

/** A disclosure by its id, on whatever day it exists. */
export const disclosure = (id: DisclosureId): Disclosure => disclosures.find((one) => one.id === id) as Disclosure

/** What the Article says of a disclosure on a day, where that has changed over time; else its description. */
export function textOn(of: Disclosure, day: Day): string {
  return of.textByDay?.find((version) => isInForce(version, day))?.text ?? of.description
}

/** What the law expects of one disclosure in given circumstances, and why. */
export interface ExpectedDisclosure {
  readonly id: DisclosureId
  readonly expected: Expectation
  /** One short plain sentence. */
  readonly because: string
  readonly citations: readonly Citation[]
}

/**
 * What the law expects in these circumstances on a day: every disclosure once, in the order of {@link disclosures}. One that doesn't exist
 * yet is not required.
 * @throws RangeError as `parseDay`
 */
export function disclosuresFor(circumstances: Circumstances, day: Day): readonly ExpectedDisclosure[] {
  const existing = new Set(disclosuresOn(day))
  const expect = expectationOf(circumstances, day)
  return disclosures.map((one) => {
    const { id, citations, inForce } = one
    if (!existing.has(one)) return { id, expected: 'not-required', because: `The duty begins on ${inForce.from}.`, citations }
    return { id, ...expect(id), citations }
  })
}
