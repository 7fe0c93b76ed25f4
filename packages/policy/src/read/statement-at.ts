import type { Statement } from './statement.ts'

/** The statement that holds an offset, else the last one before it. Logarithmic in the number of statements. */
export const statementAt = ({ statements }: { readonly statements: readonly Statement[] }, offset: number): Statement | undefined => {
  let [low, high] = [0, statements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((statements[middle] as Statement).span().start <= offset) low = middle + 1
    else high = middle
  }
  return statements[low - 1]
}
