import type { Mention } from '../match.ts'
import { perStatement } from '../per-statement.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'

/** The place of a statement in its block, without a look at all of them. */
const placeOf = ({ block: { statements }, index }: Statement): number => {
  let [low, high] = [0, statements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (statements[middle]!.index < index) low = middle + 1
    else high = middle
  }
  return low
}

/** The last few statements before one in its block. */
export const justBefore = (statement: Statement, most: number): readonly Statement[] => {
  const at = placeOf(statement)
  return statement.block.statements.slice(Math.max(0, at - most), at)
}

/** The first few statements after one in its block. */
export const justAfter = (statement: Statement, most: number): readonly Statement[] => {
  const next = placeOf(statement) + 1
  return statement.block.statements.slice(next, next + most)
}

/** A heading that stands in the paragraph that it is over has so many words at the most. */
const longestRunIn = 8

/** The statements that open the list a statement stands in, the nearest first, and its headers in a table. */
export const openingsOf = (statement: Statement): readonly Statement[] => {
  const openings = [statement.rowHeader, statement.columnHeader].filter((one) => one !== undefined && one !== statement) as Statement[]
  for (let at = statement.leadIn; at !== undefined && openings.length < 6; at = at.leadIn) openings.push(at)
  // '**What you may ask.** To see your file. …'
  const [first] = statement.block.statements
  if (first !== undefined && first !== statement && first.words.length <= longestRunIn) openings.push(first)
  return openings
}

/** Mentions in a statement, and in what it stands under: the openings of its list, its headers, the sentences before it in its block. */
export const mentionsAround = (text: Text, statement: Statement): readonly Mention[] =>
  [...justBefore(statement, 3), ...openingsOf(statement), statement].flatMap((one) => text.mentionsIn(one))

/** The first statement of a block that mentions a concept, or one of a topic's; looked for once a block. */
export const firstInBlock = (conceptOrTopic: string): ((text: Text, statement: Statement) => Statement | undefined) => {
  const first = perStatement((text, { block }) => block.statements.find((one) => text.says(one, conceptOrTopic)))
  return (text, { block }) => first(text, block.statements[0]!)
}

/** The statements that mention one of some concepts, or of some topics, in order. */
export const mentioning = (text: Text, ...names: readonly string[]): readonly Statement[] => {
  const found = new Set<Statement>()
  for (const name of names) for (const { statement } of text.mentions(name)) found.add(statement)
  return [...found].sort((a, b) => a.index - b.index)
}

/** The statements just before or after one in its section: the lines of an address, the sentences of a call to write. */
export const neighbours = (statement: Statement, from: number, to: number): readonly Statement[] => {
  const { statements } = statement.section
  const first = statements[0]?.index ?? 0
  // Statements of a section are consecutive but for its sub-sections, which come last.
  const at = statement.kind === 'heading' ? -1 : statement.index - first
  return statements.slice(Math.max(0, at + from), Math.max(0, at + to + 1)).filter((one) => one !== statement)
}
