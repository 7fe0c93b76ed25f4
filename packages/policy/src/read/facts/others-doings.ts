import { perStatement } from '../per-statement.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { wordSet } from '../word-set.ts'

const some = wordSet('some many most other certain few several lots plenty')
const doing = wordSet(
  `send sends upload uploads keep keeps store stores host hosts process processes transfer transfers hold holds pass passes share shares export exports
  have put puts move do does`,
)
/** Whoever works for us does it for us, and data that goes somewhere does nothing. */
const ours = wordSet(
  `we us our ours i me my supplier suppliers provider providers processor processors contractor contractors partner partners volunteer volunteers staff
  trustees be is are was were being been will may can data information records details files orders`,
)
/** 'Some firms keep it in Norway', 'many clouds store things abroad'. */
const isOfSome = ({ words }: Statement): boolean => {
  if (!some.has(words[0]?.text ?? '')) return false
  const verb = words.findIndex(({ text }, at) => at > 0 && doing.has(text))
  const end = words.findIndex(({ before }) => before === ';' || before === ':')
  return (
    verb > 1 &&
    verb <= 6 &&
    !words.slice(0, verb).some(({ text }) => ours.has(text)) &&
    !speaksOfUs(words.slice(0, end < 0 ? words.length : end))
  )
}

const we = wordSet('we us our i me my')
const speaksOfUs = (words: Statement['words']): boolean => words.some(({ text }) => we.has(text))

const own = wordSet('their its his her')
const standing = wordSet('right rights notice notices policy policies terms account accord banner')
/** 'Lenders are controllers in their own right, and may …', 'under notices of their own'. */
const isOnTheirOwn = ({ words }: Statement): boolean =>
  !speaksOfUs(words) &&
  words.some(
    ({ text }, at) =>
      text === 'own' &&
      own.has(words[at - 1]?.text ?? '') &&
      (standing.has(words[at + 1]?.text ?? '') || standing.has(words[at - 3]?.text ?? '') || words[at - 2]?.text === 'of'),
  )

/** Whether a statement tells what others do, for themselves. */
export const isOthersDoing: (text: Text, statement: Statement) => boolean = perStatement(
  (_, statement) => isOfSome(statement) || isOnTheirOwn(statement),
)
