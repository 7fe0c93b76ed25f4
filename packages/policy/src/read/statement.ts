import type { Span } from '../model/place.ts'
import type { Word } from './words.ts'

/** A part of the document under one heading, whatever plays the heading. The root has depth 0 and no heading. */
export interface Section {
  readonly depth: number
  /** The heading's text without its number ('Your rights' of '9. Your Rights'), empty for the root. */
  readonly title: string
  /** The number in front of the heading ('9', '2.1', 'A'), if any. */
  readonly number?: string | undefined
  readonly heading?: Statement | undefined
  readonly parent?: Section | undefined
  readonly sections: readonly Section[]
  /** Statements directly in this section, in source order, without those of its sub-sections and without its heading. */
  readonly statements: readonly Statement[]
  readonly span: Span
}

/** One paragraph, list item, table row or heading: what a suppression or an edit takes as a whole. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row'
  readonly span: Span
  readonly section: Section
  /** The item that holds this nested item or paragraph. */
  readonly parent?: Block | undefined
  /** Items of one list, or rows of one table, share their `group`; its index in the group is `position`. */
  readonly group?: number | undefined
  readonly position?: number | undefined
  readonly ordered?: boolean | undefined
  /** In a block quote or call-out. */
  readonly quoted: boolean
  /** All of it is bold or italic. */
  readonly emphasised: boolean
  readonly statements: readonly Statement[]
}

/** The smallest piece that says something: a sentence (of a paragraph or an item), a table cell, or a heading. */
export interface Statement {
  readonly kind: 'heading' | 'sentence' | 'item' | 'cell'
  /** Decoded text: entities, escapes and emphasis resolved, white space folded. */
  readonly text: string
  readonly words: readonly Word[]
  readonly section: Section
  readonly block: Block
  /** Index among all statements of the document, in source order. */
  readonly index: number
  /** The statement that opens the list or table this stands in ('You have the right to:'), its parent item's first statement, or a `<dt>`. */
  readonly leadIn?: Statement | undefined
  /** 'Purpose' of 'Purpose: replying to you' or of '**Purpose** – …': how many words of `words` are the label (label without its colon). */
  readonly label?: { readonly text: string; readonly words: number } | undefined
  readonly columnHeader?: Statement | undefined
  readonly rowHeader?: Statement | undefined
  /** The place in the source of words[from] to words[to] (exclusive; all of the statement by default). */
  span(from?: number, to?: number): Span
}
