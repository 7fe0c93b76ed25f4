import type { Places, Span } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'
import type { Mention } from './match.ts'
import type { Section, Statement } from './statement.ts'

/** A policy with its outline, prose and places: what a rule may ask about a text. */
export interface Reading extends Places {
  readonly source: string
  readonly policy: Policy
  /** The root of the tree of sections. */
  readonly outline: Section
  readonly statements: readonly Statement[]
  /** Mentions of a concept ('right-of-access'), or of every concept of a topic ('rights'), in source order. */
  mentions(concept: string): readonly Mention[]
  /** Mentions in one statement, of all topics. */
  mentionsIn(statement: Statement): readonly Mention[]
  /** What a section is about ('rights', 'retention' …), by its heading and those above it. */
  isAbout(section: Section, topic: string): boolean
  readonly links: readonly Link[]
  readonly placeholders: readonly Placeholder[]
  readonly comments: readonly Comment[]
  /** Ids that a link to '#…' may point at: of headings (as GitHub makes them) and of raw HTML. */
  readonly anchors: ReadonlySet<string>
}

/** Whether a policy comes with the text that it was read from. */
export const isReading = (of: object): of is Reading => 'statements' in of

/** The policy, whether it comes with a text or not. */
export const policyOf = (of: Policy | { readonly policy: Policy }): Policy => ('policy' in of ? of.policy : of)

export interface Link {
  readonly url: string
  readonly text: string
  readonly span: Span
  /** A bare address in the text, no Markdown link. */
  readonly bare: boolean
  /** Where it stands, so that 'email: x' of the controller can be told from the regulator's. */
  readonly statement: Statement
}

/** An unfilled blank: '[Company name]', 'TODO', 'lorem ipsum', '{{company}}' in a document that isn't a template. */
export interface Placeholder {
  readonly text: string
  readonly kind: 'blank' | 'to-do' | 'filler' | 'template'
  readonly span: Span
  readonly statement?: Statement
}

/** An HTML or MDX comment: says nothing to people; suppressions stand here. */
export interface Comment {
  /** Between the marks, trimmed. */
  readonly text: string
  readonly span: Span
}
