import { limits } from './limits.ts'

/** Thrown for text that would take a Markdown parser too long: it goes beyond one of the {@link limits}. */
export class RefusedText extends Error {
  override readonly name = 'RefusedText'
  /** What is too much: 'More than 64 square brackets open at once'. */
  readonly reason: string
  /** Where it goes too far, counted from 1. */
  readonly line: number
  /** What its author can do, as a sentence. */
  readonly remedy: string

  constructor(reason: string, line: number, remedy: string) {
    super(`${reason} on line ${line}. ${remedy}`)
    this.reason = reason
    this.line = line
    this.remedy = remedy
  }
}

interface Paragraph {
  /** Lines since the last mark of a quote or list; -1 before the first. */
  lazy: number
  open: number
  brackets: number
  emphasis: number
  declarations: number
  /** Of a table, once its delimiter row was seen: each row that follows is parsed by itself. */
  columns: number
}

/**
 * A look at the text before it is parsed: refuses the shapes that take a Markdown parser quadratic time or overflow its stack, all of them
 * far beyond what a policy needs. One pass; see {@link limits}.
 *
 * @returns how near a paragraph comes to one of the limits, from 0 to 1; what is near may still take seconds
 * @throws {RefusedText}
 */
export function guard(source: string): number {
  let nearest = 0
  if (source.length > limits.size) {
    throw new RefusedText(`The text has ${source.length} characters, more than ${limits.size}`, 1, 'Split it into several files.')
  }
  let paragraph = newParagraph()
  const items: number[] = []
  let line = 0
  let start = 0
  while (start < source.length) {
    line++
    const end = endOfLine(source, start)
    const first = pastIndent(source, start, end)
    const marks = nestingOf(source, first, end, line)
    if (marks > 0) checkIndent(items, first - start, line)
    nearest = Math.max(nearest, marks / limits.nesting, items.length / limits.nesting)
    if (pastQuotes(source, first, end) === end) paragraph = newParagraph()
    else {
      const mark = source[first]!
      if (isParagraphOfItsOwn(source, first, end) || (paragraph.columns > 0 && mark === '|'))
        paragraph = { ...newParagraph(), columns: paragraph.columns }
      if (marks > 0) paragraph.lazy = 0
      else if (paragraph.lazy >= 0) paragraph.lazy++
      checkLine(source, first, end, paragraph, line)
      if (isDelimiterRow(source, first, end)) paragraph.columns = columnsOf(source, first, end, line)
      nearest = Math.max(nearest, ...shares(paragraph))
    }
    start = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1)
  }
  return nearest
}

const newParagraph = (): Paragraph => ({ lazy: -1, open: 0, brackets: 0, emphasis: 0, declarations: 0, columns: 0 })

/** Of each limit on a paragraph. */
const shares = ({ lazy, open, brackets, emphasis, declarations, columns }: Paragraph): readonly number[] => [
  lazy / limits.lazyLines,
  open / limits.openBrackets,
  brackets / limits.brackets,
  emphasis / limits.emphasis,
  declarations / limits.declarations,
  columns / limits.columns,
]

function endOfLine(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 10 || unit === 13) return at
  }
  return source.length
}

function pastIndent(source: string, start: number, end: number): number {
  let at = start
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at++
  return at
}

/** A bulleted item or a heading: nothing before it runs on into it. */
function isParagraphOfItsOwn(source: string, first: number, end: number): boolean {
  const mark = source[first]!
  if (mark === '#') return source[first + 1] === ' ' || source[first + 1] === '#'
  return '-*+'.includes(mark) && source[first + 1] === ' ' && pastIndent(source, first + 2, end) < end
}

function refuse(what: string, limit: number, line: number, remedy: string): never {
  throw new RefusedText(`More than ${limit} ${what}`, line, remedy)
}

function checkLine(source: string, first: number, end: number, paragraph: Paragraph, line: number): void {
  const remedy = 'Break the paragraph up with blank lines.'
  let last = 0
  for (let at = first; at < end; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 91) {
      paragraph.open++
      paragraph.brackets++
    } else if (unit === 93) paragraph.open = Math.max(0, paragraph.open - 1)
    else if (unit === 42 || unit === 95 || unit === 126) {
      if (unit !== last) paragraph.emphasis++
    } else if (unit === 60) {
      const next = source.charCodeAt(at + 1)
      if (next === 33 || next === 63) paragraph.declarations++
    }
    last = unit
    if (paragraph.open > limits.openBrackets)
      refuse('square brackets open at once', limits.openBrackets, line, 'Close them, or write them as \\[.')
  }
  if (paragraph.lazy > limits.lazyLines) refuse('lines that run on from a quote or list', limits.lazyLines, line, remedy)
  if (paragraph.brackets > limits.brackets) refuse('square brackets in one paragraph', limits.brackets, line, remedy)
  if (paragraph.emphasis > limits.emphasis) refuse('marks of emphasis in one paragraph', limits.emphasis, line, remedy)
  if (paragraph.declarations > limits.declarations) refuse('comments in one paragraph', limits.declarations, line, remedy)
}

function pastQuotes(source: string, first: number, end: number): number {
  let at = first
  while (at < end && (source[at] === '>' || source[at] === ' ' || source[at] === '\t')) at++
  return at
}

/** How many quote and list marks stand in front of a line. A thematic break has none. */
function nestingOf(source: string, first: number, end: number, line: number): number {
  let depth = 0
  let at = first
  while (at < end) {
    const mark = source[at]!
    let next = at
    if (mark === '>') next = at + 1
    else if ('-*+'.includes(mark)) next = source[at + 1] === ' ' || source[at + 1] === '\t' ? at + 2 : at
    else {
      while (next < end && next - at < 10 && source[next]! >= '0' && source[next]! <= '9') next++
      next = next > at && (source[next] === '.' || source[next] === ')') && source[next + 1] === ' ' ? next + 2 : at
    }
    if (next === at) break
    at = pastIndent(source, next, end)
    depth++
  }
  if (depth > 1 && at >= end - 1 && isThematicBreak(source, first, end)) return 0
  if (depth > limits.nesting) {
    refuse('quotes and lists inside each other', limits.nesting, line, 'Take some of the marks at the start of the line away.')
  }
  return depth
}

/** @param items the indents of the items that an item may stand in, outermost first: kept from line to line */
function checkIndent(items: number[], indent: number, line: number): void {
  while (items.length > 0 && (items.at(-1) as number) >= indent) items.pop()
  items.push(indent)
  if (items.length > limits.nesting) refuse('lists inside each other', limits.nesting, line, 'Indent fewer of the items before it.')
}

function isThematicBreak(source: string, first: number, end: number): boolean {
  const mark = source[first]
  if (mark !== '-' && mark !== '*') return false
  for (let at = first; at < end; at++) if (source[at] !== mark && source[at] !== ' ' && source[at] !== '\t') return false
  return true
}

function isDelimiterRow(source: string, first: number, end: number): boolean {
  let dash = false
  let bar = false
  for (let at = first; at < end; at++) {
    const mark = source[at]!
    if (mark === '-') dash = true
    else if (mark === '|') bar = true
    else if (mark !== ' ' && mark !== ':' && mark !== '\t' && mark !== '>') return false
  }
  return dash && bar
}

function columnsOf(source: string, first: number, end: number, line: number): number {
  let columns = 0
  for (let at = first; at < end; at++) if (source[at] === '|') columns++
  if (columns > limits.columns + 1) refuse('columns in a table', limits.columns, line, 'Split the table.')
  return columns
}
