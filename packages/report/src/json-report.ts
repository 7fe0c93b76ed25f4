import type { Disclosure, Finding, Totals } from '@clearnotice/lint'
import type { Span } from '@clearnotice/policy'
import { type Citation, formatCitation, linkTo } from '@clearnotice/uk-gdpr'
import { type FileReport, isLinted } from './file-report.ts'
import { type Position, type Positions, positionsIn } from './positions.ts'
import { tally } from './tally.ts'

export interface JsonSpan {
  readonly start: Position
  readonly end: Position
}

export interface JsonCitation {
  readonly text: string
  readonly url: string
}

export interface JsonFinding {
  readonly rule: string
  readonly subject: string
  readonly severity: Finding['severity']
  readonly message: string
  readonly remedy: string
  /** In the text; null for a policy that is data. */
  readonly span: JsonSpan | null
  /** In the data; null for a text. */
  readonly path: string | null
  readonly citations: readonly JsonCitation[]
  readonly related: readonly { readonly message: string; readonly span: JsonSpan | null }[]
  readonly edit: readonly { readonly span: JsonSpan; readonly text: string }[] | null
  readonly suppression: {
    readonly reason: string
    readonly until: string | null
    readonly by: string | null
    readonly span: JsonSpan | null
  } | null
  /** Only where the baseline holds the finding back. */
  readonly baseline?: true
  readonly fingerprint: string
}

export interface JsonDisclosure {
  readonly id: string
  readonly status: Disclosure['status']
  readonly expected: Disclosure['expected']
  readonly because: string
  readonly evidence: readonly JsonSpan[]
  readonly citations: readonly JsonCitation[]
}

export interface JsonFile {
  readonly path: string
  /** What the document is; null when it couldn't be read. */
  readonly kind: string | null
  /** Why it couldn't be read; else null. */
  readonly error: string | null
  readonly findings: readonly JsonFinding[]
  readonly disclosures: readonly JsonDisclosure[]
}

/** The JSON report: a public contract, described by `schema/report.schema.json`. */
export interface JsonReport {
  readonly version: 1
  readonly tool: { readonly name: string; readonly version: string }
  /** The day whose law was applied. */
  readonly on: string
  /** How far the data on the law go. */
  readonly law: { readonly asOf: string }
  readonly files: readonly JsonFile[]
  /** Findings that nothing holds back. */
  readonly totals: Totals
}

export interface JsonOptions {
  readonly version: string
  readonly day: string
  readonly lawAsOf: string
}

const citations = (cited: readonly Citation[]): readonly JsonCitation[] =>
  cited.map((one) => ({ text: formatCitation(one), url: linkTo(one) }))

const fileOf = (file: FileReport): JsonFile => {
  const { path } = file
  if (!isLinted(file)) return { path, kind: null, error: file.error, findings: [], disclosures: [] }
  const { policy, source, findings, disclosures } = file.result
  const positions: Positions = positionsIn(source ?? '')
  const spanOf = (span: Span): JsonSpan => ({ start: positions.at(span.start), end: positions.at(span.end) })
  const maybe = (span: Span | undefined): JsonSpan | null => (span === undefined ? null : spanOf(span))
  return {
    path,
    kind: policy.document.kind,
    error: null,
    findings: findings.map(({ place, suppression, edit, related, baseline, ...finding }) => ({
      rule: finding.rule,
      subject: finding.subject,
      severity: finding.severity,
      message: finding.message,
      remedy: finding.remedy,
      span: maybe(place.span),
      path: place.path ?? null,
      citations: citations(finding.citations),
      related: related.map((other) => ({ message: other.message, span: maybe(other.place.span) })),
      edit: edit?.map(({ start, end, text }) => ({ span: spanOf({ start, end }), text })) ?? null,
      suppression: suppression
        ? { reason: suppression.reason, until: suppression.until ?? null, by: suppression.by ?? null, span: maybe(suppression.place.span) }
        : null,
      ...(baseline && { baseline }),
      fingerprint: finding.fingerprint,
    })),
    disclosures: disclosures.map(({ id, status, expected, because, evidence, citations: cited }) => ({
      id,
      status,
      expected,
      because,
      evidence: evidence.flatMap(({ span }) => (span ? spanOf(span) : [])),
      citations: citations(cited),
    })),
  }
}

/** The report as data; `JSON.stringify` makes it a text. */
export const jsonReport = (files: readonly FileReport[], { version, day, lawAsOf }: JsonOptions): JsonReport => ({
  version: 1,
  tool: { name: 'clearnotice', version },
  on: day,
  law: { asOf: lawAsOf },
  files: files.map(fileOf),
  totals: tally(files.filter(isLinted)).counted,
})
