import type { TransferMechanismId } from '@clearnotice/uk-gdpr'
import type { Safeguard } from '../../../model/recipients.ts'
import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isClientsDuty } from '../clients-duty.ts'
import { isInName } from '../in-name.ts'
import { negations } from '../mentions.ts'

/** Clauses whose owner isn't named, and safeguards that aren't: no mechanism of their own. */
const unnamed = new Set(['safeguard:vague', 'safeguard:sccs', 'safeguard:dpf'])
/** Names that mean nothing but a transfer, wherever they stand. */
const dead = new Set(['safeguard:privacy-shield', 'safeguard:safe-harbor'])
export const approvals: ReadonlySet<string> = new Set(['safeguard:adequacy-regulations', 'safeguard:eu-adequacy-decision'])
/** These words mean a safeguard only where transfers are the subject. */
export const contextual: ReadonlySet<string> = new Set([
  'safeguard:vague',
  'safeguard:derogation-explicit-consent',
  'safeguard:adequacy-regulations',
  'safeguard:certification',
  'safeguard:code-of-conduct',
])

/** Denied by a word beside it: 'to a country without an adequacy decision we send it under the IDTA' denies the decision only. */
const isDenied = ({ concept, scope, statement: { words }, from, to }: Mention): boolean =>
  scope.polarity === 'denied' &&
  words.slice(Math.max(0, from - (dead.has(concept) ? 12 : 5)), to + 4).some(({ text }) => negations.has(text))

/** 'You will need an IDTA with them', 'you must put your own safeguard in place'. */
const isYourDuty = ({ statement: { words }, from }: Mention): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 8); at--) {
    if (ourselves.has(words[at]!.text)) return false
    if (words[at]!.text === 'you') return words.slice(at + 1, at + 4).some(({ text }) => duties.has(text))
  }
  return false
}
const ourselves = new Set(['we', 'us', 'our', 'i', 'me', 'my'])
const duties = new Set(['must', 'need', 'should', 'responsible'])

/** 'We make no transfers to which the EU SCCs could apply'; not 'no transfers without them'. */
const isOfNoTransfer = ({ statement: { words }, from }: Mention): boolean => {
  const transfer = words.findIndex(({ text }, at) => at < from && transfers.has(text))
  if (transfer < 0 || !words.slice(Math.max(0, transfer - 4), transfer).some(({ text }) => negations.has(text))) return false
  return !words.slice(transfer, from).some(({ text }) => excepting.has(text))
}
const transfers = new Set(['transfer', 'transfers', 'exports'])
const excepting = new Set(['without', 'except', 'unless', 'other', 'than', 'only', 'but', 'outside', 'until'])

/** 'Firms such as Acme', 'countries like Japan, for example': the example is of those, and not of a safeguard. */
const isOfOthers = (mentions: readonly Mention[], { statement, from }: Mention): boolean =>
  statement.words.slice(Math.max(0, from - 3), from).some(({ text }) => exemplified.has(text)) ||
  mentions.some(({ topic, to }) => topic === 'recipient' && to === from)
const exemplified = new Set(
  'companies company firms organisations countries country territories jurisdictions destinations places suppliers providers partners recipients services tools apps businesses software'.split(
    ' ',
  ),
)

/** Dead by now, a mechanism is history where its sentence is told as such: 'our last supplier used Safe Harbor'. */
const isHistory = ({ concept, statement: { words } }: Mention): boolean =>
  dead.has(concept) &&
  (words.some(({ text }, at) => bygone.has(text) || (text === 'used' && !presently.has(words[at - 1]?.text ?? ''))) ||
    words.some(({ text }) => shunning.has(text)) ||
    (words.some(({ text }, at) => dating.has(words[at - 1]?.text ?? '') && isYearOfLife(text)) &&
      !words.some(({ text }) => lasting.has(text))))
const shunning = new Set(['avoid', 'avoids', 'avoiding', 'refuse', 'reject', 'shun', 'abandoned', 'dropped'])
const dating = new Set(['in', 'during', 'of', 'our'])
const lasting = new Set(['since', 'is', 'are', 'rely', 'relies', 'use', 'uses', 'hold', 'holds'])
/** When either still held. */
const isYearOfLife = (word: string): boolean => Number(word) >= 2000 && Number(word) <= 2020
const bygone = new Set(
  'was were had did ended fell relied invoked collapsed expired died gone earlier predecessor former formerly prior until history replaced'.split(
    ' ',
  ),
)
const presently = new Set(['is', 'are', 'be', 'being'])

/** 'We stopped relying on X and now use Y': only X is past. */
const isPast = (mentions: readonly Mention[], mention: Mention): boolean => {
  const { scope, statement, from } = mention
  if (!scope.past) return isHistory(mention)
  const before = mentions.findLast((one) => one.topic === 'safeguard' && one.to <= from)
  return before === undefined || !statement.words.slice(before.to, from).some(({ text }) => renewing.has(text))
}
const renewing = new Set(['now', 'instead', 'today', 'use', 'uses', 'rely', 'relies', 'by'])

/** 'such as', 'as applicable' say that a safeguard is an example: they stand just before or after one. */
const isOpen = (mentions: readonly Mention[], { from, to, scope }: Mention): boolean => {
  const open = mentions.filter((one) => one.concept === 'safeguard:open')
  const ours = open.filter((one) => !isOfOthers(mentions, one))
  return (scope.example && (open.length === 0 || ours.length > 0)) || ours.some((one) => one.to >= from - 6 && one.from <= to + 8)
}

const isChoice = (text: Text, statement: Statement | undefined, before: number): boolean =>
  statement !== undefined &&
  text
    .mentionsIn(statement, 'safeguard:open')
    .some(({ from, to }) => to <= before && statement.words.slice(from, to).some(({ text: word }) => word === 'one'))
/** Asked of a section's first statement. */
const namesPlace = perStatement((text, { section }) =>
  section.statements.some((one) =>
    text
      .mentionsIn(one, 'place')
      .some(({ concept, scope }) => concept !== 'place:GB' && concept !== 'place:EEA' && scope.polarity === 'affirmed'),
  ),
)
/** 'To India, under one of the following:' leaves open which of them it is; what a table has in a row is told of that row. */
const isOneOfSome = (text: Text, { statement, from }: Mention): boolean =>
  statement.kind !== 'cell' &&
  (isChoice(text, statement, from) || isChoice(text, statement.leadIn, Number.POSITIVE_INFINITY)) &&
  namesPlace(text, statement.section.statements[0]!)

/** The countries that an approval is said to cover: they stand in its clause, and no other safeguard between. */
const approvedBy = (
  { statement: { words }, from, to }: Mention,
  places: readonly Mention[],
  found: readonly Mention[],
): readonly string[] => {
  const apart = (a: number, b: number): boolean =>
    found.some((other) => other.from >= a && other.to <= b) ||
    words.slice(a, b).some(({ before, text }) => before === ';' || before === ':' || text === 'or')
  return places
    .filter((place) =>
      place.from >= to ? place.from - to <= 10 && !apart(to, place.from) : from - place.to <= 10 && !apart(place.to, from),
    )
    .map(({ concept }) => concept.slice('place:'.length))
    .filter((code) => code !== 'GB' && code !== 'EEA')
}

/** 'You can get a copy of the agreement that protects your data': told of before. */
const isWhatIsCopied = (text: Text, { statement, concept, from }: Mention): boolean =>
  concept === 'safeguard:vague' && text.mentionsIn(statement, 'safeguard-copy').some((copy) => copy.from < from && from < copy.to)

export const safeguardsIn = (
  text: Text,
  statement: Statement,
  transferring: ReadonlySet<Statement>,
  sections: ReadonlySet<Section>,
): Safeguard[] => {
  if (statement.kind === 'heading') return []
  const mentions = text.mentionsIn(statement)
  const found = text.mentionsIn(statement, 'safeguard').filter(
    (mention) =>
      mention.concept !== 'safeguard:open' &&
      !(mention.concept === 'safeguard:dpf' && text.says(statement, 'safeguard:uk-us-data-bridge')) &&
      !isInName(mention) &&
      !isWhatIsCopied(text, mention) &&
      !isClientsDuty(text, mention) &&
      mention.scope.about === 'ours' &&
      !isDenied(mention) &&
      !isOfNoTransfer(mention) &&
      !isYourDuty(mention) &&
      // 'Should we ever send it abroad we will see to safeguards' names none.
      !(mention.scope.hypothetical && mention.concept === 'safeguard:vague') &&
      mention.scope.actor !== 'client' &&
      !isPast(mentions, mention),
  )
  if (found.length === 0) return []
  const about = sections.has(statement.section) || transferring.has(statement)
  const here = about || text.isAbout(statement.section, 'transfers')
  const exemplary = statement.leadIn !== undefined && text.says(statement.leadIn, 'transfer:example')
  const named = found.filter(({ concept }) => concept !== 'safeguard:vague')
  const places = mentions.filter(({ topic, scope }) => topic === 'place' && scope.polarity === 'affirmed')
  // 'under adequacy regulations or clauses in our contracts': the second is no better for the first.
  const { words } = statement
  const alternative = found.some(
    ({ concept, from }) => concept === 'safeguard:vague' && words.slice(Math.max(0, from - 5), from).some(({ text }) => text === 'or'),
  )
  return (named.length > 0 && !alternative ? named : found)
    .map((mention) => ({ mention, approves: approvals.has(mention.concept) ? approvedBy(mention, places, found) : [] }))
    .filter(({ mention: { concept }, approves }) => about || approves.length > 0 || !contextual.has(concept))
    .map(
      ({ mention, approves }): Safeguard =>
        text.placed(
          {
            says: mention.scope.hypothetical || mention.scope.condition !== 'none' ? 'conditional' : 'stated',
            confidence: here ? 0.9 : approves.length > 0 || dead.has(mention.concept) ? 0.8 : 0.5,
            text: statement.text,
            ...(unnamed.has(mention.concept) ? {} : { mechanism: mention.concept.slice('safeguard:'.length) as TransferMechanismId }),
            vague: mention.concept === 'safeguard:vague',
            openEnded: exemplary || isOpen(mentions, mention) || isOneOfSome(text, mention),
            approves,
          },
          mention,
        ),
    )
}
