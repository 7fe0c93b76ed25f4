import { perStatement } from '../../per-statement.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isClientsDuty } from '../clients-duty.ts'
import { justBefore } from '../near.ts'

/** 'If our answer to your freedom of information request …' asks for what a body does, not for what it knows of people. */
const isOfPublicInformation = (text: Text, statement: Statement): boolean => {
  const around = [statement, ...justBefore(statement, 1), statement.section.heading]
  return (
    around.some((one) => one !== undefined && text.says(one, 'complaint:public-information')) && !text.says(statement, 'complaint:personal')
  )
}

/** 'The employer must tell them how to complain to it', 'the client has to …'. */
const isOthers = (text: Text, statement: Statement): boolean =>
  text.says(statement, 'complaint:theirs') || text.mentionsIn(statement, 'complaint:worry').some((worry) => isClientsDuty(text, worry))

/** Whether a statement speaks of complaints that aren't made here: what staff are taught, what others owe, requests for public information. */
export const isComplaintAside: (text: Text, statement: Statement) => boolean = perStatement(
  (text, statement) => text.says(statement, 'complaint:taught') || isOthers(text, statement) || isOfPublicInformation(text, statement),
)
