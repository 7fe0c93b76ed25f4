import { wordCount } from '../title.ts'
import type { Piece } from './piece.ts'
import { isSpace, sourceOf } from './run.ts'

const fewest = 3
const mostWords = 8

/** Where the words end with which a paragraph begins like '**How long.**', '**Who sees it?**' or '5) WHO GETS IT.'; 0 for none. */
function runInEnd(piece: Piece): number {
  if (piece.line > 0 || piece.level || piece.cell || piece.term || piece.quoted) return 0
  const plain = !piece.item && !piece.numbering
  const bold = plain ? piece.run.bold.find(({ start, end }) => start <= piece.from && end > piece.from) : undefined
  const end = bold?.end ?? (plain || piece.opens || piece.numbering ? capitalsEnd(piece) : 0)
  if (end === 0) return 0
  const head = piece.run.text.slice(piece.from, Math.min(end, piece.to)).trimEnd()
  return '.?!'.includes(head.at(-1)!) && wordCount(head) <= mostWords ? piece.from + head.length : 0
}

/** Behind the full stop or question mark that ends a beginning in capitals. */
function capitalsEnd({ text, from }: Piece): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (letter >= 'A' && letter <= 'Z') letters++
    else if (letter >= 'a' && letter <= 'z') return 0
    else if ((letter === '.' || letter === '?') && text[at + 1] === ' ') return letters > 2 ? from + at + 1 : 0
  }
  return 0
}

const isOverList = (next: Piece | undefined): boolean => next !== undefined && (next.opens || next.bullet || next.cell !== undefined)

/**
 * Parts headings that run into their paragraphs ('**How long.** Letters are kept …') from them, where a document has hardly any others.
 */
export function partRunIns(pieces: readonly Piece[]): readonly Piece[] {
  const ends = pieces.map(runInEnd)
  const found = ends.filter((end, at) => end > 0 && end < pieces[at]!.to).length
  if (found < fewest || pieces.filter(({ level }) => level > 0).length > found / 2) return pieces
  return pieces.flatMap((piece, at) => {
    const end = ends[at]!
    if (end === 0) return piece
    const { run, to } = piece
    const title = run.text[end - 1] === '.' ? end - 1 : end
    let from = end
    while (from < to && isSpace(run.text.charCodeAt(from))) from++
    // '**Who we pass it to.**' over a list.
    if (from === to) return isOverList(pieces[at + 1]) ? { ...piece, to: title, text: run.text.slice(piece.from, title) } : piece
    const between = sourceOf(run, from, from).start
    const body = { ...piece, from, text: run.text.slice(from, to), start: between, bold: false }
    return [
      { ...piece, to: title, text: run.text.slice(piece.from, title), end: between, lines: 1, bold: true },
      { ...body, item: undefined, numbering: undefined, opens: false },
    ]
  })
}
