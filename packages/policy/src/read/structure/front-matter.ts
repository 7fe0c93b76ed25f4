import type { Span } from '../../model/place.ts'

export interface FrontMatterEntry {
  /** Without quotes. */
  readonly value: string
  readonly span: Span
}

/**
 * The metadata at the top of a document, by lower-case key; the first of equal keys. Only simple `key: value` (YAML) and `key = value`
 * (TOML) lines are read. `text` is what stands between the fences, from offset `at` on.
 */
export function frontMatterOf(kind: 'yaml' | 'toml', text: string, at: number): ReadonlyMap<string, FrontMatterEntry> {
  const separator = kind === 'yaml' ? ':' : '='
  const entries = new Map<string, FrontMatterEntry>()
  let start = 0
  for (const line of text.split('\n')) {
    const mark = line.indexOf(separator)
    const key = mark > 0 ? line.slice(0, mark).trim().toLowerCase() : ''
    if (key && !key.startsWith('#') && line[0] !== ' ' && line[0] !== '-' && !entries.has(key)) {
      const raw = line.slice(mark + 1)
      let from = mark + 1 + raw.length - raw.trimStart().length
      let to = mark + 1 + raw.trimEnd().length
      if (to - from > 1 && '"\''.includes(line[from]!) && line[to - 1] === line[from]) {
        from++
        to--
      }
      if (to > from) entries.set(key, { value: line.slice(from, to), span: { start: at + start + from, end: at + start + to } })
    }
    start += line.length + 1
  }
  return entries
}
