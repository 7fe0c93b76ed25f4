import { perStatement } from '../per-statement.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'

/** Whether a head, or what opens it, speaks of how long data is kept. */
export const isAboutTime = (text: Text, statement: Statement, to: number = statement.words.length): boolean =>
  text.mentionsIn(statement).some(
    ({ topic, from, concept, strength }) =>
      // 'Dietary needs' aren't about time.
      !(concept === 'retention:vague' && strength === 'weak') &&
      topic === 'retention' &&
      from < to &&
      concept !== 'retention:anonymous' &&
      concept !== 'retention:thing' &&
      concept !== 'retention:stay' &&
      concept !== 'retention:at-once' &&
      concept !== 'retention:statutory',
  )

const headsOfData = new Set('data information detail record records category type kind document documents what item field'.split(' '))
const headsOfPurpose = new Set('purpose purposes why reason use how activity basis shared recipients stored'.split(' '))

const uses = new Set('use hold collect keep record need have gather store process'.split(' '))
/** 'What we hold', 'We collect' */
const isWhatWeUse = ({ words }: Statement): boolean => {
  const [we, use, ...rest] = words[0]?.text === 'what' ? words.slice(1) : words
  return (we?.text === 'we' || we?.text === 'i') && uses.has(use?.text ?? '') && rest.length === 0
}

export const isHeadOfData: (text: Text, head: Statement) => boolean = perStatement(
  (text, head) => isWhatWeUse(head) || isNamedData(text, head),
)

const isNamedData = (text: Text, head: Statement): boolean =>
  head.words.some((word) => headsOfData.has(word.text)) &&
  !head.words.some((word) => headsOfPurpose.has(word.text)) &&
  !isAboutTime(text, head)

/** 'Kept for', 'How long'; and not 'Erasure' or 'Keeping your accounts'. */
export const isHeadOfTime: (text: Text, head: Statement) => boolean = perStatement((text, head) =>
  text
    .mentionsIn(head)
    .some(({ concept }) => concept === 'retention:noun' || (concept === 'retention:keep' && head.words.length <= 2 && !isGoingOn(head))),
)
const isGoingOn = ({ words }: Statement): boolean => words[0]?.text.endsWith('ing') === true
