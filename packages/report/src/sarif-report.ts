import { type Finding, type Rule, recommended } from '@clearnotice/lint'
import { formatCitation, linkTo } from '@clearnotice/uk-gdpr'
import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif'
import { type Failed, type FileReport, isLinted } from './file-report.ts'
import { type Positions, positionsIn } from './positions.ts'

export interface SarifOptions {
  readonly version: string
  /** The rules that were run; the recommended ones if absent. */
  readonly rules?: readonly Rule[]
  /** Code scanning keeps results of one category apart from those of another: `clearnotice/<category>/`. */
  readonly category?: string
}

const levels: Record<Finding['severity'], 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' }
const problems: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', info: 'recommendation' }

const cut = (text: string): string => (text.length > 1024 ? `${text.slice(0, 1023)}…` : text)

const descriptor = ({ id, title, why, remedy, severity, cite, ground }: Rule): ReportingDescriptor => {
  const law = cite.map((citation) => `- [${formatCitation(citation)}](${linkTo(citation)})`).join('\n')
  return {
    id,
    shortDescription: { text: cut(title) },
    fullDescription: { text: cut(why || title) },
    help: { text: cut(remedy), markdown: `${why}\n\n${remedy}\n\n${law}`.trim() },
    defaultConfiguration: { level: levels[severity] },
    properties: { precision: 'high', 'problem.severity': problems[severity], tags: ['privacy', ground, id.slice(0, id.indexOf('/'))] },
  }
}

/** A path as a relative URI reference. */
const uriOf = (path: string): string => path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/').replace(/^\.\//, '')

const regionOf = (positions: Positions, start: number, end: number): Region => {
  const [from, to] = [positions.at(start), positions.at(Math.max(end, start + 1))]
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

const locationOf = (uri: string, positions: Positions, { span }: Finding['place']): Location => ({
  physicalLocation: { artifactLocation: { uri }, region: span ? regionOf(positions, span.start, span.end) : { startLine: 1 } },
})

const resultOf = (finding: Finding, uri: string, positions: Positions, rules: readonly Rule[]): Result => ({
  ruleId: finding.rule,
  ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
  level: levels[finding.severity],
  message: { text: `${finding.message}. ${finding.remedy}` },
  locations: [locationOf(uri, positions, finding.place)],
  ...(finding.related.length > 0 && {
    relatedLocations: finding.related.map(({ message, place }, id) => ({
      id,
      message: { text: message },
      ...locationOf(uri, positions, place),
    })),
  }),
  partialFingerprints: { 'clearnotice/v1': finding.fingerprint },
  ...(finding.baseline && { baselineState: 'unchanged' }),
  ...(finding.suppression && { suppressions: [{ kind: 'inSource', justification: finding.suppression.reason }] }),
  ...(finding.edit && {
    fixes: [
      {
        description: { text: finding.remedy },
        artifactChanges: [
          {
            artifactLocation: { uri },
            replacements: finding.edit.map(({ start, end, text }) => ({
              deletedRegion: { charOffset: start, charLength: end - start },
              insertedContent: { text },
            })),
          },
        ],
      },
    ],
  }),
  properties: { subject: finding.subject },
})

/** SARIF 2.1.0 as code scanning wants it: one run, all findings, those held back marked. `JSON.stringify` makes it a text. */
export const sarifReport = (files: readonly FileReport[], { version, rules = recommended, category }: SarifOptions): object => {
  const failed = files.filter((file): file is Failed => !isLinted(file))
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'clearnotice', semanticVersion: version, rules: rules.map(descriptor) } },
        ...(category !== undefined && { automationDetails: { id: `clearnotice/${category}/` } }),
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map((file) => ({
              level: 'error',
              message: { text: file.error },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file.path) } } }],
            })),
          },
        ],
        results: files.flatMap((file) => {
          if (!isLinted(file)) return []
          const positions = positionsIn(file.result.source ?? '')
          return file.result.findings.map((finding) => resultOf(finding, uriOf(file.path), positions, rules))
        }),
      },
    ],
  }
  return log
}
