import { limits } from '../limits.ts'
import { instructionEnd } from './placeholders.ts'
import type { Stretch } from './run.ts'

/** Never ends a sentence. */
const joining = new Set(
  'e.g eg i.e ie lit lett litt cf vs v viz mr mrs ms dr prof rev hon messrs st al approx incl excl esp ca c tel ext fax reg regs resp dept est fig'.split(
    ' ',
  ),
)
/** Stands in front of a number. */
const numbering = new Set(
  'no nos art arts s ss sec secs para paras par p pp ch cl sch pt vol ver jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
)
/** May end a sentence: does if the next word often begins one. */
const either = new Set('etc ltd co inc corp plc llp u.k u.s u.s.a e.u a.m p.m n.b'.split(' '))
const beginners = new Set(
  `we you the this these those our your if it they in for when where please to as all any such however in by at no not other some there
  their its nothing nobody none he she what who how why on under after before unless i my ask contact write every each most while because since here that only personal data information users`.split(
    /\s/,
  ),
)
const closers = '"\'”’)]}»*_'
const openers = '"\'“‘([{«'

/** The sentences of a text, without the white space between them, none longer than the limit. One look at each unit. */
export function sentencesOf(text: string): Stretch[] {
  return wholeSentencesOf(text).flatMap((sentence) => [...shortened(text, sentence)])
}

/** Nobody writes sentences of thousands of words; a text without any stop is cut between words. */
function* shortened(text: string, { start, end }: Stretch): Generator<Stretch> {
  let from = start
  while (end - from > limits.sentence) {
    const space = text.lastIndexOf(' ', from + limits.sentence)
    const cut = space > from ? space : from + limits.sentence
    yield { start: from, end: cut }
    from = space > from ? cut + 1 : cut
  }
  yield { start: from, end }
}

function wholeSentencesOf(text: string): Stretch[] {
  const to = text.length
  const found: Stretch[] = []
  let start = 0
  const ends = new Ends(text)
  // 'we keep it here. nothing goes abroad.': who begins so writes on so.
  const lower = isLetter(text[0] ?? '') && !isCapital(text[0])
  const bracketed = text.includes('[')
  for (let at = ends.after(0); at < to; at = ends.after(at + 1)) {
    const unit = text.charCodeAt(at)
    let end = at + 1
    while (end < to && (closers.includes(text[end]!) || '.!?'.includes(text[end]!))) end++
    if (end >= to) break
    const glued = text[end] !== ' '
    if (glued && !(unit === 46 && end === at + 1 && beginsGlued(text, start, at, to))) continue
    const next = glued ? end : end + 1
    if (!isBeginning(text, next, to) && !(lower && !glued && beginners.has(wordAfter(text, next, to)))) continue
    if (bracketed && isInInstruction(text, start, at)) continue
    if (unit === 46 && end === at + 1 && isAbbreviation(text, start, at, next)) continue
    found.push({ start, end })
    start = next
    at = next - 1
  }
  if (start < to) found.push({ start, end: to })
  return found
}

/** '[ADD AN ADDRESS. FOR EXAMPLE: …]': what a template tells its reader to write stays together. */
function isInInstruction(text: string, start: number, at: number): boolean {
  const open = text.lastIndexOf('[', at)
  const end = open < start ? -1 : instructionEnd(text, open)
  return end > at
}

/** Finds '.', '!', '?' and '…'; most texts hold only the first. */
class Ends {
  readonly #text: string
  readonly #next: [string, number][]

  constructor(text: string) {
    this.#text = text
    this.#next = ['.', '!', '?', '…'].map((mark) => [mark, -1])
  }

  after(from: number): number {
    let first = this.#text.length
    for (const entry of this.#next) {
      if (entry[1] < from) {
        const found = this.#text.indexOf(entry[0], from)
        entry[1] = found < 0 ? this.#text.length : found
      }
      first = Math.min(first, entry[1])
    }
    return first
  }
}

function isBeginning(text: string, at: number, to: number): boolean {
  let first = at
  while (first < to && openers.includes(text[first]!)) first++
  const letter = text[first]
  if (letter === undefined || first >= to) return false
  if (letter.toLowerCase() !== letter) return true
  if (letter.toUpperCase() !== letter) return false
  return letter !== '-' && letter !== '–' && letter !== ','
}

/** 'your data.We keep': no space, but a word of prose on each side. */
function beginsGlued(text: string, start: number, at: number, to: number): boolean {
  const before = wordBefore(text, start, at)
  const after = wordAfter(text, at + 1, to)
  if (before.length < 3 || !isLetters(before)) return false
  return (
    after[0] !== after[0]?.toLowerCase() && after.length > 1 && beginners.has(after.toLowerCase()) && text[at + 1 + after.length] === ' '
  )
}

function isAbbreviation(text: string, start: number, at: number, next: number): boolean {
  const word = wordBefore(text, start, at)
  const lower = word.toLowerCase()
  // 'Hauptstr. 1'
  if (lower.length > 4 && lower.endsWith('str')) return true
  const following = text.charCodeAt(next)
  const digit = following >= 48 && following <= 57
  if (joining.has(lower)) return true
  if (numbering.has(lower)) return digit || following === 40
  // 'EU-U.S. Data Privacy Framework'
  if (either.has(lower) || either.has(lower.slice(Math.max(lower.lastIndexOf('-'), lower.lastIndexOf('–'), lower.lastIndexOf('/')) + 1))) {
    const after = wordAfter(text, next, text.length)
    return !beginners.has(after.toLowerCase()) || (after === 'Data' && isCapital(text[next + after.length + 1]))
  }
  // '1. Access' at the beginning; 'J. Smith', but not 'Appendix B. We'.
  if (at - word.length === start && isDigits(word)) return true
  return word.length === 1 && word !== lower && word !== 'I' && !beginners.has(wordAfter(text, next, text.length).toLowerCase())
}

function wordBefore(text: string, start: number, at: number): string {
  let from = at
  while (from > start && at - from < 20 && text[from - 1] !== ' ' && !openers.includes(text[from - 1]!)) from--
  return text.slice(from, at)
}

function wordAfter(text: string, at: number, to: number): string {
  let from = at
  while (from < to && openers.includes(text[from]!)) from++
  let end = from
  while (end < to && end - from < 20 && isLetter(text[end]!)) end++
  return text.slice(from, end)
}

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && letter.toLowerCase() !== letter
}

function isLetter(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}

function isLetters(word: string): boolean {
  for (const letter of word) if (!isLetter(letter)) return false
  return true
}

function isDigits(word: string): boolean {
  for (const letter of word) if (letter < '0' || letter > '9') return false
  return word !== ''
}
