import { counts, type Finding, worstFirst } from '@clearnotice/lint'
import { closingLine } from './closing-line.ts'
import { type FileReport, isLinted } from './file-report.ts'
import { type Positions, positionsIn } from './positions.ts'
import { visible } from './visible.ts'

const commands: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', info: 'notice' }

const data = (text: string): string => visible(text, { githubActions: true }).replaceAll('%', '%25')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const location = ({ place: { span } }: Finding, positions: Positions): string => {
  if (span === undefined) return ''
  const [start, end] = [positions.at(span.start), positions.at(span.end)]
  // The runner drops columns where a command spans lines.
  return start.line === end.line
    ? `,line=${start.line},col=${start.column},endColumn=${Math.max(end.column, start.column + 1)}`
    : `,line=${start.line},endLine=${end.line}`
}

/** Workflow commands that make GitHub annotate the lines, worst first; the runner shows ten of each kind. */
export const githubReport = (files: readonly FileReport[]): string => {
  const lines = files.flatMap((file) => {
    const { path } = file
    if (!isLinted(file)) return `::error title=${property('could not be linted')},file=${property(path)}::${data(file.error)}`
    const positions = positionsIn(file.result.source ?? '')
    return worstFirst(file.result.findings.filter(counts)).map(
      (finding) =>
        `::${commands[finding.severity]} title=${property(finding.rule)},file=${property(path)}${location(finding, positions)}::${data(`${finding.message}. ${finding.remedy}`)}`,
    )
  })
  return `${[...lines, closingLine(files)].join('\n')}\n`
}
