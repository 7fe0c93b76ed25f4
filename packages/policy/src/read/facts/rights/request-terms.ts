import type { RequestTerm } from '../../../model/rights.ts'
import { durationAt } from '../../duration.ts'
import type { Mention } from '../../match.ts'
import { numberOf } from '../../quantity.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isGeneral } from '../asides.ts'
import { has } from '../mentions.ts'
import { justAfter, mentionsAround, neighbours } from '../near.ts'
import { isForeign } from './grants.ts'

interface Stretch {
  readonly from: number
  readonly to: number
  readonly days?: number
  readonly months?: number
}

/** The times in a mention: '30 days', 'one calendar month', '20 working days' (seven calendar days for five). */
const timesIn = ({ statement: { words }, from, to }: Mention): readonly Stretch[] => {
  const times: Stretch[] = []
  for (let at = from; at < to; at++) {
    const found = durationAt(words, at)
    const length = found?.atMost ?? found?.atLeast
    if (found === undefined || length === undefined) continue
    const { months, days } = length
    const working = words.slice(at, found.end).some(({ text }) => text === 'working' || text === 'business')
    times.push({ from: at, to: found.end, ...(months > 0 ? { months } : { days: working ? Math.ceil((days * 7) / 5) : days }) })
    at = found.end - 1
  }
  return times
}

const turns = new Set(['or', 'which', 'but', 'and', 'although', 'longer', 'though', 'unless'])

/** Whether a time is for every request: 'within 40 days; if it is complex, …', and not 'within three months if it is complex'. */
const isForAll = ({ words }: Statement, to: number, extensions: readonly Mention[]): boolean =>
  extensions.every(
    ({ from }) =>
      from >= to &&
      words
        .slice(to, from + 1)
        .some(({ text, before }) => text === 'unless' || ';.('.includes(before || ' ') || (before === ',' && turns.has(text))),
  )

const opening = new Set(['may', 'might', 'can', 'could'])
/** 'You hear from us within a month; a tangled request may take two months more': behind the usual time, what some may take. */
const isBeyondUsual = ({ words }: Statement, from: number, to: number): boolean =>
  words.slice(Math.max(from, to - 25), to).some(({ text }) => opening.has(text))

const isUsual = ({ days = 0, months = 0 }: Pick<Stretch, 'days' | 'months'>): boolean => days <= 31 && months <= 1

/** What else has a time of its own: 'we answer e-mails within 60 days', 'backups are overwritten within 90 days of a request'. */
const isOfOther = ({ from }: Mention, own: readonly Mention[]): boolean => {
  const asked = has(own, 'request:subject', 'request:exercise')
  return own.some((other) => other.concept === 'request:other' && (!asked || other.from < from))
}

/** '40 days' in the column 'We answer within', and the row of a right. */
const isTimed = (text: Text, { statement: { kind, columnHeader, rowHeader, words } }: Mention): boolean =>
  kind === 'cell' &&
  words.length < 7 &&
  columnHeader !== undefined &&
  text.says(columnHeader, 'request:within') &&
  rowHeader !== undefined &&
  rowHeader.columnHeader !== columnHeader &&
  [rowHeader, rowHeader.columnHeader].some((one) => one !== undefined && text.mentionsIn(one).some(isOfRequest))

const readTimeLimits = (text: Text): readonly RequestTerm[] => {
  const terms: RequestTerm[] = []
  const seen = new Set<string>()
  let usual: { readonly statement: Statement; readonly to: number } | undefined
  for (const mention of [...text.mentions('request:answer'), ...text.mentions('request:period').filter((one) => isTimed(text, one))]) {
    const { statement } = mention
    const around = mentionsAround(text, statement)
    const about =
      has(around, 'request:subject') ||
      has(around, 'request:exercise') ||
      has(around, 'request:asked') ||
      mention.concept === 'request:period' ||
      around.some(({ topic, concept }) => topic === 'right' && !concept.startsWith('right-to-withdraw-consent')) ||
      text.isAbout(statement.section, 'rights')
    const own = text.mentionsIn(statement)
    const complaint = has(own, 'request:complaint') || (text.isAbout(statement.section, 'complaints') && !has(own, 'request:subject'))
    if (
      !about ||
      complaint ||
      isOfOther(mention, own) ||
      mention.scope.actor === 'client' ||
      mention.scope.past ||
      isGeneral(text, statement) ||
      isForeign(text, statement)
    )
      continue
    const extensions = own.filter(({ concept }) => concept === 'request:extension')
    for (const { from, to, ...time } of timesIn(mention)) {
      if (seen.has(`${statement.index}:${from}`)) continue
      seen.add(`${statement.index}:${from}`)
      const span = statement.span(from, to)
      const beyond =
        usual?.statement.block === statement.block && isBeyondUsual(statement, usual.statement === statement ? usual.to : 0, from)
      if (isUsual(time)) usual = { statement, to }
      terms.push(
        text.placed(
          {
            kind: 'time-limit',
            text: statement.words
              .slice(from, to)
              .map((word) => word.text)
              .join(' '),
            ...time,
            general: !beyond && isForAll(statement, to, extensions),
            says: 'stated',
            confidence: 0.85,
          },
          span,
        ),
      )
    }
  }
  return terms
}

const poundsIn = ({ statement, from, to }: Mention): number | undefined => {
  for (let at = from; at < to; at++)
    if (statement.words[at]!.text === '£' || statement.words[at + 1]?.text.startsWith('pound')) {
      const value = numberOf(statement.words[statement.words[at]!.text === '£' ? at + 1 : at]?.text ?? '')
      if (value !== undefined) return value
    }
  return undefined
}

const waits = new Set(['when', 'once', 'after', 'until'])
const paid = new Set(['paid', 'received', 'cleared', 'arrived'])
/** 'When the £10 fee has been paid' says that it must be; 'if we charge a fee' doesn't. */
const isWait = ({ statement: { words }, from, to }: Mention): boolean =>
  words.slice(Math.max(0, from - 5), from).some(({ text }) => waits.has(text)) &&
  words.slice(Math.max(0, from - 3), to + 4).some(({ text }) => paid.has(text))

const doubting = new Set(['if', 'where', 'unless', 'should', 'case', 'whether'])
/** 'A request costs £10, payable when you send it', 'if you want us to erase it, £30', '£10, even if it is refused': what is asked of all who ask. */
const isForAsking = (text: Text, { statement }: Mention): boolean => {
  const doubt = statement.words.findIndex((word) => doubting.has(word.text))
  if (doubt === -1 || statement.words[doubt - 1]?.text === 'even') return true
  return statement.words[doubt]?.text !== 'unless' && isWish(text, statement, doubt)
}
const wishes = new Set(['want', 'wish', 'ask', 'like'])
const isWish = (text: Text, statement: Statement, at: number): boolean =>
  statement.words[at + 1]?.text === 'you' &&
  statement.words.slice(at + 2, at + 5).some(({ text: word }) => wishes.has(word)) &&
  text.mentionsIn(statement, 'right').some(({ from }) => from > at && from < at + 9)

/** A sum alone says something only in a column of costs, beside what is asked for. */
const isPriced = (text: Text, { statement: { kind, columnHeader, rowHeader, words } }: Mention): boolean =>
  kind === 'cell' && words.length < 4 && columnHeader !== undefined && text.says(columnHeader, 'request:price') && rowHeader !== undefined

const costing = new Set(['cost', 'costs'])
const pronouns = new Set(['this', 'it', 'that', 'each', 'these', 'they', 'one'])
/** 'A locker costs £3. To correct your data, ask at the desk.' */
const isOfOtherThing = ({ statement: { words }, from }: Mention, named: boolean): boolean =>
  costing.has(words[from]?.text ?? '') && !named && !words.slice(Math.max(0, from - 3), from).some(({ text }) => pronouns.has(text))

/** 'Lost cards are replaced for a fee', 'late cancellations are charged': what the clause is about stands before its verb. */
const isOfOtherSubject = (text: Text, { statement, to }: Mention): boolean => {
  const { words } = statement
  const units = text.unitsOf(statement)
  const is = (at: number, ...names: readonly string[]): boolean => units[at]?.some(({ name }) => names.includes(name)) === true
  let start = to - 1
  while (start > 0 && to - start < 25 && !'.;:(,'.includes(words[start]!.before || ' ') && !is(start, 'but')) start--
  const verb = words.findIndex(({ text: word }, at) => at > start && at < to && passives.has(word))
  if (verb < 0 || text.mentionsIn(statement).some((one) => isOfRequest(one) && one.to > start && one.from < verb)) return false
  return words.slice(start, verb).every(({ text: word }, at) => !is(start + at, 'you', 'we', 'subject') && !asking.has(word))
}
const passives = new Set(['is', 'are', 'be'])
const asking = new Set('fee fees charge charges cost costs payment £ copy copies that all each they everyone everybody whoever'.split(' '))

const isOfRequest = ({ topic, concept }: Mention): boolean =>
  topic === 'right' || concept === 'request:subject' || concept === 'request:exercise'

const bygone = new Set('abolished scrapped dropped went gone ended stopped ceased applies apply applied allowed are is could'.split(' '))
/** 'The £10 charge, which ended in 2018', 'a £10 fee: schools could ask for it until 2018': a fee of the past. */
const isBygone = (text: Text, { statement, to }: Mention): boolean =>
  text
    .unitsOf(statement)
    .some(
      (units, at) =>
        at >= to &&
        units?.some(({ name }) => name === 'past') === true &&
        statement.words.slice(Math.max(to, at - 8), at + 4).some(({ text }) => bygone.has(text)),
    )

const isAffirmed = ({ scope }: Mention): boolean => scope.polarity === 'affirmed'

const readFees = (text: Text): readonly RequestTerm[] => {
  const terms: RequestTerm[] = []
  const seen = new Set<number>()
  for (const mention of text.mentions('request:fee')) {
    const { statement, scope } = mention
    if (mention.strength === 'weak' && !isPriced(text, mention)) continue
    if (
      seen.has(statement.index) ||
      scope.polarity === 'denied' ||
      scope.past ||
      isGeneral(text, statement) ||
      isBygone(text, mention) ||
      scope.about !== 'ours' ||
      isForeign(text, statement)
    )
      continue
    const own = text.mentionsIn(statement)
    const told = mentionsAround(text, statement)
    const around = [...told, ...justAfter(statement, 1).flatMap((one) => text.mentionsIn(one))]
    const before = [...told, ...(statement.rowHeader?.columnHeader ? text.mentionsIn(statement.rowHeader.columnHeader) : [])]
    if (!before.some(isOfRequest) && (mention.strength === 'weak' || !text.isAbout(statement.section, 'rights'))) continue
    if (has(around, 'request:elsewhere') || isOfOtherSubject(text, mention) || isOfOtherThing(mention, own.some(isOfRequest))) continue
    const beside = neighbours(statement, -2, 2).flatMap((one) => text.mentionsIn(one))
    const limited =
      has(around, 'request:fee-limit') ||
      has(own.filter(isAffirmed), 'request:free') ||
      (has(around.filter(isAffirmed), 'request:free') && !own.some(isOfRequest)) ||
      (scope.condition !== 'none' && !isWait(mention) && !isForAsking(text, mention))
    const pounds = poundsIn(mention)
    const general =
      !limited &&
      (pounds !== undefined ||
        (!has(around.filter(isAffirmed), 'request:free') &&
          !has(beside.filter(isAffirmed), 'request:free') &&
          !has(beside, 'request:fee-limit')))
    seen.add(statement.index)
    terms.push(
      text.placed(
        {
          kind: 'fee',
          text: statement.text,
          ...(pounds !== undefined && { pounds }),
          general,
          says: scope.possible ? 'conditional' : 'stated',
          confidence: 0.85,
        },
        mention,
      ),
    )
  }
  return terms
}

/** The time limits and fees that the text sets for requests. */
export const readRequestTerms = (text: Text): readonly RequestTerm[] => [...readTimeLimits(text), ...readFees(text)]
