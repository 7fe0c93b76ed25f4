import type { LawfulBasisId, RightId } from '@clearnotice/uk-gdpr'
import type { ContactChannel, Way } from './controller.ts'
import type { Fact } from './fact.ts'

/** A right that the policy names, in any words. `denied`: named only to say that it doesn't apply. */
export interface RightStatement extends Fact {
  readonly right: RightId
  readonly text: string
  /** Only for one kind of data, or (objection) only to marketing, or (withdrawal) only 'unsubscribe'. */
  readonly limited: boolean
  /** How it stands: an item of a list, under a heading of its own, in a block quote, a paragraph about nothing else, or in passing. */
  readonly form: 'item' | 'heading' | 'quote' | 'paragraph' | 'passing'
  /** The list that it is an item of, where the item names nothing else: two of one list are one too many. */
  readonly list?: number
  /** Of an objection: the bases that the same words say it is raised against ('where we rely on our legitimate interests'). */
  readonly against?: readonly LawfulBasisId[]
  /** In the words of the old Article 22. */
  readonly superseded: boolean
}

/** How to exercise rights. Without channel: 'contact us' and nothing else. */
export interface Exercise extends Fact {
  readonly channels: readonly ContactChannel[]
  /** The ways themselves; known of a policy stated as data. */
  readonly contacts?: readonly Way[]
}

/** A time limit or a fee stated for requests. */
export interface RequestTerm extends Fact {
  readonly kind: 'time-limit' | 'fee'
  readonly text: string
  /** Calendar days or months for a time limit. */
  readonly days?: number
  readonly months?: number
  /** Pounds for a fee. */
  readonly pounds?: number
  /** A general fee, not one for excessive requests or further copies. */
  readonly general: boolean
}

/** Where one can complain (Art 13(2)(ca), (d)). */
export interface ComplaintRoute extends Fact {
  readonly to: 'controller' | 'commissioner' | 'unnamed-authority' | 'other-authority'
  /** As the policy calls it ('Information Commissioner’s Office'). */
  readonly name?: string
  /** A way is given: contact details, a link, 'contact us using the details above'. */
  readonly way: boolean
  /** 'contact us with questions' and nothing more. */
  readonly weak: boolean
  /** The ways themselves; known of a policy stated as data. */
  readonly contacts?: readonly Way[]
}

/** An old or present detail of the regulator. */
export interface RegulatorDetail extends Fact {
  readonly kind: 'name' | 'address' | 'link'
  readonly value: string
  /** The name, or the id of the contact, that uk-gdpr has for it; absent when it has none. */
  readonly known?: string
}

/** Significant decisions taken solely by automated means (Arts 22A–22D), or that there are none. */
export interface AutomatedDecision extends Fact {
  readonly text: string
  readonly significant: boolean
  /** Only profiling is mentioned, without saying whether such decisions are made. */
  readonly profilingOnly: boolean
  /** How it is taken and what it means, in words; known of a policy stated as data. */
  readonly explanation?: string
  readonly logic: boolean
  readonly representations: boolean
  readonly intervention: boolean
  readonly contest: boolean
}
