import { readHtml } from './html.ts'
import type { CellFrame, ItemFrame, ListFrame, RowFrame, TermFrame } from './piece.ts'
import type { RunBuilder } from './run.ts'

/** What HTML tags change while the document is walked. */
export interface HtmlTarget {
  readonly source: string
  readonly comments: { text: string; start: number; end: number }[]
  readonly builder: RunBuilder
  item: ItemFrame | undefined
  cell: CellFrame | undefined
  level: number
  quoted: number
  newGroup(): number
  flush(): void
  readonly copy: (value: string, at: number) => void
  readonly replace: (value: string, start: number, end: number) => void
  readonly lineBreak: (hard: boolean, at: number) => void
}

interface Element {
  readonly name: string
  readonly close: (at: number) => void
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))
const voids = set('area base br col embed hr img input link meta source track wbr')
const unseen = set('script style template head title svg iframe object noscript select textarea math canvas video audio noembed noframes')
const inline = set('a abbr b bdi bdo cite code em font i ins kbd label mark q s small span strong sub sup time u')
const headings = set('h1 h2 h3 h4 h5 h6')
/** A tag of the left closes the nearest of `ends`, unless one of `within` is nearer. */
const implied: Record<string, { ends: ReadonlySet<string>; within: ReadonlySet<string> }> = {
  li: { ends: set('li'), within: set('ul ol menu') },
  dt: { ends: set('dt dd'), within: set('dl') },
  dd: { ends: set('dt dd'), within: set('dl') },
  tr: { ends: set('tr'), within: set('table') },
  td: { ends: set('td th'), within: set('table tr') },
  th: { ends: set('td th'), within: set('table tr') },
  p: { ends: set('p'), within: set('li td th dd dt div section blockquote details') },
}
/** Deeper elements are read as if they weren't there. */
const deepest = 100

/** The HTML elements that are open, across the Markdown between their tags. */
export class HtmlContext {
  readonly ids: string[] = []
  readonly #target: HtmlTarget
  readonly #stack: Element[] = []
  #hidden = 0
  #table: { id: number; rows: number } | undefined
  #row: RowFrame | undefined
  #columns = 0
  #list: { frame: ListFrame; count: number; parent: ItemFrame | undefined } | undefined
  #terms = 0
  term: TermFrame | undefined
  summary = false
  details = 0

  constructor(target: HtmlTarget) {
    this.#target = target
  }

  /** In an element that people don't see. */
  get hidden(): boolean {
    return this.#hidden > 0
  }

  get height(): number {
    return this.#stack.length
  }

  read(fragment: string, offset: number): void {
    const { comments, copy, replace } = this.#target
    readHtml(fragment, {
      text: (start, end) => copy(fragment.slice(start, end), offset + start),
      entity: (value, start, end) => replace(value, offset + start, offset + end),
      comment: (text, start, end) => comments.push({ text, start: offset + start, end: offset + end }),
      open: (name, attributes, start, end) => this.#open(name, attributes, offset + start, offset + end),
      close: (name, start) => this.#close(name, offset + start),
    })
  }

  /** Formatting that a paragraph leaves open ends with it. */
  closeInline(height: number): void {
    while (this.#stack.length > height && inline.has(this.#stack.at(-1)!.name)) this.#pop(this.#target.source.length)
  }

  end(): void {
    while (this.#stack.length) this.#pop(this.#target.source.length)
  }

  #pop(at: number): void {
    this.#stack.pop()?.close(at)
  }

  #close(name: string, at: number): void {
    const index = this.#stack.findLastIndex((element) => element.name === name)
    if (index < 0) {
      if (!inline.has(name) && !this.hidden) this.#target.flush()
      return
    }
    while (this.#stack.length > index) this.#pop(at)
  }

  #open(name: string, attributes: ReadonlyMap<string, string>, start: number, end: number): void {
    const target = this.#target
    for (const key of ['id', 'name']) {
      const id = attributes.get(key)
      if (id) this.ids.push(id)
    }
    if (name === 'br') target.lineBreak(true, end)
    if (name === 'hr') target.flush()
    if (voids.has(name)) return
    const rule = implied[name]
    if (rule) {
      const index = this.#stack.findLastIndex((element) => rule.ends.has(element.name) || rule.within.has(element.name))
      if (index >= 0 && rule.ends.has(this.#stack[index]!.name)) while (this.#stack.length > index) this.#pop(start)
    }
    if (this.#stack.length >= deepest) return
    if (!inline.has(name) && !this.hidden) target.flush()
    this.#stack.push({ name, close: this.#enter(name, attributes, start) })
  }

  /** Makes the change that an element brings, and gives what takes it back. */
  #enter(name: string, attributes: ReadonlyMap<string, string>, start: number): (at: number) => void {
    const target = this.#target
    if (this.hidden || unseen.has(name) || isHidden(attributes)) {
      this.#hidden++
      return () => void this.#hidden--
    }
    if (inline.has(name)) return this.#enterInline(name, attributes, start)
    const { item, cell, level } = target
    const { term, summary } = this
    const list = this.#list
    const table = this.#table
    const row = this.#row
    let leave: ((at: number) => void) | undefined
    if (headings.has(name)) target.level = Number(name[1])
    else if (name === 'summary') this.summary = true
    else if (name === 'details') {
      this.details++
      leave = () => void this.details--
    } else if (name === 'blockquote') {
      target.quoted++
      leave = () => void target.quoted--
    } else if (name === 'ul' || name === 'ol' || name === 'menu') {
      this.#list = { frame: { group: target.newGroup(), ordered: name === 'ol', first: 1, left: false }, count: 0, parent: item }
    } else if (name === 'li') {
      this.#list ??= { frame: { group: target.newGroup(), ordered: false, first: 1, left: false }, count: 0, parent: item }
      const { frame, count, parent } = this.#list
      this.#list.count++
      target.item = { list: frame, group: frame.group, position: count, index: count, column: -1, start, parent, opened: false }
      const current = this.#list
      leave = () => {
        this.#list = current
      }
    } else if (name === 'dl') this.#terms = target.newGroup()
    else if (name === 'dt' || name === 'dd') {
      this.#terms ||= target.newGroup()
      this.term = { list: this.#terms, kind: name === 'dt' ? 'term' : 'value' }
    } else if (name === 'table') this.#table = { id: target.newGroup(), rows: 0 }
    else if (name === 'tr') {
      this.#table ??= { id: target.newGroup(), rows: 0 }
      const frame = { table: this.#table.id, position: this.#table.rows++, start, end: start }
      this.#row = frame
      this.#columns = 0
      leave = (at) => {
        frame.end = at
      }
    } else if ((name === 'td' || name === 'th') && this.#row) target.cell = { row: this.#row, column: this.#columns++, head: name === 'th' }
    return (at) => {
      target.flush()
      target.item = item
      target.cell = cell
      target.level = level
      this.term = term
      this.summary = summary
      this.#list = list
      this.#table = name === 'tr' ? (table ?? this.#table) : table
      this.#row = row
      leave?.(at)
    }
  }

  #enterInline(name: string, attributes: ReadonlyMap<string, string>, start: number): (at: number) => void {
    const { builder, source } = this.#target
    const from = builder.text.length
    const url = attributes.get('href')
    return (at) => {
      const range = { start: from, end: builder.text.length }
      if (range.end <= range.start) return
      if (name === 'b' || name === 'strong') builder.bold.push(range)
      if (name === 'i' || name === 'em') builder.italic.push(range)
      if (name === 'a' && url !== undefined)
        builder.links.push({ ...range, url, sourceStart: start, sourceEnd: Math.min(source.length, at + '</a>'.length) })
    }
  }
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.has('hidden')) return true
  const style = attributes.get('style')?.replaceAll(' ', '').toLowerCase() ?? ''
  return style.includes('display:none') || style.includes('visibility:hidden')
}
