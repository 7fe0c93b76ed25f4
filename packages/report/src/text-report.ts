import { counts, worstFirst } from '@clearnotice/lint'
import { dayText } from '@clearnotice/uk-gdpr'
import { closingLine } from './closing-line.ts'
import { diagnostic } from './diagnostic.ts'
import { disclosureTable } from './disclosure-table.ts'
import { type Failed, type FileReport, isLinted, type Linted } from './file-report.ts'
import { heldBack } from './held-back.ts'
import { painter } from './paint.ts'
import { positionsIn } from './positions.ts'
import { visible } from './visible.ts'
import { wrap } from './wrap.ts'

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour?: boolean
  readonly githubActions?: boolean
  /** Leaves the table of disclosures out. */
  readonly disclosures?: boolean
  /** Findings only: no table, no totals of a clean run, no quiet lines. */
  readonly quiet?: boolean
}

/** Columns that are used: a line may be too short or too long to read. */
const columnsOf = (columns: number): number => Math.max(40, Math.min(columns, 160))

/** Findings for a person at a terminal: by file, worst first, then the table of disclosures, then the totals. */
export const textReport = (files: readonly FileReport[], options: TextOptions): string => [...textReportParts(files, options)].join('')

/** The same in parts, so that what is printed needn't be kept: of hundreds of policies it is megabytes. */
export function* textReportParts(files: readonly FileReport[], options: TextOptions): Generator<string> {
  const { width: columns, colour = false, quiet = false, disclosures = !quiet } = options
  const width = columnsOf(columns)
  const paint = painter(colour)
  const show = (text: string): string => visible(text, options)

  const ofFile = ({ path, result }: Linted): string => {
    const positions = result.source === undefined ? undefined : positionsIn(result.source)
    const found = worstFirst(result.findings.filter(counts)).map((finding) =>
      diagnostic(finding, { ...options, path, width, paint, ...(positions && { positions }) }),
    )
    if (quiet && found.length === 0) return ''
    const name = show(path)
    const rule = paint('─'.repeat(Math.max(0, width - name.length - 1)), 'dim')
    const table = disclosures ? [disclosureTable(result.disclosures, positions, width, paint)] : []
    const none = found.length === 0 ? ['no finding'] : []
    const exempt = result.exempt === undefined || quiet ? [] : wrap(show(`${result.exempt}.`), width)
    const held = quiet ? [] : heldBack(result.findings, positions).flatMap((line) => wrap(show(line), width))
    const skipped =
      result.skipped.length > 0 && !quiet
        ? [
            wrap(`Not run, as they need a text: ${result.skipped.join(', ')}`, width)
              .map((line) => paint(line, 'dim'))
              .join('\n'),
          ]
        : []
    return [
      `${paint(name, 'bold')} ${rule}`,
      ...found,
      ...none,
      ...(exempt.length > 0 ? [exempt.map((line) => paint(line, 'dim')).join('\n')] : []),
      ...(held.length > 0 ? [held.map((line) => paint(line, 'dim')).join('\n')] : []),
      ...table,
      ...skipped,
    ]
      .filter((block) => block !== '')
      .join('\n\n')
  }

  const failed = ({ path, error }: Failed): string => `${paint('error', 'red', 'bold')}: ${paint(show(path), 'bold')}: ${show(error)}`
  let before = ''
  for (const text of texts()) {
    if (text === '') continue
    yield `${before}${text}\n`
    before = '\n'
  }

  function* texts(): Generator<string> {
    for (const file of files) yield isLinted(file) ? ofFile(file) : failed(file)
    yield closing(files, options)
  }
}

const closing = (files: readonly FileReport[], { width, colour = false, quiet = false }: TextOptions): string => {
  const paint = painter(colour)
  const linted = files.filter(isLinted)
  const silent = files.length === linted.length && linted.every(({ result }) => !result.findings.some(counts))
  if (quiet && silent) return ''
  const [first] = linted
  if (quiet || first === undefined) return paint(closingLine(files), 'bold')
  const { day, lawAsOf } = first.result
  const known = day > lawAsOf ? `, as known on ${dayText(lawAsOf)}` : ''
  const notice = `Law of ${dayText(day)}${known}. No finding does not mean lawful; this is not legal advice.`
  return [paint(closingLine(files), 'bold'), ...wrap(notice, columnsOf(width)).map((line) => paint(line, 'dim'))].join('\n')
}
