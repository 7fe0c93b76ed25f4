import type { Duration } from '../../../model/retention.ts'
import { durationAt } from '../../duration.ts'
import type { Mention } from '../../match.ts'
import { perText } from '../../said.ts'
import type { Statement } from '../../statement.ts'
import { saidBy } from '../../structure/prose.ts'
import type { Text } from '../../text.ts'
import { awaitedEvent, endOf as endOfVerb } from './awaited-event.ts'
import { beginnings, circular, type Ends, endsOf, pointsBack } from './event-words.ts'
import { isQuoted } from './quoted.ts'
import { recurrenceOf } from './recurrence.ts'

/** Words that say how long: a length of time, a vague or endless one, that nothing is kept, or an event. */
export interface Mark {
  readonly kind: 'duration' | 'vague' | 'indefinite' | 'none' | 'event'
  readonly from: number
  readonly to: number
  readonly atLeast?: Duration
  readonly atMost?: Duration
  readonly mention?: Mention
  readonly ends?: Ends
  /** How often things go: 'wiped every week'. */
  readonly recurs?: true
}

const ceilings = new Set([
  'longer than',
  'more than',
  'up to',
  'maximum of',
  'beyond',
  'excess of',
  'over',
  'exceeding',
  'exceed',
  'within',
  'later than',
  'most',
])
/** A statement with more marks than that is no prose. */
const most = 100
/** A figure that many years long is a registration or an age, nothing that is kept that long. */
const longest = 150 * 12

const words2 = (statement: Statement, at: number): readonly string[] => {
  const one = statement.words[at - 1]?.text ?? ''
  return [one, `${statement.words[at - 2]?.text ?? ''} ${one}`]
}

const none: readonly never[] = []
/** By the words that they begin at. */
const durationsIn = perText(({ words }) =>
  words.flatMap((_, at) => {
    const found = durationAt(words, at)
    return found === undefined ? none : { at, found }
  }),
)

const durations = (statement: Statement, from: number, others: readonly Mention[]): readonly Mark[] => {
  const all = durationsIn(saidBy(statement))
  if (all.length === 0) return none
  const marks: Mark[] = []
  const taken = new Uint8Array(statement.words.length)
  for (const other of others) taken.fill(1, other.from, other.to)
  let next = from
  for (const { at, found } of all) {
    if (at < next) continue
    if (marks.length >= most) break
    const { atLeast, atMost, end } = found
    if (taken[at] === 0 && taken[end - 1] === 0 && (atLeast ?? atMost ?? { months: 0 }).months <= longest) {
      const capped = words2(statement, at).some((phrase) => ceilings.has(phrase))
      marks.push({ kind: 'duration', from: at, to: end, ...(atLeast && !(capped && atMost) && { atLeast }), ...(atMost && { atMost }) })
    }
    next = end
  }
  return marks
}

/** 'After 2 years or until you close your account': what it waits for begins at the last of such words. */
const startOf = ({ statement, from, to }: Mention): number => {
  for (let at = to - 1; at > from; at--) if (statement.words[at]?.text === 'until' || statement.words[at]?.text === 'till') return at
  // 'At once when you leave'
  return statement.words[from]?.text === 'once' && statement.words[from - 1]?.text === 'at' && to > from + 2 ? from + 1 : from
}

/** 'Once you close your account, your account …' ends with the comma. */
const endOf = ({ statement: { words }, to }: Mention, from: number): number => {
  for (let at = from + 2; at < to; at++) if (words[at]!.before === ',') return at
  return to
}

const clauseEnds = new Set(['.', ';', ':', '(', ','])
const negators = new Set(['not', 'never', 'no', 'neither', 'nothing', 'none', 'nobody'])

const gathering = new Set(
  'gathered collected obtained provided given gave supplied submitted received made taken recorded created generated shared'.split(' '),
)
const lasting = new Set(['during', 'throughout', 'in', 'while', 'whilst'])

/** 'Data gathered during the application is kept …': when it was gathered. */
const isOfGathering = ({ words }: Statement, from: number): boolean =>
  lasting.has(words[from]?.text ?? '') && words.slice(Math.max(0, from - 3), from).some(({ text }) => gathering.has(text))

const markOf = (text: Text, mention: Mention, told: boolean): Mark | undefined => {
  const at = { from: mention.from, to: mention.to, mention }
  const { concept } = mention
  if (mention.topic === 'trigger') {
    const from = startOf(mention)
    if (isOfGathering(mention.statement, from)) return undefined
    return { kind: 'event', ends: endsOf(mention.statement, from), ...at, from, to: endOf(mention, from) }
  }
  if (mention.topic === 'retention' && isQuoted(mention.statement, mention.from)) return undefined
  if (concept === 'retention:vague') return mention.strength === 'weak' ? undefined : { kind: 'vague', ...at }
  if (concept === 'retention:indefinite') return isEndless(text, mention, told) ? { kind: 'indefinite', ...at } : undefined
  return concept === 'retention:none' ? { kind: 'none', ...at } : undefined
}

/** 'We never keep it for ever': a word of denial not far in front, in the same clause. */
const isDenied = ({ statement, from }: Mention): boolean => {
  for (let at = from - 1; at >= 0 && at > from - 9; at--) {
    if (negators.has(statement.words[at]?.text ?? '')) return true
    if (clauseEnds.has(statement.words[at + 1]?.before ?? '')) return false
  }
  return false
}

/** 'You close it' under 'Kept until'. */
const underUntil = ({ kind, words, columnHeader }: Statement): readonly Mark[] => {
  const last = columnHeader?.words.at(-1)?.text
  if (kind !== 'cell' || (last !== 'until' && last !== 'till') || words.length < 2 || words.length > 14) return []
  return words.some(({ text }) => circular.has(text)) ? [] : [{ kind: 'event', ends: 'keeping', from: 0, to: words.length }]
}

const us = new Set(['we', 'i'])
/** 'Closing the app does not delete your account': what an act of others does, no promise to keep it for ever. */
const isEffect = ({ statement: { words }, from, to }: Mention): boolean =>
  to === from + 2 &&
  words[from]!.text === 'not' &&
  helping.has(words[from - 1]?.text ?? '') &&
  !words[to - 1]!.text.endsWith('ed') &&
  !us.has(words[from - 2]?.text ?? '')
const helping = new Set(['does', 'will', 'would', 'do'])

const ending = new Set(['until', 'till', 'before', 'while', 'whilst'])
/** 'Permanently delete', 'never deleted until you leave' keep nothing for ever; 'unlimited' does as all that an entry says. */
const isEndless = (text: Text, mention: Mention, told: boolean): boolean => {
  const { statement, from, to, strength } = mention
  const { words, label } = statement
  if (strength === 'weak' && !(told && to - (label?.words ?? 0) === words.length && to - from <= 3 && from === (label?.words ?? 0)))
    return false
  const removes = (at: number): boolean => text.unitsOf(statement)[at]?.some(({ name }) => name === 'remove') === true
  if (words[from]!.text === 'permanently' && (removes(to) || removes(from - 1) || removes(from - 2) || removes(from - 3))) return false
  if (negators.has(words[from]!.text) && words.slice(to, to + 10).some(({ text }) => ending.has(text))) return false
  return !isEffect(mention) && !isDenied(mention)
}

const openings = new Set(['until', 'till', 'when', 'once', 'after', 'upon'])

/** Any event, where the subject is how long: 'till you press Delete'; in a list or table also 'the day you leave'. */
const loose = (statement: Statement, from: number): readonly Mark[] => {
  const { words, label, kind } = statement
  const opens = (at: number): boolean =>
    openings.has(words[at]?.text ?? '') ||
    (at === from && (label !== undefined || kind === 'cell') && beginnings.includes(`${words[at]?.text} ${words[at + 1]?.text}`))
  for (let at = from; at < words.length - 1; at++) {
    if (!opens(at)) continue
    let to = at + 1
    while (to < words.length && to < at + 12 && words[to]?.before === '') to++
    const event = words.slice(at + 1, to)
    if (!pointsBack(event) && !event.some(({ text }) => circular.has(text)))
      return [{ kind: 'event', ends: at === from || endsOf(statement, at) === 'keeping' ? 'keeping' : 'deleting', from: at, to }]
  }
  return underUntil(statement)
}

const deciding = new Set(
  'sees see thinks think feels feel decides decide considers consider believes believe chooses finds find deems'.split(' '),
)
const vaguely = new Set(
  'law legislation statute regulation regulations useful value valuable helpful practical possible lawful reasonable interest relevance business'.split(
    ' ',
  ),
)
const states = new Set('you your the a an he she his her our each someone anyone'.split(' '))
/** 'As long as you rent from us', 'as long as the shop is yours': anyone sees when that ends. After a comma it is a condition. */
const continuing = ({ words }: Statement, { from, to }: Mention): Mark | undefined => {
  if (!states.has(words[to]?.text ?? '') || words[from]!.before === ',') return undefined
  let end = to + 1
  while (end < words.length && words[end]!.before === '' && end < to + 10) end++
  const state = words.slice(to, end)
  if (state.length < 3 || state.some(({ text }) => circular.has(text) || deciding.has(text) || vaguely.has(text))) return undefined
  return { kind: 'event', ends: 'keeping', from, to: end }
}

const ourselves = new Set(['we', 'i'])
const doings = new Set(
  'send run publish print hold operate offer teach sell rent stock host manage serve organise employ issue post play meet own'.split(' '),
)
/** 'As long as we run the bus': when we stop everyone sees; not 'as long as we think right'. */
const doing = ({ words }: Statement, { from, to }: Mention): Mark | undefined => {
  if (!ourselves.has(words[to]?.text ?? '') || !doings.has(words[to + 1]?.text ?? '') || isOfData(words[to + 2]?.text)) return undefined
  let end = to + 2
  while (end < words.length && words[end]!.before === '' && end < to + 10) end++
  return { kind: 'event', ends: 'keeping', from, to: end }
}
/** 'As long as we hold it' says nothing. */
const isOfData = (word: string | undefined): boolean => word === undefined || thing.has(word)
const thing = new Set('it them this that these those your data information records'.split(' '))

/** Only what goes says by its rounds how long it was there. */
const recurring = (text: Text, statement: Statement): readonly Mark[] => {
  for (const verb of text.mentionsIn(statement, 'retention')) {
    const found = verb.concept === 'retention:delete' ? recurrenceOf(statement, verb.from, endOfVerb(verb)) : undefined
    if (found !== undefined) return [{ kind: 'duration', recurs: true, ...found }]
  }
  return none
}

const ageing = new Set(['is', 'are', 'turns', 'turn', 'gets', 'get', 'becomes', 'become', 'than', 'over'])
const dealings = new Set(
  'job jobs order orders project projects case cases sale sales visit visits contract contracts booking bookings tape tapes account accounts matter matters quote quotes note notes letter letters card cards enquiry enquiries ticket tickets it they'.split(
    ' ',
  ),
)
/** 'Once a job is five years old': not people. */
const isAged = (text: Text, statement: Statement, at: number): boolean =>
  dealings.has(statement.words[at]?.text ?? '') || text.unitsOf(statement)[at]?.some(({ name }) => name === 'details') === true

/** The marks of a statement after its label, in order; of two that overlap the stronger. `told`: its subject is how long data is kept. */
export const marksOf = (text: Text, statement: Statement, from: number, told: boolean): readonly Mark[] => {
  const mentions = text.mentionsIn(statement)
  // 'Footage over 28 days old' is no age of people.
  const isAgeOfData = ({ from }: Mention): boolean => {
    const to = ageing.has(statement.words[from - 1]?.text ?? '') ? from - 1 : from
    return text.mentionsIn(statement, 'data').some((data) => data.to === to) || (to < from && isAged(text, statement, to - 1))
  }
  const others = mentions.filter((mention) => mention.concept === 'retention:other' && !isAgeOfData(mention))
  const said = mentions.flatMap((mention) => (mention.from >= from ? (markOf(text, mention, told) ?? []) : [])).slice(0, most)
  const vague = said.filter(({ kind }) => kind === 'vague')
  const never = mentions.some((mention) => mention.concept === 'retention:indefinite' && isDenied(mention))
  // 'As long as the committee sees fit': whatever is no event, and no doing of ours, is vague.
  const open = mentions.flatMap((mention) =>
    mention.concept === 'retention:open' &&
    !isQuoted(statement, mention.from) &&
    mention.from >= from &&
    statement.words[mention.from]!.before !== ',' &&
    mention.to < statement.words.length &&
    !said.some((mark) => mark.from < mention.to && mention.from < mark.to)
      ? (doing(statement, mention) ??
        continuing(statement, mention) ?? {
          kind: 'vague' as const,
          from: mention.from,
          to: Math.min(statement.words.length, mention.to + 6),
        })
      : [],
  )
  const waits = said.some(({ kind }) => kind === 'event')
  const settled = said.filter((mark) => {
    if (mark.kind === 'none') return !never && !(waits && text.says(statement, 'retention:at-once'))
    return mark.kind !== 'event' || !vague.some((other) => other.from < mark.to && mark.from < other.to)
  })
  const all = [...durations(statement, from, others), ...settled, ...open]
  if (all.length === 0) all.push(...recurring(text, statement))
  if (all.length > 0) return all.sort((a, b) => a.from - b.from || a.to - b.to)
  if (told) return loose(statement, from)
  const awaited = awaitedEvent(text, statement, from)
  return awaited === undefined ? none : [{ kind: 'event', ...awaited }]
}
