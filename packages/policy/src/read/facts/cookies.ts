import type { CookiePurpose, CookieUse } from '../../model/cookies.ts'
import type { Says } from '../../model/fact.ts'
import type { Policy } from '../../model/policy.ts'
import type { Mention } from '../match.ts'
import { perStatement } from '../per-statement.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { choicesIn } from './cookies/cookie-choices.ts'
import { isOfKinds } from './cookies/cookie-kinds.ts'
import { about, cookiesOf, isExcepted, onlyNeeded, over, purposes } from './cookies/cookie-mentions.ts'
import { readCookieTables } from './cookies/cookie-tables.ts'
import { readMarketing } from './cookies/marketing.ts'
import { isAtOurs, isByThirdParty, isOfOtherSite, rulesOutThirdParties } from './cookies/third-party-cookies.ts'
import { has } from './mentions.ts'
import { justAfter, justBefore, mentioning, neighbours } from './near.ts'
import { questionBefore } from './question-of.ts'

const technologies = new Set(['google-analytics', 'hotjar', 'facebook-pixel', 'counter'])

/** 'If you accept, Matomo counts visits', 'If you accept we also set …': behind the comma, or with 'we', it is told what then happens. */
const isOnceAllowed = ({ statement: { words }, from }: Mention, own: readonly Mention[]): boolean => {
  const asked = own.find(({ concept, from: at }) => concept === 'cookie:consent' && at < from)
  return (
    asked !== undefined &&
    (isConsequent(asked) ||
      words
        .slice(asked.from + 1, from + 1)
        .some(
          ({ before, text }, at, then) =>
            before === ',' || before === '-' || (text === 'we' && then[at - 1]?.text !== 'that' && at < then.length - 1),
        ))
  )
}
const agreeing: ReadonlySet<string> = new Set(['consent', 'agree', 'consented', 'agreed'])
const beginning: ReadonlySet<string> = new Set(['the', 'our', 'a', 'an'])
/** 'If you consent the counter runs': consent is given to things, it has none. */
const isConsequent = ({ statement: { words }, to }: Mention): boolean =>
  agreeing.has(words[to - 1]!.text) && beginning.has(words[to]?.text ?? '')

const saysOf = (mention: Mention, own: readonly Mention[]): Says => {
  const { scope } = mention
  if (scope.hypothetical || (scope.condition === 'antecedent' && !has(own, 'cookie:visit') && !isOnceAllowed(mention, own)))
    return 'conditional'
  return scope.polarity === 'denied' ? 'denied' : 'stated'
}

const flatly: ReadonlySet<string> = new Set(['no', 'any'])
const limits: ReadonlySet<string> = new Set([
  'to',
  'for',
  'that',
  'which',
  'across',
  'without',
  'unless',
  'until',
  'if',
  'when',
  'on',
  'in',
])
/** 'no analytics' */
const isPlainlyNone = ({ statement: { words }, from }: Mention): boolean => flatly.has(words[from - 1]?.text ?? '')
const verbs: ReadonlySet<string> = new Set(['analyse', 'evaluate', 'measure', 'record'])
/** 'We do not analyse visits' */
const isNotDone = ({ statement: { words }, from }: Mention): boolean =>
  verbs.has(words[from]!.text) && (words[from - 1]?.text === 'not' || words[from - 1]?.text === 'never')
/** 'no analytics that identify you' leaves some. */
const isLimited = ({ statement: { words }, to }: Mention): boolean => {
  const at = words[to]?.text === 'cookies' ? to + 1 : to
  return words[at]?.before === '' && limits.has(words[at].text) && !isEverywhere(words, at)
}
/** 'no analytics on this site', 'on any of our pages' leaves none. */
const isEverywhere = (words: Statement['words'], at: number): boolean =>
  wholes.has(words[at + 2]?.text ?? '') ||
  (every.has(words[at + 1]?.text ?? '') && words.slice(at + 2, at + 6).some(({ text }) => wholes.has(text)))
const every: ReadonlySet<string> = new Set(['any', 'either', 'all', 'every', 'each'])
const wholes: ReadonlySet<string> = new Set(['site', 'website', 'pages', 'app'])

/** 'We do not use your data for marketing' says nothing of cookies. */
const isOfData = (text: Text, { statement, from }: Mention): boolean =>
  text
    .unitsOf(statement)
    .slice(0, from)
    .some((units) => units?.some(({ name }) => name === 'own-data'))

/** 'Session and persistent cookies': how long, not what for. */
const isOfLifetimes = ({ from, to }: Mention, own: readonly Mention[]): boolean =>
  own.some((one) => one.concept === 'cookie:lifetimes' && one.from < to && one.to > from)

const followsCookies = (text: Text, statement: Statement): boolean => has(cookiesOf(text, justBefore(statement, 1)[0]), 'cookie:device')

/** 'A cookie is a small file. We use them.' */
const pointedAt = (text: Text, statement: Statement, own: readonly Mention[]): Mention | undefined =>
  followsCookies(text, statement) ? own.find(({ concept }) => concept === 'cookie:them') : undefined

/** 'Cookies: yes, four', 'There are three' under 'Cookies' */
const countedIn = (text: Text, statement: Statement, own: readonly Mention[]): Mention | undefined => {
  const some = own.find(({ concept, scope }) => concept === 'cookie:some' && scope.polarity === 'affirmed')
  if (some === undefined || some.from - (statement.label?.words ?? 0) > 1) return undefined
  const { section, label } = statement
  const heads = section.statements[0] === statement && section.heading !== undefined ? cookiesOf(text, section.heading) : []
  const named = label === undefined ? heads : own.filter(({ to }) => to <= label.words)
  return has(named, 'cookie:device') ? some : undefined
}

const pronouns: ReadonlySet<string> = new Set(['they', 'these', 'those', 'this', 'it', 'some', 'others'])
const opening = 8
/** 'We use cookies. They keep you signed in.', 'When you open it we learn who you are.' */
const isPointing = (text: Text, statement: Statement): boolean =>
  statement.words.some(({ text: word }, at) => at < opening && (at === 0 ? pronouns.has(word) : themselves.has(word))) &&
  followsCookies(text, statement)
const themselves: ReadonlySet<string> = new Set(['they', 'it', 'them'])

const surfaceOf = ({ words }: Statement): Pick<CookieUse, 'surface'> => {
  const on = (...names: readonly string[]): boolean => words.some(({ text }) => names.includes(text))
  const app = on('app', 'apps')
  return app === on('site', 'website', 'pages') ? {} : { surface: app ? 'app' : 'site' }
}

const people: ReadonlySet<string> = new Set(['you', 'your', 'user', 'users', 'visitor', 'visitors', 'people', 'customers', 'members'])
/** 'You use …'; not 'cookies are placed on your device'. */
const isDoneByPeople = ({ scope, statement: { words }, from }: Mention): boolean =>
  scope.actor === 'you' &&
  words[from - 1]?.text !== 'we' &&
  words.slice(0, from).some(({ text }, at) => people.has(text) && !given.has(words[at + 1]!.text))
/** 'With your consent a partner sets …' */
const given: ReadonlySet<string> = new Set(['consent', 'permission', 'agreement', 'leave', 'approval'])

const prompts: ReadonlySet<string> = new Set(['banner', 'popup', 'pop-up', 'prompt', 'question', 'message'])
/** 'Our banner loads before you choose' */
const isOfPrompt = ({ statement: { words }, from }: Mention): boolean =>
  words.slice(Math.max(0, from - 2), from + 1).some(({ text }) => prompts.has(text))

/** 'Clarity records as soon as the page opens', 'It isn't part of the banner.' */
const isUnasked = (text: Text, statement: Statement): boolean =>
  [statement, ...justAfter(statement, 1).filter(({ words }) => pronouns.has(words[0]?.text ?? ''))].some((one) =>
    text
      .mentionsIn(one, 'cookie:unasked')
      .some((mention) => mention.scope.polarity === 'affirmed' && !mention.scope.hypothetical && !isOfPrompt(mention)),
  )

const usesIn = (text: Text, statement: Statement): CookieUse[] => {
  if (statement.kind === 'heading' || statement.columnHeader === statement || statement.text.endsWith('?')) return []
  if (isOfOtherSite(text, statement) || isOfKinds(text, statement)) return []
  const own = cookiesOf(text, statement).filter(about)
  if (own.length === 0 || has(own, 'cookie:explains')) return []
  const gone = own.filter(({ concept }) => concept === 'cookie:gone')
  const thirdParty = isByThirdParty(text, statement, own) ? { thirdParty: true as const } : {}
  const unasked = isUnasked(text, statement) ? { unasked: true as const } : {}
  const question = questionBefore(statement)
  const above = over(text, statement, question).filter(about)
  const devices = own.filter(({ concept }) => concept === 'cookie:device')
  const counted = countedIn(text, statement, own)
  const device = devices.find((one) => saysOf(one, own) !== 'conditional') ?? devices[0] ?? counted ?? pointedAt(text, statement, own)
  // Only what reads or writes on a device is asked about.
  const pointing = isPointing(text, statement)
  const onDevice = device !== undefined || has(above, 'cookie:device') || has(own, 'cookie:consent') || pointing
  const listed = statement.kind === 'item' || statement.kind === 'cell' || statement.label !== undefined
  const does = own.some(
    (one) => one.concept === 'cookie:does' && (!isDoneByPeople(one) || has(own, 'cookie:visit') || isOnceAllowed(one, own)),
  )
  const assumed = has(own, 'cookie:assumed')
  const cookieless = has(own, 'cookie:cookieless')
  const use = (says: Says, at: Mention, details: Partial<CookieUse>, confidence: number): CookieUse =>
    text.placed(
      { says, confidence, text: statement.text, ...details, ...thirdParty, ...unasked, ...surfaceOf(statement) },
      says === 'denied' ? statement : at,
    )
  const free = has(own, 'cookie:free')
  const tracking = own.find(({ concept, scope }) => concept === 'cookie:tracking' && scope.condition === 'none')
  if (tracking !== undefined && !has(own, 'cookie:consent') && !isLimited(tracking))
    return [use('denied', tracking, { purpose: 'non-essential' }, 0.85)]
  if (rulesOutThirdParties(statement, own)) return [use('denied', own[0]!, {}, 0.85)]

  const unused = [...own, ...above].some(({ concept, scope }) => concept === 'cookie:does' && scope.polarity === 'denied')
  const sure = (mention: Mention): number => {
    // 'We won't identify you through analytics' denies something else.
    if (
      (free || mention.scope.polarity === 'denied') &&
      (free || unused || isPlainlyNone(mention) || isNotDone(mention)) &&
      !isLimited(mention)
    )
      return 0.85
    if (mention.scope.polarity === 'denied' && !unused) return 0.5
    // It may store nothing.
    if (mention.concept === 'cookie:counter' && !onDevice) return does ? 0.5 : 0.4
    if (technologies.has(mention.concept.slice('cookie:'.length))) return does || onDevice || listed ? 0.85 : 0.5
    if (mention.scope.actor === 'other' && !listed && !pointing && !isAtOurs(text, statement, own)) return 0.5
    if (!onDevice) return 0.4
    return does ||
      assumed ||
      pointing ||
      isOnceAllowed(mention, own) ||
      ((listed || question !== undefined) && has(above, 'cookie:device')) ||
      (statement.label !== undefined && onDevice) ||
      text.isAbout(statement.section, 'cookies')
      ? 0.85
      : 0.5
  }
  const needed = onlyNeeded(own)
  const only = needed?.strength === 'strong' || has(above, 'cookie:device') ? needed : undefined
  const found = new Map<CookiePurpose, CookieUse>()
  for (const mention of own) {
    const purpose = purposes[mention.concept]
    if (purpose === undefined || isOfLifetimes(mention, own)) continue
    if (gone.some(({ from, to }) => mention.from < to + 2 && mention.to > from - 2)) continue
    const excepted = isExcepted(mention, own)
    const meant = free ? 'denied' : saysOf(mention, own)
    const says = excepted && meant === 'denied' ? 'stated' : meant
    // Before 'analytics without cookies' nothing is stored; 'without your consent' denies nothing for ever.
    if (cookieless && says === 'stated' && !excepted) continue
    if (says === 'denied' && (purpose === 'necessary' || has(own, 'cookie:consent') || mention.scope.condition !== 'none')) continue
    if (says === 'denied' && !onDevice && isOfData(text, mention)) continue
    const technology = mention.concept.slice('cookie:'.length)
    const details = { purpose, ...(technologies.has(technology) ? { technology } : {}) }
    const known = found.get(purpose)
    if (known === undefined || (known.technology === undefined && 'technology' in details && known.says === says))
      found.set(purpose, use(says, mention, details, excepted ? 0.85 : sure(mention)))
  }
  if (only !== undefined) found.set('non-essential', use('denied', only, { purpose: 'non-essential' }, 0.9))
  if (found.size > 0) return [...found.values()]
  const tail = device === undefined ? [] : statement.words.slice(device.to)
  const records = tail.some(({ text: word }, at) => (word === 'which' || word === 'that') && recording.has(tail[at + 1]?.text ?? ''))
  const tells = pointing ? own.find(({ concept }) => concept === 'cookie:they') : undefined
  if (tells !== undefined) return [use(saysOf(tells, own), tells, { purpose: 'other' }, 0.85)]
  if (
    device === undefined ||
    !(does || listed || counted !== undefined) ||
    (!records &&
      !('thirdParty' in thirdParty) &&
      !has(own, 'cookie:assumed') &&
      has(own, 'cookie:consent', 'cookie:objection', 'cookie:browser', 'cookie:elsewhere'))
  )
    return []
  // 'One cookie keeps your basket.'
  const keeps = own.some(({ concept, from, to }) => concept === 'cookie:does' && from <= device.from && to > device.to)
  const why =
    keeps ||
    statement.words[0]?.text === 'to' ||
    tail.some(({ text: word }, at) => ends.has(word) && !isHowLong(text, statement, device.to + at + 1))
  // 'Cookies: our website has none.'
  const inLabel = device.to <= (statement.label?.words ?? 0)
  const says = free || (inLabel && unused) ? 'denied' : saysOf(device, own)
  // 'We do not use any cookies' leaves none that needs consent.
  const none =
    says === 'denied' &&
    cookieless &&
    !why &&
    !isInPart(device) &&
    !statement.words.slice(0, device.from).some(({ text: word }) => parts.has(word) || (sites.has(word) && speaksOfApp(text, statement)))
  const details: Partial<CookieUse> = why
    ? { purpose: 'other' }
    : none
      ? { purpose: 'non-essential', ...(isOfAll(device) && !isTakenBackAfter(statement) ? { whole: true as const } : {}) }
      : {}
  return [use(says, device, details, does || counted !== undefined ? 0.85 : 0.5)]
}
/** 'We use no cookies', 'this site has none'; not 'Acme, which uses no cookies'. */
const isOfAll = ({ statement: { words }, from }: Mention): boolean => {
  const before = words.slice(0, from)
  return before.some(({ text }) => text === 'we' || text === 'i' || wholes.has(text)) && !before.some(({ text }) => narrower.has(text))
}
const narrower: ReadonlySet<string> = new Set([
  'which',
  'that',
  'it',
  'its',
  'analytics',
  'statistics',
  'tool',
  'service',
  'where',
  'if',
  'when',
])
/** 'We do not use cookies. The only exception is …' */
const isTakenBackAfter = (statement: Statement): boolean =>
  neighbours(statement, 1, 2).some(({ words }) => words.some(({ text }) => exceptions.has(text)))
const exceptions: ReadonlySet<string> = new Set(['exception', 'except', 'exceptions', 'only', 'apart', 'however', 'but', 'unless'])
/** 'For 12 months', 'for up to a year'. */
const isHowLong = (text: Text, statement: Statement, at: number): boolean =>
  statement.words[at - 1]?.text === 'for' &&
  text
    .unitsOf(statement)
    .slice(at, at + 3)
    .some((units) => units?.some(({ name }) => name === 'period'))
const within: ReadonlySet<string> = new Set(['in', 'inside', 'within', 'for'])
/** 'No cookies in our e-mails' */
const isInPart = ({ statement: { words }, to }: Mention): boolean =>
  within.has(words[to]?.text ?? '') && words.slice(to, to + 4).some(({ text }) => parts.has(text))
const ends = new Set(['to', 'for', 'so', 'which', 'that'])
/** 'A cookie, which records whether you agreed': what it is for, not what people are asked. */
const recording = new Set(['records', 'remembers', 'stores', 'notes', 'keeps', 'holds', 'saves', 'tells', 'shows'])
/** 'The website has no cookies', beside what the app has. */
const speaksOfApp = (text: Text, { section }: Statement): boolean => saysApp(text, section.statements[0]!)
/** Asked of a section's first statement. */
const saysApp = perStatement((_, { section }) => section.statements.some(({ words }) => words.some(({ text }) => text === 'app')))
const sites = new Set(['website', 'site'])
/** What has no cookies leaves them to the rest. */
const parts = new Set([
  'app',
  'apps',
  'email',
  'emails',
  'newsletter',
  'newsletters',
  'portal',
  'page',
  'pages',
  'form',
  'forms',
  'shop',
  'blog',
])

/** What is stored on people's devices and what they are asked, and what is sent to them to sell. */
export const readCookies = (text: Text): Pick<Policy, 'cookies' | 'cookieChoices' | 'marketing'> => ({
  cookies: [...mentioning(text, 'cookie').flatMap((statement) => usesIn(text, statement)), ...readCookieTables(text)],
  cookieChoices: mentioning(text, 'cookie').flatMap((statement) => choicesIn(text, statement)),
  marketing: readMarketing(text),
})
