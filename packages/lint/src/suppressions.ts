import { type Block, type Reading, type Span, type Statement, statementAt } from '@clearnotice/policy'
import { type Day, isDay } from '@clearnotice/uk-gdpr'
import { closestMatch } from 'leven'
import type { Finding } from './finding.ts'
import { namesRule } from './settings.ts'
import { parseSuppression, type Suppression } from './suppression.ts'

/** A suppression with what it reaches, and whether it held anything back. */
export interface AppliedSuppression extends Suppression {
  readonly covers: Span
  /** Why it holds nothing back on this day, if so. */
  readonly invalid?: 'misspelt' | 'reasonless' | 'undated' | 'bad-date' | 'expired'
  /** The first thing that it names and that is no rule and fits none, with the rule that may be meant. */
  readonly unknownRule?: { readonly name: string; readonly meant?: string }
  readonly used: boolean
}

/** `ends`: something in the text ends what it reaches; what reaches to the end of the text must end some day. */
const invalidOn = ({ form, reason, until, misspelt }: Suppression, ends: boolean, day: Day): AppliedSuppression['invalid'] => {
  if (misspelt !== undefined) return 'misspelt'
  if (form === 'end') return undefined
  if (reason === undefined) return 'reasonless'
  if (until === undefined) return ends ? undefined : 'undated'
  if (!isDay(until)) return 'bad-date'
  return until < day ? 'expired' : undefined
}

const unknownIn = ({ rules }: Suppression, ids: readonly string[]): AppliedSuppression['unknownRule'] => {
  const name = rules.find((pattern) => !ids.some((id) => namesRule(pattern, id)))
  if (name === undefined) return undefined
  const meant = closestMatch(name, ids, { maxDistance: 3 })
  return { name, ...(meant !== undefined && { meant }) }
}

/** Where a paragraph ends that was cut into several blocks, line by line: at a blank line, or where something else begins. */
const endOfParagraph = ({ statements, source }: Reading, { span, section, parent }: Block, from: number): number => {
  let { end } = span
  for (let at = from; at < statements.length; at++) {
    const { block } = statements[at] as Statement
    const between = source.slice(end, block.span.start)
    if (block.kind !== 'paragraph' || block.section !== section || block.parent !== parent || between.split('\n').length > 2) break
    end = block.span.end
  }
  return end
}

/** The block that holds a comment, else the next one: an item with all that is nested in it, a row, or before a table all its rows. */
const blockOf = (reading: Reading, comment: Span): Span => {
  const { statements, source } = reading
  const before = statementAt(reading, comment.start)
  if (before !== undefined && !source.slice(before.block.span.end, comment.start).includes('\n')) return before.block.span
  const first = before === undefined ? 0 : before.index + 1
  let next = statements[first]?.block
  if (next === undefined) return comment
  while (next.parent !== undefined && next.parent.span.start >= comment.end) next = next.parent
  if (next.kind === 'paragraph') return { start: next.span.start, end: endOfParagraph(reading, next, first) }
  const { group } = next
  const rows = next.kind === 'row' && next.position === 0 ? statements.filter(({ block }) => block.group === group) : []
  return { start: next.span.start, end: rows.at(-1)?.block.span.end ?? next.span.end }
}

/**
 * Reads the suppressions of a policy, which may name some rules, and what each reaches, in its own file where the text is made of several.
 * A `-start` without its `-end` reaches to the end of the file.
 */
export const suppressionsIn = (
  reading: Reading,
  day: Day,
  ids: readonly string[],
  files: readonly Span[] = [],
): readonly AppliedSuppression[] => {
  const read = reading.comments.flatMap((comment) => parseSuppression(comment) ?? [])
  const all = { start: 0, end: reading.source.length }
  const fileOf = ({ start }: Span): Span => files.findLast((file) => file.start <= start) ?? all
  const reach: Record<Suppression['form'], (span: Span, nextEnd: number) => Span> = {
    block: (span) => blockOf(reading, span),
    start: (span, nextEnd) => ({ start: span.end, end: nextEnd }),
    end: (span) => span,
    file: fileOf,
  }
  let nextEnd = all.end
  const covers = read.toReversed().map(({ form, span }) => {
    const { end } = fileOf(span)
    const covered = reach[form](span, nextEnd)
    if (form === 'end') nextEnd = span.start
    return { start: Math.min(covered.start, end), end: Math.min(covered.end, end) }
  })
  covers.reverse()
  let begun = false
  return read.map((suppression, at): AppliedSuppression => {
    const { form, span } = suppression
    const ends = form === 'block' || (form === 'start' && (covers[at] as Span).end < fileOf(span).end)
    const invalid = invalidOn(suppression, ends, day)
    begun ||= form === 'start'
    const unknownRule = unknownIn(suppression, ids)
    return {
      ...suppression,
      covers: covers[at] as Span,
      ...(invalid && { invalid }),
      ...(unknownRule && { unknownRule }),
      used: form === 'end' && begun,
    }
  })
}

type Reported = Pick<Finding, 'rule' | 'place'>

/** The suppressions that hold a finding back; those about suppressions themselves can't be held back. */
const holding = ({ rule, place }: Reported, suppressions: readonly AppliedSuppression[]): readonly AppliedSuppression[] => {
  const start = place.span?.start
  if (start === undefined || rule.startsWith('suppression/')) return []
  return suppressions.filter(
    ({ invalid, form, rules, covers }) =>
      invalid === undefined &&
      form !== 'end' &&
      covers.start <= start &&
      start < Math.max(covers.end, covers.start + 1) &&
      rules.some((pattern) => namesRule(pattern, rule)),
  )
}

/** What holds each finding back that is held back, and the suppressions with those marked that do. */
export const suppress = <Found extends Reported>(
  findings: readonly Found[],
  suppressions: readonly AppliedSuppression[],
): { readonly suppressed: ReadonlyMap<Found, AppliedSuppression>; readonly marked: readonly AppliedSuppression[] } => {
  const held = findings.map((finding) => [finding, holding(finding, suppressions)] as const)
  const used = new Set(held.flatMap(([, by]) => by))
  return {
    suppressed: new Map(held.flatMap(([finding, [first]]) => (first === undefined ? [] : [[finding, first]]))),
    marked: suppressions.map((one) => (used.has(one) ? { ...one, used: true } : one)),
  }
}
