import type { Span } from '@clearnotice/policy'

/** A text whose faults were marked `‹like this›`, and where they are. Marks may nest; two around the same text are two faults. */
export interface Marked {
  readonly text: string
  readonly faults: readonly Span[]
}

/** Takes the marks out of a text. */
export const unmark = (marked: string): Marked => {
  const faults: Span[] = []
  const open: number[] = []
  let text = ''
  for (const character of marked) {
    if (character === '‹') open.push(text.length)
    else if (character !== '›') text += character
    else {
      const start = open.pop()
      if (start === undefined) throw new Error('An example has a › without its ‹')
      faults.push({ start, end: text.length })
    }
  }
  if (open.length > 0) throw new Error('An example has a ‹ without its ›')
  return { text, faults }
}

/** A span without the punctuation and markup at its ends, so that a mark needn't say whether a full stop belongs to it. */
export const trimSpan = (text: string, { start, end }: Span): Span => {
  const inner = text.slice(start, end)
  const trimmed = inner.replace(/^[^\p{L}\p{N}]+/u, '')
  const from = end - trimmed.length
  const to = from + trimmed.replace(/[^\p{L}\p{N}]+$/u, '').length
  return trimmed === '' ? { start, end } : { start: from, end: to }
}

/** Puts marks around spans: what {@link unmark} undoes. */
export const mark = (text: string, spans: readonly Span[]): string => {
  const trimmed = spans.map((span) => trimSpan(text, span))
  let marked = ''
  for (let at = 0; at <= text.length; at++) {
    for (const { end } of trimmed) if (end === at) marked += '›'
    for (const { start } of trimmed) if (start === at) marked += '‹'
    marked += text.charAt(at)
  }
  return marked
}
