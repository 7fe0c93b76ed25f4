import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordSet } from '../../word-set.ts'
import type { Word } from '../../words.ts'
import { isElsewhere } from '../field.ts'
import { whole } from './draft.ts'
import type { PurposeSpan } from './purposes.ts'

const speakers = wordSet('we i')
/** Behind 'our' or 'the'. */
const voices = wordSet(
  'team system app office shop club school studio desk staff secretary website site clinic surgery church society centre',
)
const reaching = wordSet(
  'text texts email emails ring rings phone phones telephone telephones message messages write writes invite invites remind reminds call sms alert alerts',
)
const sending = wordSet('send sends post posts mail mails deliver delivers give bring publish publishes')
const doing = wordSet('handle process arrange organise manage run take answer fulfil administer deal pack dispatch book')
/** What may stand between who acts and the verb. */
const between = wordSet(
  `also then now may might will would should could like to do always usually sometimes occasionally regularly often normally and only just still can shall
want need from time once twice again too have on`,
)
const readers = wordSet(
  `you customers customer members member clients client donors supporters subscribers guests tenants pupils parents patients players volunteers buyers hirers
residents readers everyone families neighbours people visitors learners applicants`,
)
const mailings = wordSet(
  `newsletter newsletters brochure brochures magazine magazines catalogue catalogues offer offers bulletin bulletins reminder reminders invoice invoices
receipts receipt invitation invitations ticket tickets appeal appeals calendar fixtures rota minutes survey surveys programme programmes update updates
leaflet leaflets confirmation confirmations bill bills samples quotation quotations certificate certificates results rotas agenda`,
)
const dealings = wordSet(
  `order orders booking bookings enquiry enquiries payment payments application applications claim claims repair repairs return returns registration
registrations delivery deliveries refund refunds appointments lessons admissions donations referrals`,
)
/** A letter about the document, a request or a breach is no reason to have data. */
const aside = wordSet('policy notice statement request requests complaint complaints breach rights right')
const conditions = wordSet('if when where should unless')
const asked = wordSet('ask asks asked complain complains object objects want wants wish contact exercise change changes ever write writes')
/** 'If you ask, we …': on somebody's word, not of ourselves. */
const isAsked = (words: readonly Word[]): boolean =>
  words.some(({ text }) => conditions.has(text)) && words.some(({ text }) => asked.has(text))
const determiners = wordSet('our the')
const isSpeaker = (words: readonly Word[], at: number): boolean =>
  speakers.has(words[at]!.text) || (voices.has(words[at]!.text) && determiners.has(words[at - 1]?.text ?? ''))

const plainly = (words: readonly Word[], at: number, most: number, set: ReadonlySet<string>): boolean =>
  words.slice(at, at + most).some(({ text }) => set.has(text))

/** Whether words tell of a deed at `at`, the word of who acts: 'we text you the day before', 'we send our newsletter', 'we handle orders'. */
const isDone = (words: readonly Word[], at: number): boolean => {
  if (!isSpeaker(words, at) || isAsked(words.slice(Math.max(0, at - 8), at))) return false
  let verb = at + 1
  while (verb < at + 6 && between.has(words[verb]?.text ?? '')) verb++
  const done = words[verb]?.text ?? ''
  if (reaching.has(done)) return plainly(words, verb + 1, 3, readers) && words.length - verb > 3
  return (sending.has(done) && plainly(words, verb + 1, 6, mailings)) || (doing.has(done) && plainly(words, verb + 1, 3, dealings))
}

const be = wordSet('is are be')
const sent = wordSet('sent posted emailed mailed delivered issued texted')
const by = wordSet('us me post email e text sms letter hand phone telephone noon courier air')
/** 'Tickets are posted by the theatre' */
const isByOthers = (words: readonly Word[], from: number): boolean =>
  words.slice(from, from + 4).some(({ text }, at, all) => text === 'by' && all[at + 1] !== undefined && !by.has(all[at + 1]!.text))

const get = wordSet('get receive gets receives')

const coming = wordSet('will may shall might')
/** 'You will hear from us before each concert' */
const heardIn = (words: readonly Word[]): number =>
  words.findIndex(
    ({ text }, at) =>
      text === 'hear' &&
      at < 6 &&
      words[0]!.text === 'you' &&
      coming.has(words[1]!.text) &&
      words[at + 1]?.text === 'from' &&
      words[at + 2]?.text === 'us' &&
      words.length - at > 4,
  )

/** The letter that is sent in 'Reminders are sent in spring', 'Customers get our brochure by post'; -1 if none is. */
const sentIn = (words: readonly Word[]): number => {
  const thing = words.findIndex(({ text }) => mailings.has(text))
  const verb = words.findIndex(({ text }, at) => at > thing && at <= thing + 6 && sent.has(text))
  if (thing >= 0 && verb > 0) return words.slice(thing + 1, verb).some(({ text }) => be.has(text)) && !isByOthers(words, verb) ? thing : -1
  const who = words.findIndex(({ text }) => readers.has(text))
  const given = who >= 0 && who <= 3 && words.slice(who + 1, Math.min(who + 5, thing)).some(({ text }) => get.has(text) || sent.has(text))
  return given ? thing : -1
}

const grounds = wordSet('basis footing ground grounds justification')
const processing = wordSet('processing using collecting holding keeping handling storing sharing doing being having')
/** 'The legal footing for preparing your return': the basis of a deed. */
const basedIn = (words: readonly Word[]): number =>
  words.findIndex(({ text }, at) => {
    const deed = words[at + 2]?.text ?? ''
    return grounds.has(text) && words[at + 1]?.text === 'for' && deed.endsWith('ing') && !processing.has(deed)
  })

const needs = wordSet('have hold keep need ask collect use take record want')
/** '…, which is why we have it' */
const whyIn = (words: readonly Word[]): number =>
  words.findIndex(
    ({ text }, at) =>
      text === 'why' &&
      be.has(words[at - 1]?.text ?? '') &&
      speakers.has(words[at + 1]?.text ?? '') &&
      needs.has(words[at + 2]?.text ?? ''),
  )

const looked = wordSet('read marked judged assessed scored considered compared reviewed studied')
/** 'Applications are read by two trustees' */
const readIn = (words: readonly Word[]): number =>
  words.findIndex(({ text }, at) => at > 0 && at < 6 && looked.has(text) && be.has(words[at - 1]!.text) && words[at + 1]?.text === 'by')

/** What is done with data without a word on data: 'We text you the day before fitting'. */
export const toldDeed = (text: Text, statement: Statement): PurposeSpan | undefined => {
  const { kind, words, section } = statement
  if (kind === 'heading' || words.length < 4 || statement.text.endsWith('?') || isElsewhere(text, section)) return undefined
  if (text.isAbout(section, 'security') || text.isAbout(section, 'definitions') || words.some(({ text: word }) => aside.has(word)))
    return undefined
  const done = words.findIndex((_, at) => isDone(words, at))
  const told = [done, heardIn(words), sentIn(words), basedIn(words), whyIn(words), readIn(words)].find((at) => at >= 0) ?? -1
  if (told < 0) return undefined
  const denied = text
    .unitsOf(statement)
    .some((units, at) => units?.some(({ name }) => name === 'hypothetical' || (name === 'not' && at <= told + 4)) === true)
  return denied ? undefined : { ...whole(statement), confidence: 0.62 }
}
