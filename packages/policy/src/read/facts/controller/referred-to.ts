import type { Mention } from '../../match.ts'
import type { Text } from '../../text.ts'
import { wordsOf } from '../../words.ts'
import { isBodyWord } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'

/** So many statements back a body is still spoken of as 'the surgery'. */
const far = 8

/** 'Fern Surgery holds your record. The surgery is the controller': the last body named whose name holds the word. */
export const referredTo = (text: Text, { concept, statement, from }: Mention): Name | undefined => {
  if (concept !== 'controller:before:is') return undefined
  const { words } = statement
  const article = words.findIndex(({ text: word }, at) => word === 'the' && at + 1 < from && isBodyWord(words[at + 1]!.text))
  if (article < 0) return undefined
  const body = words[article + 1]!.text
  for (let index = statement.index; index >= Math.max(0, statement.index - far); index--) {
    const name = namesIn(text, text.statements[index]!).findLast(
      (one) => (one.statement !== statement || one.to <= article) && wordsOf(one.text).some(({ text: word }) => word === body),
    )
    if (name !== undefined) return name
  }
  return undefined
}
