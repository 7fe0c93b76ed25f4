import type { ComplaintRoute } from '../../../model/rights.ts'
import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import type { Word } from '../../words.ts'
import { phoneEnd, postcodeEnd } from '../contact-details.ts'
import { has } from '../mentions.ts'
import { justAfter, justBefore, mentionsAround, neighbours } from '../near.ts'
import { isOfRegulator } from '../regulator.ts'
import { textOf } from '../text-of.ts'
import { isComplaintAside } from './complaint-asides.ts'
import { isOfThing, isOnlyOfElse, isTitled } from './complaint-subjects.ts'
import { isForeign } from './grants.ts'

const authorities = {
  'authority:ico': 'commissioner',
  'authority:unnamed': 'unnamed-authority',
  'authority:other': 'other-authority',
} as const

const pronouns = new Set(['it', 'them'])
/** 'We are registered with the ICO. You can complain to them', 'The ICO does. It hears complaints.' */
const isTurnedTo = (text: Text, statement: Statement): boolean =>
  justAfter(statement, 1).some(
    (one) =>
      text.says(one, 'complaint:worry') &&
      one.words.some(
        (word, at) => pronouns.has(word.text) && ['to', 'with', 'ask', 'contact', undefined].includes(one.words[at - 1]?.text),
      ),
  )

const aboutIt: ReadonlySet<string> = new Set(
  'read find learn more rights guidance guide advice explains website says details register registered number fee form code published issued'.split(
    ' ',
  ),
)
/** Where people are told of their rights, whom they may write to names an authority for one thing, if for nothing else that is said. */
const isNamedFor = (text: Text, statement: Statement): boolean =>
  text.isAbout(statement.section, 'rights') &&
  statement.words.some(({ text: word }) => word === 'you') &&
  !statement.words.some(({ text: word }) => aboutIt.has(word))

/** 'If something went wrong we would tell the Information Commission within 72 hours': ours to do. */
const isToldOfBreach = (text: Text, { statement, from, to }: Mention): boolean =>
  text
    .mentionsIn(statement)
    .some(
      (role) =>
        role.from <= from &&
        to <= role.to &&
        isDoneByUs(statement, role.from) &&
        tellsOfBreach(role) &&
        !text.mentionsIn(statement, 'complaint:worry').some((worry) => worry.from >= role.to),
    )
const tellsOfBreach = ({ concept, statement, from, to }: Mention): boolean =>
  concept === 'authority:told' ||
  ((concept === 'authority:role' || concept === 'complaint:refer') &&
    statement.words.slice(from, to).some(({ text }) => reported.has(text)))
const isDoneByUs = ({ words }: Statement, before: number): boolean => {
  const at = words.findLastIndex(({ text }, index) => index < before && parties.has(text))
  const subject = words[at]?.text
  // 'If we don't resolve it, refer it to the ICO' bids people to.
  return (subject === 'we' || subject === 'i') && !ifs.has(words[at - 1]?.text ?? '')
}
const parties: ReadonlySet<string> = new Set(['we', 'i', 'us', 'me', 'you'])
const reported: ReadonlySet<string> = new Set(['breach', 'breaches', 'report', 'incident', 'incidents', '72'])

/** Whether people are told to take a worry to whom a mention names. */
const isRoute = (text: Text, mention: Mention): boolean => {
  const { statement } = mention
  if (isToldOfBreach(text, mention)) return false
  if (text.says(statement, 'complaint:worry')) return true
  if (isTurnedTo(text, statement)) return true
  if (text.says(statement, 'authority:role') || text.says(statement, 'cue:reference')) return false
  if (text.says(statement, 'complaint:refer')) return true
  if (text.isAbout(statement.section, 'complaints')) return true
  // 'Alternatively you can contact the ICO at …', 'In the UK this is the ICO', the lines of its address.
  if (!text.says(statement, 'request:invite') && statement.words.length > 16) return false
  if (has(mentionsAround(text, statement), 'complaint:worry')) return true
  if (neighbours(statement, -3, -1).some((one) => text.says(one, 'complaint:worry'))) return true
  if (isNamedFor(text, statement)) return true
  // 'Our regulator is the ICO. You have the right to complain to it.'
  const [next] = neighbours(statement, 1, 1).map((one) => text.mentionsIn(one))
  return next !== undefined && has(next, 'complaint:worry') && has(next, 'cue:right')
}

/** 'Complain to the regulator here', with a link to it. */
const readLinks = (text: Text, named: readonly ComplaintRoute[]): readonly ComplaintRoute[] => {
  if (named.some(({ to }) => to === 'commissioner')) return []
  const link = text.links.find(({ url, statement }) => isOfRegulator(url) && text.says(statement, 'complaint:worry'))
  if (link === undefined) return []
  return [text.placed({ to: 'commissioner', name: link.text, way: true, weak: false, says: 'stated', confidence: 0.8 }, link.statement)]
}

const readAuthorities = (text: Text): readonly ComplaintRoute[] => {
  const routes: ComplaintRoute[] = []
  const seen = new Set<string>()
  for (const [concept, to] of Object.entries(authorities)) {
    const routed = new Set<Section>()
    for (const mention of text.mentions(concept)) {
      const { statement, scope, from, to: end } = mention
      const key = `${concept}:${statement.block.span.start}`
      if (
        seen.has(key) ||
        scope.about === 'other-document' ||
        (scope.polarity === 'denied' && scope.condition !== 'antecedent') ||
        isForeign(text, statement) ||
        isComplaintAside(text, statement)
      )
        continue
      if (!isRoute(text, mention)) continue
      // Address lines after 'complain to the ICO' add nothing to it.
      if (!text.says(statement, 'complaint:worry') && routed.has(statement.section)) continue
      seen.add(key)
      const name = textOf(statement, from, end)
      routed.add(statement.section)
      routes.push(text.placed({ to, name, way: true, weak: false, says: 'stated', confidence: 0.9 }, statement))
    }
  }
  return routes
}

interface Invitation {
  readonly worry: boolean
  readonly question: boolean
  readonly invited: boolean
  readonly toUs: boolean
}

/** Under 'Not happy?' the first sentences say whom to tell. */
const opening = 3
const tellsOfWorry = (text: Text, statement: Statement): boolean =>
  text.says(statement, 'complaint:worry') || (statement.kind === 'heading' && text.says(statement, 'section:complaints'))

const ifs = new Set(['if', 'where', 'when', 'should'])
const ofData = new Set(['data', 'information', 'privacy', 'details'])
/** 'If a tap drips, ring. If it is about your data, …': the first is about something else. */
const isContrasted = (statement: Statement): boolean =>
  ifs.has(statement.words[0]?.text ?? '') &&
  !statement.words.some(({ text }) => ofData.has(text)) &&
  neighbours(statement, 1, 1).some(
    ({ words }) =>
      ifs.has(words[0]?.text ?? '') &&
      words.slice(1, 4).some(({ text }) => about.has(text)) &&
      words.slice(3, 7).some(({ text }) => ofData.has(text)),
  )
/** 'If the paint peels, ring us' under 'Complaints': about a thing, and not about data or about us. */
const isIfOfThing = (text: Text, statement: Statement): boolean =>
  ifs.has(statement.words[0]?.text ?? '') &&
  isOfThing(statement, 1) &&
  ![statement, ...neighbours(statement, 1, 1)].some((one) => text.says(one, 'authority:ico')) &&
  !text.says(statement, 'complaint:worry') &&
  !text.says(statement, 'complaint:data')

const about = new Set(['about', 'concerns', 'over', 'with'])

const invitationIn = (text: Text, statement: Statement): Invitation | undefined => {
  const own = text.mentionsIn(statement)
  const authority = own.find(({ concept }) => concept === 'authority:ico' || concept === 'authority:unnamed')
  const isOurs = ({ from }: Mention): boolean =>
    authority === undefined || from < authority.from || own.some(({ concept }) => concept === 'complaint:to-us')
  const around = mentionsAround(text, statement).filter((one) => one.statement !== statement && !text.says(one.statement, 'authority:ico'))
  const said = [...own.filter(isOurs), ...around]
  const question = has(said, 'complaint:question')
  const { heading, statements } = statement.section
  // 'Not happy? / Tell us': what is under such a heading needn't say it again.
  const headed =
    authority === undefined &&
    !question &&
    heading !== undefined &&
    statement.index - statements[0]!.index < opening &&
    !text.says(heading, 'complaint:service') &&
    !isContrasted(statement) &&
    !isIfOfThing(text, statement) &&
    [heading, ...statements.slice(0, statement.index - statements[0]!.index)].some((one) => tellsOfWorry(text, one))
  const worry = headed || has(said, 'complaint:worry') || namesMailbox(statement)
  // The Commissioner's Office is no office of ours.
  const others = own.filter(({ concept }) => concept in authorities)
  const toRole = own.some(
    ({ concept, from, to }) =>
      (concept === 'complaint:to-role' && !others.some((one) => one.from < to && from < one.to)) ||
      (concept === 'complaint:to-somebody' && others.length === 0),
  )
  const toUs = toRole || text.says(statement, 'complaint:to-us')
  if (!(worry || question || toUs || namesWhom(text, statement))) return undefined
  const isInvite = (one: Mention): boolean =>
    (one.concept === 'request:invite' || one.concept === 'complaint:way') &&
    (one.scope.polarity === 'affirmed' || one.scope.condition === 'antecedent')
  const invited =
    own.some((one) => isInvite(one) && speaksToUs(one, authority)) ||
    (authority === undefined && (around.some(isInvite) || givesContact(text, statement) || bidsToSomebody(text, statement))) ||
    // 'Complain to us at …, or to the Information Commission.'
    (text.says(statement, 'complaint:to-us') &&
      (givesEmail(text, statement) || givesUnit(text, statement, 'url', authority?.from) || linksToUs(text, statement))) ||
    (authority !== undefined && givesContactBefore(text, statement, authority.from))
  const named = authority === undefined && namesWhom(text, statement)
  const ofService = has(said, 'complaint:service') || (heading !== undefined && text.says(heading, 'complaint:service'))
  const service = (ofService && !text.says(statement, 'complaint:data')) || isOnlyOfElse(text, [...justBefore(statement, 3), statement])
  const about =
    toUs ||
    authority?.concept === 'authority:ico' ||
    has(said, 'complaint:data') ||
    (headed && text.says(heading, 'complaint:data')) ||
    // 'Tell me first. You can also complain to the ICO.'
    neighbours(statement, 1, 1).some(
      (one) => text.says(one, 'authority:ico') && (text.says(one, 'complaint:worry') || text.says(one, 'complaint:refer')),
    ) ||
    isTitled(text, statement) ||
    text.isAbout(statement.section, 'complaints') ||
    text.isAbout(statement.section, 'rights') ||
    text.isAbout(statement.section, 'controller')
  return service || !about ? undefined : { worry, question, invited: invited || toRole || named, toUs: toUs || named }
}

const longestName = 10
const same = new Set('same above likewise again ditto too also'.split(' '))
/** 'Complaints about your data: likewise Mr Osei', and a row of the same: whom to turn to is all that it says. */
const namesWhom = (text: Text, statement: Statement): boolean => {
  const { words, label, rowHeader } = statement
  const from =
    label?.words ??
    Math.max(
      0,
      words.findIndex(({ before }) => before === ':'),
    )
  const asked =
    from > 0
      ? text.mentionsIn(statement).filter(({ to }) => to <= from)
      : rowHeader === undefined || rowHeader === statement
        ? []
        : text.mentionsIn(rowHeader)
  return (
    has(asked, 'complaint:worry') &&
    has(asked, 'complaint:data') &&
    words.length > from &&
    words.length - from <= longestName &&
    !text.mentionsIn(statement).some(({ concept }) => concept in authorities) &&
    (words.slice(from).some(({ capital, text: word }) => capital || same.has(word)) ||
      text
        .unitsOf(statement)
        .slice(from)
        .some((units) => units?.some(({ name }) => name === 'role') === true))
  )
}

/** 'Contact the ICO' invites nobody to us. */
const speaksToUs = (invite: Mention, authority: Mention | undefined): boolean =>
  authority === undefined ||
  (invite.concept === 'complaint:way' && invite.to <= authority.from) ||
  invite.to < authority.from - 3 ||
  invite.from > authority.to + 12 ||
  invite.statement.words.slice(invite.from, invite.to).some(({ text }) => text === 'us' || text === 'our' || text === 'me')

const givesUnit = (text: Text, statement: Statement, unit: string, before = statement.words.length): boolean =>
  text
    .unitsOf(statement)
    .slice(0, before)
    .some((units) => units?.some(({ name }) => name === unit) ?? false)

const givesEmail = (text: Text, statement: Statement, before?: number): boolean => givesUnit(text, statement, 'email', before)

const bids = new Set(['tell', 'see', 'ask', 'ring', 'call', 'email', 'contact', 'phone', 'telephone', 'message', 'notify'])
const bidders = new Set(['please', 'can', 'may', 'should', 'could', 'kindly', 'first', 'just', 'and', 'or', 'then'])
/** 'Tell Jo', 'please ask Mrs Hart'. */
const bidsToSomebody = (text: Text, statement: Statement): boolean => {
  const { words } = statement
  const units = text.unitsOf(statement)
  return words.some(
    ({ text: word, before }, at) =>
      bids.has(word) &&
      words[at + 1]?.capital === true &&
      !units[at + 1]?.some(({ name }) => name === 'other-actor' || name === 'other-body') &&
      (at === 0 || before !== '' || bidders.has(words[at - 1]!.text)),
  )
}

const isNearAuthority = (text: Text, statement: Statement): boolean =>
  [...neighbours(statement, -5, -1), statement].some((one) =>
    text.mentionsIn(one, 'complaint').some(({ concept }) => concept.startsWith('authority:')),
  )

const hasPhone = ({ words }: Statement, before = words.length): boolean => words.some((_, at) => at < before && phoneEnd(words, at) > 0)
const hasPostcode = ({ words }: Statement, before = words.length): boolean =>
  words.some((_, at) => at < before && postcodeEnd(words, at) > 0)

const givesPhone = (text: Text, statement: Statement): boolean => hasPhone(statement) && !isNearAuthority(text, statement)

/** 'Complaints: The Mill, Louth LN11 9AA – or the ICO': what stands before the authority is ours. */
const givesContactBefore = (text: Text, statement: Statement, before: number): boolean =>
  givesEmail(text, statement, before) || hasPhone(statement, before) || hasPostcode(statement, before)

const linksToUs = (text: Text, statement: Statement): boolean => linkingToUs(text, text.statements[0]!).has(statement)
/** Asked of the first statement. */
const linkingToUs = perStatement(
  ({ links }): ReadonlySet<Statement> => new Set(links.flatMap(({ statement, url }) => (isOfRegulator(url) ? [] : statement))),
)

const isForComplaints = ({ text }: Word): boolean => text.startsWith('complaint') && text.includes('@')
/** 'Write to complaints@…' */
const namesMailbox = ({ words }: Statement): boolean => words.some(isForComplaints)

/** 'If you have a concern:' and then the address to write to. */
const givesContact = (text: Text, statement: Statement): boolean =>
  givesEmail(text, statement) ||
  givesPhone(text, statement) ||
  (hasPostcode(statement) && !isNearAuthority(text, statement)) ||
  neighbours(statement, 1, 3).some(
    (one) =>
      (one.leadIn === statement || one.words.length < 12) &&
      !text.says(one, 'authority:ico') &&
      (text.says(one, 'request:invite') || givesEmail(text, one)),
  )

/** 'E-mail: casework@ico.org.uk', where no complaint to us is told of. */
const givesRegulators = (text: Text, statement: Statement): boolean =>
  statement.words.some((word) => word.text.includes('@') && isOfRegulator(word.text)) && !text.says(statement, 'complaint:to-us')

const isHeadedByWorry = (text: Text, { section }: Statement): boolean =>
  text.isAbout(section, 'complaints') || (section.heading !== undefined && text.says(section.heading, 'complaint:worry'))

/** 'Complaints / Tell Jo Bell, practice manager, jo@…': an address that isn't the regulator's, where worries are told of. */
const addressed = (text: Text): readonly Statement[] =>
  text.statements.filter(
    (statement) =>
      (isHeadedByWorry(text, statement) || justBefore(statement, 1).some((one) => text.says(one, 'complaint:worry'))) &&
      (givesEmail(text, statement) || givesPhone(text, statement)) &&
      !text.mentionsIn(statement).some(({ concept }) => concept in authorities),
  )

/** The cells of the row that a header is over. */
const cellsBeside = (header: Statement): readonly Statement[] =>
  header.block.kind === 'row' ? header.block.statements.filter(({ rowHeader }) => rowHeader === header) : []

/** Where people look for whom to turn to. */
const homes = ['complaints', 'controller', 'rights'] as const

const readOwn = (text: Text): readonly ComplaintRoute[] => {
  const routes: ComplaintRoute[] = []
  const seen = new Set<number>()
  const mentions = [
    ...text.mentions('complaint:worry'),
    ...text.mentions('complaint:to-us'),
    ...text.mentions('complaint:to-role'),
    ...text.mentions('complaint:to-somebody'),
    ...text.mentions('complaint:question'),
    ...text.mentions('request:invite'),
    ...text.mentions('complaint:way'),
  ]
  const rows = text.mentions('complaint:worry').flatMap(({ statement }) => cellsBeside(statement))
  const candidates = mentions.flatMap(({ statement, scope }) => (scope.about === 'other-document' ? [] : statement))
  for (const statement of [...candidates, ...rows, ...addressed(text)].sort((a, b) => a.index - b.index)) {
    if (statement.kind === 'heading' || seen.has(statement.index) || isForeign(text, statement)) continue
    if (givesRegulators(text, statement) || text.says(statement, 'aside:duty') || isComplaintAside(text, statement)) continue
    seen.add(statement.index)
    const invitation = invitationIn(text, statement)
    if (invitation === undefined) continue
    const { worry, question, invited, toUs } = invitation
    if (!invited && !toUs) continue
    const weak = !worry && !toUs && question
    const home = homes.some((topic) => text.isAbout(statement.section, topic))
    routes.push(text.placed({ to: 'controller', way: invited, weak, says: 'stated', confidence: home ? 0.85 : 0.7 }, statement))
  }
  return routes
}

/** 'We take complaints seriously' under 'Complaints', where nothing says that they are about goods or services. */
const isOnAnything = (text: Text, { section }: Statement): boolean =>
  (text.isAbout(section, 'complaints') || (section.heading !== undefined && text.says(section.heading, 'complaint:worry'))) &&
  !isOnlyOfElse(text, [...(section.heading === undefined ? [] : [section.heading]), ...section.statements.slice(0, opening)]) &&
  ![section.heading, ...section.statements.slice(0, opening)].some((one) => one !== undefined && text.says(one, 'complaint:service'))

/** 'Every complaint about data is investigated' speaks of complaints, and gives no way to make one. */
const readHandled = (text: Text): readonly ComplaintRoute[] =>
  text
    .mentions('complaint:handled')
    .filter(({ statement }, at, all) => all[at - 1]?.statement !== statement)
    .filter(
      ({ statement, scope }) =>
        scope.about !== 'other-document' &&
        !scope.hypothetical &&
        (text.says(statement, 'complaint:personal') || isOnAnything(text, statement)) &&
        !isComplaintAside(text, statement),
    )
    .map(({ statement }) => text.placed({ to: 'controller', way: false, weak: true, says: 'stated', confidence: 0.7 }, statement))

/** Where the text says that one can complain, and where only questions are invited. */
export const readComplaints = (text: Text): readonly ComplaintRoute[] => {
  const named = readAuthorities(text)
  const linked = readLinks(text, named)
  return [...named.filter(({ to }) => to !== 'unnamed-authority' || linked.length === 0), ...linked, ...readOwn(text), ...readHandled(text)]
}
