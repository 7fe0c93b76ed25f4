import type { Activity, BasisClaim, Purpose, Requirement } from './activity.ts'
import type { Contact, Controller, Officer, Representative, RoleClaim } from './controller.ts'
import type { ChildConsentAge, CookieChoice, CookieUse, Marketing } from './cookies.ts'
import type { ConditionClaim, DataCategory, Source } from './data.ts'
import type { ChangeNotice, CitationUse, DocumentDate, DocumentKind, SupersededUse } from './document.ts'
import type { Recipient, Safeguard, SafeguardCopy, Transfer } from './recipients.ts'
import type { RetentionEntry } from './retention.ts'
import type { AutomatedDecision, ComplaintRoute, Exercise, RegulatorDetail, RequestTerm, RightStatement } from './rights.ts'

/**
 * A privacy policy as it stands: every part may be absent, vague, denied or wrong. Lists are in the order of the text. Every element is
 * an object whose place can be asked for (`placesOf`).
 */
export interface Policy {
  readonly document: DocumentKind
  readonly controllers: readonly Controller[]
  readonly contacts: readonly Contact[]
  readonly officers: readonly Officer[]
  readonly representatives: readonly Representative[]
  readonly roles: readonly RoleClaim[]
  readonly activities: readonly Activity[]
  /** All purposes, those of activities included. */
  readonly purposes: readonly Purpose[]
  /** All claims of a basis, those of activities included. */
  readonly bases: readonly BasisClaim[]
  /** All data said to be used, that of activities included. */
  readonly data: readonly DataCategory[]
  readonly conditions: readonly ConditionClaim[]
  readonly sources: readonly Source[]
  readonly requirements: readonly Requirement[]
  readonly recipients: readonly Recipient[]
  readonly transfers: readonly Transfer[]
  readonly safeguards: readonly Safeguard[]
  readonly safeguardCopies: readonly SafeguardCopy[]
  readonly retention: readonly RetentionEntry[]
  readonly rights: readonly RightStatement[]
  readonly exercise: readonly Exercise[]
  readonly requestTerms: readonly RequestTerm[]
  readonly complaints: readonly ComplaintRoute[]
  readonly regulatorDetails: readonly RegulatorDetail[]
  readonly automatedDecisions: readonly AutomatedDecision[]
  readonly cookies: readonly CookieUse[]
  readonly cookieChoices: readonly CookieChoice[]
  readonly marketing: readonly Marketing[]
  readonly childConsentAges: readonly ChildConsentAge[]
  readonly dates: readonly DocumentDate[]
  readonly changes: readonly ChangeNotice[]
  readonly citations: readonly CitationUse[]
  readonly superseded: readonly SupersededUse[]
}
