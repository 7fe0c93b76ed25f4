import type { Mention } from '../match.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'

/** 'How long do you keep it?', asked in front of a statement in the same paragraph. */
export const questionBefore = ({ block, index }: Statement): Statement | undefined =>
  block.statements.find((one) => one.index === index - 1 && one.text.endsWith('?'))

/** What a statement answers: the question before it, its label, its row's header, or the heading right above. */
export const questionOf = (text: Text, statement: Statement): readonly Mention[] => {
  const { block, index, label, rowHeader, leadIn, section } = statement
  if (label !== undefined) return text.mentionsIn(statement).filter(({ to }) => to <= label.words)
  const before = block.statements.find((one) => one.index === index - 1)
  const above = before ?? rowHeader ?? leadIn ?? (section.statements[0] === statement ? section.heading : undefined)
  return above === undefined || (before !== undefined && !before.text.endsWith('?')) ? [] : text.mentionsIn(above)
}
