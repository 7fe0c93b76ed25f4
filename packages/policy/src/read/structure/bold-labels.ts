import { isLabel, longest } from './label.ts'
import { isSpace, type Run } from './run.ts'

const none: ReadonlyMap<number, number> = new Map()
const known = new WeakMap<Run, ReadonlyMap<number, number>>()

/** Where a bold label without a colon ends, by where its line begins: in a paragraph of which every line opens with one. */
export function boldLabels(run: Run): ReadonlyMap<number, number> {
  let labels = known.get(run)
  if (labels === undefined) known.set(run, (labels = run.breaks.length > 0 && run.bold.length > 1 ? find(run) : none))
  return labels
}

function find({ text, bold, breaks }: Run): ReadonlyMap<number, number> {
  const ends = new Map(bold.map(({ start, end }) => [start, end]))
  const labels = new Map<number, number>()
  for (const start of [0, ...breaks.map(({ at }) => at)]) {
    let end = ends.get(start)
    if (end === undefined || end - start > longest) return none
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    const next = text.slice(end, end + 2)
    if (next.length < 2 || !isSpace(next.charCodeAt(0)) || isPunctuation(next[1]!) || !isLabel(text.slice(start, end))) return none
    labels.set(start, end)
  }
  return labels
}

function isPunctuation(letter: string): boolean {
  return ':;.,?!–—-'.includes(letter)
}
