import { beginsClause, isSentence, isTitle, wordCount } from '../title.ts'
import { labelEnd } from './label.ts'
import { numberedHeadings } from './numbered-headings.ts'
import type { HeadingStyle, Piece } from './piece.ts'

/** Which pieces play the heading. */
export function headingsOf(pieces: readonly Piece[]): ReadonlyMap<Piece, HeadingStyle> {
  const headings = new Map<Piece, HeadingStyle>()
  for (const piece of pieces) if (piece.level && !piece.cell) headings.set(piece, { level: piece.level, style: 'markup' })
  const marked = headings.size
  numberedHeadings(pieces, headings)
  definedTerms(pieces, headings)
  for (const [i, piece] of pieces.entries()) {
    if (headings.has(piece) || piece.cell || piece.term) continue
    const style = plainStyle(pieces, i, headings)
    if (style) headings.set(piece, { style })
  }
  if (headings.size - marked < 3 && marked < 3) loneLines(pieces, headings)
  documentTitle(pieces, headings, marked)
  return headings
}

/** Bold, capital and question lines. */
function plainStyle(pieces: readonly Piece[], i: number, headings: ReadonlyMap<Piece, HeadingStyle>): string | undefined {
  const piece = pieces[i]!
  const next = pieces[i + 1]
  if (piece.summary) return 'summary'
  if (piece.bullet || !next || (next.cell?.row.position === 0 && piece.lines > 1)) return undefined
  const inItem = piece.item !== undefined
  if (piece.bold && !inItem && isBoldHeading(piece, next, headings)) return isCapitals(piece.text) ? 'bold capitals' : 'bold'
  if (inItem || piece.numbering) return undefined
  if (piece.lines > 1 && next.run !== piece.run) return undefined
  if (isCapitals(piece.text) && isTitle(piece.text) && begins(pieces, i) && (hasBody(next) || headings.has(next))) return 'capitals'
  if (isOverProse(piece, next)) return 'line'
  if (isQuestion(piece) && !next.bullet && hasBody(next)) return 'question'
  return undefined
}

function isBoldHeading(piece: Piece, next: Piece, headings: ReadonlyMap<Piece, HeadingStyle>): boolean {
  const { text } = piece
  if (text.length > 160 || text.includes('@') || ',;'.includes(text.at(-1)!)) return false
  if (text.endsWith('.') && (wordCount(text) > 8 || (piece.lines === 1 && !next.numbering && isSentence(text)))) return false
  if (isDated(text)) return false
  if (piece.lines === 1) return true
  // First line of a paragraph: a heading over prose, not a name over an address.
  return piece.line === 0 && next.run === piece.run && !headings.has(next) && isSentence(next.text)
}

/** 'Effective date: 31 August 2026'. */
function isDated(text: string): boolean {
  const year = text.slice(text.lastIndexOf(' ') + 1)
  return text.includes(': ') && year.length === 4 && year.startsWith('20')
}

/** The line before has ended: this one belongs to no address or enumeration. */
function begins(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]!
  if (piece.line === 0) return true
  return '.;!?'.includes(pieces[i - 1]!.text.at(-1)!)
}

/** The first line of a paragraph, a few words over a passage: 'Contact forms' over 'When you write to us, …'. */
function isOverProse(piece: Piece, next: Piece): boolean {
  if (piece.line > 0 || piece.quoted || next.run !== piece.run || piece.text.endsWith(':') || beginsClause(piece.text)) return false
  return wordCount(piece.text) <= 6 && isTitle(piece.text) && wordCount(next.text) >= 8 && !labelEnd(next.text, false)
}

function hasBody(next: Piece): boolean {
  return !next.level && (isSentence(next.text) || next.opens || next.bullet || next.cell !== undefined)
}

function isCapitals(text: string): boolean {
  let letters = 0
  let longest = 0
  let run = 0
  for (const letter of text) {
    if (letter >= 'a' && letter <= 'z') return false
    if (letter >= 'A' && letter <= 'Z') {
      letters++
      run++
      longest = Math.max(longest, run)
    } else run = 0
  }
  return longest >= 3 && letters >= 4 && letters > text.length * 0.6
}

const interrogatives = new Set([
  'what',
  'who',
  'why',
  'how',
  'when',
  'where',
  'which',
  'do',
  'does',
  'is',
  'are',
  'can',
  'will',
  'may',
  'have',
  'should',
  'whose',
])

function isQuestion(piece: Piece): boolean {
  const { text } = piece
  if (!text.endsWith('?') || wordCount(text) > 20) return false
  if (text.slice(0, -1).includes('?') || text.includes('. ')) return false
  return interrogatives.has(text.slice(0, text.indexOf(' ')).toLowerCase())
}

/** Terms of a `<dl>` are headings where their definitions are whole passages; otherwise they only lead in. */
function definedTerms(pieces: readonly Piece[], headings: Map<Piece, HeadingStyle>): void {
  const lists = new Map<number, { terms: Piece[]; values: number; question: boolean }>()
  for (const piece of pieces) {
    if (!piece.term || piece.cell) continue
    let list = lists.get(piece.term.list)
    if (!list) lists.set(piece.term.list, (list = { terms: [], values: 0, question: false }))
    if (piece.term.kind === 'value') list.values++
    else {
      list.terms.push(piece)
      list.question ||= piece.text.endsWith('?')
    }
  }
  for (const { terms, values, question } of lists.values()) {
    if (question || values > terms.length * 1.5) for (const term of terms) headings.set(term, { style: 'term' })
  }
}

/** In a page pasted without its structure, a short line alone over prose. */
function loneLines(pieces: readonly Piece[], headings: Map<Piece, HeadingStyle>): void {
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1]
    if (!next || headings.has(piece) || piece.cell || piece.term || piece.item || piece.bullet || piece.quoted || piece.numbering) continue
    if (
      piece.lines > 1 ||
      piece.text.length > 70 ||
      wordCount(piece.text) > 10 ||
      !isTitle(piece.text) ||
      piece.text.endsWith(':') ||
      beginsClause(piece.text)
    )
      continue
    const last = pieces[i - 1]
    if (last && !headings.has(last) && last.text.endsWith(':')) continue
    if (hasBody(next) || isLoneTitle(next, pieces[i + 2])) headings.set(piece, { style: 'line' })
  }
}

function isLoneTitle(piece: Piece, next: Piece | undefined): boolean {
  return piece.lines === 1 && !piece.item && isTitle(piece.text) && next !== undefined && hasBody(next)
}

const documentWords = ['privacy', 'policy', 'notice', 'statement', 'data protection']

/** The first line names the document: everything else stands under it. */
function documentTitle(pieces: readonly Piece[], headings: Map<Piece, HeadingStyle>, marked: number): void {
  const first = pieces[0]
  if (!first || first.level || first.cell || first.item || headings.size === marked) return
  const lower = first.text.toLowerCase()
  if (isTitle(first.text) && wordCount(first.text) <= 12 && documentWords.some((word) => lower.includes(word)))
    headings.set(first, { style: 'title' })
}
