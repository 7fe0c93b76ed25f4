import type { Statement } from '../statement.ts'
import { isSentence, wordCount } from '../title.ts'
import type { CellFrame, Piece, RowFrame } from './piece.ts'

/** Which row and column of each table are its headers. */
export class Tables {
  readonly #headed = new Set<number>()
  readonly #columns = new Map<number, Map<number, Statement>>()
  readonly #rows = new Map<RowFrame, Statement>()

  constructor(pieces: readonly Piece[]) {
    const first = new Map<number, Piece[]>()
    const rows = new Map<number, number>()
    for (const piece of pieces) {
      if (!piece.cell) continue
      const { row } = piece.cell
      rows.set(row.table, row.position + 1)
      if (row.position > 0) continue
      const cells = first.get(row.table)
      if (cells) cells.push(piece)
      else first.set(row.table, [piece])
    }
    for (const [table, cells] of first) if (isHead(cells, rows.get(table) ?? 0)) this.#headed.add(table)
  }

  headersOf({ row, column }: CellFrame): { column?: Statement; row?: Statement } {
    if (row.position === 0 && this.#headed.has(row.table)) return {}
    const columnHeader = this.#headed.has(row.table) ? this.#columns.get(row.table)?.get(column) : undefined
    const rowHeader = column > 0 ? this.#rows.get(row) : undefined
    return { ...(columnHeader && { column: columnHeader }), ...(rowHeader && { row: rowHeader }) }
  }

  /** Notes the first statement of a cell, if others may look up to it. */
  said({ row, column }: CellFrame, statement: Statement): void {
    if (row.position === 0 && this.#headed.has(row.table)) {
      let columns = this.#columns.get(row.table)
      if (!columns) this.#columns.set(row.table, (columns = new Map()))
      if (!columns.has(column)) columns.set(column, statement)
    } else if (column === 0 && !this.#rows.has(row)) this.#rows.set(row, statement)
  }
}

/** A head says what its columns hold; 'Purpose | Replying to your enquiries.' is the first row of a table with its headers on the left. */
function isHead(cells: readonly Piece[], rows: number): boolean {
  if (rows < 2) return false
  const texts = cells.map(({ text }) => text)
  const named = cells.every(({ cell }) => cell!.head)
  if (named) return cells.length === 1 || !cells.some(({ cell, text }) => cell!.column > 0 && isValue(text))
  return (
    cells.length > 1 &&
    !cells.some(({ cell }) => cell!.head) &&
    texts.every((text) => !isValue(text) && wordCount(text) <= 5) &&
    (rows > 2 || cells.every(({ bold }) => bold))
  )
}

function isValue(text: string): boolean {
  return (
    (isSentence(text) && !text.endsWith('?') && !text.endsWith(':') && wordCount(text) > 12) ||
    text.endsWith('.') ||
    text.includes('@') ||
    text.includes('://')
  )
}
