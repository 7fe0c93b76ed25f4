import type { CookieGatewayId } from '@clearnotice/uk-gdpr'
import type { Fact } from './fact.ts'

export type CookiePurpose =
  | 'necessary'
  | 'transmission'
  | 'statistics'
  | 'appearance'
  | 'emergency'
  | 'marketing'
  | 'social'
  | 'non-essential'
  | 'other'

/** Reading from or writing to a device: cookies, local storage, SDKs, pixels, fingerprinting (PECR reg 6, Schedule A1). */
export interface CookieUse extends Fact {
  readonly text: string
  readonly purpose?: CookiePurpose
  /** Of those known by name its key, 'google-analytics'. */
  readonly technology?: string
  /** Set by somebody else. */
  readonly thirdParty?: true
  /** Of what is denied: there is nothing at all, not even what is needed. */
  readonly whole?: true
  /** Whatever people answer, or before they do. */
  readonly unasked?: true
  /** Where it is used, if the text says that of one of the two. */
  readonly surface?: 'app' | 'site'
  /** What allows it (PECR Sch A1); known of a policy stated as data. */
  readonly allowedBy?: CookieGatewayId
}

/** What the policy says about consent to, or objection against, cookies. */
export interface CookieChoice extends Fact {
  /** `assumed`: consent taken from going on to use the site; `exception`: that none is needed is claimed; `elsewhere`: a cookie policy of its own. */
  readonly kind: 'consent' | 'assumed' | 'objection' | 'browser-settings' | 'not-needed' | 'exception' | 'elsewhere'
  readonly text: string
}

/** Direct marketing, and the way out of it. */
export interface Marketing extends Fact {
  readonly kind: 'use' | 'opt-out'
  /** Only to those who have asked for it or agreed. */
  readonly agreed?: boolean
  readonly text: string
}

/** An age that the policy gives as the age of consent for online services. */
export interface ChildConsentAge extends Fact {
  readonly age: number
}
