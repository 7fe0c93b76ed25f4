import { type LintResult, lintMarkdown, looksLike, type Settings } from '@clearnotice/lint'
import { type JsonFile, type JsonFinding, jsonReport, visible } from '@clearnotice/report'
import type { Day } from '@clearnotice/uk-gdpr'
import { CannotRun } from '../cannot-run.ts'
import { annotate } from '../log.ts'
import type { Hunk } from '../read/hunks.ts'
import type { NotedFinding, PolicyAnalysis, State } from './analysis.ts'
import { meaningChanges } from './meaning.ts'
import { suggestionFor } from './suggestion.ts'

interface Version {
  readonly path: string
  /** Absent where there is none, or it can't be read. */
  readonly text: string | undefined
}

export interface Case {
  readonly before: Version | undefined
  readonly after: { readonly path: string; readonly text: string }
  readonly settings: Settings
  readonly day: Day
  readonly hunks: readonly Hunk[] | null
  readonly allowNewSuppressions: boolean
  readonly semanticDiff: boolean
  /** Somebody named it, so it is linted whatever it looks like, or said why not. */
  readonly named: boolean
}

export interface Judged {
  readonly policy: PolicyAnalysis
  readonly file: JsonFile
  readonly result: LintResult
}

const longestExcerpt = 240
const longestMessage = 1000

const clipped = (text: string): string => (text.length > longestMessage ? `${text.slice(0, longestMessage)} …` : text)

const excerptOf = (source: string, { span }: JsonFinding): string => {
  if (span === null) return ''
  const text = source.slice(span.start.offset, Math.min(span.end.offset, span.start.offset + 2 * longestExcerpt))
  const line = visible(text).replaceAll(/ {2,}/g, ' ').trim()
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt).trimEnd()} …` : line
}

const jsonOf = (path: string, result: LintResult): JsonFile =>
  jsonReport([{ path, result }], { version: '', day: result.day, lawAsOf: result.lawAsOf }).files[0] as JsonFile

const isHeld = ({ suppression }: JsonFinding): boolean => suppression !== null

const stateOf = (finding: JsonFinding, before: ReadonlyMap<string, JsonFinding>, allowed: boolean): State => {
  const earlier = before.get(finding.fingerprint)
  if (isHeld(finding)) return allowed || (earlier !== undefined && isHeld(earlier)) ? 'held-back' : 'newly-suppressed'
  return earlier !== undefined && !isHeld(earlier) ? 'existing' : 'new'
}

/**
 * Lints a policy and the version before it by the same rules, and tells what is new from what was there. Undefined for a file that nobody
 * named and that is something else.
 * @throws CannotRun for a file that was named and is something else; RefusedText
 */
export const judgePolicy = ({ before, after, settings, day, hunks, ...options }: Case): Judged | undefined => {
  const { path, text } = after
  const asIs = lintMarkdown(text, { day, path, config: settings })
  const unchanged = before?.text === text
  const earlier =
    unchanged || before?.text === undefined ? undefined : lintMarkdown(before.text, { day, path: before.path, config: settings })
  const other = looksLike(asIs.policy.document)
  // What was a policy is linted as one even if a change makes it look like something else.
  const wasPolicy = earlier !== undefined && looksLike(earlier.policy.document) === undefined
  if (other !== undefined && !wasPolicy) {
    if (options.named) throw new CannotRun(`this looks like ${other}. Leave it out of the files that are linted`)
    annotate('notice', `${path} isn't linted, as it looks like ${other}. Name it in the configuration if it is a privacy policy.`)
    return undefined
  }
  const insist = asIs.exempt !== undefined && wasPolicy && earlier.exempt === undefined
  const result = insist ? lintMarkdown(text, { day, path, config: settings, as: 'privacy-policy' }) : asIs
  const file = jsonOf(path, result)
  const earlierFile = unchanged ? file : earlier && before && jsonOf(before.path, earlier)
  const known = new Map(earlierFile?.findings.map((finding) => [finding.fingerprint, finding]))
  const now = new Set(file.findings.map(({ fingerprint }) => fingerprint))
  const findings = file.findings.map(
    (finding): NotedFinding => ({
      ...finding,
      message: clipped(finding.message),
      remedy: clipped(finding.remedy),
      state: stateOf(finding, known, options.allowNewSuppressions || unchanged),
      excerpt: excerptOf(text, finding),
      suggestion: suggestionFor(finding, text, hunks),
    }),
  )
  return {
    file,
    result,
    policy: {
      path,
      previousPath: before !== undefined && before.path !== path ? before.path : null,
      status: before === undefined ? 'added' : unchanged && before.path === path ? 'unchanged' : 'changed',
      error: null,
      findings,
      fixed: (earlierFile?.findings ?? []).filter((finding) => !isHeld(finding) && !now.has(finding.fingerprint)),
      changes:
        options.semanticDiff && earlier?.reading !== undefined && result.reading !== undefined
          ? meaningChanges(earlier.reading, result.reading)
          : [],
      disclosures: file.disclosures,
      hunks,
    },
  }
}
