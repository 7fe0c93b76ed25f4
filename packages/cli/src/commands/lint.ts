import { stdout } from 'node:process'
import { atLeast, counts, lintMarkdown, type Severity, severities } from '@clearnotice/lint'
import { type FileReport, isLinted, jsonReport, textReport } from '@clearnotice/report'
import { asOf, type Day } from '@clearnotice/uk-gdpr'
import { CannotRun } from '../cannot-run.ts'
import type { Arguments } from '../command.ts'
import { discover, expand, type Found } from '../find-policies.ts'
import { oneOf } from '../parse-arguments.ts'
import { readText } from '../read-file.ts'
import { coloured, columns, complain, githubActions, print, progress } from '../terminal.ts'
import { dayOf } from '../today.ts'
import { version } from '../version.ts'

const lintFile = async ({ path, error }: Found, name: string, day: Day): Promise<FileReport> => {
  if (error !== undefined) return { path, error }
  try {
    return { path: name, result: lintMarkdown(await readText(path), { day, path: name }) }
  } catch (failure) {
    if (failure instanceof CannotRun || (failure instanceof Error && failure.name === 'RefusedText'))
      return { path: name, error: failure.message }
    throw failure
  }
}

const found = (args: Arguments): Promise<readonly Found[]> => {
  if (args.operands.length > 0) return expand(args.operands)
  const paths = discover()
  complain(`found ${paths.join(', ')}`)
  return Promise.resolve(paths.map((path) => ({ path })))
}

const fails = (files: readonly FileReport[], threshold: Severity | 'never'): boolean =>
  threshold !== 'never' &&
  files.some((file) => isLinted(file) && file.result.findings.some((finding) => counts(finding) && atLeast(finding.severity, threshold)))

export const run = async (args: Arguments): Promise<number> => {
  const format = await oneOf(args, 'format', ['text', 'json'], 'text')
  const threshold = await oneOf<Severity | 'never'>(args, 'fail-on', [...severities, 'never'], 'error')
  const day = dayOf(args)
  const inputs = await found(args)
  const report = progress(inputs.length)
  const files: FileReport[] = []
  for (const [at, input] of inputs.entries()) {
    report(at, input.path)
    files.push(await lintFile(input, input.path === '-' ? (args.value('stdin-filename') ?? '<stdin>') : input.path, day))
  }
  report(inputs.length, '')

  if (format === 'json') print(`${JSON.stringify(jsonReport(files, { version, day, lawAsOf: asOf }), null, 2)}\n`)
  else
    print(
      textReport(files, {
        width: columns(),
        colour: coloured(stdout, args.has('no-color')),
        githubActions,
        quiet: args.has('quiet'),
        ...(args.has('no-disclosures') && { disclosures: false }),
      }),
    )
  if (files.some((file) => !isLinted(file))) return 2
  return fails(files, threshold) ? 1 : 0
}
