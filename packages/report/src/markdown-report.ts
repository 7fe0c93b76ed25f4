import { counts, type Finding, worstFirst } from '@clearnotice/lint'
import { dayText, formatCitation, linkTo } from '@clearnotice/uk-gdpr'
import { closingLine } from './closing-line.ts'
import { disclosureDetails } from './disclosure-details.ts'
import { type FileReport, isLinted, type Linted } from './file-report.ts'
import { codeSpan, markdownText } from './markdown-text.ts'
import { type Positions, positionsIn } from './positions.ts'

export interface MarkdownOptions {
  /** Leaves the tables of disclosures out. */
  readonly disclosures?: boolean
}

const place = ({ place: { span, path } }: Finding, positions: Positions): string =>
  span ? `line ${positions.at(span.start).line}` : path === undefined ? '' : codeSpan(path)

const findingRow = (finding: Finding, positions: Positions): string => {
  const law = finding.citations.map((citation) => `[${formatCitation(citation)}](${linkTo(citation)})`).join(', ')
  return `| ${finding.severity} | ${codeSpan(finding.rule)} | ${place(finding, positions)} | ${markdownText(finding.message)}. ${markdownText(finding.remedy)} | ${law} |`
}

const ofFile = ({ path, result }: Linted, disclosures: boolean): string => {
  const positions = positionsIn(result.source ?? '')
  const worst = worstFirst(result.findings.filter(counts))
  const findings =
    worst.length === 0
      ? 'No finding.'
      : ['| | rule | where | what | law |', '|---|---|---|---|---|', ...worst.map((finding) => findingRow(finding, positions))].join('\n')
  const rows = result.disclosures.map((row) => ({
    ...row,
    lines: row.evidence.flatMap(({ span }) => (span ? positions.at(span.start).line : [])),
  }))
  const exempt = result.exempt === undefined ? [] : [`${markdownText(result.exempt)}.`]
  return [`## ${codeSpan(path)}`, findings, ...exempt, ...(disclosures ? [disclosureDetails(rows)] : [])].join('\n\n')
}

/** The report as GitHub Markdown, for a job's summary or a comment. Text of the policy stands in code only. */
export const markdownReport = (files: readonly FileReport[], { disclosures = true }: MarkdownOptions = {}): string => {
  const linted = files.filter(isLinted)
  const [first] = linted
  const day =
    first === undefined
      ? []
      : [`<sub>Law of ${dayText(first.result.day)}. No finding does not mean lawful; this is not legal advice.</sub>`]
  const blocks = files.map((file) =>
    isLinted(file) ? ofFile(file, disclosures) : `## ${codeSpan(file.path)}\n\nCould not be linted: ${markdownText(file.error)}`,
  )
  return `${[`**${closingLine(files)}**`, ...blocks, ...day].join('\n\n')}\n`
}
