import { baselineOf } from '@clearnotice/lint'
import { isLinted } from '@clearnotice/report'
import { CannotRun } from '../cannot-run.ts'
import type { Arguments } from '../command.ts'
import { lintFiles } from '../lint-files.ts'
import { prepare } from '../prepare.ts'
import { keyIn } from '../read-baseline.ts'
import { complain } from '../terminal.ts'
import { outputOf, writeWhole } from '../write-file.ts'

export const run = async (args: Arguments): Promise<number> => {
  const prepared = await prepare(args)
  const read = prepared.inputs.flatMap(({ path, parts = [path] }) => parts)
  const output = outputOf(args, read) ?? '.clearnotice-baseline.json'
  const files = await lintFiles(prepared)
  for (const file of files) if (!isLinted(file)) complain(`${file.path}: ${file.error}`)
  const linted = files.filter(isLinted)
  if (linted.length < files.length) throw new CannotRun(`${output} is not written: it would know nothing of what could not be linted`)
  const baseline = baselineOf(linted.map(({ path, result }) => ({ path: keyIn(output, result.path ?? path), findings: result.findings })))
  writeWhole(output, `${JSON.stringify(baseline, null, 2)}\n`)
  const known = Object.values(baseline.policies).reduce((sum, entries) => sum + Object.keys(entries).length, 0)
  complain(
    `${known} ${known === 1 ? 'finding' : 'findings'} written to ${output}; clearnotice lint --baseline ${output} reports only others`,
  )
  return 0
}
