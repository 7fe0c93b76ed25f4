import type { TransferMechanismId } from '@clearnotice/uk-gdpr'
import type { CountryCode } from '../model/countries.ts'
import type { approvedDestinations } from './approved-destinations.ts'
import type { NonEmpty } from './non-empty.ts'

/** Destinations that UK adequacy regulations approve, other than the United States. The rules judge by day. */
export type ApprovedDestination = (typeof approvedDestinations)[number]

/** Safeguards of Articles 46 and 47 that serve for transfers out of the United Kingdom. */
export type SafeguardId = Extract<
  TransferMechanismId,
  | 'idta'
  | 'addendum'
  | 'uk-bcrs'
  | 'public-body-instrument'
  | 'secretary-of-state-clauses'
  | 'code-of-conduct'
  | 'certification'
  | 'authorised-clauses'
>

/** Derogations of Article 49(1)(a) to (g): exceptions for particular situations. */
export type DerogationId = Extract<TransferMechanismId, `derogation-${string}`>

/** To a destination that UK regulations approve (Art 45A). */
export interface ApprovedTransfer {
  readonly destination: ApprovedDestination
  readonly by: 'adequacy-regulations'
}

/** To a recipient in the United States that takes part in the UK Extension to the Data Privacy Framework. */
export interface DataBridgeTransfer {
  readonly destination: 'US'
  readonly by: 'uk-us-data-bridge'
}

/** Under a safeguard (Arts 46, 47). */
export interface SafeguardedTransfer {
  readonly destination: CountryCode
  readonly by: SafeguardId
  /** How to get a copy of the safeguard, or where it is, as a full sentence: 'Write to us for a copy.' (Art 13(1)(f)) */
  readonly copy: string
}

/** Under a derogation (Art 49(1)(a) to (g)). */
export interface DerogatedTransfer {
  readonly destination: CountryCode
  readonly by: DerogationId
}

/** For compelling legitimate interests (Art 49(1), second subparagraph): rare, few people, with safeguards of its own. */
export interface CompellingTransfer {
  readonly destination: CountryCode
  readonly by: 'compelling-legitimate-interests'
  /** The interests, each completing 'our compelling legitimate interest in'. People must be told of them. */
  readonly interests: NonEmpty<string>
  /** How to get a copy of the safeguards, as a full sentence. */
  readonly copy: string
}

/** Personal data leaving the United Kingdom: where to, and what allows it. */
export type TransferDefinition = ApprovedTransfer | DataBridgeTransfer | SafeguardedTransfer | DerogatedTransfer | CompellingTransfer
