import type { Span } from '@clearnotice/policy'
import type { TextEdit } from './finding.ts'

const blanks = new Set([' ', '\t', '\r'])

/** The beginning of the line that a place stands on. */
export const lineStart = (source: string, at: number): number => (at === 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1)

/** Behind the end of the line that a place stands on. */
export const lineEnd = (source: string, at: number): number => {
  const newline = source.indexOf('\n', at)
  return newline < 0 ? source.length : newline + 1
}

/** Whether nothing stands on the line that begins here. */
const isBlankLine = (source: string, from: number): boolean => {
  let at = from
  while (blanks.has(source[at] as string)) at++
  return at === source.length || source[at] === '\n'
}

/**
 * The edit that takes whole lines out, with the blank lines behind them, or before them at the end of the text. None where it would join
 * the text before to the text behind.
 */
export const removeLines = (source: string, { start, end }: Span): TextEdit | undefined => {
  let last = end
  while (last > start && isBlankLine(source, lineStart(source, last - 1))) last = lineStart(source, last - 1)
  let before = start
  while (before > 0 && isBlankLine(source, lineStart(source, before - 1))) before = lineStart(source, before - 1)
  let behind = end
  while (behind < source.length && isBlankLine(source, behind)) behind = lineEnd(source, behind)
  if (behind === source.length) return { start: before, end: behind, text: '' }
  if (before < start || start === 0) return { start, end: behind, text: '' }
  return behind > last ? { start, end: last, text: '' } : undefined
}
