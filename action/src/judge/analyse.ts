import { counts, lintMarkdown, totalsOf } from '@clearnotice/lint'
import { type FileReport, type JsonFile, type JsonReport, jsonReport } from '@clearnotice/report'
import { asOf, type Day } from '@clearnotice/uk-gdpr'
import { CannotRun } from '../cannot-run.ts'
import type { Inputs } from '../inputs.ts'
import { annotate } from '../log.ts'
import type { Occasion } from '../occasion.ts'
import { type Configuration, mayConfigure, readConfiguration } from '../read/configuration.ts'
import { decodePolicy, largest } from '../read/decode-policy.ts'
import type { ChangedFile, Comparison, Repository } from '../read/repository.ts'
import type { Entry, Tree } from '../read/tree.ts'
import { version } from '../version.ts'
import type { Analysis, ConfigurationChange, PolicyAnalysis } from './analysis.ts'
import { judgePolicy } from './judge-policy.ts'
import { sarifOf } from './sarif.ts'
import { isInShard } from './sharding.ts'
import { watched } from './watchdog.ts'

const mostPolicies = 5000
/** In milliseconds, for all policies together. */
const patience = 240_000

/** A policy in the linted commit, and what it was before. */
interface Candidate {
  readonly path: string
  readonly entry: Entry
  readonly before: { readonly path: string; readonly entry: Entry } | undefined
  readonly change: ChangedFile | undefined
}

const candidatesIn = (
  head: Tree,
  base: Tree | undefined,
  comparison: Comparison | undefined,
  isPolicy: (path: string) => boolean,
): Candidate[] => {
  const changes = new Map(comparison?.files.map((file) => [file.path, file]))
  return [...head.files]
    .filter(([path]) => isPolicy(path))
    .map(([path, entry]) => {
      const change = changes.get(path)
      const earlier = change?.previousPath ?? path
      const before = base?.files.get(earlier)
      return { path, entry, before: before && { path: earlier, entry: before }, change }
    })
}

const removedFrom = (
  base: Tree | undefined,
  head: Tree,
  candidates: readonly Candidate[],
  isPolicy: (path: string) => boolean,
): string[] => {
  const moved = new Set(candidates.map(({ before }) => before?.path))
  return [...(base?.files.keys() ?? [])].filter((path) => isPolicy(path) && !head.files.has(path) && !moved.has(path))
}

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
  status: before === undefined ? 'added' : 'changed',
  error,
})

const asFile = (path: string, error: string): JsonFile => ({ path, kind: null, error, findings: [], disclosures: [] })

const reasonOf = (error: unknown): string => {
  if (error instanceof CannotRun || (error instanceof Error && error.name === 'RefusedText')) return error.message
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
const lostTo = (proposed: Configuration, path: string, text: string, file: JsonFile, day: Day): readonly string[] => {
  const live = file.findings.filter(({ suppression }) => suppression === null)
  if (!proposed.isPolicy(path)) return live.map(({ rule }) => rule)
  const { findings } = lintMarkdown(text, { day, path, config: proposed.settingsFor(path) })
  const kept = new Set(findings.filter(counts).map(({ fingerprint }) => fingerprint))
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

  const all = candidatesIn(head, base, comparison, isPolicy)
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
  const wanted = all
    .filter(({ path, entry, before }) => everything || entry.sha !== before?.entry.sha || path !== before.path)
    .filter(({ path }) => isMine(path))
  const entries = wanted.flatMap(({ entry, before }) => [entry, ...(before ? [before.entry] : [])]).filter(({ size }) => size <= largest)
  const bytes = await repository.bytes(entries)

  const policies: PolicyAnalysis[] = gone.filter(isMine).map(removed)
  const files: JsonFile[] = []
  const reports: FileReport[] = []
  const lost: string[] = []
  const started = performance.now()
  for (const candidate of wanted) {
    const { path, entry, before, change } = candidate
    if (performance.now() - started > patience) throw new CannotRun(`Linting took longer than ${patience / 1000} seconds. Use shards.`)
    try {
      const text = textOf(entry, bytes)
      const judged = watched(path, text, () =>
        judgePolicy({
          before: before && { path: before.path, text: textIfAny(before.entry, bytes) },
          after: { path, text },
          settings: configuration.settingsFor(path),
          day,
          hunks: change?.hunks ?? null,
          allowNewSuppressions: inputs.allowNewSuppressions,
          semanticDiff: inputs.semanticDiff,
          named: configuration.names,
        }),
      )
      if (judged === undefined) continue
      policies.push(judged.policy)
      files.push(judged.file)
      reports.push({ path, result: judged.result })
      if (proposed !== undefined) lost.push(...lostTo(proposed, path, text, judged.file, day))
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
