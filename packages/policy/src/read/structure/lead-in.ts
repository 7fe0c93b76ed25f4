import type { Block, Statement } from '../statement.ts'
import { isSentence, wordCount } from '../title.ts'
import { labelEnd } from './label.ts'
import type { Piece } from './piece.ts'

interface PlainList {
  readonly key: string
  readonly group: number
  readonly leadIn: Statement | undefined
  count: number
  block?: Block
}

/** Which statement opens the list, table or run of lines that comes next. */
export class LeadIns {
  #previous: Statement | undefined
  /** A heading with a colon, until something stands under it. */
  #heading: Statement | undefined
  /** 'Address:' over the lines that follow. */
  #colon: Statement | undefined
  #term: Statement | undefined
  readonly #groups = new Map<number, Statement | undefined>()
  #plain: PlainList[] = []
  #plainGroups = 0

  heading(statement: Statement, opens: boolean): void {
    this.#previous = undefined
    this.#heading = opens ? statement : undefined
    this.#colon = opens ? statement : undefined
    this.#plain = []
    this.#term = undefined
  }

  said(statement: Statement, piece: Piece): void {
    this.#previous = statement
    this.#heading = undefined
    if (piece.term?.kind === 'term') this.#term = statement
    if (statement.block.kind !== 'paragraph') this.#colon = undefined
    else if (statement.text.endsWith(':')) this.#colon = statement
    else if (this.#colon && endsRun(piece)) this.#colon = undefined
    const plain = this.#plain.at(-1)
    if (plain && statement.block.kind === 'item') plain.block ??= statement.block
  }

  table(id: number): Statement | undefined {
    return this.#ofGroup(id, () => this.#opening())
  }

  of(piece: Piece, block: Block): Statement | undefined {
    const { item, term } = piece
    if (term?.kind === 'value') return this.#term
    if (item) {
      const parent = block.kind === 'item' ? block.parent : block.parent?.parent
      const leadIn = this.#ofGroup(item.group, () => {
        if (!parent) return this.#opening()
        const previous = this.#previous
        const inside = previous && (previous.block === parent || previous.block.parent === parent)
        return inside && isOpening(previous) ? previous : parent.statements[0]
      })
      if (piece.opens) return leadIn
      const first = block.parent?.statements[0]
      return first && first.block.position === item.position && !isSentence(first.text) ? first : leadIn
    }
    if (block.kind === 'item') return this.#plain.at(-1)?.leadIn
    if (this.#colon && labelEnd(piece.text, false)) this.#colon = undefined
    return this.#colon
  }

  /** The list that a line with a bullet or number belongs to, where Markdown saw only text. */
  plainItem(piece: Piece): { group: number; position: number; ordered: boolean; parent?: Block } | undefined {
    const { numbering, bullet, term } = piece
    if (piece.item || term?.kind === 'value' || (!bullet && !numbering)) {
      if (!piece.item) this.#plain = []
      return undefined
    }
    const key = bullet || !numbering ? 'bullet' : `${numbering.style}:${numbering.stem}`
    let at = this.#plain.findIndex((list) => list.key === key)
    if (at < 0) {
      const previous = this.#previous
      const parent = this.#plain.at(-1)
      const leadIn = this.#opening() ?? (previous && parent?.block && !numbering?.stem ? parent.block.statements[0] : undefined)
      at = this.#plain.push({ key, group: --this.#plainGroups, leadIn, count: 0 }) - 1
    }
    this.#plain.length = at + 1
    const list = this.#plain[at]!
    delete list.block
    const position = list.count++
    // '3.1 We keep …' is a clause, an item only where something opens it.
    if (numbering && !bullet && numbering.style > 'n1' && numbering.style < 'o' && !list.leadIn) return undefined
    const parent = this.#plain[at - 1]?.block
    return { group: list.group, position, ordered: !bullet, ...(parent && { parent }) }
  }

  #opening(): Statement | undefined {
    const previous = this.#previous
    if (!previous) return this.#heading
    if (isOpening(previous)) return previous
    // A paragraph between 'You have the right to:' and its list.
    return previous.kind === 'sentence' && previous.block.kind === 'paragraph' && isSentence(previous.text) ? previous.leadIn : undefined
  }

  #ofGroup(group: number, find: () => Statement | undefined): Statement | undefined {
    if (!this.#groups.has(group)) this.#groups.set(group, find())
    return this.#groups.get(group)
  }
}

/** A whole sentence, or a long line: the lines under 'Address:' end with it. */
function endsRun({ text, lines }: Piece): boolean {
  return lines > 1 ? wordCount(text) > 14 || (text.endsWith('.') && wordCount(text) > 2) : isSentence(text)
}

/** Whether a statement leaves open what the next list says. */
function isOpening(statement: Statement): boolean {
  const { text, kind } = statement
  const last = text.at(-1)!
  if (':–—-'.includes(last)) return true
  if (kind !== 'sentence') return false
  if (last === '.') return text.indexOf('following', text.length - 60) >= 0 || text.endsWith('below.')
  if (last === '!' || last === '?') return false
  return statement.leadIn === undefined && wordCount(text) >= 3
}
