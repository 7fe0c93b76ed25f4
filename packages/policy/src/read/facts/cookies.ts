import type { CookieChoice, CookiePurpose, CookieUse } from '../../model/cookies.ts'
import type { Says } from '../../model/fact.ts'
import type { Policy } from '../../model/policy.ts'
import type { Mention } from '../match.ts'
import { perStatement } from '../per-statement.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { readMarketing } from './marketing.ts'
import { justBefore, mentioning } from './near.ts'
import { questionBefore } from './question-of.ts'

/** The gravest first: of two that overlap ('analytics and marketing cookies') each counts. */
const purposes: Readonly<Record<string, CookiePurpose>> = {
  'cookie:marketing': 'marketing',
  'cookie:facebook-pixel': 'marketing',
  'cookie:statistics': 'statistics',
  'cookie:google-analytics': 'statistics',
  'cookie:hotjar': 'statistics',
  'cookie:social': 'social',
  'cookie:non-essential': 'non-essential',
  'cookie:appearance': 'appearance',
  'cookie:necessary': 'necessary',
}
const technologies = new Set(['google-analytics', 'hotjar', 'facebook-pixel'])

const about = ({ scope }: Mention): boolean => scope.about === 'ours' && !scope.past && scope.actor !== 'client'
const has = (mentions: readonly Mention[], ...concepts: readonly string[]): boolean =>
  mentions.some(({ concept }) => concepts.includes(concept))
const cookiesOf = (text: Text, statement: Statement | undefined): readonly Mention[] =>
  statement === undefined ? [] : text.mentionsIn(statement, 'cookie')

/** What stands over a statement: its list's opening, its headers, and the heading of a section about cookies. */
const over = (text: Text, { leadIn, columnHeader, rowHeader, section }: Statement, question?: Statement): readonly Mention[] =>
  [leadIn, columnHeader, rowHeader, question, text.isAbout(section, 'cookies') ? section.heading : undefined].flatMap((one) =>
    cookiesOf(text, one),
  )

/** 'If you accept, Matomo counts visits': behind the comma it is told what then happens. */
const isOnceAllowed = ({ statement: { words }, from }: Mention, own: readonly Mention[]): boolean => {
  const asked = own.find(({ concept, from: at }) => concept === 'cookie:consent' && at < from)
  return asked !== undefined && words.slice(asked.from + 1, from + 1).some(({ before }) => before === ',')
}

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
/** 'no analytics that identify you' leaves some. */
const isLimited = ({ statement: { words }, to }: Mention): boolean =>
  words[to]?.before === '' && limits.has(words[to].text) && !wholes.has(words[to + 2]?.text ?? '')
/** 'no analytics on this site' leaves none. */
const wholes: ReadonlySet<string> = new Set(['site', 'website', 'pages', 'app'])

/** 'We do not use your data for marketing' says nothing of cookies. */
const isOfData = (text: Text, { statement, from }: Mention): boolean =>
  text
    .unitsOf(statement)
    .slice(0, from)
    .some((units) => units?.some(({ name }) => name === 'own-data'))

const people: ReadonlySet<string> = new Set(['you', 'your', 'user', 'users', 'visitor', 'visitors', 'people', 'customers', 'members'])
/** 'You use …'; not 'cookies are placed on your device'. */
const isDoneByPeople = ({ scope, statement: { words }, from }: Mention): boolean =>
  scope.actor === 'you' && words[from - 1]?.text !== 'we' && words.slice(0, from).some(({ text }) => people.has(text))

const usesIn = (text: Text, statement: Statement): CookieUse[] => {
  if (statement.kind === 'heading' || statement.columnHeader === statement || statement.text.endsWith('?')) return []
  const own = cookiesOf(text, statement).filter(about)
  if (own.length === 0 || has(own, 'cookie:explains')) return []
  const question = questionBefore(statement)
  const above = over(text, statement, question).filter(about)
  const device = own.find(({ concept }) => concept === 'cookie:device')
  const onDevice = device !== undefined || has(above, 'cookie:device')
  const listed = statement.kind === 'item' || statement.kind === 'cell' || statement.label !== undefined
  const does = own.some((one) => one.concept === 'cookie:does' && (!isDoneByPeople(one) || has(own, 'cookie:visit')))
  const cookieless = has(own, 'cookie:cookieless')
  const use = (says: Says, at: Mention, details: Partial<CookieUse>, confidence: number): CookieUse =>
    text.placed({ says, confidence, text: statement.text, ...details }, says === 'denied' ? statement : at)

  const unused = [...own, ...above].some(({ concept, scope }) => concept === 'cookie:does' && scope.polarity === 'denied')
  const sure = (mention: Mention): number => {
    // 'We won't identify you through analytics' denies something else.
    if (mention.scope.polarity === 'denied' && (unused || isPlainlyNone(mention)) && !isLimited(mention)) return 0.85
    if (mention.scope.polarity === 'denied' && !unused) return 0.5
    if (technologies.has(mention.concept.slice('cookie:'.length))) return does || onDevice || listed ? 0.85 : 0.5
    if (mention.scope.actor === 'other' && !listed) return 0.5
    if (!onDevice) return 0.4
    return does ||
      ((listed || question !== undefined) && has(above, 'cookie:device')) ||
      (statement.label !== undefined && onDevice) ||
      text.isAbout(statement.section, 'cookies')
      ? 0.85
      : 0.5
  }
  const only = own.find(({ concept, scope }) => concept === 'cookie:only' && scope.polarity === 'affirmed')
  const found = new Map<CookiePurpose, CookieUse>()
  for (const mention of own) {
    const purpose = purposes[mention.concept]
    if (purpose === undefined) continue
    const says = saysOf(mention, own)
    // Before 'analytics without cookies' nothing is stored; 'without your consent' denies nothing for ever.
    if (cookieless && says === 'stated') continue
    if (says === 'denied' && (purpose === 'necessary' || has(own, 'cookie:consent') || mention.scope.condition !== 'none')) continue
    if (says === 'denied' && !onDevice && isOfData(text, mention)) continue
    const technology = mention.concept.slice('cookie:'.length)
    const details = { purpose, ...(technologies.has(technology) ? { technology } : {}) }
    const known = found.get(purpose)
    if (known === undefined || (known.technology === undefined && 'technology' in details && known.says === says))
      found.set(purpose, use(says, mention, details, sure(mention)))
  }
  if (only !== undefined) found.set('non-essential', use('denied', only, { purpose: 'non-essential' }, 0.9))
  if (found.size > 0) return [...found.values()]
  const tail = device === undefined ? [] : statement.words.slice(device.to)
  const records = tail.some(({ text: word }, at) => (word === 'which' || word === 'that') && recording.has(tail[at + 1]?.text ?? ''))
  if (
    device === undefined ||
    !(does || listed) ||
    (!records && has(own, 'cookie:consent', 'cookie:assumed', 'cookie:objection', 'cookie:browser', 'cookie:elsewhere'))
  )
    return []
  // 'One cookie keeps your basket.'
  const keeps = own.some(({ concept, from, to }) => concept === 'cookie:does' && from <= device.from && to > device.to)
  const why = keeps || statement.words[0]?.text === 'to' || tail.some(({ text: word }) => ends.has(word))
  const says = saysOf(device, own)
  // 'We do not use any cookies' leaves none that needs consent.
  const none =
    says === 'denied' &&
    cookieless &&
    !why &&
    !statement.words.slice(0, device.from).some(({ text: word }) => parts.has(word) || (sites.has(word) && speaksOfApp(text, statement)))
  return [use(says, device, why ? { purpose: 'other' } : none ? { purpose: 'non-essential' } : {}, does ? 0.85 : 0.5)]
}
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

const choicesIn = (text: Text, statement: Statement): CookieChoice[] => {
  const own = cookiesOf(text, statement)
  if (own.length === 0 || statement.kind === 'heading' || text.isAbout(statement.section, 'rights')) return []
  const [before] = justBefore(statement, 1)
  const context =
    text.isAbout(statement.section, 'cookies') ||
    has([...own, ...over(text, statement), ...cookiesOf(text, before)], 'cookie:device', 'cookie:statistics', 'cookie:google-analytics')
  const choice = (kind: CookieChoice['kind'], confidence: number): CookieChoice =>
    text.placed({ kind, text: statement.text, says: 'stated', confidence }, statement)
  const choices: CookieChoice[] = []
  const assumed = own.find(({ concept }) => concept === 'cookie:assumed')
  const said = (concept: string): Mention | undefined =>
    own.find(
      (one) =>
        one.concept === concept &&
        !(one.scope.hypothetical && (concept !== 'cookie:consent' || one.strength === 'weak')) &&
        (one.strength === 'strong' || context),
    )
  if (assumed !== undefined) choices.push(choice('assumed', 0.9))
  // 'We don’t ask, since all of them are strictly necessary' claims no other exception.
  const exception = has(own, 'cookie:only') ? undefined : said('cookie:exception')
  if (exception !== undefined) choices.push(choice('exception', 0.85))
  const browser = has(own, 'cookie:browser')
  const objection = said('cookie:objection')
  const offered =
    objection !== undefined &&
    objection.scope.about === 'ours' &&
    objection.scope.polarity === 'affirmed' &&
    objection.scope.condition !== 'antecedent'
  if (offered) choices.push(choice(browser ? 'browser-settings' : 'objection', 0.8))
  else if (browser) choices.push(choice('browser-settings', 0.8))
  const consent = said('cookie:consent')
  if (consent !== undefined && assumed === undefined && exception === undefined && !browser) {
    const needless = !offered && has(own, 'cookie:necessary', 'cookie:only') && consent.scope.polarity === 'denied'
    choices.push(choice(needless ? 'not-needed' : 'consent', context ? 0.9 : 0.6))
  }
  if (has(own, 'cookie:elsewhere')) choices.push(choice('elsewhere', 0.8))
  return choices
}

/** What is stored on people's devices and what they are asked, and what is sent to them to sell. */
export const readCookies = (text: Text): Pick<Policy, 'cookies' | 'cookieChoices' | 'marketing'> => ({
  cookies: mentioning(text, 'cookie').flatMap((statement) => usesIn(text, statement)),
  cookieChoices: mentioning(text, 'cookie').flatMap((statement) => choicesIn(text, statement)),
  marketing: readMarketing(text),
})
