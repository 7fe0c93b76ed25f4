import type { TransferMechanismId } from '@clearnotice/uk-gdpr'
import type { Fact } from './fact.ts'

/** Who receives data, or that nobody does (`denied`) (Art 13(1)(e)). */
export interface Recipient extends Fact {
  readonly text: string
  /** Canonical: see identity.ts. */
  readonly key: string
  /** An organisation by name. */
  readonly named: boolean
  /** What an organisation named is ('payment providers'); known of a policy stated as data. */
  readonly kind?: string
  /** 'third parties', 'partners' with no category. */
  readonly vague: boolean
  /** An entry of a list or table of recipients. */
  readonly listed?: boolean
  /** What else an entry says ('for payments'), as a key: the same recipient may be listed for two things. */
  readonly purpose?: string
  /** ISO 3166 code of the country where the policy says that it is, or where everybody knows that it is. */
  readonly country?: string
}

/** Data leaving the UK, or not (Art 13(1)(f)). Inbound transfers ('stored in the UK') are none. */
export interface Transfer extends Fact {
  readonly text: string
  /** ISO 3166 codes; 'EEA' as such. */
  readonly destinations: readonly string[]
  /** The area that data leaves or stays in ('outside the EEA' is an old test), or only a place where it is. */
  readonly test: 'uk' | 'eea' | 'uk-and-eea' | 'abroad' | 'place'
  /** False for a denial of some data only ('the footage stays in the UK'), or with an exception in the next breath. */
  readonly whole?: boolean
  /** A denial of what is left ('nothing else leaves the UK'): something has been said to leave. */
  readonly rest?: boolean
  /** The column for what protects the data says 'none' for it. */
  readonly unprotected?: boolean
  /** Only about the website's hosting. */
  readonly hostingOnly: boolean
}

/** An approval or safeguard relied on for a transfer. */
export interface Safeguard extends Fact {
  readonly text: string
  /** Absent for 'appropriate safeguards' (`vague`) and for clauses that nobody's name stands beside ('standard contractual clauses'). */
  readonly mechanism?: TransferMechanismId
  readonly vague: boolean
  /** 'such as … as applicable': which one is relied on isn't fixed. */
  readonly openEnded: boolean
  /** Destinations called approved ('adequacy'), as ISO codes. */
  readonly approves: readonly string[]
  /** Destinations it is relied on for, as ISO codes; known of a policy stated as data. */
  readonly destinations?: readonly string[]
  /** The compelling legitimate interests that a transfer serves; known of a policy stated as data. */
  readonly interests?: readonly string[]
}

/** How to get a copy of the safeguards. */
export interface SafeguardCopy extends Fact {
  readonly text: string
}
