import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'

const shortest = 6
/** 'I want to complain. | Write to the secretary', 'How to complain: …': what a row or a label is about. */
export const isTitled = (text: Text, statement: Statement): boolean => {
  const { rowHeader, label } = statement
  const isOfComplaints = (one: Statement): boolean => one.words.length <= shortest && text.says(one, 'complaint:worry')
  const labelled = label !== undefined && text.mentionsIn(statement, 'complaint:worry').some(({ to }) => to <= label.words)
  return labelled || (rowHeader !== undefined && rowHeader !== statement && isOfComplaints(rowHeader))
}

const complaints = new Set(['complaint', 'complaints', 'concern', 'concerns', 'grievance', 'grievances'])
const about = new Set(['about', 'against', 'over', 'regarding'])
const ourDoing = new Set(['us', 'this', 'how', 'it', 'the', 'your', 'our', 'what', 'me', 'any', 'data', 'privacy', 'personal', 'these'])
/** 'Complaints about beer', 'complaints against members'. */
export const isOfElse = (text: Text, statement: Statement): boolean =>
  text.mentionsIn(statement, 'complaint').some(({ from, to }) => {
    const at = statement.words.findIndex(({ text: word }, index) => index >= from && index < to && complaints.has(word))
    const [, preposition, next] = at < 0 ? [] : statement.words.slice(at, at + 3)
    return about.has(preposition?.text ?? '') && next !== undefined && !ourDoing.has(next.text)
  })
