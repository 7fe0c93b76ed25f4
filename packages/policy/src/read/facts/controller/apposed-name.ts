import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { hasLegalForm } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'

const held = new Set(['data', 'information', 'details', 'it', 'them', 'this'])
/** 'Acme is controller of your table bookings': of something, and not of all that a policy is about. */
export const isOfPart = ({ words }: Statement, at: number): boolean =>
  (words[at]?.text === 'of' || words[at]?.text === 'for') && !words.slice(at + 1, at + 5).some(({ text }) => held.has(text))

const aforesaid = new Set(['the', 'data', 'sole', 'as', 'controller'])
/** 'Acme Ltd, the data controller': in apposition to the name that opens the statement. */
export const apposedName = (text: Text, statement: Statement): Name | undefined => {
  const { words } = statement
  const [name] = namesIn(text, statement)
  if (name === undefined || !hasLegalForm(name.text) || words[name.to]?.before !== ',') return undefined
  const at = words.findIndex(({ text }, at) => at >= name.to && text === 'controller')
  const opens = words.slice(0, name.from).every(({ text }) => text === '©' || text === 'copyright' || Number(text) > 0)
  return opens && at >= 0 && words.slice(name.to, at).every(({ text }) => aforesaid.has(text)) && !isOfPart(statement, at + 1)
    ? name
    : undefined
}
