/**
 * Every limit on what is read, in one place. A text within them is read in time proportional to its size; see `guard.ts` for the shapes
 * that make Markdown parsers take quadratic time or overflow their stack.
 */
export interface Limits {
  /** UTF-16 units of the whole text. */
  readonly size: number
  /** Units of one source line. */
  readonly line: number
  /** Lines of one paragraph, lazy lines of a quote or list included. */
  readonly paragraphLines: number
  /** Block quote and list marks at the start of one line, and levels of nested lists. */
  readonly nesting: number
  /** Open square brackets not yet closed in one paragraph. */
  readonly brackets: number
  /** Square brackets opened in one paragraph. */
  readonly links: number
  /** Runs of `*`, `_` or `~` in one paragraph. */
  readonly emphasis: number
  /** Runs of backticks in one paragraph. */
  readonly backticks: number
  /** `<` in one paragraph. */
  readonly tags: number
  /** Cells in one line of a table. */
  readonly columns: number
}

export const limits: Limits = {
  size: 2 * 1024 * 1024,
  line: 128 * 1024,
  paragraphLines: 2000,
  nesting: 32,
  brackets: 32,
  links: 1000,
  emphasis: 2000,
  backticks: 1000,
  tags: 1000,
  columns: 100,
}
