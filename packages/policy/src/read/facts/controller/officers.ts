import type { Contact, Officer, Representative } from '../../../model/controller.ts'
import type { Mention } from '../../match.ts'
import type { Text } from '../../text.ts'
import { speaksOfUs } from '../asides.ts'
import { hasLegalForm } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'
import { justAfter, justBefore } from '../near.ts'
import { nearestActor } from '../nearest-actor.ts'

const theirs = new Set(['their', 'its', 'your', 'his', 'her', 'client', 'customer', 'organisation', 'school'])

const whose = new Set(['your', 'their', 'each', 'every', 'that'])
const providers = new Set(['supplier', 'provider', 'processor', 'partner', 'contractor', 'seller', 'lender', 'insurer'])
const lends = new Set(['by', 'with', 'to', 'through', 'from', 'via', 'use', 'uses', 'using'])

/** A body that the text has dealings with: 'payments are taken by PayHarbour'. */
const isDealtWith = (text: Text, { text: own }: Name, before: number): boolean =>
  text.statements
    .slice(Math.max(0, before - 6), before)
    .some((one) => namesIn(text, one).some((name) => name.text === own && lends.has(one.words[name.from - 1]?.text ?? '')))

const ourselves = new Set(['our', 'my', 'its'])
/** 'PayHarbour’s officer', 'the officer of PayHarbour', 'Stripe has an officer': a body that isn't ours. */
const isNamedOthers = (text: Text, { statement, from, to }: Mention): boolean => {
  const { words } = statement
  // 'Tradefinder’s own officer'
  if (words[from - 1]?.text === 'own' && !ourselves.has(words[from - 2]?.text ?? '')) return true
  if (words[to]?.text === 'of' && words.slice(to + 1, to + 5).some(({ text: word }) => providers.has(word))) return true
  const owner = namesIn(text, statement).findLast((name) => name.to <= from)
  if (owner === undefined || from - owner.to > 4) return false
  const isWellKnown = text.unitsOf(statement)[owner.from]?.some(({ name, end }) => name === 'other-actor' && end >= owner.to) ?? false
  return (isWellKnown && owner.from <= 1) || (owner.to === from && isDealtWith(text, owner, statement.index))
}

/** 'The school shares its officer', 'Fern Inc. has appointed X as its representative': ours, unless another body does. */
const isItsOwn = (text: Text, mention: Mention): boolean => {
  const { statement, from } = mention
  if (![statement.words[from - 1]?.text, statement.words[from - 2]?.text].includes('its')) return false
  const actor = nearestActor(text, mention)
  if (actor !== undefined) return actor === 'we'
  return (namesIn(text, statement)[0]?.from ?? from) < from && !foreign.some((topic) => text.isAbout(statement.section, topic))
}
const foreign = ['recipients', 'cookies', 'links', 'transfers', 'sources']

/** Whether an officer or a representative is somebody else's. */
export const isOthers = (text: Text, mention: Mention): boolean => {
  const { statement, from, to, scope } = mention
  // 'Who is your data protection officer?' is what readers ask.
  const isAsked = statement.words[from - 1]?.text === 'your' && statement.text.endsWith('?')
  return (
    (theirs.has(statement.words[from - 1]?.text ?? '') && !isAsked && !isItsOwn(text, mention)) ||
    (theirs.has(statement.words[from - 2]?.text ?? '') && !isItsOwn(text, mention)) ||
    (statement.words[to]?.text === 'of' && whose.has(statement.words[to + 1]?.text ?? '')) ||
    isNamedOthers(text, mention) ||
    scope.about === 'definition' ||
    scope.about === 'general' ||
    scope.about === 'other-document'
  )
}

const possessing = new Set(['our', 'have', 'share', 'employ', 'two', 'three'])
/** 'We train data protection officers': several are nobody's in particular, unless they are ours. */
const isAnyones = ({ statement: { words }, from, to }: Mention): boolean =>
  plurals.has(words[to - 1]!.text) && !words.slice(Math.max(0, from - 2), from).some(({ text }) => possessing.has(text))
const plurals = new Set(['officers', 'dpos'])

/** 'Public bodies must have a data protection officer': whoever must, we haven't said that we do. 'Ours is Jo' behind it says so. */
const isOthersDuty = (text: Text, { statement }: Mention): boolean =>
  text.says(statement, 'appointment:others') &&
  !speaksOfUs(statement) &&
  !justAfter(statement, 1).some(({ words }) => words.slice(0, 3).some(({ text: word }) => word === 'ours'))

const nameBeside = (text: Text, mention: Mention): string | undefined =>
  namesIn(text, mention.statement).find(({ from }) => from >= mention.to && from - mention.to < 4)?.text

const pronouns = new Set(['one', 'any'])
const joining = new Set(['and', 'but', 'because', 'as', 'since', 'so', 'at', 'yet', 'now', 'ourselves', 'here'])
/** 'If you do not have any proof', 'you do not have one of our forms': nothing about an officer. */
const isAboutElse = ({ statement: { words }, to, scope }: Mention): boolean => {
  const next = words[to]
  return (
    scope.condition === 'antecedent' ||
    scope.actor === 'you' ||
    (pronouns.has(words[to - 1]!.text) && next?.before === '' && !joining.has(next.text))
  )
}

/** 'Whether one must be designated we have considered': a question, whatever its answer. */
const isPondered = ({ statement: { words }, from }: Mention): boolean => words.slice(0, from).some(({ text }) => text === 'whether')

const nones = new Set(['none', 'no', 'not', 'neither', 'nobody', 'n/a'])
/** 'Data protection officer: none', 'Must there be an officer? None is required.' */
const isAnsweredNo = (mention: Mention): boolean => {
  const { statement } = mention
  const [next] = justAfter(statement, 1)
  // 'Officer | none appointed'
  if (statement.kind === 'cell' && mention.from <= 1 && nones.has(next?.words[0]?.text ?? '')) return true
  const asked = isPondered(mention) || statement.text.endsWith('?')
  const value = asked ? next?.words[0] : statement.words[statement.label?.words ?? 0]
  return (asked || mention.to <= (statement.label?.words ?? 0)) && nones.has(value?.text ?? '')
}

/** Whether the text says that there is none: 'we don't need to appoint one'. */
export const isNone = (text: Text, mention: Mention): boolean =>
  mention.scope.polarity === 'denied' ||
  isAnsweredNo(mention) ||
  text.mentionsIn(mention.statement, 'appointment').some((one) => one.concept === 'appointment:none' && !isAboutElse(one))

/** 'Is there a data protection officer? Yes, …' */
const isAnsweredYes = (text: Text, { statement }: Mention): boolean => {
  const answer = text.statements[statement.index + 1]
  return (
    statement.kind === 'heading' && statement.text.endsWith('?') && answer?.section === statement.section && answer.words[0]?.text === 'yes'
  )
}

/** 'You can write to our data protection officer at the address above.' */
const pointsAt = (text: Text, mention: Mention): boolean => text.says(mention.statement, 'contact:promise')

/** The data protection officer: one for the document, or that there is none. */
export const officersIn = (text: Text, contacts: readonly Contact[]): readonly Officer[] => {
  const mentions = text
    .mentions('who:dpo')
    .filter((mention) => !isOthers(text, mention) && !isAnyones(mention) && !isOthersDuty(text, mention))
  const own = contacts.filter(({ of, value }) => of === 'dpo' && value !== undefined)
  const denial = mentions.find((mention) => isNone(text, mention))
  if (denial !== undefined && own.length === 0) return [text.placed({ contacts: [], says: 'denied' as const, confidence: 0.9 }, denial)]
  const said = mentions.filter(
    (mention) =>
      mention.statement.kind !== 'heading' &&
      mention.scope.polarity === 'affirmed' &&
      !mention.scope.hypothetical &&
      !mention.scope.past &&
      !isPondered(mention),
  )
  const sure = said.filter(({ scope }) => scope.condition !== 'antecedent')
  const first = sure[0] ?? said[0] ?? (own.length > 0 ? mentions[0] : mentions.find((mention) => isAnsweredYes(text, mention)))
  if (first === undefined) return []
  const pointing = own.length > 0 ? undefined : said.find((mention) => pointsAt(text, mention))
  const shared = contacts.filter(({ of, value, channel }) => of === 'controller' && value !== undefined && channel !== 'website')
  const reached =
    pointing === undefined ? [] : shared.slice(0, 1).map((contact) => text.placed({ ...contact, of: 'dpo' as const }, pointing))
  const name = said.map((mention) => nameBeside(text, mention)).find((one) => one !== undefined)
  return [
    text.placed(
      {
        ...(name !== undefined && { name }),
        contacts: [...own, ...reached],
        says: 'stated' as const,
        confidence: sure.length > 0 || own.length > 0 || said.length === 0 ? 0.9 : 0.5,
      },
      first,
    ),
  ]
}

/** Words that tell the Union from the kingdom. */
const union = new Set(['eu', 'eea', 'european', 'union'])
const territoryOf = ({ concept, statement }: Mention): Representative['territory'] =>
  concept.endsWith(':any')
    ? statement.words.some(({ text: word }) => union.has(word))
      ? 'EU'
      : 'UK'
    : concept.endsWith(':EU')
      ? 'EU'
      : 'UK'

/** Somebody named with a representative: behind it, under it, or else in front of it ('we have appointed X as our representative'). */
const representing = (text: Text, mention: Mention): string | undefined => {
  const { statement, to } = mention
  const beneath = text.statements[statement.index + 1]
  const names = namesIn(text, statement)
  const name = names.find(({ from }) => from >= to) ?? names.findLast((one) => one.to <= mention.from || one.from > 0)
  if (statement.kind !== 'heading' && name !== undefined) return name.text
  return beneath?.section === statement.section ? namesIn(text, beneath).find(({ from }) => from < 4)?.text : undefined
}

const trades = new Set(
  'sales service customer class staff union student pupil parent account medical employee regional media press team player worker safety brand field area support tour holiday'.split(
    ' ',
  ),
)
const dealings = new Set('wholesale retail trade sales orders order bookings booking spares returns stockists dealers'.split(' '))
/** 'Our sales representative in the UK', 'shops may ring our representative in the UK'. */
export const isOfTrade = ({ statement: { words }, from, to }: Mention): boolean =>
  (words[0]?.text === 'for' && words.slice(1, Math.min(5, from)).some(({ text }) => dealings.has(text))) ||
  words.slice(from, to).some(({ text }, at) => text.startsWith('representative') && trades.has(words[from + at - 1]?.text ?? ''))

const articles = new Set(['a', 'an'])
/** 'You may need a UK representative': nobody's. */
const isAnyone = ({ statement: { words }, from }: Mention): boolean =>
  articles.has(words[from - 1]?.text ?? '') && words[from - 2]?.text !== 'appointed' && words[from - 2]?.text !== 'named'

const bygone = new Set(['was', 'were'])
const ours = new Set(['our', 'the', 'its', 'my'])
/** 'Until May a firm was our representative.' */
const isFormer = ({ statement: { words }, from }: Mention): boolean =>
  bygone.has(words[from - 2]?.text ?? '') && ours.has(words[from - 1]?.text ?? '')

const pointers = new Set(['this', 'that', 'her', 'him', 'them', 'it', 'she', 'he', 'they', 'these'])
const naming = new Set(['call', 'calls', 'called', 'known', 'is', 'are', 'acts', 'act'])
/** 'The law calls this a representative': somebody named in the sentence before. */
const meant = (text: Text, { statement, from }: Mention): string | undefined => {
  const before = statement.words.slice(Math.max(0, from - 6), from)
  if (!before.some(({ text: word }) => pointers.has(word)) || !before.some(({ text: word }) => naming.has(word))) return undefined
  const [previous] = justBefore(statement, 1)
  const names = previous === undefined ? [] : namesIn(text, previous)
  return (names.find(({ text: name }) => hasLegalForm(name)) ?? names.at(0))?.text
}

/** Representatives in the UK or in the EU (Article 27). */
export const representativesIn = (text: Text): readonly Representative[] => {
  const found = new Map<string, Representative>()
  for (const mention of text.mentions('who')) {
    if (
      !mention.concept.startsWith('who:representative:') ||
      mention.scope.hypothetical ||
      mention.scope.past ||
      isFormer(mention) ||
      isOthers(text, mention)
    )
      continue
    if (text.says(mention.statement, 'appointment:due') || isOfTrade(mention)) continue
    const territory = territoryOf(mention)
    const none = isNone(text, mention)
    const name = representing(text, mention) ?? meant(text, mention)
    if (found.has(territory) || (name === undefined && isAnyone(mention))) continue
    if (mention.statement.kind === 'heading' && (none || name === undefined)) continue
    const says = none ? ('denied' as const) : ('stated' as const)
    found.set(territory, text.placed({ territory, ...(name !== undefined && { name }), says, confidence: 0.85 }, mention))
  }
  return [...found.values()]
}
