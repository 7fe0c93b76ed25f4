import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { beginnings, circular, type Ends, endsOf, pointsBack } from './event-words.ts'
import { calendar } from './recurrence.ts'
import { isStay, isStayOfData, isVerb } from './retention-place.ts'

interface Event {
  readonly from: number
  readonly to: number
  readonly ends: Ends
}

const waiting = new Set(['until', 'till', 'once'])
/** They need somebody or something of ours to follow: 'after the fair', 'while you are away'. */
const before: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    when: 'we i you your the a an each our its their she he his her everybody everyone nobody all both everything',
    after: 'you your the a an each our its their she he his her everybody everyone all both',
    while: 'you your she he',
    whilst: 'you your she he',
  }).map(([word, followers]) => [word, new Set(followers.split(' '))]),
)
/** What happens at somebody's will, or not at all. */
const open = new Set(
  'necessary possible appropriate reasonable law lawful able can may might ask asks asked request requested wish want like feel think see decide choose aware learn discover discovered realise notified verified verify established identified suspect believe'.split(
    ' ',
  ),
)
/** How far an event stands behind its verb; in front it opens the sentence. */
const near = 12

/** 'Come off the board when' ends in what opens the event. */
export const endOf = ({ statement: { words }, from, to }: Mention): number => {
  const last = words[to - 1]!.text
  return to - from > 1 && (waiting.has(last) || before.has(last)) ? to - 1 : to
}

const isOpening = ({ words }: Statement, at: number, verb: Mention): boolean => {
  const opening = words[at]!.text
  const next = words[at + 1]?.text ?? ''
  return (
    waiting.has(opening) ||
    (at === 0 && atOnce.has(`${opening} ${next}`)) ||
    before.get(opening)?.has(next) === true ||
    (at >= endOf(verb) && beginnings.includes(`${opening} ${next}`))
  )
}

const atOnce = new Set(['as soon', 'the moment', 'the day', 'the minute', 'immediately after'])

const isNear = ({ words }: Statement, at: number, verb: Mention, from: number): boolean =>
  at >= endOf(verb) ? at - endOf(verb) <= near : verb.from - at <= 2 * near && (at === from || words[at]!.before !== '')

/** 'Until Christmas', 'till March'. */
const isSeason = ([first]: Statement['words'], at: number, words: Statement['words']): boolean =>
  waiting.has(words[at]!.text) && first !== undefined && calendar.has(first.text) && (first.text !== 'may' || first.capital)

const eventOf = (statement: Statement, from: number, verb: Mention): Event | undefined => {
  const { words } = statement
  const deletes = verb.concept === 'retention:delete'
  for (let at = from; at < words.length - 1; at++) {
    if (!isOpening(statement, at, verb) || !isNear(statement, at, verb, from)) continue
    let to = at + 1
    while (to < words.length && to < at + 14 && words[to]!.before === '') to++
    const event = words.slice(at + 1, to)
    if (event.length < 2 ? !isSeason(event, at, words) : pointsBack(event)) continue
    if (event.some(({ text }) => circular.has(text) || open.has(text))) continue
    const ends = endsOf(statement, at)
    // 'Not deleted once …' says nothing; 'not deleted until …' does.
    const meant = ends === 'keeping' ? !deletes || waiting.has(words[at]!.text) : deletes && verb.scope.polarity === 'affirmed'
    if (meant) return { from: at, to, ends }
  }
  return undefined
}

/** 'Held by the app store': by somebody who may not be us. */
const isByOthers = (text: Text, { statement, to }: Mention): boolean =>
  statement.words[to]?.text === 'by' && text.unitsOf(statement)[to + 1]?.some(({ name }) => name === 'we') !== true

const isWaiting = (text: Text, verb: Mention): boolean =>
  (isVerb(verb) || (isStay(verb) && isStayOfData(text, verb))) &&
  verb.scope.condition !== 'antecedent' &&
  !verb.scope.hypothetical &&
  !isByOthers(text, verb)

/** Whatever else a verb of keeping or deleting waits for: 'kept until the hall is let', 'once the hall is let we delete it'. */
export const awaitedEvent = (text: Text, statement: Statement, from: number): Event | undefined => {
  for (const verb of text.mentionsIn(statement, 'retention')) {
    const event = verb.from >= from && isWaiting(text, verb) ? eventOf(statement, from, verb) : undefined
    if (event !== undefined) return event
  }
  return undefined
}
