import type { Annex1ConditionId } from '@clearnotice/uk-gdpr'
import type { NonEmpty } from './non-empty.ts'

/** Consent, UK GDPR Art 6(1)(a). */
export interface ConsentBasis {
  readonly basis: 'consent'
  /** How to withdraw it, as a full sentence: 'Use the link at the foot of every e-mail.' (Art 13(2)(c)) */
  readonly withdraw: string
}

/** A contract with the person, or steps before one that the person asked for: Art 6(1)(b). */
export interface ContractBasis {
  readonly basis: 'contract'
  /** What follows if the data isn't given, as a full sentence: 'We cannot send you a quotation.' (Art 13(2)(e)) */
  readonly ifNotProvided: string
}

/** A duty under the law of the United Kingdom: Art 6(1)(c). */
export interface LegalObligationBasis {
  readonly basis: 'legal-obligation'
  /** The law that obliges, completing 'to comply with': 'tax law'. */
  readonly obligation: string
  /** What follows if the data isn't given, where people themselves must give it, as a full sentence (Art 13(2)(e)). */
  readonly ifNotProvided?: string
}

/** Someone's life: Art 6(1)(d). */
export interface VitalInterestsBasis {
  readonly basis: 'vital-interests'
}

/** The controller's own public task: Art 6(1)(e). */
export interface PublicTaskBasis {
  readonly basis: 'public-task'
  /** The task, completing 'our task of': 'running the town’s libraries'. */
  readonly task: string
}

/** A recognised legitimate interest: Art 6(1)(ea), from 2026-02-05. Never for a decision taken by computer alone (Art 22B(4)). */
export interface RecognisedInterestBasis {
  readonly basis: 'recognised-legitimate-interest'
  /** The condition of Annex 1 that is met (Art 6(5)). */
  readonly condition: Annex1ConditionId
}

/** Legitimate interests: Art 6(1)(f). */
export interface LegitimateInterestsBasis {
  readonly basis: 'legitimate-interests'
  /** The interests, each completing 'our legitimate interest in': 'keeping our systems secure' (Art 13(1)(d)). */
  readonly interests: NonEmpty<string>
}

/** A basis on which a significant decision may be taken by computer alone. */
export type DecisionBasisDefinition =
  | ConsentBasis
  | ContractBasis
  | LegalObligationBasis
  | VitalInterestsBasis
  | PublicTaskBasis
  | LegitimateInterestsBasis

/** A lawful basis, with what the law demands of whoever relies on it. */
export type BasisDefinition = DecisionBasisDefinition | RecognisedInterestBasis
