import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { justBefore } from '../near.ts'
import { isOthersDoing } from '../others-doings.ts'

const places: ReadonlySet<string> = new Set(['site', 'website', 'app', 'pages', 'page', 'shop'])
const ours: ReadonlySet<string> = new Set(['our', 'this', 'my'])

/** 'On our website', 'this site': what somebody does there is ours to tell. */
const isOnOurs = ({ words }: Statement): boolean => words.some(({ text }, at) => places.has(text) && ours.has(words[at - 1]?.text ?? ''))

/** 'Our Find Us page', 'together with the page', and where it is told what happens on a visit. */
export const isAtOurs = (text: Text, statement: Statement, own: readonly Mention[]): boolean =>
  isOnOurs(statement) ||
  own.some(({ concept, from, to }) => visits.has(concept) && statement.words.slice(from, to).some(({ text: word }) => places.has(word))) ||
  (text.unitsOf(statement).some((units) => units?.some(({ name }) => name === 'other-actor')) &&
    justBefore(statement, 1).some(({ words }) =>
      words.some(({ text: word }, at) => places.has(word) && words.slice(Math.max(0, at - 3), at).some((one) => ours.has(one.text))),
    ))
const visits: ReadonlySet<string> = new Set(['cookie:visit', 'cookie:unasked'])

/** 'The planner is run by Acme; it has its own banner', 'Acme’s site has both, with a banner of its own'. */
export const isOfOtherSite = (text: Text, statement: Statement): boolean => {
  const [first, second] = statement.words
  const isThisSite = isOnOurs(statement) || ((ours.has(first!.text) || first!.text === 'the') && places.has(second?.text ?? ''))
  return !isThisSite && isOthersDoing(text, statement)
}

const named = (own: readonly Mention[]): Mention | undefined => own.find(({ concept }) => concept === 'cookie:third-party')

const flatly: ReadonlySet<string> = new Set(['no', 'any', 'not', 'never', 'none'])

/** 'There are no third-party cookies', 'free of third-party cookies'. */
export const rulesOutThirdParties = ({ words }: Statement, own: readonly Mention[]): boolean => {
  const them = named(own)
  if (them === undefined || them.scope.condition !== 'none' || own.some(({ concept }) => concept === 'cookie:consent')) return false
  return (
    own.some(({ concept }) => concept === 'cookie:free') ||
    (them.scope.polarity === 'denied' && words.slice(0, them.to).some(({ text }) => flatly.has(text)))
  )
}

/** 'The Acme advertising cookie'. */
const isOfAFirm = ({ concept, statement: { words }, from }: Mention): boolean =>
  concept === 'cookie:marketing' && from > 1 && words[from - 1]!.capital

/** 'Third-party cookies from LinkedIn', 'Facebook sets its cookie on our website'. */
export const isByThirdParty = (text: Text, statement: Statement, own: readonly Mention[]): boolean => {
  if (named(own) !== undefined || own.some(isOfAFirm)) return true
  if (!isOnOurs(statement) && !statement.words.some(({ text: word }) => word === 'third')) return false
  const last = own.findLast(({ concept }) => concept === 'cookie:device')?.from ?? 0
  return text.unitsOf(statement).some((units, at) => at < last && units?.some(({ name }) => name === 'other-actor'))
}
