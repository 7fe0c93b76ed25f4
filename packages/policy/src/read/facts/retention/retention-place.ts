import { durationAt, pluses } from '../../duration.ts'
import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordSet } from '../../word-set.ts'
import { isHeadOfTime } from '../heads.ts'
import { justBefore, neighbours } from '../near.ts'
import { questionBefore } from '../question-of.ts'

export const isVerb = ({ concept }: Mention): boolean => concept === 'retention:keep' || concept === 'retention:delete'
export const isStay = ({ concept }: Mention): boolean => concept === 'retention:stay'
export const tellsTime = (mention: Mention): boolean => mention.concept === 'retention:noun' || isVerb(mention)

/** How many words what is added to may have: 'your whole employment plus …'. */
export const longestEvent = 6

export const pointing: ReadonlySet<string> = new Set(['those', 'these', 'they', 'them', 'it', 'this', 'that'])

/** What data stand on. */
const papers = wordSet(
  'note notes page pages slip slips letter letters diary diaries tape tapes booking bookings whiteboard blackboard rota rotas names',
)
/** And what may be no more than things. */
const things = wordSet('card cards ticket tickets')
/** 'This page' is the policy. */
const isPaper = ({ words }: Statement, at: number): boolean => papers.has(words[at]!.text) && words[at - 1]?.text !== 'this'

/** 'Children's files', 'responses', not 'the hall' or 'your place'. */
export const speaksOfRecords = (text: Text, statement: Statement): boolean =>
  statement.words.some((_, at) => isPaper(statement, at)) ||
  text
    .unitsOf(statement)
    .some((units, at) =>
      units?.some(({ name }) => name === 'details' || (name === 'datum' && !pointing.has(statement.words[at]?.text ?? ''))),
    )

const clauseEnds = new Set(['.', ';', ':', ','])
const leading = new Set(['your', 'the', 'a', 'each', 'their', 'of', 'to', 'who', 'we', 'you', 'i', 'people', 'customers', 'guests'])
const wholes = new Set(['rest', 'everything', 'remainder', 'others'])
/** How it stays. */
const manners = new Set(
  'the yours private confidential secure safe safely accurate anonymous unchanged valid correct true responsible subject entirely within under inside outside same open locked'.split(
    ' ',
  ),
)
const ourselves = new Set(['us', 'me', 'the'])
/** 'Your order stays …', 'it stays …' behind a sentence on data; not 'the kitten stays', 'guests who stay', 'during your stay'. */
export const isStayOfData = (text: Text, { statement, from, to }: Mention): boolean => {
  const { words } = statement
  if (from === 0 || leading.has(words[from - 1]!.text) || manners.has(words[to]?.text ?? '')) return false
  if (words[to]?.text === 'with' && !ourselves.has(words[to + 1]?.text ?? '')) return false
  let start = from
  while (start > 0 && !clauseEnds.has(words[start]!.before)) start--
  if (text.mentionsIn(statement, 'data').some((data) => data.from >= start && data.to <= from)) return true
  const units = text.unitsOf(statement)
  for (let at = start; at < from; at++) {
    if (isPaper(statement, at) || things.has(words[at]!.text)) return true
    if (units[at]?.some(({ name }) => name === 'details' || name === 'datum') && !pointing.has(words[at]!.text)) return true
    if (
      (pointing.has(words[at]!.text) || wholes.has(words[at]!.text)) &&
      justBefore(statement, 1).some((one) => text.says(one, 'data') || speaksOfRecords(text, one))
    )
      return true
  }
  return false
}

/** Asked of what stands over several statements. */
const asksHowLong: (text: Text, head: Statement) => boolean = perStatement((text, head) =>
  text.mentionsIn(head, 'retention').some((mention) => tellsTime(mention) && mention.scope.polarity === 'affirmed'),
)

const complete = wordSet('who what where when why how which do does did can could is are was were will would may must should have has')
const isElliptic = ({ text, words }: Statement): boolean =>
  text.endsWith('?') && words.length <= 6 && !words.some(({ text: word }) => complete.has(word))
const times = new Set(['how', 'when', 'for', 'until'])
/** How far back a question goes on from another. */
const furthest = 12

/** 'And my photos?' after 'How long do you keep my file?' */
const goesOnAsking: (text: Text, asked: Statement) => boolean = perStatement((text, asked) => {
  if (!isElliptic(asked)) return false
  for (let at = asked.index - 1; at >= 0 && at >= asked.index - furthest; at--) {
    const before = text.statements[at]!
    if (before.text.endsWith('?') && !isElliptic(before)) return times.has(before.words[0]?.text ?? '') && asksHowLong(text, before)
  }
  return false
})

/** Whether a section, column, label or lead-in says that this is about how long data is kept. */
export const isToldAround = (text: Text, statement: Statement): boolean => {
  const { section, columnHeader, rowHeader, leadIn, label } = statement
  if (text.isAbout(section, 'retention')) return true
  const asked = questionBefore(statement) ?? section.heading
  if (asked !== undefined && asked !== statement && goesOnAsking(text, asked)) return true
  // 'These are your rights over the data we hold:' says nothing of time.
  const opening = text.isAbout(section, 'rights') ? undefined : leadIn
  // A table may have its heads on the left: 'Kept for'.
  const row = rowHeader !== undefined && isHeadOfTime(text, rowHeader) ? rowHeader : undefined
  if (columnHeader?.words.length === 1 && bareHeads.has(columnHeader.words[0]!.text)) return true
  if (columnHeader !== undefined && isEndHead(columnHeader)) return true
  if (columnHeader !== undefined && isCompleting(text, statement, columnHeader)) return true
  if (isRowOfPeriods(text, statement)) return true
  if ([columnHeader, row, opening, questionBefore(statement)].some((head) => head !== undefined && asksHowLong(text, head))) return true
  return (
    label !== undefined &&
    (isPeriodOfRecords(text, statement) ||
      isListOfPeriods(text, statement) ||
      text.mentionsIn(statement, 'retention').some((mention) => mention.to <= label.words && tellsTime(mention)))
  )
}

/** 'For' beside 'We keep', 'until' beside 'Orders': a head that goes on with the one before, or with the data in its row. */
const isCompleting = (text: Text, { rowHeader }: Statement, head: Statement): boolean => {
  if (head.words.length > 2 || !completing.has(head.words[0]!.text) || rowHeader === undefined) return false
  const first = rowHeader.columnHeader
  return (
    (first !== undefined && asksHowLong(text, first)) ||
    (head.words[0]!.text !== 'for' && (text.says(rowHeader, 'data') || speaksOfRecords(text, rowHeader)))
  )
}
const completing = new Set(['for', 'until', 'till'])

const gone = wordSet('gone deleted destroyed binned shredded wiped removed erased kept held')
const then = wordSet('by after until till for when on')
/** 'Gone by', 'Deleted after'. */
const isEndHead = ({ words }: Statement): boolean => words.length === 2 && gone.has(words[0]!.text) && then.has(words[1]!.text)

/** All of a column's head. */
const bareHeads = new Set(['period', 'periods', 'kept', 'storage', 'stored', 'duration', 'deletion', 'deleted', 'erasure'])

const limits = new Set(['up', 'to', 'at', 'least', 'most', 'maximum', 'max', 'about', 'a', 'minimum', 'of'])

/** Whether the words from one place on begin with a length of time, an event, or an event and what is added to it. */
const opensWithPeriod = (text: Text, statement: Statement, from: number): boolean => {
  const { words } = statement
  if (text.mentionsIn(statement, 'trigger').some((event) => event.from === from)) return true
  const start = words.findIndex(({ text }, at) => at >= from && !limits.has(text))
  const plus = words.findIndex(({ text }, at) => at > from && at <= from + longestEvent && pluses.has(text))
  return [start, plus < 0 ? -1 : plus + 1].some((at) => at >= 0 && durationAt(words, at) !== undefined)
}

/** 'Dental records: 11 years', 'Staff files: employment plus 6 years': a label that names data, and a length of time is all that is said of it. */
const isPeriodOfRecords = (text: Text, statement: Statement): boolean => {
  const { label } = statement
  if (label === undefined || !opensWithPeriod(text, statement, label.words)) return false
  return (
    text.mentionsIn(statement, 'data').some(({ to }) => to <= label.words) ||
    text.unitsOf(statement).some((units, at) => at < label.words && units?.some(({ name }) => name === 'details'))
  )
}

/** 'Leases: six years after they end' in a list or run of lines of which each says so much. */
const isListOfPeriods = (text: Text, statement: Statement): boolean =>
  isLabelledPeriod(text, statement) && neighbours(statement, -2, 2).some((one) => isLabelledPeriod(text, one))
const isLabelledPeriod = (text: Text, statement: Statement): boolean =>
  statement.label !== undefined &&
  opensWithPeriod(text, statement, statement.label.words) &&
  !text.says(statement, 'retention:other') &&
  statement.words.some(({ text }, at) => at > statement.label!.words && running.has(text))

/** 'Accident forms | 3 years' in a table without a head, or 'Helpers | 2 years' near such a row. */
const isRowOfPeriods = (text: Text, statement: Statement): boolean =>
  isPeriodInRow(text, statement) &&
  [statement, ...neighbours(statement, -6, 6)].some(
    (one) =>
      one.block.group === statement.block.group &&
      isPeriodInRow(text, one) &&
      one.words.some(({ text }) => running.has(text)) &&
      (text.says(one.rowHeader, 'data') || speaksOfRecords(text, one.rowHeader)),
  )
const running = new Set(['after', 'from', 'until', 'till', 'since', 'plus', 'once', 'following'])
const isPeriodInRow = (text: Text, statement: Statement): statement is Statement & { readonly rowHeader: Statement } =>
  statement.kind === 'cell' &&
  statement.rowHeader !== undefined &&
  statement.columnHeader === undefined &&
  opensWithPeriod(text, statement, 0)
