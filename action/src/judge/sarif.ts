import { type FileReport, isLinted, sarifReport } from '@clearnotice/report'
import { version } from '../version.ts'
import { lineHashes } from './line-hashes.ts'

interface Result {
  readonly partialFingerprints?: Readonly<Record<string, string>>
  readonly locations?: readonly {
    readonly physicalLocation?: { readonly artifactLocation?: { readonly uri?: string }; readonly region?: { readonly startLine?: number } }
  }[]
}

/** SARIF with what code scanning tells one alert from another by. */
export const sarifOf = (reports: readonly FileReport[], category: string): object => {
  const log = sarifReport(reports, { version, category }) as { readonly runs: readonly { readonly results: readonly Result[] }[] }
  const hashes = new Map<string, readonly string[]>()
  for (const file of reports)
    if (isLinted(file) && file.result.findings.length > 0) hashes.set(file.path, lineHashes(file.result.source ?? ''))
  const hashed = (result: Result): Result => {
    const { artifactLocation, region } = result.locations?.[0]?.physicalLocation ?? {}
    const hash = hashes.get(decodeURIComponent(artifactLocation?.uri ?? ''))?.[(region?.startLine ?? 1) - 1]
    return hash === undefined
      ? result
      : { ...result, partialFingerprints: { ...result.partialFingerprints, primaryLocationLineHash: hash } }
  }
  return { ...log, runs: log.runs.map((run) => ({ ...run, results: run.results.map(hashed) })) }
}
