import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordSet } from '../../word-set.ts'
import { justBefore } from '../near.ts'

const ours = wordSet('we our us i my me this here')
const speaksOfUs = ({ words }: Statement): boolean => words.some(({ text }) => ours.has(text))
const furthest = 6

/** 'Cookies come in several kinds. Some count visits. We use none of these': what kinds there are, up to where we come in. */
export const isOfKinds = (text: Text, statement: Statement): boolean => {
  if (speaksOfUs(statement)) return false
  const { leadIn } = statement
  const before = justBefore(leadIn ?? statement, furthest)
  const last = before.findLastIndex(speaksOfUs)
  return [...before.slice(last + 1), ...(leadIn === undefined || speaksOfUs(leadIn) ? [] : [leadIn]), statement].some((one) =>
    text.says(one, 'cookie:kinds'),
  )
}
