import type { Exercise, RightStatement } from '../../../model/rights.ts'
import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import { statementAt } from '../../statement-at.ts'
import type { Text } from '../../text.ts'
import { has } from '../mentions.ts'
import { mentionsAround, neighbours, openingsOf } from '../near.ts'
import { channelsIn, isShape } from './channels.ts'
import { isForeign } from './grants.ts'

const isInvited = (text: Text, statement: Statement): boolean => {
  const mentions = text.mentionsIn(statement)
  const around = mentionsAround(text, statement)
  if (has(mentions, 'authority:ico') && !has(mentions, 'request:exercise')) return false
  if (has(mentions, 'cue:right') || has(mentions, 'request:exercise')) return true
  if (text.isAbout(statement.section, 'cookies') && !text.isAbout(statement.section, 'rights')) return false
  const opened = openingsOf(statement).map((one) => text.mentionsIn(one))
  if (text.isAbout(statement.section, 'rights') || opened.some((one) => has(one, 'cue:right') || has(one, 'cue:request')))
    return !has(mentions, 'complaint:worry')
  if (has(around, 'request:exercise') || mentions.some(({ topic }) => topic === 'right')) return true
  // 'You can have it erased.' and then 'How: a note to the secretary'.
  const isOnRights = (one: Statement): boolean =>
    text.mentionsIn(one).some(({ topic, concept, strength }) => concept === 'cue:right' || (topic === 'right' && strength === 'strong'))
  if (!has(around, 'complaint:worry') && neighbours(statement, -2, -1).some(isOnRights)) return true
  // 'Questions about this policy? Write to …' is way enough.
  if (has(around, 'complaint:question') && text.isAbout(statement.section, 'controller')) return true
  return has(around, 'complaint:data') && (has(around, 'complaint:question') || has(mentions, 'complaint:data'))
}

const third = new Set('tells asks sends writes contacts emails rings calls phones'.split(' '))
/** 'A parent tells us', 'we tell them to ask you': what is done, no invitation. */
const isTold = ({ concept, statement: { words }, from }: Mention): boolean =>
  concept === 'request:invite' && (third.has(words[from]?.text ?? '') || words[from - 1]?.text === 'we')

const leading = new Set('by to at in via through from over with on under using into'.split(' '))
const ways = new Set(
  'email mail post letter phone telephone form portal settings button switch account dashboard website desk counter reception office writing address letterbox'.split(
    ' ',
  ),
)
/** 'by e-mail or over the counter', 'to the records manager', and an address: a way, whatever is said of it. */
const givesWay = (text: Text, statement: Statement): boolean =>
  text
    .unitsOf(statement)
    .some((units, at) => units?.some(({ name }) => name === 'email' || (name === 'role' && isLedIn(statement, at))) === true) ||
  statement.words.some((word, at) => ways.has(word.text) && isLedIn(statement, at) && !isShape(statement, at))
const isLedIn = ({ words }: Statement, at: number): boolean => words.slice(Math.max(0, at - 3), at).some(({ text }) => leading.has(text))

/** Who else is written to there: the regulator, or us with a complaint. */
const isForOther = (text: Text, statement: Statement): boolean =>
  text.says(statement, 'authority:ico') || text.says(statement, 'complaint:worry')

/** How far from a right a way to use it may stand. */
const near = 4

/** A statement that gives a way beside rights, in no words that invite. */
const readBeside = (text: Text, rights: readonly RightStatement[]): readonly Exercise[] => {
  const asked = new Set<Statement>()
  for (const right of rights)
    for (const { span } of right.says === 'denied' ? [] : text.placesOf(right)) {
      const named = span === undefined ? undefined : statementAt(text, span.start)
      if (named === undefined) continue
      for (const one of [named, ...neighbours(named, -near, near)]) {
        if (asked.has(one)) continue
        asked.add(one)
        if (givesWay(text, one) && !isForOther(text, one))
          return [text.placed({ channels: channelsIn(text, [one]), says: 'stated', confidence: 0.6 }, one)]
      }
    }
  return []
}

/** How people exercise their rights: an invitation to write, and what it is for. */
export const readExercise = (text: Text, rights: readonly RightStatement[]): readonly Exercise[] => {
  const found: Exercise[] = []
  const seen = new Set<Statement>()
  for (const mention of [
    ...text.mentions('request:invite'),
    ...text.mentions('request:exercise'),
    ...text.mentions('complaint:question'),
  ]) {
    const { statement, scope } = mention
    if (
      isTold(mention) ||
      seen.has(statement) ||
      scope.polarity === 'denied' ||
      scope.about === 'other-document' ||
      isForeign(text, statement)
    )
      continue
    const mentions = text.mentionsIn(statement)
    const nearby = [statement, ...neighbours(statement, 0, 3)].filter((one) => !text.says(one, 'authority:ico'))
    const channels = channelsIn(text, nearby)
    if (!has(mentions, 'request:invite') && channels.length === 0) continue
    if (!isInvited(text, statement)) continue
    seen.add(statement)
    found.push(text.placed({ channels, says: 'stated', confidence: 0.8 }, statement))
  }
  return found.length > 0 ? found : readBeside(text, rights)
}
