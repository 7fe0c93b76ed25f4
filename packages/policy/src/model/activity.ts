import type { Annex1ConditionId, LawfulBasisId } from '@clearnotice/uk-gdpr'
import type { DataCategory } from './data.ts'
import type { Fact } from './fact.ts'

/** What personal data is used for (Art 13(1)(c)). */
export interface Purpose extends Fact {
  readonly text: string
  /** 'to provide our services' and nothing more. */
  readonly vague: boolean
}

/** An interest named for Art 6(1)(f) (Art 13(1)(d)). */
export interface Interest extends Fact {
  readonly text: string
  /** 'our legitimate business interests'. */
  readonly vague: boolean
}

/** A basis as claimed: the point cited and the name given may disagree, or not exist. */
export interface BasisClaim extends Fact {
  /** 'f' of 'Article 6(1)(f)', as written in lower case. */
  readonly point?: string
  /** The basis that the words name. */
  readonly named?: LawfulBasisId
  /** The basis meant: of the point if it exists, else of the name. */
  readonly basis?: LawfulBasisId
  /** The point and the name as written. */
  readonly text?: string
  /** Said along the way ('with your consent'), without calling it a legal basis. */
  readonly passing?: boolean
  /** Said to be for what is no part of a public authority's tasks. */
  readonly beyondTasks?: boolean
  /** What the text adds to the name: 'tax law', 'to send what you ordered'. */
  readonly qualifier?: string
  readonly interests: readonly Interest[]
  /** Annex 1 conditions named, for recognised legitimate interests. */
  readonly conditions: readonly Annex1ConditionId[]
}

/** One thing the organisation does with data: a section, a table row, a bullet with its purposes, data and bases. */
export interface Activity {
  readonly name?: string
  /** `processor` where the policy says that it acts on its clients' instructions there. */
  readonly role: 'controller' | 'processor'
  readonly purposes: readonly Purpose[]
  readonly data: readonly DataCategory[]
  readonly bases: readonly BasisClaim[]
  /** Whether the text says which basis supports which purpose. */
  readonly mapped: boolean
}

/** Whether people must provide data, and what follows if not (Art 13(2)(e)). */
export interface Requirement extends Fact {
  /** Says that it is a statutory or contractual requirement, or needed for a contract. */
  readonly ground: 'statutory' | 'contractual' | 'voluntary' | 'unstated'
  /** Says what follows if data isn't given. */
  readonly consequence: boolean
  /** What follows, in words; known of a policy stated as data. */
  readonly text?: string
}
