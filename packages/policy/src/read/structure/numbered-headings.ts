import { isTitle } from '../title.ts'
import type { HeadingStyle, Piece } from './piece.ts'

interface Member {
  readonly index: number
  readonly piece: Piece
}

/** Numbers of one style that count on from each other, which may have others between them. */
interface Sequence {
  readonly style: string
  readonly stem: string
  readonly members: Member[]
  last: number
}

/**
 * Numbered lines are headings where they are short and something other than the next number follows; otherwise they are a list's items.
 * '1. Data Controller' is decided with all that count on from it, so that an item isn't a heading because it is the last.
 */
export function numberedHeadings(pieces: readonly Piece[], headings: Map<Piece, HeadingStyle>): void {
  let open: Sequence[] = []
  const all: Sequence[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.level) open = []
    const { numbering } = piece
    if (!numbering || piece.level || piece.cell || numbering.style === 'lower' || numbering.style === 'roman') continue
    if (piece.item && !piece.opens) continue
    const next = open.findLastIndex(
      (s) => s.style === numbering.style && s.stem === numbering.stem && numbering.ordinal > s.last && numbering.ordinal <= s.last + 2,
    )
    const found =
      next >= 0 ? next : numbering.ordinal === 1 ? -1 : open.findLastIndex((s) => s.style === numbering.style && s.stem === numbering.stem)
    if (found >= 0) open.length = found + 1
    else {
      const sequence = { style: numbering.style, stem: numbering.stem, members: [], last: 0 }
      all.push(sequence)
      open.push(sequence)
    }
    const sequence = open.at(-1)!
    sequence.members.push({ index, piece })
    sequence.last = numbering.ordinal
  }
  for (const sequence of all) decide(sequence, pieces, headings)
}

function decide({ style, members }: Sequence, pieces: readonly Piece[], headings: Map<Piece, HeadingStyle>): void {
  const first = members[0]!
  const before = pieces[first.index - 1]
  const good = members.filter(({ piece, index }, i) => couldBeHeading(piece) && hasBody(pieces, index, members[i + 1]?.index))
  const bold = good.filter(({ piece }) => piece.bold)
  // '… the right to:' opens a list, however its items are laid out.
  const opened =
    before?.text.endsWith(':') === true && before.lines === before.line + 1 && !headings.has(before) && bold.length < members.length
  const enough = style === 'n1' || style === 'upper' ? 2 : 1
  const chosen =
    !opened && good.length >= enough && good.length >= members.length * 0.7 ? good : bold.length >= members.length * 0.7 ? bold : []
  for (const { piece } of chosen) headings.set(piece, { style })
}

function couldBeHeading(piece: Piece): boolean {
  const { text } = piece
  if (piece.bold) return text.length <= 200
  return isTitle(text) && (!piece.item?.parent || piece.item.column < 0)
}

/** Something stands between this number and the next one that isn't only a list within the item. */
function hasBody(pieces: readonly Piece[], index: number, nextMember: number | undefined): boolean {
  const piece = pieces[index]!
  const next = pieces[index + 1]
  if (!next || next.level || index + 1 === nextMember) return false
  return !(piece.item && next.opens && next.item?.parent === piece.item && !piece.bold)
}
