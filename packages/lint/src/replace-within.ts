import type { Span } from '@clearnotice/policy'
import type { TextEdit } from './finding.ts'

const isLetterOrDigit = (character = ''): boolean =>
  character.toLowerCase() !== character.toUpperCase() || (character >= '0' && character <= '9')

/** How many units two texts share at their beginning. */
const shared = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** So far back a code span is looked for. */
const farthest = 1000

/** Whether a place lies in a code span: after an odd number of runs of backticks in its paragraph. */
const isCode = (source: string, place: number): boolean => {
  let inside = false
  for (let at = place - 1; at >= 0 && place - at < farthest; at--) {
    if (source[at] === '\n' && source[source[at - 1] === '\r' ? at - 2 : at - 1] === '\n') break
    if (source[at] === '`' && source[at - 1] !== '`') inside = !inside
  }
  return inside
}

/**
 * The edit that puts one text in another's place, and touches no more than where they differ. None where the source doesn't have it within
 * the span exactly once, as a whole word: split by markup, written in another way, or code.
 */
export const replaceWithin = (source: string, { start, end }: Span, from: string, to: string): TextEdit | undefined => {
  const within = source.slice(start, end).toLowerCase()
  const at = within.indexOf(from.toLowerCase())
  if (at < 0 || within.includes(from.toLowerCase(), at + 1)) return undefined
  if (isLetterOrDigit(within[at - 1]) || isLetterOrDigit(within[at + from.length])) return undefined
  const before = shared(from, to)
  const [gone, come] = [from.slice(before), to.slice(before)]
  const after = shared([...gone].reverse().join(''), [...come].reverse().join(''))
  const place = start + at + before
  if (isCode(source, place)) return undefined
  return { start: place, end: place + gone.length - after, text: come.slice(0, come.length - after) }
}
