import { type Disclosure, isGap } from '@clearnotice/lint'
import type { Colour, Paint } from './paint.ts'
import type { Positions } from './positions.ts'

const statuses: Record<Disclosure['status'], { readonly sign: string; readonly text: string; readonly colour?: Colour }> = {
  stated: { sign: '✓', text: 'stated', colour: 'green' },
  partial: { sign: '~', text: 'partial', colour: 'yellow' },
  missing: { sign: '✗', text: 'missing' },
  'not-applicable': { sign: '·', text: 'does not apply', colour: 'dim' },
}
/** What the law doesn't require is no gap. */
const quietlyMissing = { sign: '·', text: 'missing', colour: 'dim' } as const

const expectations: Record<Disclosure['expected'], string> = {
  required: 'required',
  'good-practice': 'good practice',
  'not-required': 'not required',
}

/** `1, 3–5`: as many numbers and runs as fit into so many columns, then an ellipsis. */
export const lineList = (lines: readonly number[], columns = 40): string => {
  const runs: [number, number][] = []
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && line === last[1] + 1) last[1] = line
    else runs.push([line, line])
  }
  const texts = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
  const all = texts.join(', ')
  if (all.length <= columns) return all
  while (texts.length > 1 && texts.join(', ').length > columns - 2) texts.pop()
  return `${texts.join(', ')} …`
}

/** What the policy tells people of what the law asks for. Only what is required and missing is red. */
export const disclosureTable = (
  disclosures: readonly Disclosure[],
  positions: Positions | undefined,
  width: number,
  paint: Paint,
): string => {
  const rows = disclosures.map(({ id, status, expected, evidence }) => {
    const gap = isGap({ status, expected })
    const { sign, text, colour } = status === 'missing' && !gap ? quietlyMissing : statuses[status]
    const told: readonly Colour[] = gap ? ['red', 'bold'] : colour ? [colour] : []
    const lines = evidence.flatMap(({ span }) => (span && positions ? positions.at(span.start).line : []))
    const cell = (words: string, width: number, ...colours: readonly Colour[]): string =>
      paint(words, ...colours) + ' '.repeat(width - words.length)
    return [
      paint(sign, ...told),
      cell(id, 26, ...(gap ? told : [])),
      cell(text, 15, ...told),
      cell(expectations[expected], 14, ...(expected === 'required' ? [] : (['dim'] as const))),
      lineList(lines, width - 61),
    ].join(' ')
  })
  return [`  ${'disclosure'.padEnd(26)} ${'the text'.padEnd(15)} ${'the law'.padEnd(14)} lines`, ...rows]
    .map((row, at) => (at === 0 ? paint(row, 'dim') : row).trimEnd())
    .join('\n')
}
