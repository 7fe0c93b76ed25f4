import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { type Categories, categoriesIn } from '../data/data-categories.ts'
import { isAboutTime, isHeadOfData, isHeadOfTime } from '../heads.ts'
import { justBefore } from '../near.ts'
import { questionBefore } from '../question-of.ts'
import { textOf } from '../text-of.ts'
import { isPassive } from './keeper.ts'

/** What is kept, and on what condition, as the words beside a period say it. */
export interface Subject extends Categories {
  readonly text?: string
  readonly purpose?: string
}

const pronouns = new Set(
  'it this them these that they you i he she which those we us all of both either such information data stuff'.split(' '),
)
const openers = new Set(
  'if where when once in for after unless as while whilst during on upon following under with should because since before'.split(' '),
)
const stops = new Set(
  'for until till as no only at up during while whilst throughout so because unless after if where once when beyond longer on indefinitely permanently within since than between from by then and/or securely safely electronically'.split(
    ' ',
  ),
)
const adverbs = new Set(
  'then also generally usually normally typically however therefore always only will shall may must can be are is was were been being not never securely automatically all please note that this means'.split(
    ' ',
  ),
)

const auxiliaries = new Set('is are will may can has have was were shall must should would be'.split(' '))
const strong = new Set(['.', ';', ':'])

/** Whether words [from, to) name something. */
const names = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (!pronouns.has(statement.words[at]?.text ?? '') && !adverbs.has(statement.words[at]?.text ?? '')) return true
  return false
}

const bounds = new Set('least to the minimum maximum of a'.split(' '))

/** No list of data is longer, in words. */
const longest = 60

const subjectAt = (text: Text, statement: Statement, from: number, limit: number, purpose?: string): Subject => {
  const to = Math.min(limit, from + longest)
  const condition = purpose === undefined ? {} : { purpose }
  if (!names(statement, from, to)) return { data: [], ...condition }
  return { text: textOf(statement, from, to), ...categoriesIn(text, statement, from, to), ...condition }
}

/** What goes or stays stands before them. */
const remains = new Set(
  'remain remains stay stays last lasts persist persists expire expires go goes disappear disappears vanish vanishes drop drops fall falls come comes leave leaves roll rolls'.split(
    ' ',
  ),
)
const reasons = new Set('for to because if where when unless in as'.split(' '))
/** 'In case of a dispute' is a condition, 'in the same sweep' none. */
const cases = new Set(['case', 'cases', 'event', 'order', 'connection', 'relation', 'respect', 'line', 'circumstances'])
const isReason = ({ words }: Statement, at: number): boolean =>
  reasons.has(words[at]?.text ?? '') &&
  (words[at]!.text !== 'in' || [words[at + 1]?.text, words[at + 2]?.text].some((word) => cases.has(word ?? '')))

/** For what, or on what condition, as said behind a period: 'for tax purposes', 'where there is a dispute'. */
export const purposeAfter = (statement: Statement, from: number): string | undefined => {
  const { words } = statement
  if (!isReason(statement, from) || strong.has(words[from]?.before ?? '')) return undefined
  let end = from + 1
  while (end < words.length && end < from + 20 && !strong.has(words[end]?.before ?? '') && words[end]?.before !== ',') end++
  return textOf(statement, from, end)
}

/** ' – ', and not the hyphen of 'sign-in'. */
const isDash = ({ words }: Statement, at: number): boolean => words[at]!.before === '-' && words[at]!.start > words[at - 1]!.end + 1

/** Where the clause that holds `at` begins, not before `from`, with the condition that stands in front of it. */
const clauseAt = (statement: Statement, from: number, at: number): { from: number; purpose?: string } => {
  const { words } = statement
  let start = from
  for (let index = from + 1; index < at; index++) if (strong.has(words[index]!.before) || isDash(statement, index)) start = index
  while (start < at && (words[start]?.text === 'and' || words[start]?.text === 'but')) start++
  if (!openers.has(words[start]?.text ?? '')) return { from: start }
  for (let index = at; index > start; index--)
    if (words[index]?.before === ',') return { from: index, purpose: textOf(statement, start, index) }
  return { from: start }
}

/** The first word from `from` that ends the object of a verb. */
const objectEnd = ({ words }: Statement, from: number, limit: number): number => {
  let end = from
  while (end < limit && !stops.has(words[end]?.text ?? '') && !(end > from && strong.has(words[end]?.before ?? ''))) end++
  return end
}

/** Words [from, to) without the helping words at both ends. */
const trimmed = ({ words }: Statement, from: number, to: number): readonly [number, number] => {
  let [start, end] = [from, to]
  for (let at = start + 1; at < end; at++) if (auxiliaries.has(words[at]?.text ?? '')) end = at
  while (
    end > start &&
    (stops.has(words[end - 1]?.text ?? '') || adverbs.has(words[end - 1]?.text ?? '') || bounds.has(words[end - 1]?.text ?? ''))
  )
    end--
  while (start < end && (adverbs.has(words[start]?.text ?? '') || isFigure(words[start]?.text ?? ''))) start++
  return [start, end]
}

/** The number of a clause: '§ 4 (2) Files are kept …'. */
const isFigure = (word: string): boolean => word !== '' && Number.isInteger(Number(word))

const events = new Set('after from following of since once past'.split(' '))
const determiners = new Set('the your our all any every each their his her'.split(' '))
/** 'A year after the end of the season the team list goes': the list. */
const behindEvent = ({ words }: Statement, from: number, to: number): number => {
  if (!events.has(words[from]?.text ?? '')) return from
  for (let at = to - 1; at > from + 2; at--) if (determiners.has(words[at]?.text ?? '')) return at
  return from
}

const keepers = new Set(['we', 'i'])

/** Where 'we' stands that has its object in front: 'Letters we keep for a year'. */
const beforeKeeper = ({ words }: Statement, from: number, verb: number): number | undefined => {
  let at = verb - 1
  while (at > from && (auxiliaries.has(words[at]?.text ?? '') || adverbs.has(words[at]?.text ?? ''))) at--
  const first = words[from]?.text ?? ''
  return at > from && keepers.has(words[at]?.text ?? '') && words[at]?.before === '' && !openers.has(first) && !pronouns.has(first)
    ? at
    : undefined
}

/** The subject that the clause itself names: 'Invoices are kept …', 'we keep invoices …', 'Invoices for six years'. */
const inClause = (text: Text, statement: Statement, verb: Mention | undefined, from: number, mark: readonly [number, number]): Subject => {
  const { words } = statement
  if (verb === undefined) {
    let end = from + 1
    while (end < mark[0] && words[end]?.before !== '-' && words[end]?.before !== ':') end++
    const clause = clauseAt(statement, from, Math.min(end, mark[0]))
    return subjectAt(text, statement, ...trimmed(statement, clause.from, Math.min(end, mark[0])), clause.purpose)
  }
  const early = verb.from >= mark[1]
  const clause = clauseAt(statement, early ? mark[1] : from, verb.from)
  if (!isPassive(verb) && verb.concept !== 'retention:stay') {
    const end = objectEnd(statement, verb.to, early || mark[0] < verb.to ? words.length : mark[0])
    const object = subjectAt(text, statement, verb.to, end, clause.purpose)
    // 'Delete or anonymise it', 'destroy it securely': of what goes only known data is a subject.
    const known =
      verb.concept === 'retention:keep' ||
      object.data.some(({ confidence }) => confidence > 0.8) ||
      text.mentionsIn(statement, 'data').some((one) => one.from >= verb.to && one.to <= end)
    if (object.text !== undefined && known) return object
    const fronted = beforeKeeper(statement, clause.from, verb.from)
    if (fronted !== undefined) return subjectAt(text, statement, clause.from, fronted, clause.purpose)
    // 'Your profile stays …', 'Records remain …'; 'the school keeps …' names who keeps.
    if (!remains.has(words[verb.from]?.text ?? '')) return { data: [], ...(clause.purpose !== undefined && { purpose: clause.purpose }) }
  }
  const start = early ? behindEvent(statement, clause.from, verb.from) : clause.from
  return subjectAt(text, statement, ...trimmed(statement, start, verb.from), clause.purpose)
}

const whole = (text: Text, statement: Statement): Subject => subjectAt(text, statement, 0, statement.label?.words ?? statement.words.length)

/** The cell that says what a row is about: the one under a head that speaks of data, else the first; where heads stand on the left, the column's. */
const inRow = (text: Text, cell: Statement): Subject | undefined => {
  const { rowHeader, block } = cell
  const data = block.statements.find(
    ({ columnHeader }) =>
      columnHeader !== undefined &&
      columnHeader !== cell.columnHeader &&
      (text.mentionsIn(columnHeader).some(({ topic }) => topic === 'data' || topic === 'data-head') ||
        (columnHeader.words.length === 1 && isHeadOfData(text, columnHeader))),
  )
  const turned = rowHeader !== undefined && cell.columnHeader !== undefined && isHeadOfTime(text, rowHeader)
  const named = turned ? cell.columnHeader : (data ?? rowHeader)
  if (named === undefined || named === cell || isAboutTime(text, named)) return undefined
  const subject = whole(text, named)
  if (turned) return subject
  const purpose =
    data !== undefined && data !== rowHeader ? rowHeader : block.statements.find((one) => one !== named && isUnderPurpose(one))
  return purpose === undefined ? subject : { ...subject, purpose: purpose.text }
}
const isUnderPurpose = ({ columnHeader }: Statement): boolean => columnHeader?.words.some(({ text }) => namesPurpose.has(text)) === true
const namesPurpose = new Set(['purpose', 'purposes', 'why', 'reason'])

/** A `<dt>`, the item over a nested one, or the label of the sentence before: short, and not about time itself. */
const inHead = (text: Text, statement: Statement): Subject | undefined => {
  const { leadIn, block } = statement
  const first = block.statements[0]
  if (first !== undefined && first !== statement && first.label !== undefined && !isAboutTime(text, first, first.label.words))
    return whole(text, first)
  return leadIn !== undefined && leadIn.words.length <= 9 && !isAboutTime(text, leadIn) ? whole(text, leadIn) : undefined
}

const named = (text: Text, head: Statement, title: string): Subject | undefined => {
  const { data } = categoriesIn(text, head, 0, head.words.length)
  const told = data.filter(({ confidence }) => confidence > 0.8)
  return told.length > 0 && told.length < 3 ? { text: title, data: told } : undefined
}

/** 'How long do you keep my CV?' */
const inQuestion = (text: Text, question: Statement): Subject | undefined => {
  const { data } = named(text, question, '') ?? { data: [] }
  return data.length === 1 && data[0]!.key !== 'personal-data' ? { text: data[0]!.text, data } : undefined
}

/** A heading over one kind of data ('CCTV', 'Job applicants'), at most one up. */
const inHeading = (text: Text, { section }: Statement): Subject | undefined => {
  const { heading } = section
  if (heading === undefined || section.depth < 2) return undefined
  return isAboutTime(text, heading) ? inQuestion(text, heading) : named(text, heading, section.title)
}

/** 'We log IP addresses to find abuse. Retention: 90 days.' */
const inParagraph = (text: Text, statement: Statement): Subject | undefined => {
  if (statement.label === undefined || statement.block.kind !== 'paragraph') return undefined
  const told = justBefore(statement, 3)
    .filter(({ label }) => label === undefined)
    .flatMap((one) => categoriesIn(text, one, 0, one.words.length).data)
    .filter(({ confidence }) => confidence > 0.8)
  return told.length > 0 ? { text: told.map((one) => one.text).join(', '), data: told } : undefined
}

/** 'Recordings' under 'CCTV' are pictures. */
const seen = (text: Text, { section: { heading } }: Statement, data: Categories['data']): Categories['data'] =>
  heading !== undefined && text.says(heading, 'data:video')
    ? data.map((one) => (pictured.has(one.key) && recorded.has(one.text.toLowerCase()) ? { ...one, key: 'video' } : one))
    : data
const pictured = new Set(['audio', 'photograph'])
const recorded = new Set(['recordings', 'recording', 'images', 'pictures'])

/** 'In short: …', 'Short answer: …', 'Please note: …' name no data. */
export const isSummary = ({ label, words }: Statement): boolean => label !== undefined && summing.has(words[label.words - 1]!.text)
const summing = new Set('short brief summary answer version note nb nutshell important tldr plainly simply exception'.split(' '))

/** What an entry is about: said in its clause, else by its label, its row, the sentence before it, or the heading. */
export const subjectOf = (
  text: Text,
  statement: Statement,
  verb: Mention | undefined,
  from: number,
  mark: readonly [number, number],
): Subject => {
  const label = statement.label?.words ?? 0
  if (label > 0 && from <= label && !isAboutTime(text, statement, label) && !isSummary(statement)) {
    const labelled = subjectAt(text, statement, 0, label)
    const { data } = verb === undefined ? labelled : inClause(text, statement, verb, label, mark)
    // 'Staff files: warnings are removed after a year' is about a part of them.
    const part = data.find(({ key, confidence }) => confidence < 0.9 && !labelled.data.some((one) => one.key === key))
    return part === undefined ? labelled : { ...labelled, people: [labelled.people ?? '', part.text].join(' ').trim() }
  }
  if (statement.kind === 'cell') {
    const row = inRow(text, statement)
    if (row !== undefined) return row
  }
  const own = inClause(text, statement, verb, Math.max(from, label), mark)
  if (own.text !== undefined) return { ...own, data: seen(text, statement, own.data) }
  const question = questionBefore(statement)
  const before =
    (question && inQuestion(text, question)) ?? inHead(text, statement) ?? inHeading(text, statement) ?? inParagraph(text, statement)
  return before === undefined ? own : { ...before, ...(own.purpose !== undefined && { purpose: own.purpose }) }
}
