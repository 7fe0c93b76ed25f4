import { significantWords } from '../../model/identity.ts'
import type { Policy } from '../../model/policy.ts'
import type { Recipient } from '../../model/recipients.ts'
import type { Mention } from '../match.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { hasLegalForm } from './name-likeness.ts'
import { namesIn } from './names.ts'
import { questionAbove, questionBefore, questionOf } from './question-of.ts'
import { getterIn, isInvolved, namesInvolved } from './recipients/deeds.ts'
import { isListed, labelledSo, listWithin } from './recipients/recipient-lists.ts'
import {
  bodiesAfter,
  bodyAfter,
  hasTrade,
  isFirm,
  nameAfter,
  nameBefore,
  nameEndingAt,
  nameFrom,
  nameOf,
  purposeOf,
  relatives,
  workerAfter,
} from './recipients/recipient-names.ts'
import { isForOneEnd, isOfSubject, isReached, kindsIn, linksIn, prepositionOf, saysNobody, telling } from './recipients/sharing.ts'
import { readTransfers } from './recipients/transfers.ts'
import { workerIn } from './recipients/workers.ts'
import { textOf } from './text-of.ts'

const isAbroad = ({ topic, concept }: Mention): boolean => topic === 'place' && concept !== 'place:GB'

/** Where the row of a listed recipient says that it is: in a short cell of its own. */
const rowPlace = (text: Text, statement: Statement): Mention | undefined => {
  if (statement.kind !== 'cell') return undefined
  const cell = statement.block.statements.find((one) => one.words.length <= 6 && text.mentionsIn(one, 'place').length > 0)
  return cell && text.mentionsIn(cell, 'place').find(isAbroad)
}

/** 'The oak comes from Norway, but your order goes to a printer in Hexham': 'but' or a stop stands between somebody and every place abroad. */
const isApart = ({ statement: { words }, from, to }: Mention, mentions: readonly Mention[]): boolean =>
  mentions
    .filter(isAbroad)
    .every((place) =>
      words
        .slice(Math.min(to, place.to), Math.max(from, place.from) + 1)
        .some(({ text, before }) => text === 'but' || before === ';' || before === ':' || before === '.'),
    )

/** 'The IDTA for our booking tool, which is in Peru', 'our host in Norway'. */
const isSeatOf = (place: Mention, { statement: { words }, to }: Mention): boolean =>
  place.from > to && place.from - to <= 4 && words.slice(to, place.from).every(({ text }) => seating.has(text))
const seating = new Set('which that is are in based located of from the hosted'.split(' '))

/** 'Our partners, Oxfam and Shelter' */
const isTold = ({ statement: { words }, to }: Mention): boolean => words[to]?.before === ',' && words[to]?.capital === true

/** Sections where those who receive data are named for other reasons. */
const elsewhere = ['rights', 'complaints', 'requirement', 'links', 'changes', 'sources', 'controller', 'children']

/** Conditions and ends in a list of recipients ('where the law requires it', 'to prevent fraud') name nobody. */
const condition = new Set([
  'where',
  'when',
  'if',
  'to',
  'in',
  'for',
  'with',
  'as',
  'because',
  'we',
  'you',
  'unless',
  'by',
  'on',
  'how',
  'whether',
  'that',
  'what',
  'your',
])
const pointers = new Set(['see', 'below', 'above', 'refer'])
/** 'Sharing: see below' */
const isPointing = ({ words, label }: Statement): boolean => pointers.has(words[label?.words ?? 0]?.text ?? '') && words.length < 6

type Details = Partial<Omit<Recipient, 'country'>> & { readonly country?: string | undefined }

/** What makes a statement one that may name recipients. */
interface Signs {
  readonly links: readonly Mention[]
  /** An entry of a list or table of recipients. */
  readonly listed: boolean
  /** Under a question or a heading that asks for them. */
  readonly about: boolean
  /** Where a list of them begins in the statement. */
  readonly inside: number
}

const recipientsIn = (text: Text, statement: Statement): readonly Recipient[] => {
  if (statement.kind === 'heading' || statement.columnHeader === statement || statement.text.endsWith('?')) return []
  if (text.isAbout(statement.section, 'definitions')) return []
  const links = linksIn(text, statement)
  const listed = labelledSo(text, statement) || isListed(text, statement)
  const question = questionBefore(statement)
  const answers =
    (question !== undefined && text.says(question, 'section:recipients')) ||
    (questionAbove(text, statement) !== undefined && questionOf(text, statement).some(({ concept }) => concept === 'section:recipients'))
  const about = answers || text.isAbout(statement.section, 'recipients')
  const asked = text.says(statement, 'recipient:none')
  const inside = listWithin(text, statement)
  return links.length > 0 ||
    listed ||
    about ||
    asked ||
    inside > 0 ||
    text.says(statement, 'recipient') ||
    text.says(statement, 'transfer:data') ||
    text.says(statement, 'place')
    ? recipientsBy(text, statement, { links, listed, about, inside })
    : []
}

const recipientsBy = (text: Text, statement: Statement, { links, listed, about, inside }: Signs): readonly Recipient[] => {
  const mentions = text.mentionsIn(statement)
  const away = !about && elsewhere.some((topic) => text.isAbout(statement.section, topic))
  const country = (mentions.find(isAbroad) ?? (listed ? rowPlace(text, statement) : undefined))?.concept.slice('place:'.length)
  const home = mentions.some(({ concept }) => concept === 'place:GB' || concept === 'place:EEA')
  const placed = (name: string, confidence: number, details: Details, at: Mention | Statement | { start: number; end: number }) => {
    const key = significantWords(name).join('-')
    const purpose = listed ? purposeOf(statement, name) : ''
    const apart = !listed && 'topic' in at && isApart(at, mentions)
    const abroad = (apart ? undefined : country) ?? (home ? undefined : details.country)
    const { country: _, ...rest } = details
    return text.placed<Recipient>(
      {
        says: 'stated',
        confidence: away ? Math.min(confidence, 0.5) : about || listed ? confidence : Math.min(confidence, 0.85),
        key: key === '' ? name.toLowerCase() : key,
        text: name,
        named: false,
        vague: false,
        listed,
        ...(abroad === undefined ? {} : { country: abroad }),
        ...(purpose === '' ? {} : { purpose }),
        ...rest,
      },
      at,
    )
  }
  const phrase = ({ from, to }: Mention): string => textOf(statement, from, to)

  const nobody = mentions.find(({ concept, from }) => concept === 'recipient:none' && from <= (statement.label?.words ?? 0))
  // 'We Never Sleep Ltd' is a firm, whatever it says.
  const firm = listed && hasLegalForm(nameOf(statement))
  if (
    nobody !== undefined &&
    !firm &&
    !links.some(({ to }) => isForOneEnd(statement, to)) &&
    questionOf(text, statement).some(
      ({ concept, topic }) => concept === 'section:recipients' || (topic === 'sharing' && concept !== 'sharing:when'),
    )
  )
    return [placed(statement.text, 0.9, { says: 'denied' }, statement)]
  const kinds = kindsIn(text, statement)
  const denial = links.find((link) => saysNobody(text, link))
  if (denial !== undefined)
    return [
      placed(statement.text, denial.scope.condition !== 'none' ? 0.6 : about ? 0.9 : 0.8, { says: 'denied' }, statement),
      ...kinds
        .filter((kind) => telling(kind) && isReached(denial, kind))
        .map((one) => placed(phrase(one), 0.7, { country: abroadOf(one) }, one)),
    ]
  const reached = kinds.flatMap((kind) => {
    const link = links.find((one) => one.scope.polarity === 'affirmed' && isReached(one, kind))
    return link === undefined ? [] : [{ kind, link }]
  })
  const known = reached.filter(({ kind }) => telling(kind))
  const first = statement.words[0]?.text ?? 'if'
  const bare = statement.leadIn?.words.at(-1)?.text === 'to' && kinds.length === 0
  if (firm || (listed && !bare && !condition.has(first) && !isPointing(statement))) {
    const name = nameOf(statement)
    const vague = kinds.length > 0 && !kinds.some(telling)
    if (name !== '') {
      const named = (statement.words[0]?.capital ?? false) && kinds.every(({ concept }) => concept === 'recipient:vague')
      const from = kinds.find(telling)
      // 'Recipients: third parties' says no more anywhere; an item of a list stands beside others.
      const alone =
        name !== statement.label?.text &&
        statement.columnHeader === undefined &&
        (statement.kind !== 'item' || (kinds.some((kind) => isAllOf(kind)) && !opensList(text, statement)))
      return [placed(name, vague ? (alone ? 0.8 : 0.5) : 0.9, { named, vague, country: from && abroadOf(from) }, statement)]
    }
  }
  const passing = links.find(
    ({ concept, scope }) => (concept === 'sharing:with' || concept === 'sharing:access') && scope.polarity === 'affirmed',
  )
  const by = passing ?? links.find(({ concept, scope }) => concept === 'sharing:by' && scope.polarity === 'affirmed')
  const bodies = by === undefined ? [] : bodiesAfter(text, statement, by.to)
  const within = inside > 0 ? kinds.filter((one) => one.from >= inside && telling(one)) : []
  const firms =
    inside > 0 && within.length === 0 ? namesIn(text, statement).filter((name) => name.from >= inside && hasLegalForm(name.text)) : []
  if (firms.length > 0) return firms.map((one) => placed(one.text, 0.85, { named: true }, statement.span(one.from, one.to)))
  if (within.length > 0) return within.map((one) => placed(phrase(one), 0.85, { country: abroadOf(one) }, one))
  // 'To the county association; to HMRC.' under 'Where it goes', 'Sometimes, to third parties.'
  if (kinds.length > 0 && answersWith(statement) && isOpening(statement) && about) {
    const said = kinds.filter(telling)
    if (said.length > 0) return said.map((one) => placed(phrase(one), 0.9, { country: abroadOf(one) }, one))
    return kinds.map((one) => placed(phrase(one), hasCategoryNear(text, statement) ? 0.4 : 0.8, { vague: true }, one))
  }
  if (known.length > 0 || bodies.length > 0) {
    const seen = new Set<string>()
    return [
      ...known.flatMap(({ kind, link }) => {
        const name = phrase(kind)
        if (seen.has(name.toLowerCase())) return []
        seen.add(name.toLowerCase())
        return [placed(name, confidenceOf(link), { country: abroadOf(kind) }, kind)]
      }),
      ...bodies.map((name) => placed(name.text, 0.85, { named: true }, statement.span(name.from, name.to))),
    ]
  }
  // 'Do you share my data?' 'Yes, with the maker of your boiler.'
  const yes = about && first === 'yes' ? statement.words.findIndex(({ text }, at) => at < 4 && (text === 'with' || text === 'to')) + 1 : 0
  const whom = yes > 0 ? yes : passing && (about ? passing.to : prepositionOf(passing) + 1)
  // 'We pass your name to the fitter who comes to you': elsewhere only what we do, with your data, and somebody who does something.
  const ours = passing?.scope.actor === 'we' && passing.scope.condition === 'none' && text.says(statement, 'data')
  const body = (about || ours) && whom !== undefined && reached.length === 0 ? bodyAfter(statement, whom) : undefined
  if (body !== undefined && (about || relatives.has(statement.words[body.to]?.text ?? '')))
    return [placed(body.text, about ? 0.8 : 0.7, {}, statement.span(body.from, body.to))]
  const seeing = links.find(({ concept, scope }) => concept === 'sharing:does' && scope.polarity === 'affirmed')
  const given = links.find(({ concept }) => concept === 'sharing:whom')
  const seer = given === undefined ? seeing && nameBefore(statement, seeing.from) : nameEndingAt(statement, given.from)
  if (seer !== undefined) return [placed(seer.text, 0.8, { named: true }, statement.span(seer.from, seer.to))]
  const told = links.find(({ concept, scope }) => concept === 'sharing:sent' && scope.polarity === 'affirmed')
  const who = told && nameFrom(statement, told.to)
  if (who !== undefined) return [placed(who.text, 0.6, { named: true }, statement.span(who.from, who.to))]
  const does = links.find(({ concept, scope }) => concept === 'sharing:work' && scope.polarity === 'affirmed')
  const firmAt = does && namesIn(text, statement).find((name) => name.to === does.from && isFirm(name))
  if (firmAt !== undefined) return [placed(firmAt.text, 0.7, { named: true }, statement.span(firmAt.from, firmAt.to))]
  const worked = links.find(({ concept, scope }) => named.has(concept) && scope.polarity === 'affirmed')
  const name = worked && nameAfter(statement, worked.from, worked.to)
  const worker = worked && name === undefined ? workerAfter(statement, worked.to) : undefined
  if (worker !== undefined) return [placed(worker.text, 0.6, {}, statement.span(worker.from, worker.to))]
  // 'We send it to India' says where, not to whom.
  const isPlace = mentions.some(({ topic, from, to }) => topic === 'place' && from === name?.from && to === name.to)
  if (name !== undefined && !isPlace) return [placed(name.text, about ? 0.7 : 0.5, { named: true }, statement.span(name.from, name.to))]
  const spoken =
    text.unitsOf(statement).some((units) => units?.some(({ name }) => name === 'data' || name === 'datum')) ||
    statement.words.some(({ text }, at) => wholes.has(text) && spokenOf.has(statement.words[at + 1]?.text ?? ''))
  const vague = reached.find(({ link, kind }) => passes.has(link.concept) || (link.concept === 'sharing:access' && kind.from >= link.to))
  if (vague !== undefined && spoken) {
    if (hasTrade(vague.kind) || isTold(vague.kind)) return [placed(phrase(vague.kind), 0.8, {}, vague.kind)]
    const open =
      (vague.kind.scope.condition === 'antecedent' && !isWhereNecessary(statement)) ||
      text.isAbout(statement.section, 'transfers') ||
      (hasCategoryNear(text, statement) && !isBesides(statement))
    return [placed(phrase(vague.kind), open ? 0.4 : 0.8, { vague: true }, vague.kind)]
  }
  const involved = isOfOthers(text, statement) ? [] : kinds.filter((kind) => telling(kind) && isInvolved(text, kind))
  const names =
    involved.length > 0 || links.some(({ scope }) => scope.polarity === 'denied') || isUnsure(text, statement)
      ? []
      : namesInvolved(text, statement)
  if (names.length > 0) return names.map((one) => placed(one.text, 0.5, { named: true }, statement.span(one.from, one.to)))
  const getter = involved.length > 0 || isUnsure(text, statement) ? undefined : getterIn(text, statement)
  if (getter !== undefined) return [placed(textOf(statement, getter.from, getter.to), 0.5, {}, statement.span(getter.from, getter.to))]
  const working =
    involved.length > 0 || links.some(({ scope }) => scope.polarity === 'denied') || isUnsure(text, statement)
      ? undefined
      : workerIn(text, statement)
  if (working !== undefined) {
    const at = statement.span(working.from, working.to)
    return [placed(textOf(statement, working.from, working.to), mentions.some(isAbroad) ? 0.7 : 0.5, {}, at)]
  }
  if (involved.length === 0 && !about && text.says(statement, 'safeguard')) {
    const seated = kinds.filter((kind) => telling(kind) && mentions.some((place) => isAbroad(place) && isSeatOf(place, kind)))
    if (seated.length > 0) return seated.map((one) => placed(phrase(one), 0.5, { country: abroadOf(one) }, one))
  }
  if (involved.length > 0 && !about) return involved.map((one) => placed(phrase(one), 0.5, { country: abroadOf(one) }, one))
  if (!about || links.some(({ scope }) => scope.polarity === 'denied')) return []
  const confidence = isAnswer(text, statement, kinds) ? 0.8 : 0.5
  return kinds.filter(telling).map((one) => placed(phrase(one), confidence, { country: abroadOf(one) }, one))
}

/** 'Banks share data with agencies.' */
const isOfOthers = (text: Text, statement: Statement): boolean =>
  text.mentionsIn(statement, 'sharing').some((one) => isOfSubject(text, one))

/** Denied, told of the past, of what may come one day, or of somebody else's policy. */
const isUnsure = (text: Text, statement: Statement): boolean =>
  text
    .mentionsIn(statement)
    .some(({ scope: { polarity, hypothetical, past, about } }) => polarity === 'denied' || hypothetical || past || about !== 'ours')

const yielding = new Set('yes sometimes only occasionally usually mostly just always also rarely'.split(' '))
/** 'To HMRC.' 'Yes, with our printer.' */
const answersWith = ({ words }: Statement): boolean => {
  const at = words.findIndex(({ text }) => !yielding.has(text))
  return words[at]?.text === 'to' || words[at]?.text === 'with'
}

const qualifiers = new Set('selected carefully chosen trusted our other some certain various any and or the'.split(' '))
/** 'Selected third parties', and not 'third parties who print our letters'. */
const isAllOf = ({ statement: { words }, from, to }: Mention): boolean =>
  to === words.length && words.slice(0, from).every(({ text }) => qualifiers.has(text))

const opensList = (text: Text, statement: Statement): boolean => text.statements[statement.index + 1]?.leadIn === statement

const isOpening = (statement: Statement): boolean =>
  statement.section.statements[0] === statement || questionBefore(statement) !== undefined

/** 'Who sees it / The churchwardens; HMRC.': right under the heading and without a verb, it answers with a list. */
const isAnswer = (text: Text, statement: Statement, kinds: readonly Mention[]): boolean =>
  isOpening(statement) && kinds.some(({ from }) => from <= 2) && !begins(text, statement)

/** Whether the first words are a clause of their own: 'The police may …', and not 'The police when they ask, …'. */
const begins = (text: Text, statement: Statement): boolean => {
  const { words } = statement
  const units = text.unitsOf(statement)
  for (let at = 0; at < words.length; at++) {
    if (at > 0 && (words[at]?.before !== '' || condition.has(words[at]?.text ?? ''))) return false
    if (units[at]?.some(({ name }) => name === 'auxiliary' || name === 'we' || name === 'you')) return true
  }
  return false
}

/** 'Where necessary, your data is passed to …' makes no condition that anybody could know. */
const isWhereNecessary = ({ words }: Statement): boolean => ifs.has(words[0]?.text ?? '') && needs.has(words[1]?.text ?? '')
const ifs = new Set(['where', 'when', 'if', 'as', 'whenever', 'wherever'])
const needs = new Set(['necessary', 'appropriate', 'required', 'needed', 'relevant', 'applicable', 'possible'])

/** 'What you tell us', 'anything you send', 'what is needed'. */
const wholes = new Set(['what', 'whatever', 'anything', 'everything'])
const spokenOf = new Set(['you', 'is'])
const passes = new Set(['sharing:with', 'sharing:sell', 'sharing:does'])
const named = new Set(['sharing:by', 'sharing:use', 'sharing:with'])

const confidences: Readonly<Record<string, number>> = {
  'sharing:with': 0.9,
  'sharing:sell': 0.9,
  'sharing:access': 0.8,
  'sharing:by': 0.75,
  'sharing:use': 0.7,
  'sharing:sent': 0.6,
}
const confidenceOf = ({ concept }: Mention): number => confidences[concept] ?? 0.65

/** Where a well-known provider has its home, if that is abroad. */
const abroadOf = ({ statement, from, to }: Mention): string | undefined =>
  american.has(statement.words[from]?.text ?? '') && to - from <= 3 ? 'US' : undefined
const american = new Set(
  'aws amazon azure digitalocean heroku netlify vercel cloudflare railway github mailchimp sendgrid mailgun twilio postmark stripe hubspot salesforce zendesk intercom slack zapier auth0 openai anthropic dropbox zoom google microsoft eventbrite calendly typeform airtable meta facebook'.split(
    ' ',
  ),
)

/** 'Apart from them …', 'Besides, …'. */
const isBesides = ({ words }: Statement): boolean => besides.has(words[0]?.text ?? '') && !listing.has(words[1]?.text ?? '')
const besides = new Set(['apart', 'aside', 'besides', 'otherwise', 'additionally', 'beyond'])
const listing = new Set(['which', 'for'])

/** Whether the same block, its list, or the rest of a section about recipients says which kinds: 'third parties' is then no more than a lead-in. */
const hasCategoryNear = (text: Text, statement: Statement): boolean => {
  const { block, section, index } = statement
  const about = text.isAbout(section, 'recipients')
  // As far as a reader would look.
  return text.statements
    .slice(Math.max(0, index - 20), index + 20)
    .filter((one) => one.section === section && (about || one.block === block || one.leadIn === statement))
    .some((one) => one !== statement && kindsIn(text, one).some(telling))
}

/** Who receives data, or that nobody does; and whether data leaves the country. */
export const readRecipients = (text: Text): Pick<Policy, 'recipients' | 'transfers' | 'safeguards' | 'safeguardCopies'> => ({
  recipients: text.statements.flatMap((statement) => recipientsIn(text, statement)),
  ...readTransfers(text),
})
