import { type Citation, cite, dpa2018, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { Confidence, Entry } from './entry.ts'

/** What the law says of children. */
export interface ChildrenRule extends Entry {
  readonly id: `children/${string}`
  /** In years. */
  readonly age?: number
}

function childrenRule(
  id: string,
  description: string,
  citations: readonly Citation[],
  inForce: InForce,
  confidence: Confidence = 'verified-primary',
  age?: number,
): ChildrenRule {
  return { id: `children/${id}`, description, citations, inForce, confidence, ...(age === undefined ? {} : { age }) }
}

export const childrenRules: readonly ChildrenRule[] = [
  childrenRule(
    'age-of-consent',
    'From this age a child can consent to an online service offered directly to it; below, whoever holds parental responsibility does. Not for preventive or counselling services.',
    [ukGdpr('8(1)'), ukGdpr('8(4)')],
    { from: '2018-05-25' },
    'verified-primary',
    13,
  ),
  childrenRule(
    'power-to-raise-age',
    'Regulations may raise the age to as much as 16; none had by the day up to which the law was looked at.',
    [ukGdpr('8(2A)'), ukGdpr('8(2B)'), cite('cwsa-2026', '72')],
    { from: '2026-04-29' },
  ),
  childrenRule(
    'power-on-age-verification',
    'Regulations may say how age is verified; none had.',
    [ukGdpr('8ZA'), cite('cwsa-2026', '72')],
    { from: '2026-04-29' },
  ),
  childrenRule(
    'design',
    'Whoever offers an online service that children are likely to use bears in mind how best to protect them.',
    [ukGdpr('25(1A)'), ukGdpr('25(1B)')],
    { from: '2026-02-05' },
  ),
  childrenRule(
    'code',
    "The regulator's code for services likely to be used by children, with 15 standards.",
    [dpa2018('123')],
    { from: '2020-09-02' },
    'verified-secondary',
  ),
  childrenRule('plain-language', 'Information meant for a child is in words that a child understands.', [ukGdpr('12(1)')], {
    from: '2018-05-25',
  }),
  childrenRule(
    'scotland',
    'In Scotland someone of this age is presumed able to exercise the rights.',
    [dpa2018('208')],
    { from: '2018-05-25' },
    'verified-primary',
    12,
  ),
]

/** The rules on a day. */
export const childrenRulesOn = (day: Day): readonly ChildrenRule[] => inForceOn(childrenRules, day)

/** From what age a child can consent to an online service on a day: 13. Data by day, because regulations may raise it. */
export function ageOfConsentOn(day: Day): number {
  return childrenRulesOn(day).find(({ id }) => id === 'children/age-of-consent')?.age as number
}
