/** A stretch of the source that people never see as it stands: a template's tag, an MDX comment, an MDX import. */
export interface Unspoken {
  readonly kind: 'comment' | 'output' | 'code'
  readonly start: number
  readonly end: number
  /** Between the marks, trimmed. */
  readonly text: string
}

interface Mark {
  readonly open: string
  readonly close: string
  readonly kind: Unspoken['kind']
}

/** Longer marks first: Hugo's comment opens as its output does. */
const marks: readonly Mark[] = [
  { open: '{{/*', close: '*/}}', kind: 'comment' },
  { open: '{{<', close: '>}}', kind: 'code' },
  { open: '{{%', close: '%}}', kind: 'code' },
  { open: '{{', close: '}}', kind: 'output' },
  { open: '{/*', close: '*/}', kind: 'comment' },
  { open: '{%', close: '%}', kind: 'code' },
  { open: '{#', close: '#}', kind: 'comment' },
  { open: '<%=', close: '%>', kind: 'output' },
  { open: '<%#', close: '%>', kind: 'comment' },
  { open: '<%', close: '%>', kind: 'code' },
]

/** Farther than this a mark isn't closed on purpose; comments may be longer. */
const reach: Record<Unspoken['kind'], number> = { comment: 20_000, output: 300, code: 2000 }

/** Template and MDX code in the source, in order and without overlaps. One look at each unit, and at most one look ahead a kind of mark. */
export function unspokenIn(source: string): readonly Unspoken[] {
  const found: Unspoken[] = []
  const unclosed = new Map<string, number>()
  const add = (kind: Unspoken['kind'], start: number, end: number, text: string): void => {
    found.push({ kind, start, end, text: text.trim() })
  }
  let at = isModule(source, 0) ? 0 : nextMark(source, 0)
  while (at < source.length) {
    if (source[at] === 'i' || source[at] === 'e') {
      const newline = source.indexOf('\n', at)
      const end = newline < 0 ? source.length : newline
      add('code', at, end, source.slice(at, end))
      at = nextMark(source, end)
      continue
    }
    const mark = marks.find(({ open }) => source.startsWith(open, at))
    if (mark && (unclosed.get(mark.close) ?? -1) < at) {
      const close = source.indexOf(mark.close, at + mark.open.length)
      if (close < 0) unclosed.set(mark.close, source.length)
      else if (close - at > reach[mark.kind]) unclosed.set(mark.close, close - reach[mark.kind] - 1)
      else {
        const inner = source.slice(at + mark.open.length, close)
        let end = close + mark.close.length
        const opens = mark.open === '{%' && inner.replaceAll('-', ' ').trim() === 'comment' && !unclosed.has(endComment)
        const block = opens ? endOfLiquidComment(source, end) : undefined
        if (opens && !block) unclosed.set(endComment, source.length)
        if (block) {
          add('comment', at, block.end, source.slice(end, block.start))
          end = block.end
        } else add(mark.kind, at, end, inner)
        at = nextMark(source, end)
        continue
      }
    }
    at = nextMark(source, at + 1)
  }
  return found
}

/** The next opening mark or line of a module. */
function nextMark(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 123 || (unit === 60 && source.charCodeAt(at + 1) === 37)) return at
    if (unit === 10 && isModule(source, at + 1)) return at + 1
  }
  return source.length
}

const endComment = 'endcomment'

/** `{% endcomment %}`, `{%- endcomment -%}`. */
function endOfLiquidComment(source: string, from: number): { start: number; end: number } | undefined {
  for (let at = source.indexOf(endComment, from); at >= 0; at = source.indexOf(endComment, at + 1)) {
    let start = at
    while (start > from && ' -'.includes(source[start - 1]!)) start--
    let end = at + endComment.length
    while (end < source.length && ' -'.includes(source[end]!)) end++
    if (source.startsWith('{%', start - 2) && source.startsWith('%}', end)) return { start: start - 2, end: end + 2 }
  }
  return undefined
}

const exported = ['default', 'const', 'let', 'function', 'async']

/** Whether the line that begins at `at` is an MDX `import … from '…'` or `export const …`, and not prose about importing. */
function isModule(source: string, at: number): boolean {
  const imports = source.startsWith('import ', at)
  if (!imports && !source.startsWith('export ', at)) return false
  const newline = source.indexOf('\n', at)
  const line = source.slice(at, newline < 0 ? source.length : newline)
  const next = line.split(' ', 2)[1] ?? ''
  if (!imports) return exported.includes(next)
  return line.includes(" from '") || line.includes(' from "') || '\'"'.includes(next[0] ?? ' ')
}
