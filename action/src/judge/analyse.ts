import { counts, lintParts, type Part, RefusedText, totalsOf } from '@clearnotice/lint'
import { type FileReport, type JsonFile, type JsonReport, jsonReport } from '@clearnotice/report'
import { asOf, type Day } from '@clearnotice/uk-gdpr'
import { CannotRun } from '../cannot-run.ts'
import type { Inputs } from '../inputs.ts'
import { annotate } from '../log.ts'
import type { Occasion } from '../occasion.ts'
import { type Configuration, mayConfigure, readConfiguration } from '../read/configuration.ts'
import { decodePolicy, largest } from '../read/decode-policy.ts'
import type { Comparison, Repository } from '../read/repository.ts'
import type { Entry, Tree } from '../read/tree.ts'
import { version } from '../version.ts'
import type { Analysis, ConfigurationChange, PolicyAnalysis } from './analysis.ts'
import { type Candidate, candidatesIn, isTouched, removedFrom } from './candidates.ts'
import { judgePolicy } from './judge-policy.ts'
import { sarifOf } from './sarif.ts'
import { isInShard } from './sharding.ts'
import { watched } from './watchdog.ts'

const mostPolicies = 5000
/** In milliseconds, for all policies together. */
const patience = 240_000

const nothing = { findings: [], fixed: [], changes: [], disclosures: [], hunks: null } as const

const removed = (path: string): PolicyAnalysis => ({
  ...nothing,
  path,
  previousPath: null,
  status: 'removed',
  error: null,
  changes: [{ topic: 'The document', what: 'the policy is removed', subject: '', before: path, after: null, weight: 'material' }],
})

const failed = ({ path, before }: Candidate, error: string): PolicyAnalysis => ({
  ...nothing,
  path,
  previousPath: null,
  status: before.length === 0 ? 'added' : 'changed',
  error,
})

const asFile = (path: string, error: string): JsonFile => ({ path, kind: null, error, findings: [], disclosures: [] })

const reasonOf = (error: unknown): string => {
  if (error instanceof CannotRun || error instanceof RefusedText) return error.message
  throw error
}

const textOf = ({ sha, size }: Entry, bytes: ReadonlyMap<string, Uint8Array>): string => {
  if (size > largest) throw new CannotRun('the file is larger than 2 MiB; a privacy policy is not')
  return decodePolicy(bytes.get(sha) as Uint8Array)
}

const textIfAny = (entry: Entry, bytes: ReadonlyMap<string, Uint8Array>): string | undefined => {
  try {
    return textOf(entry, bytes)
  } catch {
    return undefined
  }
}

/** The texts of a policy's files. */
const textsOf = ({ parts, missing }: Candidate, bytes: ReadonlyMap<string, Uint8Array>): readonly Part[] => {
  const unreadable = (path: string, why: string): never => {
    throw new CannotRun(`its part ${path} can't be read: ${why}`)
  }
  const [gone] = missing
  if (gone !== undefined) unreadable(gone, 'no such file')
  return parts.map(({ path, entry }) => {
    try {
      return { path, text: textOf(entry, bytes) }
    } catch (error) {
      if (parts.length === 1) throw error
      return unreadable(path, reasonOf(error))
    }
  })
}

export interface Task {
  readonly repository: Repository
  readonly occasion: Occasion & { readonly head: string }
  readonly inputs: Inputs
  readonly day: Day
}

/** What is compared with what: the commit that `head` left the base at, or none where everything is linted. */
const comparisonFor = async ({ repository, occasion }: Task): Promise<Comparison | undefined> => {
  const { base, head, pull } = occasion
  return base === undefined ? undefined : repository.compare(base, head, pull?.number)
}

const configurationFor = async (task: Task, head: Tree, comparison: Comparison | undefined) => {
  const { repository, occasion, inputs } = task
  const atHead = inputs.configRef === 'head' || occasion.pull === undefined || occasion.base === undefined || comparison === undefined
  const trusted = atHead ? head : await repository.tree(occasion.base)
  const paths = [...head.files.keys()]
  const configuration = await readConfiguration(repository, trusted, paths, inputs)
  if (atHead) return { configuration, proposed: undefined, changed: [] }
  const touched = (path: string): boolean => trusted.files.get(path)?.sha !== head.files.get(path)?.sha
  const own = comparison.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path])
  const changed = [...new Set([...configuration.sources, ...own.filter((path) => mayConfigure(path) || path === inputs.config)])].filter(
    (path) => own.includes(path) && touched(path),
  )
  if (changed.length === 0) return { configuration, proposed: undefined, changed }
  const proposed = await readConfiguration(repository, head, paths, inputs)
  const matters = changed.filter((path) => configuration.sources.includes(path) || proposed.sources.includes(path))
  return { configuration, proposed: matters.length > 0 ? proposed : undefined, changed: matters }
}

/** Findings that the proposed configuration would no longer report, by rule. */
const lostTo = (proposed: Configuration, path: string, texts: readonly Part[], files: readonly JsonFile[], day: Day): readonly string[] => {
  const live = files.flatMap(({ findings }) => findings).filter(({ suppression }) => suppression === null)
  if (!proposed.isPolicy(path)) return live.map(({ rule }) => rule)
  const results = lintParts(texts, { day, path, config: proposed.settingsFor(path) })
  const kept = new Set(results.flatMap(({ findings }) => findings.filter(counts).map(({ fingerprint }) => fingerprint)))
  return live.filter(({ fingerprint }) => !kept.has(fingerprint)).map(({ rule }) => rule)
}

/** @throws CannotRun when there is no verdict to give */
export const analyse = async (task: Task): Promise<Analysis> => {
  const { repository, occasion, inputs, day } = task
  const comparison = await comparisonFor(task)
  const head = await repository.tree(occasion.head)
  const base = comparison && (await repository.tree(comparison.mergeBase))
  const { configuration, proposed, changed } = await configurationFor(task, head, comparison)
  const isPolicy = (path: string): boolean => configuration.isPolicy(path) || (proposed?.isPolicy(path) ?? false)

  const all = candidatesIn(head, base, comparison, isPolicy, {
    now: (path) => (proposed?.isPolicy(path) ? proposed : configuration).partsOf(path),
    before: (path) => configuration.partsOf(path),
  })
  const gone = removedFrom(base, head, all, isPolicy)
  const skipped = [...head.skipped.keys()].filter(isPolicy)
  if (all.length === 0 && gone.length === 0 && configuration.names)
    throw new CannotRun(
      `No file of ${occasion.head.slice(0, 7)} is one of the policies that are named${skipped.length > 0 ? `; ${skipped.join(', ')} can't be read, being a link or submodule` : ''}.`,
    )
  if (all.length > mostPolicies)
    throw new CannotRun(`There are ${all.length} policies, more than ${mostPolicies}. Name fewer, or use shards.`)
  const everything = occasion.pull === undefined || inputs.mode === 'full' || proposed !== undefined
  const isMine = (path: string): boolean => inputs.shard === undefined || isInShard(path, inputs.shard)
  const wanted = all.filter((candidate) => isMine(candidate.path) && (everything || isTouched(candidate)))
  const entries = wanted
    .flatMap(({ parts, before }) => [...parts, ...before].map(({ entry }) => entry))
    .filter(({ size }) => size <= largest)
  const bytes = await repository.bytes(entries)

  const policies: PolicyAnalysis[] = gone.filter(isMine).map(removed)
  const files: JsonFile[] = []
  const reports: FileReport[] = []
  const lost: string[] = []
  const started = performance.now()
  for (const candidate of wanted) {
    const { path, parts, before } = candidate
    if (performance.now() - started > patience) throw new CannotRun(`Linting took longer than ${patience / 1000} seconds. Use shards.`)
    try {
      const texts = textsOf(candidate, bytes)
      const size = texts.reduce((sum, { text }) => sum + text.length, 0)
      const judged = watched(path, size, () =>
        judgePolicy({
          path,
          texts,
          before: before.map((file) => ({ path: file.path, text: textIfAny(file.entry, bytes) })),
          parts,
          settings: configuration.settingsFor(path),
          day,
          allowNewSuppressions: inputs.allowNewSuppressions,
          semanticDiff: inputs.semanticDiff,
          named: configuration.names,
        }),
      ).filter(({ file }) => candidate.own.has(file.path))
      for (const { policy, file, result } of judged) {
        policies.push(policy)
        files.push(file)
        reports.push({ path: file.path, result })
      }
      const told = judged.map(({ file }) => file)
      if (proposed !== undefined) lost.push(...lostTo(proposed, path, texts, told, day))
    } catch (error) {
      const reason = reasonOf(error)
      policies.push(failed(candidate, reason))
      files.push(asFile(path, reason))
      reports.push({ path, error: reason })
    }
  }
  for (const path of skipped) annotate('notice', `${path} is a ${head.skipped.get(path)}, and isn't linted.`)
  const change: ConfigurationChange | null = proposed === undefined ? null : { files: changed, lost: tally(lost) }
  return {
    head: occasion.head,
    base: comparison?.mergeBase ?? null,
    policies,
    configuration: change,
    skipped,
    files,
    sarif: sarifOf(reports, inputs.sarifCategory),
  }
}

const tally = (rules: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(rules, (rule) => rule)].map(([rule, { length }]) => [rule, length]))

/** The report for people's own programs: the same as the command's. */
export const reportOf = ({ files }: Analysis, day: Day): JsonReport => {
  const { totals: _, ...report } = jsonReport([], { version, day, lawAsOf: asOf })
  const live = files.flatMap(({ findings }) =>
    findings.filter(({ suppression, baseline }) => suppression === null && baseline === undefined),
  )
  return { ...report, files, totals: totalsOf(live) }
}
