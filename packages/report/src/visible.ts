import { eastAsianWidth } from 'get-east-asian-width'

export interface VisibleOptions {
  /** Breaks what GitHub's runner would take for a command: `::x::` and `##[x]`. */
  readonly githubActions?: boolean
}

/** One character as it is shown, and how many columns of a terminal it takes. */
export interface Cell {
  readonly text: string
  readonly width: number
  /** Offset of the character in the text, in UTF-16 units. */
  readonly at: number
}

const joiner = '\u200d'
// Controls, bidirectional and invisible formatting, lone surrogates, private use, unassigned, line and paragraph separators.
// Made when called: to make an expression with classes of Unicode takes long, and most texts need neither.
const isHidden = (character: string): boolean => /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u115f\u1160\u3164\uffa0]/u.test(character)
const isCombining = (character: string): boolean => /[\p{Mn}\p{Me}]/u.test(character)

/** What most texts are made of, a column each: Latin letters, dashes, quotation marks. The patterns take long to make ready. */
const isOrdinary = (point: number): boolean =>
  (point > 0x1f && point < 0x7f) || (point > 0x9f && point < 0x180 && point !== 0xad) || (point > 0x200f && point < 0x2028)

const isPlain = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (!isOrdinary(text.charCodeAt(at))) return false
  return true
}

const named = (point: number): string => {
  if (point < 0x20) return String.fromCodePoint(0x2400 + point)
  if (point === 0x7f) return '\u2421'
  return `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** A line of text as cells: what a terminal would act on, or not show, is spelt out. Tabs reach to the next multiple of four columns. */
export const cellsOf = (line: string, { githubActions = false }: VisibleOptions = {}): readonly Cell[] => {
  const cells: Cell[] = []
  let at = 0
  let column = 0
  let joined = false
  const add = (text: string, width: number): void => {
    cells.push({ text, width, at })
    column += width
  }
  for (const character of line) {
    const point = character.codePointAt(0) as number
    const pictured = joined && point > 0xff
    joined = character === joiner && /\p{Extended_Pictographic}/u.test(line.slice(Math.max(0, at - 3), at))
    if (isOrdinary(point) && !pictured) {
      const breaks =
        githubActions && ((character === ':' && line[at - 1] === ':') || (character === '[' && line.slice(at - 2, at) === '##'))
      if (breaks) add(` ${character}`, 2)
      else add(character, 1)
    } else if (character === '\t') add(' '.repeat(4 - (column % 4)), 4 - (column % 4))
    else if (joined) add(character, 0)
    else if (isHidden(character)) {
      const text = named(point)
      add(text, text.length)
    } else add(character, pictured || isCombining(character) ? 0 : eastAsianWidth(point))
    at += character.length
  }
  return cells
}

/** Text that came from outside, made safe to print: one line, nothing that a terminal or a runner would act on. */
export const visible = (text: string, options?: VisibleOptions): string =>
  isPlain(text) && options?.githubActions !== true
    ? text
    : cellsOf(text.replaceAll(/\r\n|[\n\r\t]/g, ' '), options)
        .map((cell) => cell.text)
        .join('')

/** Columns that a text takes in a terminal. */
export const widthOf = (text: string): number => (isPlain(text) ? text.length : cellsOf(text).reduce((sum, { width }) => sum + width, 0))
