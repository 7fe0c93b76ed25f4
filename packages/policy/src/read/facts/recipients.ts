import type { Policy } from '../../model/policy.ts'
import type { Recipient } from '../../model/recipients.ts'
import type { Mention } from '../match.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { readTransfers } from './transfers.ts'

const ours = ({ scope }: Mention): boolean => scope.about === 'ours' && !scope.hypothetical && !scope.past && scope.actor !== 'other'
const notSaying = new Set(['recipient:vague', 'recipient:nobody'])

/** Whether data is passed on here: in so many words, or because the list or table it stands in says so. */
const sharing = (text: Text, statement: Statement): Mention | undefined =>
  text.mentionsIn(statement).find((mention) => mention.topic === 'sharing' && ours(mention))

/** Whether a lead-in or column header passes data on, or calls what follows recipients. */
const opens = (text: Text, above: Statement): boolean => {
  const share = sharing(text, above)
  if (share?.concept === 'sharing:share') return share.scope.polarity === 'affirmed'
  return text
    .mentionsIn(above)
    .some(({ topic, concept, scope }) => concept === 'section:recipients' || (topic === 'recipient' && scope.actor !== 'you'))
}

/** Whether it is an entry of a list or table of recipients. Of a table's cells only those under a header that says so, else the first of each row. */
const isListed = (text: Text, statement: Statement): boolean => {
  const { kind, columnHeader, leadIn, rowHeader } = statement
  if (kind === 'item') return leadIn !== undefined && opens(text, leadIn)
  if (kind !== 'cell' || columnHeader === undefined) return false
  if (opens(text, columnHeader)) return true
  return (
    rowHeader === undefined &&
    ((leadIn !== undefined && opens(text, leadIn)) || text.isAbout(statement.section, 'recipients')) &&
    text.mentionsIn(statement).some(({ topic }) => topic === 'recipient')
  )
}

/** 'Data processors: …': the label says what the value is. */
const labelledSo = (text: Text, { label, ...statement }: Statement, mentions: readonly Mention[]): boolean =>
  label !== undefined &&
  mentions.some(
    ({ topic, concept, to }) =>
      to <= label.words && (topic === 'recipient' || concept === 'section:recipients') && !text.isAbout(statement.section, 'rights'),
  )

/** Conditions and purposes in a list of recipients ('where the law requires it', 'to prevent fraud') name nobody. */
const condition = new Set(['where', 'when', 'if', 'to', 'in', 'for', 'with', 'as', 'because', 'we', 'you', 'unless', 'by', 'on'])

const agents = new Set(['by', 'use', 'using', 'uses', 'via', 'through', 'with', 'called'])
const notNames = new Set(['gdpr', 'uk', 'article', 'data', 'google', 'cookies', 'our', 'the'])

const nameOf = ({ words, text, label }: Statement): string => {
  if (label !== undefined) return label.text
  const stop = words.findIndex(({ before }, index) => index > 0 && before !== '' && before !== '/' && before !== '"')
  return text.slice(words[0]?.start ?? 0, words.at(stop === -1 ? -1 : stop - 1)?.end)
}

/** The capitalised words that follow 'handled by', 'we use': a name. */
const nameAfter = ({ words, text }: Statement, from: number, to: number): { text: string; from: number; to: number } | undefined => {
  for (let at = Math.max(from, 1); at < Math.min(to + 2, words.length); at++) {
    const word = words[at]
    if (word?.capital !== true || notNames.has(word.text) || !agents.has(words[at - 1]?.text ?? '')) continue
    let end = at
    while (words[end + 1]?.capital === true && words[end + 1]?.before === '') end++
    return { text: text.slice(words[at]?.start, words[end]?.end), from: at, to: end + 1 }
  }
  return undefined
}

/** Whom a sharing phrase can mean: who stands behind it, or (of work done on our behalf) shortly before it. */
const isReached = (share: Mention, { from }: Mention): boolean =>
  share.concept === 'sharing:share' ? from >= share.from - 2 : from >= share.from - 6 && from <= share.to + 12

const recipientsIn = (text: Text, statement: Statement, leads: ReadonlySet<Statement>): Recipient[] => {
  if (statement.kind === 'heading' || statement.columnHeader === statement) return []
  const mentions = text.mentionsIn(statement)
  const share = sharing(text, statement)
  const labelled = labelledSo(text, statement, mentions)
  const listed = labelled || isListed(text, statement)
  const country = mentions.find(({ topic, concept }) => topic === 'place' && concept !== 'place:GB')?.concept.slice('place:'.length)
  const recipient = (
    key: string,
    name: string,
    details: Partial<Recipient>,
    at: Mention | Statement | { start: number; end: number },
  ): Recipient =>
    text.placed(
      {
        says: 'stated',
        confidence: share === undefined && !listed ? 0.5 : 0.9,
        key,
        text: name,
        named: false,
        vague: false,
        ...(country === undefined ? {} : { country }),
        ...details,
      },
      at,
    )
  const phrase = ({ from, to }: Mention): string => statement.text.slice(statement.words[from]?.start, statement.words[to - 1]?.end)

  if (share?.scope.polarity === 'denied' && share.scope.condition !== 'antecedent') {
    const whom = mentions.find(({ topic, from }) => topic === 'recipient' && from > share.from - 4)
    const excepted = mentions.filter(
      ({ topic, concept, scope }) => topic === 'recipient' && !notSaying.has(concept) && scope.polarity === 'affirmed',
    )
    if (whom !== undefined && notSaying.has(whom.concept))
      return [
        recipient('nobody', phrase(whom), { says: 'denied' }, statement),
        ...excepted.map((one) => recipient(one.concept, phrase(one), {}, one)),
      ]
  }
  if (share === undefined && !listed && !text.isAbout(statement.section, 'recipients')) return []
  if (share?.scope.polarity === 'denied') return []
  const kinds = mentions.filter((mention) => mention.topic === 'recipient' && ours(mention) && mention.scope.polarity === 'affirmed')
  const told = kinds.filter((kind) => !notSaying.has(kind.concept) && (listed || share === undefined || isReached(share, kind)))
  if (told.length > 0) return told.map((one) => recipient(one.concept, phrase(one), {}, one))
  if (listed && !condition.has(statement.words[0]?.text ?? 'if') && (share?.scope.actor ?? 'we') !== 'you') {
    const named = nameOf(statement)
    if (!kinds.some(({ concept }) => concept === 'recipient:vague') && named !== '')
      return [
        recipient(
          named.toLowerCase(),
          named,
          {
            named: statement.words[0]?.capital ?? false,
            confidence: 0.8,
          },
          statement,
        ),
      ]
  }
  if (share?.concept === 'sharing:process' && share.scope.actor !== 'you') {
    const name = nameAfter(statement, share.from, share.to)
    if (name !== undefined)
      return [recipient(name.text.toLowerCase(), name.text, { named: true, confidence: 0.7 }, statement.span(name.from, name.to))]
  }
  const vague = kinds.find(({ concept }) => concept === 'recipient:vague')
  if (vague === undefined || share?.concept !== 'sharing:share' || share.scope.actor === 'you') return []
  // A lead-in is as clear as its list; 'where the law requires it' says that they are authorities.
  return [
    recipient(
      'vague',
      phrase(vague),
      { vague: true, confidence: leads.has(statement) || vague.scope.condition === 'antecedent' ? 0.4 : 0.8 },
      vague,
    ),
  ]
}

/** Who receives data, or that nobody does; and whether data leaves the country. */
export const readRecipients = (text: Text): Pick<Policy, 'recipients' | 'transfers' | 'safeguards' | 'safeguardCopies'> => {
  const leads = new Set(text.statements.flatMap(({ leadIn }) => leadIn ?? []))
  return { recipients: text.statements.flatMap((statement) => recipientsIn(text, statement, leads)), ...readTransfers(text) }
}
