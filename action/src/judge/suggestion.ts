import { applyEdits } from '@clearnotice/lint'
import { type JsonFinding, positionsIn, visible } from '@clearnotice/report'
import { type Hunk, isShown } from '../read/hunks.ts'
import type { Suggestion } from './analysis.ts'

/** In characters, of a suggestion. */
const longest = 20_000
/** More lines than these aren't said again to change a word in some of them: a reviewer couldn't see which. */
const mostLines = 10

const hasHidden = (text: string): boolean => text.split('\n').some((line) => visible(line) !== line.replaceAll('\t', ' '))

/**
 * The edit of a finding as whole lines, as GitHub wants it; null where there is none, where the diff doesn't show the lines, where a button
 * would put other line ends into the file, or where the lines hold what people can't see.
 */
export const suggestionFor = ({ edit }: JsonFinding, source: string, hunks: readonly Hunk[] | null): Suggestion | null => {
  if (edit === null || edit.length === 0 || hunks === null || source.includes('\r')) return null
  const edits = edit.map(({ span, text }) => ({ start: span.start.offset, end: span.end.offset, text }))
  const from = Math.min(...edits.map(({ start }) => start))
  const to = Math.max(...edits.map(({ start, end }) => (end > start ? end - 1 : end)))
  const lineStart = from === 0 ? 0 : source.lastIndexOf('\n', from - 1) + 1
  const newline = source.indexOf('\n', to)
  const lineEnd = newline < 0 ? source.length : newline + 1
  const before = source.slice(lineStart, lineEnd)
  const after = applyEdits(
    before,
    edits.map(({ start, end, text }) => ({ start: start - lineStart, end: end - lineStart, text })),
  )
  const joinsNext = before.endsWith('\n') && after !== '' && !after.endsWith('\n')
  // A suggestion of nothing removes the line; it can't leave an empty one.
  const leavesBlank = after === '\n'
  const repeats = after.split('\n').length - 1 > mostLines
  if (after === before || repeats || after.length > longest || joinsNext || leavesBlank || hasHidden(before) || hasHidden(after))
    return null
  const positions = positionsIn(source)
  const [first, last] = [positions.at(lineStart).line, positions.at(to).line]
  return isShown(hunks, first, last) ? { first, last, text: after.replace(/\n$/, '') } : null
}
