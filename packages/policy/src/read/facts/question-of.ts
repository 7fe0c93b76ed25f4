import type { Mention } from '../match.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'

/** What a statement answers: the question before it, its label, its row's header, or the heading right above. */
export const questionOf = (text: Text, statement: Statement): readonly Mention[] => {
  const { block, index, label, rowHeader, leadIn, section } = statement
  if (label !== undefined) return text.mentionsIn(statement).filter(({ to }) => to <= label.words)
  const before = block.statements.find((one) => one.index === index - 1)
  const above = before ?? rowHeader ?? leadIn ?? (section.statements[0] === statement ? section.heading : undefined)
  return above === undefined || (before !== undefined && !before.text.endsWith('?')) ? [] : text.mentionsIn(above)
}
