/** What is read, and what is refused before a parser sees it. */
export interface Limits {
  /** UTF-16 units of the whole text. */
  readonly size: number
  /** Lines that run on from a quote or a list item without its mark and without a blank line. */
  readonly lazyLines: number
  /** Quote and list marks at the start of one line. */
  readonly nesting: number
  /** Square brackets open at the same time in one paragraph. */
  readonly openBrackets: number
  /** Square brackets opened in one paragraph. */
  readonly brackets: number
  /** Runs of `*`, `_` and `~` in one paragraph. */
  readonly emphasis: number
  /** `<!` and `<?` in one paragraph. */
  readonly declarations: number
  /** Columns of a table. */
  readonly columns: number
  /** UTF-16 units of a sentence: what is longer is read as several. */
  readonly sentence: number
}

/**
 * Every limit on what is read. Within them a text takes time in proportion to its size. Measured on Node 24: a text at any one of the
 * paragraph limits costs the parser less than 0.2 s a paragraph; policies stay below a tenth of each.
 */
export const limits: Limits = {
  size: 2 * 1024 * 1024,
  lazyLines: 1000,
  nesting: 32,
  openBrackets: 64,
  brackets: 1000,
  emphasis: 1000,
  declarations: 200,
  columns: 100,
  sentence: 4000,
}
