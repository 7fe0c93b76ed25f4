import type { Rule } from '@clearnotice/lint'
import { type FileReport, textReportParts } from '@clearnotice/report'
import { asOf, type Day } from '@clearnotice/uk-gdpr'
import type { Arguments } from './command.ts'
import { oneOf } from './parse-arguments.ts'
import { coloured, columns, githubActions, print } from './terminal.ts'
import { version } from './version.ts'
import { outputOf, writeWhole } from './write-file.ts'

export type Format = 'text' | 'json' | 'sarif' | 'github' | 'markdown'

export const formatOf = (args: Arguments): Promise<Format> =>
  oneOf<Format>(args, 'format', ['text', 'json', 'sarif', 'github', 'markdown'], 'text')

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** Writes the report in the format asked for, to standard output or to the file of `--output`. */
export const writeReport = async (files: readonly FileReport[], args: Arguments, day: Day, rules: readonly Rule[]): Promise<void> => {
  const output = outputOf(
    args,
    files.map(({ path }) => path),
  )
  const disclosures = args.has('no-disclosures') ? { disclosures: false } : {}
  const text = (): Iterable<string> =>
    textReportParts(files, {
      width: output === undefined ? columns() : 100,
      colour: output === undefined && coloured(args.has('no-color')),
      githubActions: githubActions && output === undefined,
      quiet: args.has('quiet'),
      ...disclosures,
    })
  const other = async (format: Exclude<Format, 'text'>): Promise<string> => {
    const { githubReport, jsonReport, markdownReport, sarifReport } = await import('./other-formats.ts')
    return {
      json: () => json(jsonReport(files, { version, day, lawAsOf: asOf })),
      sarif: () => json(sarifReport(files, { version, rules })),
      github: () => githubReport(files),
      markdown: () => markdownReport(files, disclosures),
    }[format]()
  }
  const format = await formatOf(args)
  const report = format === 'text' ? text() : [await other(format)]
  if (output !== undefined) writeWhole(output, [...report].join(''))
  else for (const part of report) print(part)
}
