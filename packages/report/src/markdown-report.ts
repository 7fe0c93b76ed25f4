import { counts, type Disclosure, type Finding, worstFirst } from '@clearnotice/lint'
import { formatCitation, linkTo } from '@clearnotice/uk-gdpr'
import { closingLine } from './closing-line.ts'
import { dayText } from './day-text.ts'
import { lineList } from './disclosure-table.ts'
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

const gap = ({ status, expected }: Disclosure): boolean => status === 'missing' && expected === 'required'

const disclosureRow = (row: Disclosure, positions: Positions): string => {
  const lines = row.evidence.flatMap(({ span }) => (span ? positions.at(span.start).line : []))
  return `| ${codeSpan(row.id)} | ${gap(row) ? '**missing**' : row.status.replace('-', ' ')} | ${row.expected.replace('-', ' ')} | ${lineList(lines)} |`
}

const ofFile = ({ path, result }: Linted, disclosures: boolean): string => {
  const positions = positionsIn(result.source ?? '')
  const worst = worstFirst(result.findings.filter(counts))
  const findings =
    worst.length === 0
      ? 'No finding.'
      : ['| | rule | where | what | law |', '|---|---|---|---|---|', ...worst.map((finding) => findingRow(finding, positions))].join('\n')
  const table = [
    '| disclosure | the text | the law | lines |',
    '|---|---|---|---|',
    ...result.disclosures.map((row) => disclosureRow(row, positions)),
  ].join('\n')
  const gaps = result.disclosures.filter(gap).length
  const details = `<details><summary>What the policy tells people: ${gaps === 0 ? 'nothing required is missing' : `${gaps} required and missing`}</summary>\n\n${table}\n\n</details>`
  const exempt = result.exempt === undefined ? [] : [`${markdownText(result.exempt)}.`]
  return [`## ${codeSpan(path)}`, findings, ...exempt, ...(disclosures ? [details] : [])].join('\n\n')
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
