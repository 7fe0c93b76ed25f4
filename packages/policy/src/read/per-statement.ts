import type { Statement } from './statement.ts'
import type { Text } from './text.ts'

/** A question about statements that is answered once for each: others ask it again of a lead-in, a header, a neighbour. */
export const perStatement = <Answer>(
  find: (text: Text, statement: Statement) => Answer,
): ((text: Text, statement: Statement) => Answer) => {
  const texts = new WeakMap<Text, { readonly answer: Answer }[]>()
  return (text, statement) => {
    let known = texts.get(text)
    if (known === undefined) texts.set(text, (known = []))
    let one = known[statement.index]
    if (one === undefined) known[statement.index] = one = { answer: find(text, statement) }
    return one.answer
  }
}
