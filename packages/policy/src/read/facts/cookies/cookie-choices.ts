import type { CookieChoice } from '../../../model/cookies.ts'
import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { has, negations } from '../mentions.ts'
import { justBefore } from '../near.ts'
import { cookiesOf, onlyNeeded, over } from './cookie-mentions.ts'
import { isOfOtherSite } from './third-party-cookies.ts'

/** 'The law has an exception for statistics', and nothing of who uses it. */
const isOnlyTheLaws = ({ words }: Statement, own: readonly Mention[]): boolean =>
  own.some(({ concept, from }) => concept === 'cookie:exception-exists' && from < 3) &&
  !words.some(({ text }) => text === 'we' || text === 'our')

const asking: ReadonlySet<string> = new Set(['consent', 'permission', 'ask', 'agree', 'agreement'])
/** 'There is no exemption for analytics', 'we do not rely on it'; not 'we do not ask for consent under the exemption'. */
const isForgone = ({ statement: { words }, from, scope }: Mention): boolean => {
  if (words[from - 1]?.text === 'no') return true
  const before = words.slice(Math.max(0, from - 8), from)
  const denial = before.findLastIndex(({ text }) => negations.has(text))
  return scope.polarity === 'denied' && denial >= 0 && !before.slice(denial).some(({ text }) => asking.has(text))
}

/** 'cookie_consent', what a cookie is called in a table. */
const isName = ({ kind, text }: Statement): boolean => kind === 'cell' && !text.includes(' ')

/** What people are asked, told or can do about what is stored. */
export const choicesIn = (text: Text, statement: Statement): CookieChoice[] => {
  const own = cookiesOf(text, statement)
  if (own.length === 0 || statement.kind === 'heading' || isName(statement) || text.isAbout(statement.section, 'rights')) return []
  if (isOfOtherSite(text, statement)) return []
  const [before] = justBefore(statement, 1)
  const context =
    text.isAbout(statement.section, 'cookies') ||
    has(
      [...own.filter(({ strength }) => strength === 'strong'), ...over(text, statement), ...cookiesOf(text, before)],
      'cookie:device',
      'cookie:statistics',
      'cookie:google-analytics',
      'cookie:exception',
    )
  const choice = (kind: CookieChoice['kind'], confidence: number): CookieChoice =>
    text.placed({ kind, text: statement.text, says: 'stated', confidence }, statement)
  const choices: CookieChoice[] = []
  const assumed = own.find(({ concept }) => concept === 'cookie:assumed')
  const said = (concept: string): Mention | undefined =>
    own.find(
      (one) =>
        one.concept === concept &&
        !one.scope.past &&
        !(concept === 'cookie:exception' && isForgone(one)) &&
        !(one.scope.hypothetical && (concept !== 'cookie:consent' || one.strength === 'weak')) &&
        (one.strength === 'strong' || context),
    )
  if (assumed !== undefined) choices.push(choice('assumed', 0.9))
  // 'We don’t ask, since all of them are strictly necessary' claims no other exception, 'the law has one' none at all.
  const only = onlyNeeded(own) !== undefined
  const needed = only || (has(own, 'cookie:necessary') && !has(own, 'cookie:statistics', 'cookie:appearance'))
  const exception = needed || isOnlyTheLaws(statement, own) ? undefined : said('cookie:exception')
  if (exception !== undefined) choices.push(choice('exception', 0.85))
  const browser = has(own, 'cookie:browser')
  const objection = said('cookie:objection')
  const offered =
    said('cookie:way-out') !== undefined ||
    (objection !== undefined &&
      objection.scope.about === 'ours' &&
      objection.scope.polarity === 'affirmed' &&
      objection.scope.condition !== 'antecedent')
  if (offered) choices.push(choice(browser ? 'browser-settings' : 'objection', 0.8))
  else if (browser) choices.push(choice('browser-settings', 0.8))
  const unneeded = own.filter(({ concept, scope }) => concept === 'cookie:unneeded' && !scope.past && !scope.hypothetical)
  const isUnneeded = (consent: Mention): boolean => unneeded.some(({ from, to }) => from < consent.to && consent.from < to)
  const consents = own.filter(({ concept }) => concept === 'cookie:consent')
  const none = consents.length > 0 && consents.every(isUnneeded)
  const consent = said('cookie:consent')
  if (consent !== undefined && assumed === undefined && exception === undefined && !browser) {
    const needless = none || (!offered && (only || has(own, 'cookie:necessary')) && consent.scope.polarity === 'denied')
    choices.push(choice(needless ? 'not-needed' : 'consent', context ? 0.9 : 0.6))
  }
  if (has(own, 'cookie:elsewhere')) choices.push(choice('elsewhere', 0.8))
  return choices
}
