import { boldLabels } from './bold-labels.ts'
import { labelEnd } from './label.ts'
import { numberingAt } from './number.ts'
import { isSpace, type Run, type Stretch, sourceOf } from './run.ts'

/** A line as its author meant it: one or more source lines of a paragraph. */
export interface LogicalLine extends Stretch {
  /** Begins at the beginning of a source line, not behind a `<br>` or a bullet within the line. */
  readonly fresh: boolean
}

/** Prose is hard-wrapped no narrower than this, and no wider than that. */
const narrowest = 50
const widest = 200
/** Assumed where a paragraph is too narrow to tell. */
const usual = 72

/** Bullets that Markdown doesn't know. */
export const bullets = '•●○▪■◦‣⁃∙◆▶►➢➤✓✔✅❌✗✘☑➜→'

/**
 * Cuts a paragraph where its author began a new line on purpose. A line break in the source is one when the next word would have fitted on
 * the line before (so it isn't hard-wrapped prose) and what follows looks like a beginning.
 */
export function logicalLines(run: Run, source: string, hardWrapped: boolean): LogicalLine[] {
  const { text, breaks } = run
  const lines: LogicalLine[] = []
  let start = 0
  let fresh = true
  const cut = (end: number, next: number, nextFresh: boolean): void => {
    pushTrimmed(lines, text, start, end, fresh)
    start = next
    fresh = nextFresh
  }
  const width = hardWrapped && breaks.length ? widthOf(run) : widest + 1
  for (const [i, { at, hard }] of breaks.entries()) {
    const before = breaks[i - 1]?.at ?? 0
    if (at > before && at < text.length && (hard || isMeant(run, source, before, at, width)))
      cut(at, at, !hard || source[sourceOf(run, at, at).start - 1] === '\n')
  }
  cut(text.length, text.length, false)
  return text.includes('•') || text.includes('●') || text.includes('▪') ? lines.flatMap((line) => cutAtBullets(line, text)) : lines
}

/** Whether the prose of a source seems to be wrapped at some width: few of its lines are longer than any such width. */
export function isHardWrapped(source: string): boolean {
  let long = 0
  let full = 0
  let start = 0
  while (start < source.length) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    if (end - start > narrowest && source[start] !== '|') {
      full++
      if (end - start > 130) long++
    }
    start = end + 1
  }
  return long <= full / 5
}

function pushTrimmed(lines: LogicalLine[], text: string, from: number, to: number, fresh: boolean): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (end > start) lines.push({ start, end, fresh })
}

function cutAtBullets(line: LogicalLine, text: string): LogicalLine[] {
  const lines: LogicalLine[] = []
  let start = line.start
  for (let at = line.start + 1; at < line.end; at++) {
    if (!'•●▪'.includes(text[at]!)) continue
    pushTrimmed(lines, text, start, at, start === line.start && line.fresh)
    start = at
  }
  pushTrimmed(lines, text, start, line.end, start === line.start && line.fresh)
  return lines
}

function widthOf(run: Run): number {
  let width = 0
  let start = 0
  for (const at of [...run.breaks.map((b) => b.at), run.text.length]) {
    width = Math.max(width, sourceLength(run, start, at))
    start = at
  }
  return width
}

function sourceLength(run: Run, start: number, end: number): number {
  const span = sourceOf(run, start, Math.max(start, end - 1))
  return span.end - span.start
}

function isMeant(run: Run, source: string, before: number, at: number, width: number): boolean {
  const { text } = run
  const last = text[at - 2] ?? ''
  if (last === ':' || text.startsWith(':::', at)) return true
  const next = sourceOf(run, at, at).start
  let wordEnd = next
  while (wordEnd < source.length && wordEnd - next < widest && !isSpace(source.charCodeAt(wordEnd))) wordEnd++
  const length = sourceLength(run, before, at)
  if (isLabelled(run, before, at) || boldLabels(run).has(at)) return true
  const numbered = numberingAt(text, at, true) !== undefined
  if (numbered && '.;)!?'.includes(last)) return true
  const column = width < narrowest ? usual : width
  if (width <= widest && length + 1 + wordEnd - next > column) return false
  if (text[at] === '#' || bullets.includes(text[at]!) || numbered) return true
  if (last === ';') return true
  if (isBeginning(text, at)) return true
  return isAddress(text, at, length)
}

/** 'Telephone: …' in bold, or under another line with a label. */
function isLabelled({ text, bold }: Run, before: number, at: number): boolean {
  const next = text.slice(at, at + 60)
  if (!isBeginning(text, at) || !labelEnd(next, false)) return false
  return bold.some(({ start }) => start === at) || labelEnd(text.slice(before, before + 60), false) > 0
}

/** Anything but a lower-case letter or closing punctuation. */
function isBeginning(text: string, at: number): boolean {
  const first = text[at]!
  if (first.toLowerCase() !== first) return true
  if (first.toUpperCase() !== first) return false
  return !'.,;:)]}!?%&'.includes(first)
}

/** A line of its own for 'www.…', 'https://…' or an e-mail address after a short line. */
function isAddress(text: string, at: number, lengthBefore: number): boolean {
  if (text.startsWith('http', at) || text.startsWith('www.', at)) return lengthBefore < 80
  const end = text.indexOf(' ', at)
  return lengthBefore < narrowest && text.slice(at, end < 0 ? at + 100 : end).includes('@')
}
