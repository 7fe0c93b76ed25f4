import { joinParts, type LintResult, lintParts, looksLike, type Part, type Settings } from '@clearnotice/lint'
import { type Reading, readPolicy } from '@clearnotice/policy'
import { type JsonFile, type JsonFinding, jsonReport, visible } from '@clearnotice/report'
import type { Day } from '@clearnotice/uk-gdpr'
import { CannotRun } from '../cannot-run.ts'
import { annotate } from '../log.ts'
import type { NotedFinding, PolicyAnalysis, State } from './analysis.ts'
import type { CandidatePart } from './candidates.ts'
import { meaningChanges } from './meaning.ts'
import { suggestionFor } from './suggestion.ts'

export interface Case {
  /** What the policy is called. */
  readonly path: string
  /** Its files; most have one. */
  readonly texts: readonly Part[]
  /** The files that it was before. No text where one can't be read. */
  readonly before: readonly { readonly path: string; readonly text: string | undefined }[]
  /** What each of its files was before, and what of it changed. */
  readonly parts: readonly Pick<CandidatePart, 'before' | 'change'>[]
  readonly settings: Settings
  readonly day: Day
  readonly allowNewSuppressions: boolean
  readonly semanticDiff: boolean
  /** Somebody named it, so it is linted whatever it looks like, or said why not. */
  readonly named: boolean
}

/** What became of a file. */
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

/** One a file. */
type Results = readonly [LintResult, ...LintResult[]]

const readingOf = (texts: readonly Part[], [{ reading }]: Results): Reading => reading ?? readPolicy(joinParts(texts))

const isHeld = ({ suppression }: JsonFinding): boolean => suppression !== null

const stateOf = (finding: JsonFinding, before: ReadonlyMap<string, JsonFinding>, allowed: boolean): State => {
  const earlier = before.get(finding.fingerprint)
  if (isHeld(finding)) return allowed || (earlier !== undefined && isHeld(earlier)) ? 'held-back' : 'newly-suppressed'
  return earlier !== undefined && !isHeld(earlier) ? 'existing' : 'new'
}

const isReadable = (version: Case['before'][number]): version is Part => version.text !== undefined

/**
 * Lints a policy and the version before it by the same rules, and tells of each of its files what is new from what was there. Nothing for one
 * that nobody named and that is something else.
 * @throws CannotRun for one that was named and is something else; RefusedText
 */
export const judgePolicy = ({ path, texts, parts, settings, day, ...options }: Case): readonly Judged[] => {
  const lint = (version: readonly Part[], as?: 'privacy-policy'): Results =>
    lintParts(version, { day, path, config: settings, ...(as && { as }) }) as Results
  const asIs = lint(texts)
  const before = options.before.filter(isReadable)
  const unchanged = before.length === texts.length && before.every(({ text }, at) => text === texts[at]?.text)
  const earlier = unchanged || before.length === 0 ? undefined : lint(before)
  const other = looksLike(asIs[0].policy.document)
  // What was a policy is linted as one even if a change makes it look like something else.
  const wasPolicy = earlier !== undefined && looksLike(earlier[0].policy.document) === undefined
  if (other !== undefined && !wasPolicy) {
    if (options.named) throw new CannotRun(`this looks like ${other}. Leave it out of the files that are linted`)
    annotate('notice', `${path} isn't linted, as it looks like ${other}. Name it in the configuration if it is a privacy policy.`)
    return []
  }
  const insist = asIs[0].exempt !== undefined && wasPolicy && earlier[0].exempt === undefined
  const results = insist ? lint(texts, 'privacy-policy') : asIs
  const files = results.map((result, at) => jsonOf(texts[at]?.path ?? path, result))
  const earlierFiles = unchanged ? files : earlier?.map((result, at) => jsonOf(before[at]?.path ?? path, result))
  const known = new Map(earlierFiles?.flatMap(({ findings }) => findings.map((finding) => [finding.fingerprint, finding])))
  const now = new Set(files.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)))
  const fixed = ({ findings }: JsonFile): readonly JsonFinding[] =>
    findings.filter((finding) => !isHeld(finding) && !now.has(finding.fingerprint))
  const changes = options.semanticDiff && earlier !== undefined ? meaningChanges(readingOf(before, earlier), readingOf(texts, results)) : []
  const gone = before.filter((version) => !parts.some((part) => part.before?.path === version.path))

  return results.map((result, at): Judged => {
    const [file, text, part] = [files[at] as JsonFile, texts[at]?.text ?? '', parts[at]]
    const was = part?.before?.path
    const hunks = part?.change?.hunks ?? null
    // What is fixed in a file that isn't there any more, or changed in meaning, is told of with the first.
    const mine = before.flatMap((version, index) => (version.path === was || (at === 0 && gone.includes(version)) ? [index] : []))
    return {
      file,
      result,
      policy: {
        path: file.path,
        previousPath: was !== undefined && was !== file.path ? was : null,
        status:
          was === undefined
            ? 'added'
            : was === file.path && before.some((one) => one.path === was && one.text === text)
              ? 'unchanged'
              : 'changed',
        error: null,
        findings: file.findings.map(
          (finding): NotedFinding => ({
            ...finding,
            message: clipped(finding.message),
            remedy: clipped(finding.remedy),
            state: stateOf(finding, known, options.allowNewSuppressions || unchanged),
            excerpt: excerptOf(text, finding),
            suggestion: suggestionFor(finding, text, hunks),
          }),
        ),
        fixed: mine.flatMap((index) => (earlierFiles?.[index] ? fixed(earlierFiles[index]) : [])),
        changes: at === 0 ? changes : [],
        disclosures: file.disclosures,
        hunks,
      },
    }
  })
}
