import { significantWords } from '../../model/identity.ts'
import type { Policy } from '../../model/policy.ts'
import type { Period, RetentionEntry, Trigger } from '../../model/retention.ts'
import { pluses } from '../duration.ts'
import type { Mention } from '../match.ts'
import { perStatement } from '../per-statement.ts'
import type { Statement } from '../statement.ts'
import { stemOf } from '../stem.ts'
import type { Text } from '../text.ts'
import { wordsOf } from '../words.ts'
import { firstInBlock, justAfter, justBefore } from './near.ts'
import { isOurs, isPassive } from './retention/keeper.ts'
import { type Mark, marksOf } from './retention/retention-marks.ts'
import {
  isStay,
  isStayOfData,
  isToldAround,
  isVerb,
  longestEvent,
  pointing,
  speaksOfRecords,
  tellsTime,
} from './retention/retention-place.ts'
import { isSummary, purposeAfter, subjectOf } from './retention/retention-subject.ts'
import { textOf } from './text-of.ts'

/** Marks that belong to one entry, with the verb they hang on. */
interface Group {
  readonly marks: Mark[]
  verb: Mention | undefined
  readonly from: number
  /** A verb of keeping stands before, in an entry that this one goes on from. */
  readonly told: boolean
}

/** 'Footage has a 30-day retention period.' */
const isPeriodNamed = ({ statement, from }: Mention): boolean => statement.words[from]!.text === 'retention'

const strong = new Set([';', '.'])

/** Whether a mark begins another entry: another verb, other data or a new sentence stands between it and the last one. */
const begins = (statement: Statement, mentions: readonly Mention[], group: Group, mark: Mark): boolean => {
  const last = group.marks.at(-1) as Mark
  if (group.verb === undefined && last.kind === 'event') return false
  const between = mentions.filter(({ from, to }) => from >= last.to && to <= mark.from)
  const otherData = between.some(({ topic, concept }) => topic === 'data' && concept !== 'data:personal-data')
  if (mark.kind === last.kind && (mark.kind === 'indefinite' || mark.kind === 'vague') && !otherData) return false
  return (
    between.some(({ concept }) => concept === 'retention:keep') ||
    (otherData && mark.kind !== 'vague' && (last.kind !== 'event' || mark.kind !== 'event')) ||
    statement.words.slice(last.to, mark.from + 1).some(({ before }) => strong.has(before))
  )
}

/** The marks of a statement by entry, each with the verb that it hangs on. */
const groupsOf = (text: Text, statement: Statement, marks: readonly Mark[], from: number): readonly Group[] => {
  const mentions = text.mentionsIn(statement)
  const verbs = mentions.filter((mention) => (isVerb(mention) || (isStay(mention) && isStayOfData(text, mention))) && mention.from >= from)
  const groups: Group[] = []
  for (const mark of marks) {
    const group = groups.at(-1)
    const last = group?.marks.at(-1)
    const within = verbs.find((verb) => verb.from >= mark.from && verb.from < mark.to)
    const before = verbs.findLast((verb) => verb.from < mark.from && verb.from >= (last?.from ?? 0))
    if (group === undefined || last === undefined || begins(statement, mentions, group, mark)) {
      const outside = before ?? verbs.find((other) => other.from >= mark.to)
      const verb = mark.kind === 'event' ? (outside ?? within) : (within ?? outside)
      groups.push({ marks: [mark], verb, from: last?.to ?? from, told: group?.told === true || group?.verb !== undefined })
    } else {
      group.marks.push(mark)
      group.verb ??= within ?? before
    }
  }
  return groups
}

/** 'The date of the gift' is the gift. */
const dating = new Set(['date', 'day', 'moment', 'time'].map(stemOf))
const keyOfEvent = (text: string): string =>
  significantWords(text)
    .filter((word) => !dating.has(word))
    .join('-') || 'this'

const triggerOf = (statement: Statement, { mention, from, to }: Mark): Trigger => ({
  key: mention?.concept.slice('trigger:'.length) ?? keyOfEvent(textOf(statement, from, to)),
  text: textOf(statement, from, to),
})

const starts = new Set(['after', 'from', 'following', 'since', 'of', 'once', 'beyond', 'past'])

/** What a period runs from: the event beside it, else the words after 'after'. */
const triggerBeside = (statement: Statement, duration: Mark, marks: readonly Mark[]): Trigger | undefined => {
  const event = marks.find(({ kind, from }) => kind === 'event' && from >= duration.to) ?? marks.find(({ kind }) => kind === 'event')
  if (event !== undefined) return triggerOf(statement, event)
  if (pluses.has(statement.words[duration.from - 1]?.text ?? '')) {
    const text = textOf(statement, statement.label?.words ?? Math.max(0, duration.from - 1 - longestEvent), duration.from - 1)
    return text === '' ? undefined : { key: keyOfEvent(text), text }
  }
  if (!starts.has(statement.words[duration.to]?.text ?? '')) return undefined
  let end = duration.to + 1
  while (end < statement.words.length && end < duration.to + 10 && statement.words[end]?.before === '') end++
  const text = textOf(statement, duration.to + 1, end)
  return text === '' ? undefined : { key: keyOfEvent(text), text }
}

/** 'for as long as' after 'or', 'and/or'. */
const isAlternative = ({ words }: Statement, at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ text }) => text === 'or' || text === 'and/or')

/** 'When you close your account, we keep …': the event in front of it all. */
const openingEvent = (statement: Statement, [first]: readonly Mark[]): Trigger | undefined =>
  first?.kind === 'event' &&
  first.mention !== undefined &&
  first.from <= (statement.label?.words ?? 0) &&
  statement.words[first.to]?.before === ','
    ? triggerOf(statement, first)
    : undefined

const periodOf = (
  statement: Statement,
  { marks, verb }: Group,
  around: boolean,
  opening: Trigger | undefined,
  atOnce: boolean,
): Period | undefined => {
  const duration = marks.find(({ kind }) => kind === 'duration')
  if (duration !== undefined) {
    const { atLeast, atMost } = duration
    const trigger = triggerBeside(statement, duration, marks) ?? opening
    return { kind: 'duration', ...(atLeast && { atLeast }), ...(atMost && { atMost }), ...(trigger && { trigger }) }
  }
  if (marks.some(({ kind }) => kind === 'indefinite')) return { kind: 'indefinite' }
  const vague = marks.findLast(({ kind }) => kind === 'vague')
  const deletes = verb?.concept === 'retention:delete'
  const event = marks.find(
    ({ kind, ends, mention, from }) =>
      kind === 'event' &&
      (ends === 'keeping' ||
        (ends === 'deleting' && deletes && mention?.concept !== 'trigger:request') ||
        // 'When do you delete it?' 'When you leave.'
        (ends === 'deleting' && around && verb === undefined && from <= (statement.label?.words ?? 0))),
  )
  if (event === undefined && vague === undefined && marks.some(({ kind }) => kind === 'none')) return { kind: 'none' }
  // 'As long as we need it or have your permission': whichever it is.
  // 'When you leave, we delete it at once.'
  if (event?.ends === 'deleting' && atOnce)
    return { kind: 'duration', atMost: { months: 0, days: 0 }, trigger: triggerOf(statement, event) }
  const ended = event !== undefined && (vague === undefined || (vague.from < event.from && !isAlternative(statement, event.from)))
  if (ended && (verb !== undefined || around)) return { kind: 'criterion', trigger: triggerOf(statement, event) }
  return vague === undefined ? undefined : { kind: 'vague' }
}

/** 'Delete on request' or 'after submission' is no period of itself, outside a section about retention. */
const fleeting = new Set(['trigger:request', 'trigger:superseded', 'trigger:collection', 'trigger:session-end'])
const endsInText = ({ ends, mention }: Mark): boolean =>
  ends === 'keeping' || (ends === 'deleting' && (mention === undefined || !fleeting.has(mention.concept)))

/** Less than an hour: how something works, not how long data is kept. */
const isMoment = ({ atMost }: Mark): boolean => atMost !== undefined && atMost.months === 0 && atMost.days < 0.04

/** 'We have taught for 15 years': somebody does something else for that long. */
const isDoing = (statement: Statement, [first]: readonly Mark[]): boolean =>
  statement.kind === 'sentence' &&
  first?.kind === 'duration' &&
  statement.words.slice(statement.label?.words ?? 0, Math.min(first.from, 40)).some(({ text }) => text === 'we' || text === 'i')

const openEnded = new Set(['as', 'until', 'while', 'for', 'when', 'where', 'if'])

/** An item of 'We hold:' is data, and its 'during the recruitment' no end of keeping it. */
const isOfData = (text: Text, { leadIn, section }: Statement): boolean =>
  leadIn !== undefined &&
  !text.isAbout(section, 'retention') &&
  text.mentionsIn(leadIn, 'retention').some(isVerb) &&
  !text.says(leadIn, 'retention:noun') &&
  !openEnded.has(leadIn.words.at(-1)?.text ?? '')

const apart = new Set([':', '-', '('])
const leads = new Set(['for', 'until', 'till', 'after', 'as', 'so', 'while', 'whilst', 'least', 'to'])

/** 'invoices: six years', 'invoices for six years', 'the register until you leave'. */
const isSaidFor = ({ words }: Statement, { from }: Mark): boolean =>
  apart.has(words[from]?.before ?? '') || leads.has(words[from]?.text ?? '') || leads.has(words[from - 1]?.text ?? '')

const firstRight = firstInBlock('right')
/** 'You may have data erased where: we no longer need to hold it': when people have a right, not how long data is kept. */
const isGroundOfRight = (text: Text, statement: Statement, { from }: Mark, verb: Mention | undefined): boolean => {
  if (text.isAbout(statement.section, 'retention')) return false
  if (verb?.scope.polarity === 'affirmed' && verb.scope.condition !== 'antecedent') return false
  // 'Your data is deleted as soon as …' names no right.
  const isVerbs = (right: Mention): boolean => verb !== undefined && right.to === verb.to && isPassive(verb)
  if (text.mentionsIn(statement, 'right').some((right) => right.to <= from && !isVerbs(right))) return true
  const { index, leadIn, section } = statement
  if (!text.isAbout(section, 'rights')) return false
  return (leadIn !== undefined && text.says(leadIn, 'right')) || (firstRight(text, statement)?.index ?? index) < index
}

/** 'We keep your bank details to pay you and to answer our auditors, for six years': behind a comma, however far. */
const isAddedTime = (text: Text, statement: Statement, verb: Mention, { from }: Mark): boolean => {
  const { words } = statement
  const start = words[from - 1]?.text === 'for' ? from - 1 : from
  return (
    words[start]?.text === 'for' &&
    ',)'.includes(words[start]!.before || ' ') &&
    verb.to <= start &&
    verb.scope.actor === 'we' &&
    words.slice(verb.to, start).every(({ before }) => before !== ';' && before !== ':' && before !== '.') &&
    speaksOfRecords(text, statement)
  )
}

/** In running text only a verb of keeping near the mark makes it a period for which data is kept. */
const isTold = (text: Text, statement: Statement, { marks, verb, told }: Group, around: boolean, named: boolean): boolean => {
  if (verb === undefined && marks[0] !== undefined && isOfData(text, statement) && !isSaidFor(statement, marks[0])) return false
  if (verb === undefined) return (told || ((around || named) && !isDoing(statement, marks))) && !marks.some(isMoment)
  if (!isOurs(text, verb)) return false
  const [first] = marks
  if (around || first === undefined) return true
  if (isAddedTime(text, statement, verb, first)) return true
  const distance = first.from >= verb.to ? first.from - verb.to : verb.from - first.to
  if (marks.every(({ kind }) => kind === 'event')) return distance < 10 && marks.some((mark) => endsInText(mark))
  return distance < 14
}

/** 'We keep your data for as long as:' and an item such as 'the law requires us to'. */
const completesVague = (text: Text, statement: Statement): Mention | undefined => {
  const { leadIn, columnHeader, rowHeader, label, section } = statement
  const about = text.isAbout(section, 'retention')
  const told =
    columnHeader === undefined
      ? about && (label !== undefined || statement.words.length < 4)
      : text.mentionsIn(columnHeader, 'retention').some(tellsTime) || (about && rowHeader !== undefined)
  if (told && statement.words.length - (label?.words ?? 0) < 8)
    return text.mentionsIn(statement, 'retention:vague').find(({ strength }) => strength === 'weak')
  const last = leadIn?.words.at(-1)?.text ?? ''
  if (leadIn === undefined || last === 'for' || !openEnded.has(last) || !text.mentionsIn(leadIn, 'retention').some(isVerb)) return undefined
  return text.mentionsIn(statement, 'retention:vague')[0]
}

const conditions = new Set(['if', 'where', 'when', 'unless', 'should', 'once', 'in'])
const firstWord = (text: string): string => wordsOf(text)[0]?.text ?? ''

const inBrowser = (text: Text, statement: Statement): boolean =>
  text.isAbout(statement.section, 'cookies') && !text.isAbout(statement.section, 'retention')

/** 'It is then kept …', 'We keep it …': what the sentence before speaks of. */
const antecedentOf = (statement: Statement): Statement | undefined =>
  statement.words.slice(0, 3).some(({ text }) => pointing.has(text)) ? justBefore(statement, 1)[0] : undefined

/** 'They contain no names': what the sentence after says of it. */
const followerOf = (statement: Statement): Statement | undefined =>
  justAfter(statement, 1).find(({ words }) => pointing.has(words[0]?.text ?? ''))

const deeds = new Set(['anything', 'something', 'it', 'them', 'a', 'an', 'the', 'any', 'our', 'your', 'their', 'old', 'its'])
const pastAuxiliaries = new Set(['was', 'were', 'did', 'had'])
/** 'The trial never deleted anything', 'letters were kept for ever': what was. */
const isBygone = ({ words }: Statement, { from, to }: Mark, verb: Mention | undefined): boolean => {
  const start = Math.min(from, verb?.from ?? from)
  if (words.slice(Math.max(0, start - 2), start + 1).some(({ text }) => pastAuxiliaries.has(text))) return true
  return words[from]?.text === 'never' && words[to - 1]!.text.endsWith('ed') && deeds.has(words[to]?.text ?? '') && words[to]?.before === ''
}

const bygone = new Set(['was', 'were'])
const relatives = new Set(['that', 'which', 'who', 'if'])
const didKeep = new Set('kept held retained stored archived preserved'.split(' '))
const beings = new Set(['is', 'are', 'be'])
/** 'Orders were kept for ten years', 'we held them for ten', 'we were told to keep them'; not 'those who were late are kept'. */
const isToldOfThePast = ({ statement: { words }, from, to }: Mention): boolean =>
  (bygone.has(words[from]?.text ?? '') &&
    !relatives.has(words[from - 1]?.text ?? '') &&
    !words.slice(from, to).some(({ text }) => beings.has(text))) ||
  (words[from - 1]?.text === 'to' && words.slice(Math.max(0, from - 6), from).some(({ text }) => bygone.has(text))) ||
  (didKeep.has(words[from]?.text ?? '') &&
    (words[from - 1]?.text === 'we' || words[from - 1]?.text === 'i') &&
    (from === 1 || words[from - 1]!.before !== '' || words[from - 2]?.text === 'if'))

/** 'We used to keep it for a year', 'our old policy kept it for ten'; not 'what is no longer used is kept for a year'. */
const isOfThePast = (text: Text, statement: Statement, verb: Mention | undefined): boolean =>
  verb?.scope.past === true &&
  (statement.words[verb.from - 1]?.text === 'to' ||
    text.unitsOf(statement).some((units, at) => at < verb.from && units?.some(({ name, end }) => name === 'past' && end > verb.from)))

/** 'We cannot delete entries in the book', among rights: an answer to those who ask, not how long things are kept. */
const isRefusal = (text: Text, { mention }: Mark): boolean =>
  mention !== undefined &&
  mention.statement.words[mention.from - 1]?.text === 'can' &&
  text.isAbout(mention.statement.section, 'rights') &&
  !text.isAbout(mention.statement.section, 'retention')

/** 'The plaque belongs to the town and will hang there for ever', 'that register is not ours'. */
const isOwnedElsewhere = (text: Text, statement: Statement): boolean =>
  text.says(statement, 'collecting:not-ours') ||
  statement.words.some(
    ({ text }, at) => belonging.has(text) && statement.words[at + 1]?.text === 'to' && !ourselves.has(statement.words[at + 2]?.text ?? ''),
  )
const belonging = new Set(['belongs', 'belong', 'belonging'])
const ourselves = new Set(['us', 'you', 'me'])

/** What is nobody's data; not the things in 'photographs of your equipment', 'recordings from the machine', where data stand in front in the clause. */
const thingIn = perStatement((text, statement): Mention | undefined => {
  const [thing] = text.mentionsIn(statement, 'retention:thing')
  // 'A deposit receipt' is data.
  if (thing === undefined || text.unitsOf(statement)[thing.to]?.some(({ name }) => name === 'details' || name === 'datum')) return undefined
  let start = thing.from
  while (start > 0 && !clauseEnds.has(statement.words[start]!.before)) start--
  return text.mentionsIn(statement, 'data').some(({ from, to }) => from >= start && to <= thing.from) ? undefined : thing
})
const clauseEnds = new Set(['.', ';', ':', ','])

const ifWe = ({ words }: Statement): boolean => words[0]?.text === 'if' && words[1]?.text === 'we'

const entriesOf = (text: Text, statement: Statement): readonly RetentionEntry[] => {
  const around = isToldAround(text, statement)
  const thing = thingIn(text, statement)
  if (
    !around &&
    !text.says(statement, 'retention:keep') &&
    !text.says(statement, 'retention:delete') &&
    !text.says(statement, 'retention:stay') &&
    !text.says(statement, 'retention:noun')
  )
    return []
  // 'Have it deleted when we no longer need it'
  const isRight =
    text.isAbout(statement.section, 'rights') &&
    !text.isAbout(statement.section, 'retention') &&
    text.mentionsIn(statement, 'right-to-erasure').some(({ from }) => from < 6)
  const label = statement.label?.words ?? 0
  const completing = completesVague(text, statement)
  const marks = marksOf(text, statement, label, around)
  const all =
    marks.length === 0 && completing !== undefined ? [{ kind: 'vague' as const, from: completing.from, to: completing.to }] : marks
  const groups = groupsOf(text, statement, all, label)
  const opening = openingEvent(statement, all)
  return groups.flatMap((group, index): readonly RetentionEntry[] => {
    const period = periodOf(statement, group, around, opening, groups.length === 1 && text.says(statement, 'retention:at-once'))
    const [first] = group.marks
    const { verb } = group
    // 'We keep your deposit for 30 days and your booking details for two years.'
    if (
      thing !== undefined &&
      (index === 0 || thing.from >= group.from) &&
      thing.from < (groups[index + 1]?.from ?? statement.words.length)
    )
      return []
    if (
      period === undefined ||
      first === undefined ||
      !isTold(text, statement, group, around, text.mentionsIn(statement, 'retention:noun').some(isPeriodNamed))
    )
      return []
    if (period.kind === 'vague' && isGroundOfRight(text, statement, first, verb)) return []
    if (period.kind === 'vague' && isRight) return []
    if (period.kind === 'indefinite' && (isRefusal(text, first) || isOwnedElsewhere(text, statement))) return []
    const scope = (verb ?? first.mention)?.scope
    if (period.kind === 'duration' && isOfThePast(text, statement, verb)) return []
    if (verb !== undefined && isToldOfThePast(verb)) return []
    if (period.kind === 'indefinite' && isBygone(statement, first, verb)) return []
    // 'If we kept it for ever you would complain.'
    if (period.kind === 'indefinite' && scope?.condition === 'antecedent' && ifWe(statement)) return []
    if (period.kind === 'indefinite' && scope?.past && !statement.words.some(({ text }) => text === 'longer')) return []
    if (scope?.hypothetical || scope?.about === 'general' || scope?.about === 'other-document') return []
    const said = group.marks.find(({ kind }) => kind !== 'none')
    const subject = subjectOf(
      text,
      statement,
      verb,
      group.from,
      said === undefined ? [statement.words.length, statement.words.length] : [said.from, said.to],
    )
    const known = subject.text === undefined || subject.data.some(({ confidence }) => confidence > 0.8) || speaksOfRecords(text, statement)
    if (!around && period.kind === 'criterion' && !known) return []
    if (first.recurs && !subject.data.some(({ confidence }) => confidence > 0.8) && !speaksOfRecords(text, statement)) return []
    if (inBrowser(text, statement) || (subject.data.length > 0 && subject.data.every(({ key }) => key === 'cookies'))) return []
    const last = group.marks.at(-1) ?? first
    const concepts = new Set(
      [statement, statement.rowHeader, antecedentOf(statement)].flatMap((one) =>
        one === undefined ? [] : text.mentionsIn(one).map(({ concept }) => concept),
      ),
    )
    const condition = subject.purpose ?? (period.kind === 'duration' ? purposeAfter(statement, last.to) : undefined)
    // 'When you leave, we keep it for a year': from when, not on what condition.
    const from = period.kind === 'duration' ? period.trigger?.text : undefined
    const runs = from !== undefined && condition !== undefined && (from.startsWith(condition) || condition.startsWith(from))
    const purpose = runs ? undefined : condition
    const after = followerOf(statement)
    const entry: RetentionEntry = {
      says: purpose !== undefined && conditions.has(firstWord(purpose)) ? 'conditional' : 'stated',
      confidence: text.isAbout(statement.section, 'retention')
        ? 0.95
        : period.kind === 'none'
          ? around
            ? 0.8
            : 0.5
          : around
            ? 0.92
            : 0.75,
      ...(subject.text !== undefined && { subject: subject.text }),
      data: subject.data,
      ...(subject.people !== undefined && { people: subject.people }),
      ...(purpose !== undefined && { purpose }),
      listed: statement.kind !== 'sentence' || (statement.label !== undefined && !isSummary(statement)),
      period,
      text: textOf(statement, first.from, last.to),
      exempt:
        concepts.has('retention:anonymous') ||
        (period.kind === 'indefinite' && after !== undefined && text.says(after, 'retention:anonymous')) ||
        (period.kind === 'indefinite' && concepts.has('retention:statutory')),
    }
    const next = groups[index + 1]
    return [
      groups.length === 1
        ? text.placed(entry, statement)
        : text.placed(entry, statement.span(group.from, next === undefined ? statement.words.length : last.to)),
    ]
  })
}

export const readRetention = (text: Text): Pick<Policy, 'retention'> => ({
  retention: text.statements.flatMap((statement) => (statement.kind === 'heading' ? [] : entriesOf(text, statement))),
})
