import type { Citation } from '@clearnotice/uk-gdpr'
import type { Place, Places } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'

/** What a change is about. */
export type ChangeTopic =
  | 'controller'
  | 'contacts'
  | 'purposes'
  | 'bases'
  | 'interests'
  | 'data'
  | 'conditions'
  | 'sources'
  | 'requirement'
  | 'recipients'
  | 'transfers'
  | 'safeguards'
  | 'retention'
  | 'rights'
  | 'requests'
  | 'complaints'
  | 'automated-decisions'
  | 'cookies'
  | 'marketing'
  | 'children'
  | 'document'

/** `moved`: the same, elsewhere; `reworded`: the same in other words. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved' | 'reworded'

/**
 * `material`: people are told something that matters to what they may expect or do, so they should hear of it. `minor`: what is said
 * differs, but takes nothing from people. `editorial`: only the words or their order differ.
 */
export type Materiality = 'material' | 'minor' | 'editorial'

/** Why a change weighs what it weighs, and the provision that makes it so. */
export interface Weight {
  readonly materiality: Materiality
  readonly reason: string
  readonly citations: readonly Citation[]
}

/** How one side puts it. */
export interface ChangeSide {
  readonly text: string
  /** Where it stands: a span in a text, a path in a typed policy. */
  readonly place?: Place
}

/** One difference between two policies. */
export interface Change extends Weight {
  readonly kind: ChangeKind
  readonly topic: ChangeTopic
  /** What differs, without a full stop. It is in our words up to its first ': ', and in those of the policy behind it. */
  readonly message: string
  readonly before?: ChangeSide
  readonly after?: ChangeSide
}

/** A policy that can be compared: stated as data, or read from a text (a `Reading` is one). */
export type Comparable = (Policy & Places) | ({ readonly policy: Policy } & Places)
