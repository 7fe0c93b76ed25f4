import type { Nodes, Parents, Root, TableRow } from 'mdast'
import { type Copying, copyAligned } from './align.ts'
import { cutPieces, type PieceState } from './cut-pieces.ts'
import { HtmlContext } from './html-context.ts'
import { isHardWrapped } from './logical-lines.ts'
import type { ItemFrame, Piece } from './piece.ts'
import { RunBuilder } from './run.ts'
import { type Unspoken, unspokenIn } from './unspoken.ts'

export interface Found {
  readonly pieces: readonly Piece[]
  readonly comments: readonly { text: string; start: number; end: number }[]
  readonly unspoken: readonly Unspoken[]
  /** Values of `id` and `name` attributes. */
  readonly ids: readonly string[]
  readonly frontMatter: { readonly kind: 'yaml' | 'toml'; readonly text: string; readonly start: number } | undefined
}

const blocks = new Set(['paragraph', 'heading', 'list', 'blockquote', 'table', 'code', 'html', 'thematicBreak', 'footnoteDefinition'])

/** Walks a tree once and gives its text as lines with places, in the order of the source. */
export function piecesOf(root: Root, source: string): Found {
  return new PieceCollector(source).collect(root)
}

class PieceCollector implements PieceState {
  readonly source: string
  readonly hardWrapped: boolean
  readonly pieces: Piece[] = []
  readonly comments: { text: string; start: number; end: number }[] = []
  readonly unspoken: readonly Unspoken[]
  readonly html: HtmlContext
  item: ItemFrame | undefined
  cell: PieceState['cell']
  level = 0
  quoted = 0
  #builder: RunBuilder | undefined
  #groups = 0
  /** In a paragraph, heading or cell, where HTML is inline. */
  #prosaic = false
  #cursor = 0
  #limit: number
  readonly #copying: Copying
  #unspokenAt = 0
  readonly #definitions = new Map<string, string>()
  #frontMatter: Found['frontMatter']

  constructor(source: string) {
    this.source = source
    this.#limit = source.length
    this.unspoken = unspokenIn(source)
    this.hardWrapped = isHardWrapped(source)
    this.html = new HtmlContext(this)
    this.#copying = { source, end: 0, copy: this.copy, replace: this.replace, lineBreak: this.lineBreak }
  }

  collect(root: Root): Found {
    this.#flow(root)
    this.html.end()
    this.flush()
    for (const { run } of this.pieces) {
      for (const link of run.links) if (link.reference !== undefined && !link.url) link.url = this.#definitions.get(link.reference) ?? ''
    }
    return { pieces: this.pieces, comments: this.comments, unspoken: this.unspoken, ids: this.html.ids, frontMatter: this.#frontMatter }
  }

  get builder(): RunBuilder {
    this.#builder ??= new RunBuilder()
    return this.#builder
  }

  newGroup(): number {
    return ++this.#groups
  }

  /** Ends the paragraph, heading or cell that is open. */
  flush(): void {
    const builder = this.#builder
    this.#builder = undefined
    if (builder) cutPieces(builder, this)
  }

  /** Text that stands in the source as it is, unless it is hidden or a template's. */
  readonly copy = (value: string, at: number): void => {
    if (this.html.hidden) return
    const { unspoken } = this
    const end = at + value.length
    let from = at
    while (this.#unspokenAt > 0 && unspoken[this.#unspokenAt - 1]!.end > at) this.#unspokenAt--
    for (; this.#unspokenAt < unspoken.length; this.#unspokenAt++) {
      const next = unspoken[this.#unspokenAt]!
      if (next.start >= end) break
      if (next.end <= from) continue
      if (next.start > from) this.builder.copy(value.slice(from - at, next.start - at), from)
      from = Math.min(end, next.end)
      if (next.end > end) break
    }
    if (from < end) this.builder.copy(from === at ? value : value.slice(from - at), from)
  }

  readonly replace = (value: string, start: number, end: number): void => {
    if (!this.html.hidden) this.builder.replace(value, start, end)
  }

  readonly lineBreak = (hard: boolean, at: number): void => {
    if (!this.html.hidden) this.builder.lineBreak(hard, at)
  }

  #children(node: Parents): void {
    for (const child of node.children) this.#node(child)
  }

  #flow(node: Nodes): void {
    const end = node.position?.end.offset
    const limit = this.#limit
    if (end !== undefined) this.#limit = end
    this.#cursor = Math.max(this.#cursor, node.position?.start.offset ?? 0)
    if ('children' in node) this.#children(node)
    this.#limit = limit
  }

  /** A block whose children are inline: one run. */
  #prose(node: Parents): void {
    this.flush()
    const height = this.html.height
    this.#prosaic = true
    this.#flow(node)
    this.#prosaic = false
    this.html.closeInline(height)
    this.flush()
  }

  #node(node: Nodes): void {
    const start = node.position?.start.offset ?? this.#cursor
    const end = node.position?.end.offset ?? this.#limit
    const block = blocks.has(node.type) && !this.#prosaic
    if (block) this.flush()
    switch (node.type) {
      case 'text':
        this.#cursor = copyAligned(node.value, Math.max(start, this.#cursor), this.#to(end))
        break
      case 'break':
        this.lineBreak(true, end)
        this.#cursor = end
        break
      case 'strong':
      case 'emphasis': {
        const from = this.#length
        this.#inline(node, start)
        const range = { start: from, end: this.#length }
        if (range.end > range.start) this.builder[node.type === 'strong' ? 'bold' : 'italic'].push(range)
        break
      }
      case 'link':
      case 'linkReference': {
        const from = this.#length
        this.#inline(node, start)
        // Without a mark it's a bare address that GFM has found; we find those ourselves, in any tree.
        if (this.html.hidden || (this.source[start] !== '[' && this.source[start] !== '<')) break
        const target = node.type === 'link' ? { url: node.url } : { url: '', reference: node.identifier }
        this.builder.links.push({
          ...target,
          start: from,
          end: this.#length,
          sourceStart: start,
          sourceEnd: node.position?.end.offset ?? this.#cursor,
        })
        break
      }
      case 'inlineCode': {
        let at = start
        while (this.source[at] === '`') at++
        copyAligned(node.value, this.source[at] === ' ' && node.value[0] !== ' ' ? at + 1 : at, this.#to(end))
        this.#cursor = end
        break
      }
      case 'html':
        this.html.read(this.source.slice(start, end), start)
        this.#cursor = end
        break
      case 'paragraph':
        this.#prose(node)
        break
      case 'heading':
        this.level = node.depth
        this.#prose(node)
        this.level = 0
        break
      case 'list': {
        const parent = this.item
        const list = { ordered: node.ordered === true, first: node.start ?? 1, group: this.newGroup(), left: false }
        let position = 0
        for (const [index, child] of node.children.entries()) {
          const at = child.position?.start.offset ?? start
          if (list.left) {
            Object.assign(list, { group: this.newGroup(), left: false })
            position = 0
          }
          this.item = { list, group: list.group, position: position++, index, column: this.#column(at), start: at, parent, opened: false }
          this.#flow(child)
          this.flush()
        }
        this.item = parent
        break
      }
      case 'blockquote':
        this.quoted++
        this.#flow(node)
        this.flush()
        this.quoted--
        break
      case 'table':
        this.#table(node.children)
        break
      case 'code':
        this.#code(node.value, start, end)
        break
      case 'thematicBreak':
        this.#underline(start)
        break
      case 'definition':
        this.#definitions.set(node.identifier, node.url)
        break
      default:
        if (isFrontMatter(node)) this.#frontMatter = { kind: node.type, text: node.value, start: this.source.indexOf('\n', start) + 1 }
        else if ('children' in node) this.#flow(node)
    }
    if (block) this.flush()
  }

  #to(end: number): Copying {
    this.#copying.end = end
    return this.#copying
  }

  /** '1. Title' over '---' is a list and a rule to Markdown, and a heading to its author. */
  #underline(start: number): void {
    const last = this.pieces.at(-1)
    if (this.source[start] !== '-' || !last?.opens || !last.item?.list.ordered || last.lines > 1) return
    const between = this.source.slice(last.end, start)
    if (between.length <= 4 && between.trim() === '')
      this.pieces[this.pieces.length - 1] = { ...last, level: 2, item: undefined, opens: false }
  }

  get #length(): number {
    return this.html.hidden ? 0 : this.builder.text.length
  }

  #inline(node: Parents, start: number): void {
    this.#cursor = Math.max(this.#cursor, start)
    this.#children(node)
    this.#cursor = node.position?.end.offset ?? this.#cursor
  }

  #table(rows: readonly TableRow[]): void {
    const table = this.newGroup()
    for (const [position, row] of rows.entries()) {
      const start = row.position?.start.offset ?? 0
      const frame = { table, position, start, end: row.position?.end.offset ?? start }
      for (const [column, cell] of row.children.entries()) {
        this.cell = { row: frame, column, head: position === 0 }
        this.#prose(cell)
      }
    }
    this.cell = undefined
  }

  #code(value: string, start: number, end: number): void {
    const fenced = this.source[start] === '`' || this.source[start] === '~'
    const at = fenced ? this.source.indexOf('\n', start) + 1 : start
    this.#cursor = Math.max(at, this.#cursor)
    copyAligned(value, this.#cursor, this.#to(end))
    this.#cursor = end
  }

  #column(at: number): number {
    let start = at
    while (start > 0 && (this.source[start - 1] === ' ' || this.source[start - 1] === '\t' || this.source[start - 1] === '>')) start--
    return at - start
  }
}

/** The TOML node of mdast-util-frontmatter has no type of its own. */
function isFrontMatter(node: { type: string; value?: string }): node is { type: 'yaml' | 'toml'; value: string } {
  return node.type === 'yaml' || node.type === 'toml'
}
