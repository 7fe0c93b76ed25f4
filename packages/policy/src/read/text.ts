import type { Place, Span } from '../model/place.ts'
import type { Mention } from './match.ts'
import type { Section, Statement } from './statement.ts'
import type { Structure } from './structure.ts'

/** What the fact readers see: the document's prose with its mentions. `facts/<topic>.ts` turn it into parts of a policy. */
export interface Text extends Structure {
  readonly source: string
  /** All mentions of a concept or of a topic's concepts, in source order. */
  mentions(conceptOrTopic: string): readonly Mention[]
  /** Mentions in one statement: of a concept, of a topic's concepts, or of all topics. */
  mentionsIn(statement: Statement, conceptOrTopic?: string): readonly Mention[]
  /** Whether a statement mentions a concept, or one of a topic's. */
  says(statement: Statement, conceptOrTopic: string): boolean
  /** What a section is about, by its heading and those above it: the topics of wording/sections.ts ('rights', 'retention' …). */
  isAbout(section: Section, topic: string): boolean
  /** Names of the classes of the lexicon, and of {period}, {email}, {url}, {number} …, that begin at each word. */
  unitsOf(statement: Statement): readonly (readonly { readonly name: string; readonly end: number }[] | undefined)[]
  /** What is known of each statement, by the number of the question that was asked of it. */
  readonly answers: unknown[][]
  /** Where a fact stands that has been placed. */
  placesOf(fact: object): readonly Place[]
  /** Remembers where a fact stands; returns the fact. Every fact handed out must have passed here. */
  placed<T extends object>(fact: T, ...at: readonly (Span | Mention | Statement)[]): T
}
