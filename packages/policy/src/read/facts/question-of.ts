import type { Mention } from '../match.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { justBefore } from './near.ts'

const asking = new Set(['who', 'what', 'where', 'when', 'why', 'how'])

/** 'How long do you keep it?', and 'Who gets told.' in front of what answers it. */
const isAsked = ({ text, words, kind }: Statement): boolean =>
  text.endsWith('?') || (kind === 'sentence' && words.length <= 5 && asking.has(words[0]?.text ?? ''))

/** The question in front of a statement in the same paragraph. */
export const questionBefore = (statement: Statement): Statement | undefined => {
  const [before] = justBefore(statement, 1)
  return before !== undefined && isAsked(before) ? before : undefined
}

/** The question that stands right in front of a statement: in its paragraph, or alone in the paragraph or item before. */
export const questionAbove = (text: Text, statement: Statement): Statement | undefined => {
  const inBlock = justBefore(statement, 1)[0]
  if (inBlock !== undefined) return isAsked(inBlock) ? inBlock : undefined
  const before = text.statements[statement.index - 1]
  if (before === undefined || before.section !== statement.section || before.block === statement.block || statement.text.endsWith('?'))
    return undefined
  return before.kind !== 'cell' && before.text.endsWith('?') && before.leadIn === statement.leadIn ? before : undefined
}

/** What a statement answers: the question before it, its label, its row's header, or the heading right above. */
export const questionOf = (text: Text, statement: Statement): readonly Mention[] => {
  const { kind, label, rowHeader, leadIn, section } = statement
  if (label !== undefined) return text.mentionsIn(statement).filter(({ to }) => to <= label.words)
  const asked = kind === 'cell' ? undefined : questionAbove(text, statement)
  if (asked !== undefined) return text.mentionsIn(asked)
  const before = kind === 'cell' ? undefined : justBefore(statement, 1)[0]
  const above = before ?? rowHeader ?? leadIn ?? (section.statements[0] === statement ? section.heading : undefined)
  return above === undefined || (before !== undefined && !isAsked(before)) ? [] : text.mentionsIn(above)
}
