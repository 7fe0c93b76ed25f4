import { widthOf } from './visible.ts'

/** Breaks a text between its words into lines of at most `width` columns; a word that is longer stands alone. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
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
