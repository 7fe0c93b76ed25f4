import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordSet } from '../../word-set.ts'
import { relatives } from './recipient-names.ts'

const rid = new Set('deleted destroyed wiped erased returned shredded'.split(' '))
/** 'A helper moved to Spain with the list in 2016, and has since deleted it': over and done with. */
export const isOverAndDone = ({ words }: Statement): boolean =>
  words.some(({ text }, at) => dating.has(words[at - 1]?.text ?? '') && Number(text) >= 1980 && Number(text) < 2100) &&
  words.some(({ text }) => rid.has(text)) &&
  !words.some(({ text }) => text === 'now' || text === 'is' || text === 'are' || text === 'will')
const dating = new Set(['in', 'during', 'until', 'before'])

/** 'The figures go to Ohio without names': nobody's data; 'your answers, without your name' are yours still. */
export const isOfNobody = (text: Text, statement: Statement): boolean =>
  text.says(statement, 'retention:anonymous') && !statement.words.some(({ text }) => text === 'your' || text === 'personal')

const wishing = new Set('wish want need intend propose plan hope wishing wanting'.split(' '))
/** 'Suppliers who wish to send names abroad must ask us': nobody has yet. */
export const isAskedOfOthers = (text: Text, statement: Statement): boolean =>
  text
    .mentionsIn(statement, 'recipient')
    .some(({ from, to }) => from <= 2 && relatives.has(statement.words[to]?.text ?? '') && wishing.has(statement.words[to + 1]?.text ?? ''))

const everyone = new Set(['all', 'every', 'none', 'each'])
const providing = new Set(
  'supplier suppliers provider providers processor processors systems system firms companies contractors hosts'.split(' '),
)
/** 'All of our suppliers have their servers in Leeds.' */
export const isOfAllSuppliers = ({ words }: Statement): boolean =>
  words.slice(0, 5).some(({ text }) => providing.has(text)) && words.slice(0, 2).some(({ text }) => everyone.has(text))

const suppliers = wordSet(
  `supplier suppliers provider providers processor processors server servers centre centres store stored stores process processed processing processes host
  hosts hosted backup backups transfer transfers transferred exports exported export contractor contractors company companies service services cloud
  partner partners`,
)
export const isOfSuppliers = ({ words }: Statement): boolean => words.some(({ text }) => suppliers.has(text))

/** 'We take you abroad.' */
export const isOfReaders = ({ statement: { words }, from, to }: Mention): boolean =>
  words.slice(from, to).some(({ text }) => text === 'you')
