export { severityColour } from './diagnostic.ts'
export { type Failed, type FileReport, isLinted, type Linted } from './file-report.ts'
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
export { type Colour, type Paint, painter } from './paint.ts'
export { type Position, type Positions, positionsIn } from './positions.ts'
export { type TextOptions, textReport } from './text-report.ts'
export { type VisibleOptions, visible } from './visible.ts'
