import type { LawfulBasisId } from './lawful-bases.ts'

/** Something about the controller or its processing that is so, isn't, or isn't known. */
export type Known = boolean | 'unknown'

export type ControllerKind =
  | 'sole-trader'
  | 'partnership'
  | 'company'
  | 'charity'
  | 'public-authority'
  | 'individual'
  | 'association'
  | 'unknown'

/** What decides which disclosures the law asks for. */
export interface Circumstances {
  /** The Article 6 bases relied on. An empty list is the same as `unknown`: no processing is without one. */
  readonly bases: readonly LawfulBasisId[] | 'unknown'
  /** Explicit consent for special category data (Article 9(2)(a)), whatever the Article 6 basis. */
  readonly explicitConsent: Known
  readonly directMarketing: Known
  /** Personal data leaves the UK. */
  readonly transfers: Known
  /** A transfer rests, or must rest, on a safeguard (Article 46, 47, or 49(1) second subparagraph). */
  readonly safeguardReliedOn: Known
  /** A data protection officer is designated. */
  readonly dpo: Known
  readonly controllerOutsideUk: Known
  readonly controllerKind: ControllerKind
  /** Data are obtained from others than the person (Article 14). */
  readonly dataFromOthers: Known
  /** Significant decisions are taken with no meaningful human involvement (Article 22A). */
  readonly significantAutomatedDecisions: Known
  /** Research or statistics (Article 21(6)). */
  readonly research: Known
}

/** Nothing is known: what the law then expects is what it expects of everyone. */
export const unknownCircumstances: Circumstances = {
  bases: 'unknown',
  explicitConsent: 'unknown',
  directMarketing: 'unknown',
  transfers: 'unknown',
  safeguardReliedOn: 'unknown',
  dpo: 'unknown',
  controllerOutsideUk: 'unknown',
  controllerKind: 'unknown',
  dataFromOthers: 'unknown',
  significantAutomatedDecisions: 'unknown',
  research: 'unknown',
}
