import type { Numbering } from './number.ts'
import type { Run } from './run.ts'

export interface ListFrame {
  readonly ordered: boolean
  /** The number of its first item. */
  readonly first: number
  /** All its items share this, until text that has left the list begins another one. */
  group: number
  /** Text has left it that Markdown took for a lazy line of its last item. */
  left: boolean
}

/** The list item that pieces stand in. */
export interface ItemFrame {
  readonly list: ListFrame
  readonly group: number
  readonly position: number
  /** Among the items of Markdown's list. */
  readonly index: number
  /** The column of its marker; text that begins no further right and isn't hard-wrapped has left the item. -1 in HTML. */
  readonly column: number
  /** Offset of its marker in the source. */
  readonly start: number
  readonly parent: ItemFrame | undefined
  /** A line of it has been seen. */
  opened: boolean
}

export interface RowFrame {
  readonly table: number
  readonly position: number
  readonly start: number
  end: number
}

export interface CellFrame {
  readonly row: RowFrame
  readonly column: number
  /** In the head of a Markdown table, or a `<th>`. */
  readonly head: boolean
}

/** `<dt>` and `<dd>`. */
export interface TermFrame {
  readonly list: number
  readonly kind: 'term' | 'value'
}

/** A line of the document as its author meant it, before it is known whether it is a heading: what the outline is made from. */
export interface Piece {
  readonly run: Run
  /** The line in the run's text, without its number or bullet. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** In the source, number and bullet included. */
  readonly start: number
  readonly end: number
  /** 1 to 6 for a heading in Markdown, HTML or '##Heading'; 0 otherwise. */
  readonly level: number
  readonly summary: boolean
  readonly numbering: Numbering | undefined
  /** It begins with a bullet or a bracketed letter that Markdown took for text. */
  readonly bullet: boolean
  readonly item: ItemFrame | undefined
  /** The first line of its item. */
  readonly opens: boolean
  /** Its place among the lines of its paragraph, and how many there are. */
  readonly line: number
  readonly lines: number
  readonly cell: CellFrame | undefined
  readonly term: TermFrame | undefined
  readonly quoted: boolean
  readonly bold: boolean
  readonly italic: boolean
  /** How many `<details>` are open. */
  readonly details: number
}

/** What makes a piece a heading. Headings of one style are on one level, whatever the level is. */
export interface HeadingStyle {
  /** 1 to 6 where markup says so. */
  readonly level?: number
  readonly style: string
}
