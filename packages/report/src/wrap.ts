import { cellsOf, widthOf } from './visible.ts'

/** A word in pieces of at most `width` columns. */
const piecesOf = (word: string, width: number): readonly string[] => {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const cell of cellsOf(word)) {
    if (used + cell.width > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += cell.text
    used += cell.width
  }
  return [...pieces, piece]
}

/**
 * Breaks a text between its words, and words that are longer than a line, into lines of at most `width` columns. A link stays whole, so that
 * it can be followed.
 */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  const add = (word: string, wide: number): void => {
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line)
      line = word
      used = wide
    } else {
      used += wide + (line === '' ? 0 : 1)
      line = line === '' ? word : `${line} ${word}`
    }
  }
  for (const word of text.split(' ')) {
    const wide = widthOf(word)
    if (wide <= width || word.includes('://')) add(word, wide)
    else for (const piece of piecesOf(word, width)) add(piece, widthOf(piece))
  }
  lines.push(line)
  return lines
}
