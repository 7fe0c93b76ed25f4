import type { Block, Section, Statement } from '../statement.ts'
import { isSentence } from '../title.ts'
import { headingsOf } from './headings.ts'
import { LeadIns } from './lead-in.ts'
import type { HeadingStyle, ItemFrame, Piece } from './piece.ts'
import { Prose } from './prose.ts'
import { sentencesOf } from './sentences.ts'
import { Tables } from './tables.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] }

interface SectionDraft extends Open<Omit<Section, 'sections' | 'statements' | 'span'>> {
  sections: SectionDraft[]
  statements: Statement[]
  span: { start: number; end: number }
}

interface BlockDraft extends Open<Omit<Block, 'statements' | 'span' | 'parent'>> {
  parent: BlockDraft | undefined
  statements: Statement[]
  span: { start: number; end: number }
}

const sectionDraft = (
  depth: number,
  title: string,
  number: string | undefined,
  parent: SectionDraft | undefined,
  span: SectionDraft['span'],
): SectionDraft => ({ depth, title, number, heading: undefined, parent, sections: [], statements: [], span })

interface Level {
  readonly section: SectionDraft
  readonly style: string
  readonly markup: number
  readonly details: number
}

/** The tree of sections, and all statements in source order. `shift` is added to every offset. */
export function outlineOf(pieces: readonly Piece[], length: number, shift: number): { outline: Section; statements: readonly Prose[] } {
  return new OutlineBuilder(pieces, length, shift).build()
}

class OutlineBuilder {
  readonly #pieces: readonly Piece[]
  readonly #shift: number
  readonly #headings: ReadonlyMap<Piece, HeadingStyle>
  readonly #tables: Tables
  readonly #leadIns = new LeadIns()
  readonly #root: SectionDraft
  readonly #levels: Level[]
  readonly #statements: Prose[] = []
  readonly #items = new Map<ItemFrame, BlockDraft>()
  readonly #rows = new Map<object, BlockDraft>()
  #term: BlockDraft | undefined
  #paragraph: { block: BlockDraft; piece: Piece } | undefined

  constructor(pieces: readonly Piece[], length: number, shift: number) {
    this.#pieces = pieces
    this.#shift = shift
    this.#headings = headingsOf(pieces)
    this.#tables = new Tables(pieces)
    this.#root = sectionDraft(0, '', undefined, undefined, { start: 0, end: length + shift })
    this.#levels = [{ section: this.#root, style: 'root', markup: 0, details: 0 }]
  }

  build(): { outline: Section; statements: readonly Prose[] } {
    for (const piece of this.#pieces) {
      while (this.#top.details > piece.details) this.#levels.pop()
      const style = this.#headings.get(piece)
      if (style) this.#open(piece, style)
      else this.#say(piece)
    }
    return { outline: this.#root, statements: this.#statements }
  }

  get #top(): Level {
    return this.#levels.at(-1)!
  }

  #open(piece: Piece, { level = 0, style }: HeadingStyle): void {
    const continued = !level && this.#continues(piece)
    const markup = level || (continued ? continued.markup : 0)
    if (markup)
      while (this.#top.markup >= markup || (!this.#top.markup && this.#top.style !== 'root' && this.#top.style !== 'title'))
        this.#levels.pop()
    else this.#popTo(style)
    const parent = this.#top.section
    const title = titleOf(piece.text)
    const section = sectionDraft(parent.depth + 1, title, piece.numbering?.text, parent, this.#span(piece))
    parent.sections.push(section)
    const block = this.#block('heading', piece, section)
    const heading = new Prose(
      'heading',
      piece.run,
      piece.from,
      piece.from + title.length,
      section,
      block,
      this.#statements.length,
      this.#shift,
    )
    section.heading = heading
    block.statements.push(heading)
    this.#statements.push(heading)
    this.#levels.push({ section, style: continued ? continued.style : style, markup, details: piece.details })
    this.#leadIns.heading(heading, piece.text.endsWith(':'))
    this.#paragraph = undefined
    this.#term = undefined
    this.#widen(section, piece)
  }

  /** '19. …' in another style after a heading '18. …' in markup. */
  #continues(piece: Piece): Level | undefined {
    const { numbering } = piece
    if (numbering?.style !== 'n1') return undefined
    return this.#levels.findLast(({ markup, section }) => markup > 0 && section.number === String(numbering.ordinal - 1))
  }

  /** A style that is open is closed with all inside it; a new one goes inside. */
  #popTo(style: string): void {
    const numeric = style[0] === 'n' && style.length === 2 ? Number(style[1]) : 0
    const same = this.#levels.findIndex((level) => {
      if (level.style === style && !level.markup) return true
      return numeric > 0 && !level.markup && level.style[0] === 'n' && level.style.length === 2 && Number(level.style[1]) >= numeric
    })
    if (same > 0) this.#levels.length = same
  }

  #say(piece: Piece): void {
    const { section } = this.#top
    const block = this.#blockOf(piece, section)
    const leadIn = piece.cell ? this.#leadIns.table(piece.cell.row.table) : this.#leadIns.of(piece, block)
    const headers = piece.cell && this.#tables.headersOf(piece.cell)
    for (const [i, { start, end }] of sentencesOf(piece.text).entries()) {
      const kind = piece.cell ? 'cell' : i === 0 && this.#isItem(piece, block) ? 'item' : 'sentence'
      const statement = new Prose(
        kind,
        piece.run,
        piece.from + start,
        piece.from + end,
        section,
        block,
        this.#statements.length,
        this.#shift,
      )
      statement.leadIn = leadIn
      statement.columnHeader = headers?.column
      statement.rowHeader = headers?.row
      if (piece.cell) this.#tables.said(piece.cell, statement)
      this.#statements.push(statement)
      section.statements.push(statement)
      block.statements.push(statement)
      this.#leadIns.said(statement, piece)
    }
    this.#widen(section, piece)
  }

  #isItem(piece: Piece, block: BlockDraft): boolean {
    return block.kind === 'item' && (piece.opens || block.statements.length === 0)
  }

  #blockOf(piece: Piece, section: SectionDraft): BlockDraft {
    const { cell, item } = piece
    const paragraph = this.#paragraph
    this.#paragraph = undefined
    if (cell) return this.#rowBlock(piece, section)
    if (item && piece.opens) {
      const block = this.#block('item', piece, section)
      block.group = item.group
      block.position = item.position
      block.ordered = item.list.ordered
      const parent = item.parent && this.#items.get(item.parent)
      if (parent) block.parent = parent
      this.#items.set(item, block)
      return block
    }
    if (piece.term) return this.#termBlock(piece, section)
    const inline = this.#leadIns.plainItem(piece)
    if (inline) {
      const block = this.#block('item', piece, section)
      Object.assign(block, inline)
      return block
    }
    if (paragraph && paragraph.piece.run === piece.run && paragraph.block.section === section && isShort(paragraph.piece)) {
      this.#paragraph = { block: paragraph.block, piece }
      return paragraph.block
    }
    const block = this.#block('paragraph', piece, section)
    const parent = item && this.#items.get(item)
    if (parent) block.parent = parent
    this.#paragraph = { block, piece }
    return block
  }

  /** A term is an item, and each line of its definition is one inside it; under a term that is a heading, a definition is plain text. */
  #termBlock(piece: Piece, section: SectionDraft): BlockDraft {
    const { list, kind } = piece.term!
    const parent = this.#term?.section === section ? this.#term : undefined
    if (kind === 'value' && !parent) return this.#block('paragraph', piece, section)
    const block = this.#block('item', piece, section)
    block.group = list
    block.ordered = false
    if (kind === 'value') block.parent = parent!
    else this.#term = block
    return block
  }

  #rowBlock(piece: Piece, section: SectionDraft): BlockDraft {
    const { row } = piece.cell!
    let block = this.#rows.get(row)
    if (!block) {
      block = this.#block('row', piece, section)
      block.group = row.table
      block.position = row.position
      block.span = { start: row.start + this.#shift, end: row.end + this.#shift }
      this.#rows.set(row, block)
    }
    return block
  }

  #block(kind: Block['kind'], piece: Piece, section: Section): BlockDraft {
    return {
      kind,
      span: this.#span(piece),
      section,
      parent: undefined,
      group: undefined,
      position: undefined,
      ordered: undefined,
      quoted: piece.quoted,
      emphasised: kind !== 'row' && (piece.bold || piece.italic),
      statements: [],
    }
  }

  #span(piece: Piece): { start: number; end: number } {
    return { start: piece.start + this.#shift, end: piece.end + this.#shift }
  }

  /** What holds a piece reaches to its end. */
  #widen(section: SectionDraft, piece: Piece): void {
    const end = piece.end + this.#shift
    for (let at: SectionDraft | undefined = section; at?.parent; at = at.parent as SectionDraft) at.span.end = Math.max(at.span.end, end)
    for (let at: BlockDraft | undefined = this.#statements.at(-1)?.block as BlockDraft; at; at = at.parent) {
      at.span.end = Math.max(at.span.end, end)
      at.emphasised &&= piece.bold || piece.italic
    }
  }
}

/** A line of an address or a label: the next line of the paragraph goes with it. */
function isShort(piece: Piece): boolean {
  return piece.text.endsWith(':') || !isSentence(piece.text)
}

/** Without a colon, closing hashes, or an '{#id}' that only some renderers know. */
function titleOf(text: string): string {
  let title = text
  if (title.endsWith('}')) {
    const brace = title.lastIndexOf('{')
    if (brace > 0 && '#.:'.includes(title[brace + 1]!)) title = title.slice(0, brace).trimEnd()
  }
  while (title.length > 1 && (title.endsWith(':') || title.endsWith(' #') || title.endsWith('##'))) title = title.slice(0, -1).trimEnd()
  return title
}
