import type { Mention } from '../match.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'

const ours = new Set('we us our ours i me my ourselves'.split(' '))

/** Whether a statement speaks of ourselves; whose clients somebody is, is nothing of ours. */
export const speaksOfUs = ({ words }: Statement): boolean =>
  words.some(({ text }, at) => ours.has(text) && !['client', 'clients', 'customer', 'customers'].includes(words[at + 1]?.text ?? ''))

/** Whether a statement tells of what the law is in general. */
export const isGeneral = (text: Text, statement: Statement): boolean => text.says(statement, 'aside:general')

/** Whether a statement sends people to who else holds the data. */
export const sendsElsewhere = (text: Text, statement: Statement, isMeant: (aside: Mention) => boolean = () => true): boolean =>
  text.says(statement, 'aside:instead') || (!speaksOfUs(statement) && text.mentionsIn(statement, 'aside:elsewhere').some(isMeant))
