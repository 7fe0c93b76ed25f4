import type { Place, Places, Policy } from '@clearnotice/policy'
import { type Circumstances, type Citation, type Day, type DisclosureId, disclosuresFor, type Expectation } from '@clearnotice/uk-gdpr'
import type { Assess, DisclosureStatus } from './assessment.ts'
import { complaints } from './complaints.ts'
import { controller } from './controller.ts'
import { data } from './data.ts'
import { purposes } from './purposes.ts'
import { recipients } from './recipients.ts'
import { retention } from './retention.ts'
import { rights } from './rights.ts'

/** One row of the coverage table. */
export interface Disclosure {
  readonly id: DisclosureId
  readonly status: DisclosureStatus
  readonly expected: Expectation
  /** Why the law expects it here, or doesn't. */
  readonly because: string
  readonly evidence: readonly Place[]
  readonly citations: readonly Citation[]
}

/** Required and missing. */
export const isGap = ({ status, expected }: Pick<Disclosure, 'status' | 'expected'>): boolean =>
  status === 'missing' && expected === 'required'

/** Computed once; the `…/missing` rules and the coverage table read it, so they can't disagree. */
export interface Coverage {
  readonly rows: readonly Disclosure[]
  of(id: DisclosureId): Disclosure
  isGap(id: DisclosureId): boolean
}

const assessments: Record<DisclosureId, Assess> = {
  ...controller,
  ...purposes,
  ...recipients,
  ...retention,
  ...rights,
  ...complaints,
  ...data,
}

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
  return { rows, of, isGap: (id) => isGap(of(id)) }
}
