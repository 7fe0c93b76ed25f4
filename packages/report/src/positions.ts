/** 1-based line and column, and the offset; all in UTF-16 units of the text as it is. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface Positions {
  at(offset: number): Position
  /** A line's text without its end. */
  line(number: number): string
}

const lineFeed = 10
const carriageReturn = 13

/** Finds lines and columns in a text. A line ends at LF, CRLF or CR. */
export const positionsIn = (text: string): Positions => {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === lineFeed || (unit === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) starts.push(at + 1)
  }
  return {
    at(offset) {
      let low = 0
      let high = starts.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((starts[middle] as number) <= offset) low = middle
        else high = middle
      }
      return { line: low + 1, column: offset - (starts[low] as number) + 1, offset }
    },
    line: (number) => text.slice(starts[number - 1], starts[number]).replace(/[\r\n]+$/, ''),
  }
}
