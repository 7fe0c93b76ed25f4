import { type Citation, cite, dpa2018, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import { euGdpr, pd } from './dpv.ts'
import type { Entry } from './entry.ts'

export type SpecialCategoryId =
  | 'racial-or-ethnic-origin'
  | 'political-opinions'
  | 'religious-or-philosophical-beliefs'
  | 'trade-union-membership'
  | 'genetic-data'
  | 'biometric-data'
  | 'health'
  | 'sex-life'
  | 'sexual-orientation'

/** A kind of data that Article 9(1) protects more than others. */
export interface SpecialCategory extends Entry {
  readonly id: SpecialCategoryId
  readonly name: string
}

const since: InForce = { from: '2018-05-25' }
const category = (id: SpecialCategoryId, name: string, description: string, term?: string): SpecialCategory => ({
  id,
  name,
  description,
  citations: [ukGdpr('9(1)')],
  inForce: since,
  confidence: 'verified-primary',
  ...(term === undefined ? {} : { dpv: pd(term) }),
})

/** The list of Article 9(1). Regulations may add to it (Article 11A, since 2025-08-20); none had by `asOf`. */
export const specialCategories: readonly SpecialCategory[] = [
  category('racial-or-ethnic-origin', 'racial or ethnic origin', 'What shows race or ethnic origin.'),
  category('political-opinions', 'political opinions', 'What shows political opinions.', 'PoliticalOpinion'),
  category('religious-or-philosophical-beliefs', 'religious or philosophical beliefs', 'What shows what someone believes.'),
  category('trade-union-membership', 'trade union membership', 'What shows that someone is in a trade union.'),
  category('genetic-data', 'genetic data', 'What comes from the genes.'),
  category(
    'biometric-data',
    'biometric data',
    'Fingerprints, faces and the like, where used to tell one person from all others.',
    'Biometric',
  ),
  category('health', 'health', 'What concerns physical or mental health.', 'Health'),
  category('sex-life', 'sex life', 'What concerns sex life.'),
  category('sexual-orientation', 'sexual orientation', 'What concerns sexual orientation.'),
]

/** The special categories on a day. */
export const specialCategoriesOn = (day: Day): readonly SpecialCategory[] => inForceOn(specialCategories, day)

export type Article9ConditionId =
  | 'explicit-consent'
  | 'employment-and-social-protection'
  | 'vital-interests-incapable'
  | 'not-for-profit-body'
  | 'manifestly-made-public'
  | 'legal-claims'
  | 'substantial-public-interest'
  | 'health-or-social-care'
  | 'public-health'
  | 'archiving-research-statistics'

/** A condition of Article 9(2). It is needed beside a basis of Article 6, never in place of one. */
export interface Article9Condition extends Entry {
  readonly id: Article9ConditionId
  /** Its point of Article 9(2). */
  readonly point: string
  readonly name: string
  /** What of Schedule 1 to the Act must be met as well: a Part, or one of its paragraphs. */
  readonly schedule1?: { readonly part: 1 | 2; readonly paragraph?: number }
}

function condition(
  id: Article9ConditionId,
  point: string,
  name: string,
  description: string,
  schedule1?: Article9Condition['schedule1'],
  more: readonly Citation[] = [],
): Article9Condition {
  return {
    id,
    point,
    name,
    description,
    citations: [
      ukGdpr(`9(2)(${point})`),
      ...(schedule1 ? [dpa2018(schedule1.paragraph ? `Sch 1 para ${schedule1.paragraph}` : `Sch 1 Part ${schedule1.part}`)] : []),
      ...more,
    ],
    inForce: since,
    confidence: 'verified-primary',
    dpv: euGdpr(`A9-2-${point}`),
    ...(schedule1 ? { schedule1 } : {}),
  }
}

/** The ten conditions, in the order of the Article. */
export const article9Conditions: readonly Article9Condition[] = [
  condition('explicit-consent', 'a', 'explicit consent', 'The person has agreed in so many words.'),
  condition(
    'employment-and-social-protection',
    'b',
    'employment, social security and social protection',
    'The law on employment, social security or social protection needs it.',
    { part: 1, paragraph: 1 },
  ),
  condition('vital-interests-incapable', 'c', 'vital interests', "Someone's life is at stake, and the person cannot consent."),
  condition(
    'not-for-profit-body',
    'd',
    'not-for-profit body',
    'A political, philosophical, religious or trade union body uses it about its members, former members and regular contacts, and tells nobody outside without consent.',
  ),
  condition('manifestly-made-public', 'e', 'made public by the person', 'The person has plainly made it public.'),
  condition(
    'legal-claims',
    'f',
    'legal claims and courts',
    'A legal claim needs it, or a court or tribunal acting as one (tribunals in so many words since 2025-08-20).',
    undefined,
    [cite('si-2025-904', '2')],
  ),
  condition(
    'substantial-public-interest',
    'g',
    'substantial public interest',
    'A substantial public interest with a basis in UK law, or since 2025-08-20 in relevant international law, needs it.',
    { part: 2 },
  ),
  condition(
    'health-or-social-care',
    'h',
    'health or social care',
    'Health or social care needs it, under a duty of secrecy.',
    { part: 1, paragraph: 2 },
    [ukGdpr('9(3)'), dpa2018('11')],
  ),
  condition('public-health', 'i', 'public health', 'Public health needs it.', { part: 1, paragraph: 3 }),
  condition(
    'archiving-research-statistics',
    'j',
    'archiving, research and statistics',
    'Archiving in the public interest, research or statistics need it.',
    { part: 1, paragraph: 4 },
  ),
]

/** The conditions on a day. */
export const article9ConditionsOn = (day: Day): readonly Article9Condition[] => inForceOn(article9Conditions, day)
