import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'

/** Meant of this organisation today. */
export const about = ({ scope }: Mention): boolean => scope.about === 'ours' && !scope.past && scope.actor !== 'client'
export const cookiesOf = (text: Text, statement: Statement | undefined): readonly Mention[] =>
  statement === undefined ? [] : text.mentionsIn(statement, 'cookie')

/** What stands over a statement: its list's opening, its headers, and the heading of a section about cookies. */
export const over = (text: Text, { leadIn, columnHeader, rowHeader, section }: Statement, question?: Statement): readonly Mention[] =>
  [leadIn, columnHeader, rowHeader, question, text.isAbout(section, 'cookies') ? section.heading : undefined].flatMap((one) =>
    cookiesOf(text, one),
  )
