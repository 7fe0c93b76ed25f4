import type { Finding, Severity } from '@clearnotice/lint'
import type { Place } from '@clearnotice/policy'
import { formatCitation, linkTo } from '@clearnotice/uk-gdpr'
import type { Colour, Paint } from './paint.ts'
import type { Positions } from './positions.ts'
import { snippetOf } from './snippet.ts'
import { type VisibleOptions, visible } from './visible.ts'
import { wrap } from './wrap.ts'

export const severityColour: Record<Severity, Colour> = { error: 'red', warning: 'yellow', info: 'blue' }

export interface DiagnosticOptions extends VisibleOptions {
  readonly path: string
  /** Absent for a policy without a text. */
  readonly positions?: Positions
  readonly width: number
  readonly paint: Paint
}

interface Mark {
  readonly place: Place
  readonly underline: '^' | '-'
  readonly colour: Colour
  readonly label: string
}

/** One finding as a compiler would show it: what, where with the fault underlined, the law, and what to do. */
export const diagnostic = (finding: Finding, options: DiagnosticOptions): string => {
  const { path, positions, width, paint } = options
  const colour = severityColour[finding.severity]
  const show = (text: string): string => visible(text, options)
  const marks: Mark[] = [
    { place: finding.place, underline: '^', colour, label: '' },
    ...finding.related.map(({ message, place }): Mark => ({ place, underline: '-', colour: 'blue', label: show(message) })),
  ]
  const lineOf = ({ span }: Place): number => (span && positions ? positions.at(span.start).line : 0)
  const gutter = String(Math.max(0, ...marks.map(({ place }) => lineOf(place)))).length
  const bar = (number = ''): string => paint(`${number.padStart(gutter)} │`, 'dim')

  const [first = '', ...rest] = wrap(`${finding.severity} ${finding.rule}: ${show(finding.message)}`, width - 2)
  const head = `${finding.severity} ${finding.rule}:`
  const lines = [
    first.startsWith(head)
      ? `${paint(finding.severity, colour, 'bold')} ${paint(finding.rule, colour)}:${paint(first.slice(head.length), 'bold')}`
      : first,
    ...rest.map((line) => paint(`  ${line}`, 'bold')),
  ]
  const at = finding.place.span && positions?.at(finding.place.span.start)
  const where = at
    ? `${show(path)}:${at.line}:${at.column}`
    : `${show(path)}${finding.place.path === undefined ? '' : ` ${show(finding.place.path)}`}`
  lines.push(`${' '.repeat(gutter)} ${paint('┌─', 'dim')} ${where}`)

  let previous = 0
  let shown = ''
  for (const { place, underline, colour: markColour, label } of marks.toSorted((a, b) => lineOf(a.place) - lineOf(b.place))) {
    if (place.span === undefined || positions === undefined) continue
    const snippet = snippetOf(positions, place.span, width - gutter - 3, options)
    if (snippet.text.trim() === '') continue
    if (previous !== 0 && snippet.line > previous + 1) lines.push(paint(`${' '.repeat(gutter)} ┆`, 'dim'))
    if (snippet.line !== previous || snippet.text !== shown) lines.push(`${bar(String(snippet.line))} ${snippet.text}`)
    const under = `${' '.repeat(snippet.from)}${paint(underline.repeat(snippet.length), markColour)}`
    const fits = snippet.from + snippet.length + 1 + label.length <= width - gutter - 3
    lines.push(`${bar()} ${under}${label !== '' && fits ? ` ${paint(label, markColour)}` : ''}`)
    if (label !== '' && !fits) lines.push(...wrap(label, width - gutter - 5).map((line) => `${bar()}   ${paint(line, markColour)}`))
    previous = snippet.line
    shown = snippet.text
  }

  const note = (name: string, ...texts: readonly string[]): void => {
    const [head = '', ...tail] = texts
      .flatMap((text) => wrap(text, width - gutter - 9))
      .map((line) => line.replace(/https:\S+/, (link) => paint(link, 'dim')))
    lines.push(
      `${' '.repeat(gutter)} ${paint(`= ${`${name}:`.padEnd(5)}`, 'dim')} ${head}`,
      ...tail.map((line) => `${' '.repeat(gutter + 9)}${line}`),
    )
  }
  if (finding.citations.length > 0) note('law', ...finding.citations.map((citation) => `${formatCitation(citation)} ${linkTo(citation)}`))
  note('help', show(finding.remedy))
  return lines.join('\n')
}
