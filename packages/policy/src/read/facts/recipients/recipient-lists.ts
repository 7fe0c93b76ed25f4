import { perStatement } from '../../per-statement.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { linksIn } from './sharing.ts'

/** Whether what opens a list or heads a column leaves open whom: 'We share your data with:', and not 'We share your data to:'. */
const opens: (text: Text, above: Statement) => boolean = perStatement((text, above) => {
  const mentions = text.mentionsIn(above)
  const { words } = above
  const link = linksIn(text, above).find(
    ({ concept }) => concept === 'sharing:with' || concept === 'sharing:sell' || concept === 'sharing:access',
  )
  if (link !== undefined && link.scope.polarity === 'denied') return false
  // 'for the following purposes:', 'in order to:' lead to ends and conditions.
  const ends = mentions.some(({ concept, from, to }) => concept === 'sharing:when' && to >= words.length - 1 && from > (link?.to ?? 0) - 1)
  if (ends) return false
  // 'For the operation of customer accounts:' names nobody.
  const named = mentions.some(
    ({ topic, concept, scope }) => topic === 'recipient' && concept !== 'recipient:customer' && scope.polarity === 'affirmed',
  )
  if (link !== undefined) return link.to >= words.length - 3 || named
  if (announces(text, above)) return true
  const heading = mentions.some(({ concept }) => concept === 'section:recipients') && words.length <= 8
  const verb = mentions.some(({ topic, concept }) => topic === 'sharing' && (concept === 'sharing:use' || concept === 'sharing:by'))
  return heading || (named && (verb || (words.length <= 4 && text.isAbout(above.section, 'recipients'))))
})

/** 'These get what they need:', 'The following receive some of it:' */
const announces = (text: Text, { words, text: said, section, kind }: Statement): boolean =>
  kind !== 'heading' &&
  said.endsWith(':') &&
  (pointing.has(words[0]?.text ?? '') || (words[0]?.text === 'the' && words[1]?.text === 'following')) &&
  text.isAbout(section, 'recipients')
const pointing = new Set(['these', 'those', 'following'])

const isHeadOfRecipients = (text: Text, head: Statement): boolean =>
  (head.words.length <= 3 && (heads.has(head.words[0]?.text ?? '') || text.says(head, 'sharing:with'))) || asksWho(text, head)
const heads = new Set(['who', 'recipient', 'recipients'])

/** 'Who prints our letters?' */
const asksWho = (text: Text, head: Statement): boolean =>
  head.words[0]?.text === 'who' &&
  text.mentionsIn(head, 'section').some(({ concept, from }) => concept === 'section:recipients' && from === 0)

const bodies = new Set(
  'company firm business supplier provider organisation processor subprocessor name service who contractor vendor'.split(' '),
)
/** 'Company', 'Our suppliers': heads the column of names where recipients are the subject. */
const headsNames = ({ words }: Statement): boolean =>
  words.length <= 3 && words.some(({ text }) => bodies.has(text) || (text.endsWith('s') && bodies.has(text.slice(0, -1))))

/** How many words may open a list that stands behind a colon in their sentence. */
const longestOpening = 12

/** Where a list of recipients begins behind a colon: 'Third parties who receive it: the printer, HMRC'; 0 without one. */
export const listWithin = (text: Text, statement: Statement): number => {
  const { words } = statement
  const colon = words.findIndex(({ before }) => before === ':')
  if (colon < 1 || colon > longestOpening) return 0
  const opens = text
    .mentionsIn(statement)
    .some(
      ({ concept, from, to, scope }) =>
        to <= colon &&
        scope.polarity === 'affirmed' &&
        (passes.has(concept) || (concept === 'section:recipients' && from <= 1) || (concept === 'recipient:vague' && to === colon)),
    )
  return opens ? colon : 0
}
const passes = new Set(['sharing:with', 'sharing:does', 'sharing:access', 'sharing:sent'])

const destining = new Set(['to', 'goes', 'go', 'sent', 'passed', 'where', 'transferred', 'exported'])
/** A cell under 'To' or 'Goes to', and more than a place: 'Nairobi typing bureau', where transfers or recipients are the subject. */
const isDestined = (text: Text, statement: Statement, { words }: Statement): boolean =>
  words.length <= 2 &&
  words.at(-1)?.text === 'to' &&
  words.every(({ text: word }) => destining.has(word)) &&
  (text.isAbout(statement.section, 'transfers') || text.isAbout(statement.section, 'recipients')) &&
  statement.words.length > 0 &&
  !text.mentionsIn(statement, 'place').some(({ from, to }) => to - from === statement.words.length)

/** Whether it is an entry of a list or table of recipients. Of a table's cells only those under a header that says so, else the first of each row. */
export const isListed = (text: Text, statement: Statement): boolean => {
  const { kind, columnHeader, leadIn, rowHeader, section } = statement
  if (kind === 'item') {
    if (leadIn !== undefined) return opens(text, leadIn)
    const { heading } = section
    return heading !== undefined && text.says(heading, 'section:recipients') && opens(text, heading)
  }
  // A table may have its heads on the left: 'Shared with'.
  if (kind === 'cell' && rowHeader !== undefined && isHeadOfRecipients(text, rowHeader)) return true
  if (kind !== 'cell' || columnHeader === undefined) return false
  if (isDestined(text, statement, columnHeader)) return true
  if (opens(text, columnHeader) || (columnHeader.words.length === 1 && columnHeader.words[0]!.text === 'who')) return true
  const listed = (leadIn !== undefined && opens(text, leadIn)) || text.isAbout(statement.section, 'recipients')
  return rowHeader === undefined && listed && (text.says(statement, 'recipient') || headsNames(columnHeader))
}

/** 'Data processors: …': the label says what the value is. */
export const labelledSo = (text: Text, statement: Statement): boolean => {
  const { label, section } = statement
  if (label === undefined || label.words > 5 || text.isAbout(section, 'rights')) return false
  const inLabel = text.mentionsIn(statement).filter(({ to }) => to <= label.words)
  return (
    inLabel.some(({ concept }) => concept === 'section:recipients') ||
    (text.isAbout(section, 'recipients') && inLabel.some(({ topic }) => topic === 'recipient'))
  )
}
