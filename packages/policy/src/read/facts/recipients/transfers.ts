import { destinations } from '@clearnotice/uk-gdpr'
import type { Says } from '../../../model/fact.ts'
import type { Policy } from '../../../model/policy.ts'
import type { Transfer } from '../../../model/recipients.ts'
import type { Mention } from '../../match.ts'
import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isClientsDuty } from '../clients-duty.ts'
import { has, negations } from '../mentions.ts'
import { justAfter, justBefore, mentioning } from '../near.ts'
import { isOthersDoing } from '../others-doings.ts'
import { questionAbove, questionOf } from '../question-of.ts'
import { isLeaver, isOfPeople, isToUs, isWhereabouts, isYours } from './movers.ts'
import { isAskedOfOthers, isOfAllSuppliers, isOfNobody, isOfReaders, isOfSuppliers, isOverAndDone } from './no-transfers.ts'
import { relatives } from './recipient-names.ts'
import { readSafeguardCopies } from './safeguard-copies.ts'
import { approvals, contextual, safeguardsIn } from './safeguards.ts'
import { isAddress, isSeat, isSeatOrIn } from './seats.ts'
import { isRowOfTransfer, isUnprotected } from './transfer-cells.ts'
import { isByLeave, opposite, saysOf } from './transfer-says.ts'

const tests: Readonly<Record<string, Transfer['test']>> = {
  'transfer:outside-uk': 'uk',
  'transfer:outside-eea': 'eea',
  'transfer:outside-both': 'uk-and-eea',
  'transfer:abroad': 'abroad',
}
const ours = ({ scope }: Mention): boolean => scope.about === 'ours'
const within = (inner: Mention, outer: Mention): boolean => outer.from <= inner.from && inner.to <= outer.to

const being = new Set('is was will may can could must goes means includes and or to in on at from with'.split(' '))
/** 'This template' is no data. */
const isPointer = ({ words }: Statement, at: number): boolean =>
  words[at]!.text === 'this' && words[at + 1]?.before === '' && !being.has(words[at + 1]!.text)

/** Whether data is spoken of: 'your data', 'your photographs' in the statement, or in what it is an item of. */
const speaksOfData = (text: Text, statement: Statement): boolean =>
  text.says(statement, 'data') ||
  text.unitsOf(statement).some((units, at) => !isPointer(statement, at) && units?.some(({ name }) => name === 'data')) ||
  text.says(statement, 'transfer:data') ||
  (statement.leadIn !== undefined && speaksOfData(text, statement.leadIn))

/** 'In 2019 our list was kept in Norway', 'before then it was held there'. */
const isBygone = ({ statement: { words }, from }: Mention): boolean =>
  (words[0]?.text === 'in' || words[0]?.text === 'before' || words[0]?.text === 'until') &&
  (words[1]?.text === 'then' || Number(words[1]?.text) > 0 || Number(words[2]?.text) > 0) &&
  words.slice(Math.max(0, from - 6), from).some(({ text }, at, near) => was.has(text) && storing.has(near[at + 1]?.text ?? ''))
const was = new Set(['was', 'were'])
const storing = new Set('hold holds held store stores stored keep keeps kept host hosts hosted'.split(' '))

const codeOf = ({ concept }: Mention): string => concept.slice('place:'.length)

/** 'Where is my data?', 'Data residency:' */
const asksWhither = (text: Text, statement: Statement): boolean =>
  questionOf(text, statement).some(({ concept }) => concept === 'transfer:whither')

/** 'Nothing ever leaves Hexham', 'no copy goes further than Norfolk': a word that denies, one that leaves, and a name that is no place abroad. */
const leavesHome = (text: Text, statement: Statement): Mention | undefined => {
  const { words } = statement
  const at = words.findIndex(
    ({ text: word }, index) =>
      index > 0 &&
      leavings.has(word) &&
      words[index + 1]?.capital === true &&
      (!comparing.has(word) || further.has(words[index - 1]!.text)),
  )
  if (at < 0 || words[at + 1]!.before !== '' || !words.slice(Math.max(0, at - 8), at).some(({ text: word }) => denying.has(word)))
    return undefined
  return text
    .mentionsIn(statement)
    .find(
      ({ topic, concept, from, scope }) =>
        from < at && !scope.past && !scope.hypothetical && (topic === 'data' || concept === 'transfer:data'),
    )
}
const comparing = new Set(['than', 'beyond'])
const further = new Set(['further', 'farther', 'outside'])
const leavings = new Set(['leaves', 'leave', 'left', 'leaving', 'than', 'beyond'])
const denying = new Set(['no', 'nothing', 'never', 'not', 'none', 'nor', 'neither'])

const machines = new Set(
  'server servers centre centres center centers computer computers machine machines cabinet cabinets safe drive'.split(' '),
)
const locating = new Set(['in', 'at', 'within'])
/** 'Your data is processed at data centres in Leeds.' */
const isKeptAt = (text: Text, { statement, from }: Mention): boolean => {
  const { words } = statement
  if (!speaksOfData(text, statement) || !locating.has(words[from - 1]?.text ?? '')) return false
  const kept = text
    .mentionsIn(statement, 'transfer:lies')
    .some(({ to, scope }) => to <= from && from - to <= 1 && scope.polarity === 'affirmed')
  return kept || (machines.has(words[from - 2]?.text ?? '') && text.says(statement, 'transfer:move'))
}

/** 'We do not.' */
const shortest = 4

/** 'No.', 'None', 'Not applicable', 'We do not make any', and 'Yes': in answer to whether data leaves. */
const answered = (text: Text, statement: Statement): { readonly says: Says; readonly test: Transfer['test'] } | undefined => {
  const from = statement.label?.words ?? 0
  const answer = text
    .mentionsIn(statement)
    .find((one) => (one.concept === 'transfer:none' || one.concept === 'transfer:some') && one.from >= from && one.from <= from + 1)
  // 'We don't', 'We never do'.
  const bare = statement.words.length <= from + shortest && text.says(statement, 'transfer:not')
  if ((answer === undefined && !bare) || statement.words.length > from + 12) return undefined
  const asked = questionOf(text, statement).find(({ concept }) => concept in tests)
  if (asked === undefined) return undefined
  return { says: answer?.concept === 'transfer:some' ? 'stated' : 'denied', test: tests[asked.concept] as Transfer['test'] }
}

/** 'Nothing leaves the UK unless it is protected'. */
const isWithProviso = (mentions: readonly Mention[]): boolean => {
  const border = mentions.find(({ concept }) => concept in tests)
  return border !== undefined && mentions.some(({ concept, from }) => concept === 'transfer:proviso' && from >= border.to)
}

/** Whether a statement speaks of all data, and nothing is taken back right after it. */
const isWhole = (text: Text, statement: Statement): boolean => {
  const mentions = text.mentionsIn(statement)
  const some = mentions.some(({ topic, concept }) => topic === 'data' && concept !== 'data:personal-data')
  const stays = has(mentions, 'transfer:within') && !has(mentions, 'transfer:all')
  const next = text.statements[statement.index + 1]
  return (
    !some &&
    !stays &&
    !has(mentions, 'transfer:rest') &&
    !isWithProviso(mentions) &&
    !(next !== undefined && text.says(next, 'transfer:exception'))
  )
}

/** 'Their servers are in Norway. No other data goes abroad': data does. */
const isFollowedByRest = (text: Text, { section, index }: Statement): boolean => {
  const next = text.statements[index + 1]
  return next?.section === section && text.says(next, 'transfer:rest') && text.mentionsIn(next).some(({ concept }) => concept in tests)
}

/** 'Apart from our printer, nothing leaves the UK': what the printer gets does. */
const exceptsRecipient = (mentions: readonly Mention[], border: Mention): boolean =>
  mentions.some(
    ({ concept, from, to }) =>
      concept === 'transfer:except' &&
      (from === 0 || (from >= border.to && from - border.to <= 2)) &&
      mentions.some(({ topic, from: at }) => topic === 'recipient' && at >= to && at - to <= 2),
  )

/**
 * What says that a place abroad means a transfer: 'that transfer relies on …', 'under an IDTA', an approval of the place, here or in the
 * next two sentences.
 */
const transferOf = (text: Text, { section, index }: Statement, foreign: Mention): Statement | undefined =>
  text.statements.slice(index, index + 3).find((one) => {
    const mentions = text.mentionsIn(one)
    const telling = ({ topic, concept }: Mention): boolean =>
      concept === 'transfer:this' ||
      (approvals.has(concept) &&
        (has(mentions, foreign.concept) || isOfItsArea(mentions, foreign) || (one !== foreign.statement && pointsAtPlace(one)))) ||
      (topic === 'safeguard' && !contextual.has(concept) && concept !== 'safeguard:open')
    return (
      one.section === section &&
      mentions.some(
        (mention) =>
          ours(mention) &&
          mention.scope.polarity === 'affirmed' &&
          mention.scope.condition !== 'antecedent' &&
          !mention.scope.hypothetical &&
          !mention.scope.past &&
          telling(mention),
      )
    )
  })

/** 'It is hosted in Norway. The EEA is approved.' */
const isOfItsArea = (mentions: readonly Mention[], foreign: Mention): boolean =>
  has(mentions, 'place:EEA') && destinations.some(({ code, eea }) => eea === true && code === codeOf(foreign))

/** 'The UK has made regulations for that country', right behind where it is. */
const pointsAtPlace = ({ words }: Statement): boolean =>
  words.some(({ text }, at) => pointed.has(text) && (words[at - 1]?.text === 'that' || words[at - 1]?.text === 'this'))
const pointed = new Set(['country', 'territory', 'destination', 'place', 'state'])

/** 'Your photos are retouched by a studio in Vietnam', 'we use an assistant in Manila who reads your e-mail'. */
const isWorkedOn = (text: Text, statement: Statement, place: Mention): boolean =>
  text
    .mentionsIn(statement, 'sharing')
    .some(
      ({ concept, from, to, scope }) =>
        (((concept === 'sharing:by' || concept === 'sharing:access') && to <= place.from) ||
          (concept === 'sharing:use' && from < place.from && relatives.has(statement.words[place.to]?.text ?? ''))) &&
        place.from - to <= 8 &&
        scope.polarity === 'affirmed' &&
        !scope.hypothetical &&
        !scope.past,
    )

const namesRecipient = (text: Text, statement: Statement): boolean =>
  text.mentionsIn(statement, 'recipient').some(({ concept }) => concept !== 'recipient:customer')
const onComplaints = ['authority:unnamed', 'complaint:worry']

/**
 * @param seats takes the facts that say no more than where somebody works
 * @param rest a statement that nothing else leaves
 */
const transfersIn = (text: Text, statement: Statement, seats: Set<Transfer>, rest?: Statement): Transfer[] => {
  if (statement.kind === 'heading' || statement.text.endsWith('?') || isOthersDoing(text, statement)) return []
  if (isOfNobody(text, statement) || isOverAndDone(statement) || isAskedOfOthers(text, statement)) return []
  const mentions = text.mentionsIn(statement)
  const reply = answered(text, statement)
  const asks = asksWhither(text, statement)
  if (reply !== undefined)
    return [text.placed({ ...reply, text: statement.text, destinations: [], hostingOnly: false, confidence: 0.9 }, statement)]
  const about = text.isAbout(statement.section, 'transfers')
  const hostsSite = text.says(statement, 'transfer:site')
  const hosting = hostsSite || text.says(statement, 'transfer:hosting')
  const data =
    asks || speaksOfData(text, statement) || text.mentionsIn(statement, 'safeguard').some(({ concept }) => concept !== 'safeguard:open')
  const sent = text.mentionsIn(statement, 'transfer:send').filter((one) => one.scope.polarity === 'affirmed' && !isToUs(one))
  const moves =
    sent.some((one) => !isYours(one)) || text.mentionsIn(statement, 'transfer:move').some((one) => !isToUs(one) && !isYours(one))
  const borders = text
    .mentionsIn(statement, 'transfer')
    .filter(
      (mention) =>
        mention.concept in tests &&
        ours(mention) &&
        !isYours(mention) &&
        !isLeaver(text, mention) &&
        !isOfReaders(mention) &&
        !isClientsDuty(text, mention) &&
        !mention.scope.past &&
        (mention.strength === 'strong' || about) &&
        !text.mentionsIn(statement, 'safeguard').some((named) => within(mention, named)),
    )
  const inside = text
    .mentionsIn(statement, 'transfer:within')
    .filter((mention) => ours(mention) && !isYours(mention) && !isOfPeople(mention))
  const places = text.mentionsIn(statement, 'place').filter(
    (mention) =>
      ours(mention) &&
      // 'You may complain to the commission in Ireland.'
      !text.says(statement, 'authority:other') &&
      !isClientsDuty(text, mention) &&
      !mention.scope.past &&
      !isBygone(mention) &&
      !isWhereabouts(mention) &&
      !borders.some((border) => within(mention, border)),
  )
  const abroad = places.filter((place) => codeOf(place) !== 'GB' && place.scope.polarity === 'affirmed')
  const reached = [...new Set(abroad.map(codeOf))]
  // 'Our printer is in Norway', under 'Where your data goes'.
  const answers =
    about &&
    inside.length === 0 &&
    statement.kind === 'sentence' &&
    namesRecipient(text, statement) &&
    abroad.some(isSeatOrIn) &&
    !has(mentions, ...onComplaints)
  const fact = (says: Says, test: Transfer['test'], at: Mention, to: readonly string[], confidence = 0.9): Transfer =>
    text.placed(
      {
        ...(isUnprotected(text, statement) && { unprotected: true }),
        says,
        test,
        text: statement.text,
        destinations: to,
        hostingOnly: hosting && !data && !isFollowedByRest(text, statement) && !isOfAllSuppliers(statement),
        whole: isWhole(text, statement),
        // 'Nothing else leaves the UK', 'except as listed above': something does, and has been named.
        ...(says === 'denied' && text.says(statement, 'transfer:rest') && { rest: true }),
        confidence:
          at.scope.actor === 'other' && !data && !answers ? 0.4 : at.scope.hypothetical || isByLeave(at, mentions) ? 0.5 : confidence,
      },
      statement,
    )

  // 'outside the UK and the EEA' says more than 'outside the UK'.
  if (text.says(statement, 'transfer:general') && sent.every(({ scope }) => scope.actor !== 'we')) return []
  const widest = borders.filter(
    (one) => !borders.some((other) => other !== one && within(one, other) && other.to - other.from > one.to - one.from),
  )
  // 'to a country outside the EEA'
  const [first] = widest
  const border =
    first?.concept === 'transfer:abroad'
      ? (widest.find((one) => one.concept !== first.concept && one.from - first.to <= 2) ?? first)
      : first
  if (border !== undefined && (data || about || hosting || (moves && isOfSuppliers(statement)))) {
    const says = saysOf(border, mentions)
    // 'Not abroad, except to our printer in Norway': it is.
    const excepted = says === 'denied' && (abroad.some(({ from }) => from >= border.to) || exceptsRecipient(mentions, border))
    return [fact(excepted ? 'stated' : says, tests[border.concept] as Transfer['test'], border, reached)]
  }
  const home = places.find((place) => codeOf(place) === 'GB' && place.scope.polarity === 'affirmed')
  // 'Data residency: United Kingdom', 'held on machines in Leeds'
  if (home !== undefined && inside.length === 0 && reached.length === 0 && border === undefined && (asks || isKeptAt(text, home)))
    return [fact('denied', 'uk', home, [], asks || text.says(statement, 'transfer:all') ? 0.9 : 0.5)]
  const left = leavesHome(text, statement)
  if (left !== undefined && border === undefined && inside.length === 0 && abroad.length === 0) return [fact('denied', 'uk', left, [], 0.8)]
  const [stays] = inside
  if (stays !== undefined && (data || hosting || about)) {
    const area = places.find((place) => within(place, stays))?.concept
    const stay = saysOf(stays, mentions)
    // 'held in the UK and not sent elsewhere' denies what follows.
    const later = stay === 'denied' && !statement.words.slice(0, stays.to).some(({ text }) => negations.has(text))
    if (reached.every((code) => code === 'EEA'))
      return [
        fact(
          later ? 'denied' : opposite[stay],
          area === 'place:EEA' ? 'eea' : 'uk',
          stays,
          [],
          area === undefined && !text.says(statement, 'transfer:all') ? 0.5 : 0.9,
        ),
      ]
  }
  const [foreign] = abroad
  if (foreign === undefined) {
    // 'No data goes to America' leaves the rest of the world open.
    const kept = places.find((place) => codeOf(place) !== 'GB' && place.scope.polarity === 'denied' && !place.scope.hypothetical)
    return kept !== undefined && data && text.says(statement, 'transfer:send')
      ? [{ ...fact('denied', 'place', kept, [codeOf(kept)], 0.5), whole: false }].map((one) => text.placed(one, statement))
      : []
  }
  // 'We send your data to our printer in Norway' says that data leaves; 'our printer is in Norway' leaves that to the reader.
  const seat = isSeat(foreign)
  const near = sent.some((one) => !isYours(one) && Math.abs(one.from - foreign.from) <= 14 && !(seat && one.from > foreign.from))
  // 'It stays in the UK, except for photos, which our printer in Norway keeps.'
  const excepted = stays !== undefined && stays.to <= foreign.from && text.says(statement, 'transfer:exception')
  if ((data && near && !isAddress(foreign)) || excepted)
    return [fact(excepted ? 'stated' : saysOf(foreign, mentions), 'abroad', foreign, reached)]
  const follower = goesThere(text, statement)
  if (follower !== undefined) return [text.placed(fact(saysOf(foreign, mentions), 'abroad', foreign, reached), statement, follower)]
  // 'Your answers are kept in Norway' says so too.
  const lies = text
    .mentionsIn(statement, 'transfer:lies')
    .some((one) => ours(one) && one.scope.actor !== 'other' && foreign.from >= one.to && foreign.from - one.to <= 4)
  // So do 'Acme | Norway | IDTA', and an approval of where something is kept.
  // 'Where is it kept?' 'On a server in Norway.'
  const located = asks && (questionAbove(text, statement) !== undefined || statement.label !== undefined)
  const covered =
    statement.words.some(({ text }) => storing.has(text)) &&
    speaksOfData(text, statement) &&
    (text.says(statement, 'safeguard:adequacy-regulations') || text.says(statement, 'safeguard:vague'))
  if ((data && lies && !hostsSite) || located || covered || isUnprotected(text, statement) || isRowOfTransfer(text, statement))
    return [fact(saysOf(foreign, mentions), 'abroad', foreign, reached)]
  const told = transferOf(text, statement, foreign) ?? rest
  // 'The clerks there can read your form. Kenya is covered by adequacy regulations.'
  const approved = has(mentions, ...approvals) && justBefore(statement, 2).some((one) => text.says(one, 'transfer:send'))
  const worked = data && !isAddress(foreign) && isWorkedOn(text, statement, foreign)
  if (hosting || worked || (moves && (data || about)) || told !== undefined || answers || approved) {
    const plain = told === undefined && !(about && data) && !answers
    // Of a listed recipient the place is a part.
    if (plain && statement.kind !== 'sentence' && text.isAbout(statement.section, 'recipients')) return []
    const confidence = plain && codeOf(foreign) === 'EEA' ? 0.5 : plain ? 0.8 : 0.9
    const leaves = fact(saysOf(foreign, mentions), plain ? 'place' : 'abroad', foreign, reached, confidence)
    if (plain && !hosting && !moves && !approved) seats.add(leaves)
    return told === undefined
      ? [leaves]
      : [text.placed({ ...leaves, hostingOnly: false }, statement, ...(told === statement ? [] : [told]))]
  }
  return []
}

/** 'Our call centre is in Norway. Names and reports go there.': the sentence after says that data does. */
const goesThere = (text: Text, statement: Statement): Statement | undefined =>
  justAfter(statement, 1).find(
    (next) =>
      next.words.some(({ text: word }, at) => at > 0 && word === 'there') &&
      text.unitsOf(next).some((units) => units?.some(({ name }) => name === 'datum' || name === 'data')) &&
      text
        .mentionsIn(next, 'transfer:send')
        .some(({ scope }) => scope.polarity === 'affirmed' && scope.condition === 'none' && !scope.hypothetical && !scope.past) &&
      !text.says(next, 'place'),
  )

/** Whether data leaves the country, on what, and how to get a copy of that. */
export const readTransfers = (text: Text): Pick<Policy, 'transfers' | 'safeguards' | 'safeguardCopies'> => {
  const transferring = new Set<Statement>()
  const sections = new Set<Section>()
  const seats = new Set<Transfer>()
  const rest = mentioning(text, 'transfer:rest').find((statement) =>
    transfersIn(text, statement, seats).some(({ says }) => says === 'denied'),
  )
  const transfers = mentioning(text, 'transfer', 'place').flatMap((statement) => {
    const found = transfersIn(text, statement, seats, rest)
    if (found.length > 0) transferring.add(statement)
    if (found.some(({ test }) => test !== 'place')) sections.add(statement.section)
    return found
  })
  return {
    // Of a recipient the place is a part; beside a denial it contradicts.
    transfers: transfers.some(({ says }) => says === 'denied') ? transfers : transfers.filter((one) => !seats.has(one)),
    safeguards: mentioning(text, 'safeguard').flatMap((statement) => safeguardsIn(text, statement, transferring, sections)),
    safeguardCopies: readSafeguardCopies(text, sections),
  }
}
