import type { Statement } from '../read/statement.ts'
import type { Side } from './sides.ts'

/** The statement of a side's text in which a fact stands. */
export const statementAt = ({ reading }: Side, start: number | undefined): Statement | undefined => {
  if (reading === undefined || start === undefined) return undefined
  let [low, high] = [0, reading.statements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.statements[middle] as Statement).span().start <= start) low = middle + 1
    else high = middle
  }
  return reading.statements[low - 1]
}
