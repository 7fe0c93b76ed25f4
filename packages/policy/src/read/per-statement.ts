import type { Statement } from './statement.ts'
import type { Text } from './text.ts'

const unasked = Symbol('unasked')
let questions = 0

/** A question about statements that is answered once for each: others ask it again of a lead-in, a header, a neighbour. */
export const perStatement = <Answer>(
  find: (text: Text, statement: Statement) => Answer,
): ((text: Text, statement: Statement) => Answer) => {
  const question = questions++
  return (text, statement) => {
    text.answers[question] ??= new Array(text.statements.length).fill(unasked)
    const answers = text.answers[question] as (Answer | typeof unasked)[]
    const known = answers[statement.index] as Answer | typeof unasked
    if (known !== unasked) return known
    const answer = find(text, statement)
    answers[statement.index] = answer
    return answer
  }
}
