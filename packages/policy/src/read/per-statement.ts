import type { Statement } from './statement.ts'
import type { Text } from './text.ts'

const unasked = Symbol('unasked')

/** A question about statements that is answered once for each: others ask it again of a lead-in, a header, a neighbour. */
export const perStatement =
  <Answer>(find: (text: Text, statement: Statement) => Answer): ((text: Text, statement: Statement) => Answer) =>
  (text, statement) => {
    let answers = text.answers.get(find) as (Answer | typeof unasked)[] | undefined
    if (answers === undefined) text.answers.set(find, (answers = text.statements.map(() => unasked)))
    const known = answers[statement.index] as Answer | typeof unasked
    if (known !== unasked) return known
    const answer = find(text, statement)
    answers[statement.index] = answer
    return answer
  }
