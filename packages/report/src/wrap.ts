import { cellsOf, widthOf } from './visible.ts'

/** A word in pieces of at most `width` columns; a link stays whole, so that it can be followed. */
const piecesOf = (word: string, width: number): readonly string[] => {
  if (widthOf(word) <= width || word.includes('://')) return [word]
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

/** Breaks a text between its words, and words that are longer than a line, into lines of at most `width` columns. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap((one) => piecesOf(one, width))) {
    const wide = widthOf(word)
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line)
      line = word
      used = wide
    } else {
      used += wide + (line === '' ? 0 : 1)
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push(line)
  return lines
}
