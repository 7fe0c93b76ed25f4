import { createHash } from 'node:crypto'
import { globSync, lstatSync, readFileSync, realpathSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { CannotRun } from '../cannot-run.ts'
import type { Inputs, Shard } from '../inputs.ts'
import { version } from '../version.ts'
import type { Analysis } from './analysis.ts'

/** What one job of an estate hands to the one that puts all together. */
interface ShardReport {
  readonly clearnotice: 'shard'
  readonly version: string
  readonly shard: Shard
  /** Of what decides how policies are judged. */
  readonly settings: string
  readonly analysis: Analysis
}

const hashOf = ({ config, configRef, files, allowNewSuppressions, semanticDiff }: Inputs): string =>
  createHash('sha256')
    .update(JSON.stringify([config, configRef, files, allowNewSuppressions, semanticDiff]))
    .digest('hex')
    .slice(0, 16)

export const asShard = (analysis: Analysis, inputs: Inputs): ShardReport => ({
  clearnotice: 'shard',
  version,
  shard: inputs.shard ?? { index: 1, of: 1 },
  settings: hashOf(inputs),
  analysis,
})

/** In bytes. */
const largest = 64 * 1024 * 1024

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isShardReport = (value: unknown): value is ShardReport => {
  if (!isObject(value) || value.clearnotice !== 'shard' || !isObject(value.shard) || !isObject(value.analysis)) return false
  const { head, policies, files, sarif } = value.analysis
  const { index, of } = value.shard
  return (
    Number.isInteger(index) &&
    Number.isInteger(of) &&
    typeof head === 'string' &&
    Array.isArray(files) &&
    isObject(sarif) &&
    Array.isArray(policies) &&
    policies.every(
      (policy) => isObject(policy) && typeof policy.path === 'string' && Array.isArray(policy.findings) && Array.isArray(policy.fixed),
    )
  )
}

const readShard = (path: string, root: string): ShardReport => {
  const stat = lstatSync(path)
  if (!stat.isFile() || !realpathSync(path).startsWith(realpathSync(root) + sep))
    throw new CannotRun(`${path} is not a file of the workspace.`)
  if (stat.size > largest) throw new CannotRun(`${path} is too large for a report.`)
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new CannotRun(`${path} is not JSON.`)
  }
  if (!isShardReport(value)) throw new CannotRun(`${path} is not the report of a shard.`)
  return value
}

const mergedSarif = (reports: readonly ShardReport[]): object => {
  const logs = reports.map(({ analysis }) => analysis.sarif as { runs?: readonly { results?: readonly object[] }[] })
  const [first] = logs
  const results = logs.flatMap(({ runs }) => runs?.[0]?.results ?? [])
  return { ...first, runs: [{ ...first?.runs?.[0], results }] }
}

const totalLost = (analyses: readonly Analysis[]): Readonly<Record<string, number>> => {
  const total: Record<string, number> = {}
  for (const { configuration } of analyses)
    for (const [rule, count] of Object.entries(configuration?.lost ?? {})) total[rule] = (total[rule] ?? 0) + count
  return total
}

/**
 * Puts the reports of all shards together.
 * @throws CannotRun when one is missing, or comes from another commit, version or configuration
 */
export const mergeShards = (pattern: string, inputs: Inputs, head: string, root: string): Analysis => {
  const reports = globSync(pattern, { cwd: root })
    .sort()
    .map((path) => readShard(resolve(root, path), root))
  const [first] = reports
  if (first === undefined) throw new CannotRun(`No report fits ‘${pattern}’.`)
  const { of } = first.shard
  const settings = hashOf(inputs)
  for (const report of reports) {
    if (report.version !== version) throw new CannotRun(`A report is of version ${report.version}, and this is ${version}.`)
    if (report.analysis.head !== head) throw new CannotRun(`A report is about another commit than ${head.slice(0, 7)}.`)
    if (report.settings !== settings || report.shard.of !== of) throw new CannotRun('The reports come from jobs with different inputs.')
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter(
    (index) => reports.filter(({ shard }) => shard.index === index).length !== 1,
  )
  if (missing.length > 0)
    throw new CannotRun(`Of ${of} reports there is not exactly one of: ${missing.join(', ')}. Did every job of the matrix end well?`)
  const analyses = reports.map(({ analysis }) => analysis)
  const { base, configuration } = first.analysis
  return {
    head,
    base,
    configuration: configuration && { ...configuration, lost: totalLost(analyses) },
    policies: analyses.flatMap(({ policies }) => policies),
    files: analyses.flatMap(({ files }) => files),
    skipped: [...new Set(analyses.flatMap(({ skipped }) => skipped))],
    sarif: mergedSarif(reports),
  }
}
