import { atLeast, counts, type Severity, severities } from '@clearnotice/lint'
import { type FileReport, isLinted } from '@clearnotice/report'
import { CannotRun } from '../cannot-run.ts'
import type { Arguments } from '../command.ts'
import { lintFiles } from '../lint-files.ts'
import { oneOf } from '../parse-arguments.ts'
import { prepare, type Run } from '../prepare.ts'
import { complain } from '../terminal.ts'
import { writeWhole } from '../write-file.ts'
import { formatOf, writeReport } from '../write-report.ts'

const fails = (files: readonly FileReport[], threshold: Severity | 'never'): boolean =>
  threshold !== 'never' &&
  files.some((file) => isLinted(file) && file.result.findings.some((finding) => counts(finding) && atLeast(finding.severity, threshold)))

/** Says how many entries of the baseline are no longer found, or with `prune` drops them. */
const tidyBaseline = (files: readonly FileReport[], { baseline }: Run, prune: boolean): void => {
  if (baseline === undefined) return
  const results = files.flatMap((file) => (isLinted(file) ? file.result : []))
  const stale = results.flatMap((result) => Object.keys(result.stale))
  if (stale.length === 0) return
  const count = `${stale.length} ${stale.length === 1 ? 'entry' : 'entries'} of ${baseline.path}`
  if (!prune) {
    complain(`${count} no longer found; --prune drops them`)
    return
  }
  const kept = Object.entries(baseline.value.policies).flatMap(([path, entries]) => {
    // The parts of a policy share its path, and what is stale stands with the first.
    const known = [
      ...Map.groupBy(
        results.filter(({ knownAs }) => knownAs === path),
        (result) => result.path ?? path,
      ),
    ]
    if (known.length === 0) return [[path, entries] as const]
    return known.map(([name, [first]]) => {
      const left = Object.entries(entries).filter(([fingerprint]) => !(fingerprint in (first?.stale ?? {})))
      return [name, Object.fromEntries(left)] as const
    })
  })
  writeWhole(baseline.path, `${JSON.stringify({ version: 1, policies: Object.fromEntries(kept) }, null, 2)}\n`)
  complain(`${count} dropped`)
}

export const run = async (args: Arguments): Promise<number> => {
  await formatOf(args)
  const threshold = await oneOf<Severity | 'never'>(args, 'fail-on', [...severities, 'never'], 'error')
  if (args.has('prune') && !args.has('baseline')) throw new CannotRun('--prune needs the baseline that it prunes: --baseline FILE')
  const dry = args.has('fix-dry-run')
  const lost = ['format', 'output'].find((option) => dry && args.has(option))
  if (lost !== undefined) throw new CannotRun(`--fix-dry-run prints a diff and no report, so --${lost} would do nothing`)
  const prepared = await prepare(args)
  const files = dry || args.has('fix') ? await (await import('../fix-files.ts')).fixFiles(prepared, dry) : await lintFiles(prepared)
  if (!dry) await writeReport(files, args, prepared.day, prepared.rules)
  else for (const file of files) if (!isLinted(file)) complain(`${file.path}: ${file.error}`)
  if (!dry) tidyBaseline(files, prepared, args.has('prune'))
  if (files.some((file) => !isLinted(file))) return 2
  return fails(files, threshold) ? 1 : 0
}
