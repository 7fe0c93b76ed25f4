import type { Span } from '@clearnotice/policy'
import type { Positions } from './positions.ts'
import { type Cell, cellsOf, type VisibleOptions } from './visible.ts'

/** A source line as shown, and the columns of the fault in it. */
export interface Snippet {
  readonly line: number
  readonly text: string
  readonly from: number
  readonly length: number
}

/** The columns in front of each cell, and in the end of all of them. */
const columnsOf = (cells: readonly Cell[]): readonly number[] => {
  const columns = [0]
  let column = 0
  for (const { width } of cells) {
    column += width
    columns.push(column)
  }
  return columns
}
/** How many columns a cut between words may cost. */
const most = 14
const show = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join('')

/** First and last index (exclusive) of the cells around a fault that fit into some columns, cut between words where that costs little. */
const windowAround = (
  cells: readonly Cell[],
  between: (from: number, to: number) => number,
  from: number,
  to: number,
  width: number,
): readonly [number, number] => {
  if (between(0, cells.length) <= width) return [0, cells.length]
  const room = width - 4
  const fault = Math.min(between(from, to), room)
  let before = Math.max(8, Math.floor((room - fault) / 3), room - between(from, cells.length))
  let first = from
  while (first > 0 && before >= (cells[first - 1] as Cell).width) before -= (cells[--first] as Cell).width
  const space = cells.slice(first, Math.min(from, first + most)).findIndex(({ text }) => text === ' ')
  if (first > 0 && space >= 0) first += space + 1
  let left = first > 0 ? room : room + 2
  let last = first
  while (last < cells.length && left >= (cells[last] as Cell).width) left -= (cells[last++] as Cell).width
  const end = cells.findLastIndex(({ text }, at) => at < last && text === ' ')
  return [first, last < cells.length && end > from && (to > last || end >= to) && last - end < most ? end : last]
}

/** As much of a line as a window around a column can need, so that a line of a megabyte costs no more than any other. */
const crop = (text: string, column: number, width: number): readonly [string, number] => {
  const from = Math.max(0, column - 1 - 4 * width)
  return [text.slice(from, column + 4 * width), from]
}

/** The first line of a span, cut down to `width` columns around the fault. */
export const snippetOf = (positions: Positions, { start, end }: Span, width: number, options?: VisibleOptions): Snippet => {
  const { line, column } = positions.at(start)
  const whole = positions.line(line)
  const [text, cropped] = crop(whole, column, width)
  const cells = cellsOf(text, options)
  const index = (at: number): number => {
    const found = cells.findIndex((cell) => cell.at >= at - cropped)
    return found < 0 ? cells.length : found
  }
  const columns = columnsOf(cells)
  const between = (from: number, to: number): number => (columns[to] as number) - (columns[from] as number)
  const from = index(column - 1)
  const to = Math.max(from, index(Math.min(whole.trimEnd().length, column - 1 + end - start)))
  const [first, last] = windowAround(cells, between, from, to, width)
  const left = first > 0 || cropped > 0 ? '… ' : ''
  const right = last < cells.length || cropped + text.length < whole.length ? ' …' : ''
  return {
    line,
    text: `${left}${show(cells.slice(first, last)).trimEnd()}${right}`,
    from: left.length + between(first, Math.max(first, from)),
    length: Math.max(1, between(from, Math.max(from, Math.min(to, last)))),
  }
}
