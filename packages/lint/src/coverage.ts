import type { Place, Places, Policy } from '@clearnotice/policy'
import { type Circumstances, type Day, type DisclosureId, disclosuresFor } from '@clearnotice/uk-gdpr'
import { assessments } from './assessments.ts'
import type { Coverage, Disclosure } from './disclosures.ts'

/** Several facts may be told in one place. */
const distinct = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [place.span === undefined ? place : `${place.span.start} ${place.span.end}`, place] as const)).values(),
]

/**
 * Joins what the text says of each disclosure with what the law expects on a day, in these circumstances.
 * @param exempt why nothing is expected of this document
 */
export const coverageOf = (policy: Policy, places: Places, circumstances: Circumstances, day: Day, exempt?: string): Coverage => {
  const rows = disclosuresFor(circumstances, day).map(({ id, citations, ...expectation }): Disclosure => {
    const { status, evidence } = assessments[id](policy)
    const { expected, because } = exempt === undefined ? expectation : { expected: 'not-required' as const, because: `${exempt}.` }
    return { id, status, expected, because, citations, evidence: distinct(evidence.flatMap((part) => places.placesOf(part).slice(0, 1))) }
  })
  const byId = new Map<DisclosureId, Disclosure>(rows.map((row) => [row.id, row]))
  const of = (id: DisclosureId): Disclosure => byId.get(id) as Disclosure
  const isGap = (id: DisclosureId): boolean => of(id).expected === 'required' && of(id).status === 'missing'
  return { rows, of, isGap }
}
