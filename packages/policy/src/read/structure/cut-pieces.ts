import type { HtmlContext } from './html-context.ts'
import { bullets, logicalLines } from './logical-lines.ts'
import { type Numbering, numberingAt } from './number.ts'
import type { CellFrame, ItemFrame, Piece } from './piece.ts'
import { isSpace, type Run, type RunBuilder, type Stretch, sourceOf } from './run.ts'

/** Where the walk stands when a paragraph ends. */
export interface PieceState {
  readonly source: string
  readonly hardWrapped: boolean
  readonly pieces: Piece[]
  readonly html: HtmlContext
  readonly item: ItemFrame | undefined
  readonly cell: CellFrame | undefined
  readonly level: number
  readonly quoted: number
}

/** Cuts a finished paragraph, heading or cell into lines, and takes numbers, bullets and stray marks off them. */
export function cutPieces(builder: RunBuilder, state: PieceState): void {
  const run: Run = builder
  const { source, html, cell, level } = state
  const lines = level || html.summary ? whole(run) : logicalLines(run, source, state.hardWrapped)
  let item = state.item
  for (const [line, { start, end, fresh }] of lines.entries()) {
    const column = line > 0 && fresh && item && item.column >= 0 ? columnOf(run, source, start) : undefined
    while (item && column !== undefined && item.column >= column) {
      item.list.left = true
      item = item.parent
    }
    const opens = item !== undefined && !item.opened
    if (item) item.opened = true
    const marks = marksOf(run.text, start, end, level)
    const numbering = opens && item?.list.ordered && !level ? ordinalOf(item, marks.from) : marks.numbering
    const text = run.text.slice(marks.from, end)
    if (!text || isDirective(text)) continue
    const own = sourceOf(run, start, end)
    state.pieces.push({
      run,
      from: marks.from,
      to: end,
      text,
      start: opens && item ? item.start : own.start,
      end: own.end,
      level: marks.level,
      summary: html.summary,
      numbering,
      bullet: marks.bullet,
      item,
      opens,
      line,
      lines: lines.length,
      cell,
      term: html.term,
      quoted: state.quoted > 0,
      bold: covers(run.bold, run.text, marks.from, end),
      italic: covers(run.italic, run.text, marks.from, end),
      details: html.details,
    })
  }
}

function whole({ text }: Run): { start: number; end: number; fresh: boolean }[] {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end ? [{ start: 0, end, fresh: true }] : []
}

/** The column of a line's first character, quote marks counted, as {@link ItemFrame.column} is. */
function columnOf(run: Run, source: string, start: number): number {
  const first = sourceOf(run, start, start).start
  let lineStart = first
  while (lineStart > 0 && ' \t>*_[`~<\\'.includes(source[lineStart - 1]!)) lineStart--
  let at = lineStart
  while (at < first && (source[at] === ' ' || source[at] === '\t' || source[at] === '>')) at++
  return at - lineStart
}

function ordinalOf(item: ItemFrame, end: number): Numbering {
  const ordinal = item.list.first + item.index
  return { text: String(ordinal), style: 'n1', stem: '', ordinal, end }
}

interface Marks {
  readonly from: number
  readonly level: number
  readonly numbering: Numbering | undefined
  readonly bullet: boolean
}

function marksOf(text: string, start: number, end: number, markupLevel: number): Marks {
  let from = start
  let level = markupLevel
  if (!level) {
    level = strayLevel(text, start, end)
    if (level) from = pastSpace(text, text[start] === '#' ? start + level : start + 3, end)
  }
  let bullet = false
  if (!level && bullets.includes(text[from] ?? ' ') && end - from > 1) {
    from = pastSpace(text, from + 1, end)
    bullet = true
  } else if (!level && '-*–—·'.includes(text[from] ?? ' ') && text[from + 1] === ' ') {
    from = pastSpace(text, from + 2, end)
    bullet = true
  }
  // 'Q: …' and 'A: …'
  if ((text[from] === 'Q' || text[from] === 'A') && text.startsWith(': ', from + 1) && from + 3 < end) from += 3
  const numbering = numberingAt(text, from, !level)
  if (numbering && numbering.end < end) from = numbering.end
  return { from, level, numbering: numbering && numbering.end < end ? numbering : undefined, bullet }
}

/** What marks a call-out off in some dialects: ':::note', '[!NOTE]'. */
function isDirective(text: string): boolean {
  return text.startsWith(':::') || (text.startsWith('[!') && text.endsWith(']'))
}

function pastSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** '##Heading' without its space, or 'H2: Heading' left over from a content plan; 0 for none. */
function strayLevel(text: string, start: number, end: number): number {
  if (text[start] === '#') {
    let level = 1
    while (text[start + level] === '#') level++
    const next = text.charCodeAt(start + level)
    const named = (next >= 65 && next <= 90) || (level > 1 && ((next >= 97 && next <= 122) || (next >= 48 && next <= 57)))
    return level <= 6 && named && end - start < 120 ? level : 0
  }
  const digit = text.charCodeAt(start + 1) - 48
  return text[start] === 'H' && digit >= 1 && digit <= 6 && text[start + 2] === ':' && end - start < 120 ? digit : 0
}

/** Whether one of the stretches holds all letters of `[from, to)`. */
function covers(stretches: readonly Stretch[], text: string, from: number, to: number): boolean {
  return stretches.some(
    ({ start, end }) => isBare(text, from, Math.min(start, to)) && isBare(text, Math.max(end, from), to) && start < to && end > from,
  )
}

/** No letter or digit in it. */
function isBare(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const letter = text[at]!
    if (letter.toLowerCase() !== letter.toUpperCase() || (letter >= '0' && letter <= '9')) return false
  }
  return true
}
