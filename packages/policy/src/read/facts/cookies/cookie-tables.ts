import type { CookieUse } from '../../../model/cookies.ts'
import { perStatement } from '../../per-statement.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordSet } from '../../word-set.ts'

/** Asked of the first statement. */
const columnHeaders = perStatement(
  ({ statements }): ReadonlySet<Statement> =>
    new Set(statements.flatMap(({ columnHeader, kind }) => (kind === 'cell' && columnHeader !== undefined ? columnHeader : []))),
)

/** What a column that says what cookies are for is called. */
const telling = wordSet(
  'purpose purposes what why description function functions use used uses does reason type types category kind for aim role explanation detail details about',
)
const longest = 3

/** 'Cookie | Provider | Lifetime': a table of cookies that tells everything but what they are for. */
export const readCookieTables = (text: Text): readonly CookieUse[] => {
  const [first] = text.statements
  if (first === undefined) return []
  return text
    .mentions('cookie:device')
    .filter(
      ({ statement, from, scope }) =>
        from === 0 &&
        scope.about === 'ours' &&
        statement.words.length <= longest &&
        columnHeaders(text, first).has(statement) &&
        !statement.block.statements.some(({ words }) => words.some(({ text: word }) => telling.has(word))),
    )
    .map(({ statement }) => text.placed({ says: 'stated' as const, confidence: 0.85, text: statement.text }, statement))
}
