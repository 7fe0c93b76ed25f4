import type { ControllerKind } from '@clearnotice/uk-gdpr'
import type { Fact } from './fact.ts'

/** Who decides why and how personal data is used (UK GDPR Art 4(1)(7)). */
export interface Controller extends Fact {
  /** As the policy writes it; absent when the policy names a blank or nobody ('we'). */
  readonly name?: string
  /** What a sole trader trades as, beside the name. */
  readonly tradingName?: string
  readonly kind: ControllerKind
  /** A sole trader under a trading name is not identified: the controller is the individual. */
  readonly nameIs: 'full' | 'trading-name' | 'unknown'
  readonly country: 'GB' | 'elsewhere' | 'unknown'
  readonly joint: boolean
}

export type ContactChannel = 'email' | 'post' | 'phone' | 'form' | 'website'

/** A way to reach somebody, with what is there. */
export interface Way {
  readonly channel: ContactChannel
  readonly value: string
}

/** How somebody can be reached. Without `value` the policy promises details that aren't there. */
export interface Contact extends Fact {
  readonly of: 'controller' | 'dpo' | 'representative' | 'commissioner' | 'other'
  readonly channel: ContactChannel
  readonly value?: string
}

/** A data protection officer (Arts 37–39). A privacy lead or manager isn't one. */
export interface Officer extends Fact {
  readonly name?: string
  readonly contacts: readonly Contact[]
}

/** Representative in the UK (Art 27 UK GDPR) or in the EU (Art 27 EU GDPR). */
export interface Representative extends Fact {
  readonly territory: 'UK' | 'EU'
  readonly name?: string
}

/** What the organisation calls itself, and for what. */
export interface RoleClaim extends Fact {
  readonly role: 'controller' | 'joint-controller' | 'processor'
  /** For what: 'when you contact us'. Absent when the policy doesn't say. */
  readonly scope?: string
}
