import { type Place, readPolicy, type Span } from '@clearnotice/policy'
import { counts } from './counts.ts'
import type { Finding } from './finding.ts'
import { type LintOptions, type LintResult, lint } from './lint.ts'
import { totalsOf } from './totals.ts'

/** One of several files that together are one policy. */
export interface Part {
  readonly path: string
  readonly text: string
}

const blank = (text: string): string => text.replaceAll(/[^\r\n]/g, ' ')

/** A part as it may stand in the middle of a text: without byte order mark and front matter, each character in its place. */
const inner = (text: string): string => text.replace(/^\ufeff?(?:(---|\+\+\+)[^\S\n]*\r?\n[\s\S]*?\n\1[^\S\n]*(?=\r?\n|$))?/u, blank)

const between = '\n\n'

/** The text that the files of a policy are together. */
export const joinParts = (parts: readonly Part[]): string =>
  parts.map(({ text }, index) => (index === 0 ? text : inner(text))).join(between)

/**
 * Lints files that together are one policy: what one says, none lacks. One result a part, in their order, each with its own findings and
 * evidence; path and statuses are those of the whole. A single part is a policy of its own.
 * @throws as `lintMarkdown`
 */
export const lintParts = (parts: readonly Part[], options: LintOptions): readonly LintResult[] => {
  let next = 0
  const files = parts.map(({ text }): Span => {
    const start = next
    next += text.length + between.length
    return { start, end: start + text.length }
  })
  const whole = readPolicy(joinParts(parts))
  const all = lint(whole.policy, whole, whole, options, files)
  if (parts.length === 1) return [all]
  const { reading: _, policy, findings, disclosures, stale, ...result } = all
  const partOf = ({ start }: Span): number =>
    Math.max(
      0,
      files.findLastIndex((file) => file.start <= start),
    )

  return parts.map(({ text }, part): LintResult => {
    const { start: from } = files[part] as Span
    const here = ({ span }: Place): boolean => (span === undefined ? part === 0 : partOf(span) === part)
    const moved = (span: Span): Span => ({ start: Math.min(span.start - from, text.length), end: Math.min(span.end - from, text.length) })
    const placed = (place: Place): Place => (place.span ? { ...place, span: moved(place.span) } : place)
    const related = ({ message, place }: Finding['related'][number]): Finding['related'][number] =>
      here(place)
        ? { message, place: placed(place) }
        : { message: `${message} (in ${parts[place.span ? partOf(place.span) : 0]?.path})`, place: {} }
    const own = findings
      .filter(({ place }) => here(place))
      .map(({ edit, suppression, ...finding }): Finding => {
        const edits = edit?.every((one) => here({ span: one })) ? edit.map((one) => ({ ...moved(one), text: one.text })) : undefined
        return {
          ...finding,
          place: placed(finding.place),
          related: finding.related.map(related),
          ...(edits && { edit: edits }),
          ...(suppression && { suppression: { ...suppression, place: here(suppression.place) ? placed(suppression.place) : {} } }),
        }
      })
    return {
      ...result,
      source: text,
      policy,
      findings: own,
      disclosures: disclosures.map((row) => ({ ...row, evidence: row.evidence.filter(here).map(placed) })),
      totals: totalsOf(own.filter(counts)),
      stale: part === 0 ? stale : {},
    }
  })
}
