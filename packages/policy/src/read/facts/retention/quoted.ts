import type { Statement } from '../../statement.ts'

const opening = '"“«'
const closing = '"”»'
/** No quotation is longer, in words. */
const longest = 16

/** Whether a word stands in quotation marks: 'Acme keeps it "for as long as necessary"' is said in somebody's words. */
export const isQuoted = ({ text, words }: Statement, from: number): boolean => {
  for (let at = from; at >= 0 && at > from - longest; at--) {
    const { start, end } = words[at]!
    if (at < from && closing.includes(text[end] ?? ' ')) return false
    if (start > 0 && opening.includes(text[start - 1]!)) return true
  }
  return false
}
