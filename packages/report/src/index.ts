export { type ChangeTextOptions, changesData, changesMarkdown, changesText } from './change-report.ts'
export { closingLine } from './closing-line.ts'
export { severityColour } from './diagnostic.ts'
export { disclosureDetails } from './disclosure-details.ts'
export { type Failed, type FileReport, isLinted, type Linted } from './file-report.ts'
export { githubReport } from './github-report.ts'
export {
  type JsonCitation,
  type JsonDisclosure,
  type JsonFile,
  type JsonFinding,
  type JsonOptions,
  type JsonReport,
  type JsonSpan,
  jsonReport,
} from './json-report.ts'
export { type LawOptions, lawData, lawReport } from './law-report.ts'
export { type MarkdownOptions, markdownReport } from './markdown-report.ts'
export { codeSpan, fenceFor, markdownText } from './markdown-text.ts'
export { type Colour, type Paint, painter } from './paint.ts'
export { type Position, type Positions, positionsIn } from './positions.ts'
export { recordsCsv } from './records-csv.ts'
export { recordsJsonLd } from './records-json-ld.ts'
export { type SarifOptions, sarifReport } from './sarif-report.ts'
export { type TextOptions, textReport, textReportParts } from './text-report.ts'
export { type VisibleOptions, visible } from './visible.ts'
export { wrap } from './wrap.ts'
