import type { Placeholder } from '../../reading.ts'
import type { Statement } from '../../statement.ts'
import { statementAt } from '../../statement-at.ts'
import type { Text } from '../../text.ts'

/** How many statements into a document it introduces whose it is. */
const opening = 12

/** A blank that opens its line, with a name for it or what it is behind: '{{name}} ("Tide Physio", "we") runs …', '{{club}}, a running club, …'. */
const opensLine = ({ source }: Text, { span: { start, end } }: Placeholder): boolean => {
  const before = source.slice(Math.max(0, source.lastIndexOf('\n', start - 1) + 1), start).trim()
  const after = source.slice(end, end + 3).trimStart()[0]
  return before === '' && (after === ',' || after === '(')
}

/** The statement in which a blank stands for the controller's name. */
export const blankName = (text: Text): Statement | undefined => {
  for (const blank of text.placeholders) {
    if (!opensLine(text, blank)) continue
    const statement = statementAt(text, blank.span.end + 2)
    if (statement !== undefined && statement.kind !== 'heading' && statement.index < opening) return statement
  }
  return undefined
}
