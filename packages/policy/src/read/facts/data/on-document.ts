import { perStatement } from '../../per-statement.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'

const documents: ReadonlySet<string> = new Set(['policy', 'notice', 'statement', 'document', 'page'])
const pointers: ReadonlySet<string> = new Set(['this', 'our', 'the'])

/** Where a statement names the document that it stands in ('This privacy notice explains …'); -1 if it doesn't. */
const nameOfDocument: (text: Text, statement: Statement) => number = perStatement((_, { words }) =>
  words.findIndex(({ text }, at) => documents.has(text) && words.slice(Math.max(0, at - 3), at).some((word) => pointers.has(word.text))),
)

/** Whether the document speaks of itself in front of a word: 'This privacy notice explains what we collect from you'. */
export const isOnDocument = (text: Text, statement: Statement, before: number): boolean => {
  const at = nameOfDocument(text, statement)
  return at !== -1 && at < before
}
