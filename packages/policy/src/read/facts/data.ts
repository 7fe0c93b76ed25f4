import { article9Conditions } from '@clearnotice/uk-gdpr'
import type { DataCategory } from '../../model/data.ts'
import type { Policy } from '../../model/policy.ts'
import type { Mention } from '../match.ts'
import { perStatement } from '../per-statement.ts'
import { perText } from '../said.ts'
import type { Section, Statement } from '../statement.ts'
import { saidBy } from '../structure/prose.ts'
import type { Text } from '../text.ts'
import { opensPurposes, purposesIn } from './activities/purposes.ts'
import { speaksOfUs } from './asides.ts'
import { categoriesIn, categoryOf, knownCategory, specialCategories } from './data/data-categories.ts'
import { readSources } from './data/sources.ts'
import { opensBases } from './field.ts'
import { isHeadOfData } from './heads.ts'
import { isOverAll } from './over-all.ts'

const elsewhere = [
  'definitions',
  'rights',
  'complaints',
  'changes',
  'links',
  'requirement',
  'security',
  'transfers',
  'retention',
  'recipients',
] as const

/** Whether the heading over a statement, or the one over that, is about data: not only the document's title. */
const isListed = (text: Text, { section }: Statement): boolean => isHeaded(text, section) || isHeaded(text, section.parent)
const isHeaded = (text: Text, section: Section | undefined): boolean => section?.heading !== undefined && isOfData(text, section.heading)
const isOfData: (text: Text, heading: Statement) => boolean = perStatement((text, heading) => text.says(heading, 'section:data'))

const dataLabel: ReadonlySet<string> = new Set(
  'what which data information details personal categories category types type of your we i the used processed held kept collected recorded stored hold collect'.split(
    ' ',
  ),
)
/** 'Data: name, address'. */
const isDataLabel = ({ words, label }: Statement): boolean =>
  label !== undefined && words.slice(0, label.words).every(({ text }) => dataLabel.has(text))

/** 'What' in front of a row, as its whole header. */
const isWholeHead = ({ words }: Statement): boolean => words.every(({ text }) => wholeHead.has(text))
const wholeHead: ReadonlySet<string> = new Set('what which the data information details personal we use hold collect'.split(' '))

const records: ReadonlySet<string> = new Set(['data', 'information', 'details', 'records', 'particulars', 'record', 'file', 'entry'])
/** 'Pupil information: names, …': whoever it is, the label says that data follows. */
const endsAsRecords = ({ words, label }: Statement): boolean =>
  label !== undefined && label.words <= 4 && records.has(words[label.words - 1]?.text ?? '')

/** So many kinds of data in one statement are a list of what is held. */
const enough = 3
/** So many may be one. */
const several = 2
/** 'Name, where to pick you up, mobile, date of birth.'; not 'Purposes: invoices, claims, complaints'. */
const isFragment = (text: Text, statement: Statement): boolean =>
  endsAsRecords(statement) ||
  ((statement.label === undefined || isDataLabel(statement)) && text.mentionsIn(statement, 'data').some(({ from }) => from <= 1))

/** A label that names data, and a legal basis behind it. */
const isDataWithBasis = (text: Text, statement: Statement): boolean => {
  const { label } = statement
  if (label === undefined) return false
  const mentions = text.mentionsIn(statement)
  return (
    mentions.some(({ topic, to }) => topic === 'data' && to <= label.words) &&
    mentions.some(({ topic, from }) => topic === 'bases' && from >= label.words)
  )
}

/** 'Location: needed to draw your route.' */
const isDataWithPurpose = (text: Text, statement: Statement): boolean => {
  const { label, words } = statement
  return (
    label !== undefined &&
    label.words < words.length &&
    text.mentionsIn(statement, 'data').some(({ from, to }) => from <= 1 && to === label.words) &&
    purposesIn(text, statement).length > 0
  )
}

/** A cell with data beside one that names a kind of data, in a table without heads. */
const isRowOfData = (text: Text, { kind, columnHeader, rowHeader }: Statement): boolean =>
  kind === 'cell' &&
  columnHeader === undefined &&
  rowHeader !== undefined &&
  text.mentionsIn(rowHeader, 'data').some(({ from }) => from === 0)

/** How surely the words around a statement say that its data is what the organisation has; 0 where nothing says so. */
const aroundOf = (text: Text, statement: Statement): number => {
  const { leadIn, columnHeader, rowHeader, label, block } = statement
  const about = isListed(text, statement)
  if (columnHeader !== undefined) return isHeadOfData(text, columnHeader) || (rowHeader !== undefined && isWholeHead(rowHeader)) ? 0.95 : 0
  // 'We use your data to:', 'Our legal basis is:' open no list of data.
  if (leadIn !== undefined && (opensPurposes(text, leadIn) || opensBases(text, leadIn))) return 0.65
  const opened = leadIn !== undefined && text.mentionsIn(leadIn, 'collecting').some(({ scope }) => scope.about === 'ours')
  const labelled =
    label !== undefined && (isDataLabel(statement) || text.mentionsIn(statement, 'collecting').some(({ to }) => to <= label.words + 1))
  // 'Sickness records: legal obligation', 'Contact details | e-mail, telephone'.
  if (isDataWithBasis(text, statement) || isDataWithPurpose(text, statement) || isRowOfData(text, statement)) return 0.85
  if (about && (opened || labelled || block.kind === 'item')) return 0.95
  if (opened || labelled) return 0.9
  const kinds = new Set(text.mentionsIn(statement, 'data').map(({ concept }) => concept)).size
  if (kinds >= enough && (about || isFragment(text, statement))) return about ? 0.95 : 0.85
  // 'Purposes: invoices and complaints'
  const isElse = label !== undefined && !isDataLabel(statement)
  return about ? 0.65 : kinds >= several && !isElse ? listedInPassing : 0
}

/** So sure that several kinds of data in a sentence are held: it shows, and no more. */
const listedInPassing = 0.55

const people: ReadonlySet<string> = new Set(['we', 'i', 'you', 'they', 'he', 'she', 'who'])

/**
 * For each word, whether a verb of collecting stands before it in the same part between semicolons, or, as in 'your name is noted', right
 * after it.
 */
const collectedIn = (text: Text, statement: Statement): Uint8Array => {
  const { words } = statement
  const collected = new Uint8Array(words.length)
  for (const { concept, from } of text.mentionsIn(statement, 'collecting')) {
    collected[from] = 1
    if (concept !== 'collecting:passive') continue
    for (let at = from - 1; at >= 0 && !people.has(words[at]!.text); at--) {
      collected[at] = 2
      if (';.:'.includes(words[at]!.before || ' ')) break
    }
  }
  for (let at = 1; at < collected.length; at++) if (words[at]?.before !== ';' && collected[at - 1] === 1) collected[at] = 1
  return collected
}

/** 'Health or social care' is a condition, 'credit reference agencies' are recipients, 'when we have answered your enquiry' is a time. */
const isPartOfOther = (text: Text, { statement, from, to }: Mention): boolean =>
  text
    .mentionsIn(statement)
    .some(
      (other) =>
        other.to - other.from > to - from &&
        other.from <= from &&
        other.to >= to &&
        (other.topic === 'trigger' ||
          other.topic === 'recipient' ||
          other.concept.startsWith('basis:') ||
          (other.topic === 'conditions' && claims.has(other.concept))),
    )
const claims: ReadonlySet<string> = new Set(article9Conditions.map(({ id }) => `condition:${id}`))

const speaksOfTheirOwn = perText(({ words }) => words.some(({ text }, at) => text === 'own' && words[at - 1]?.text === 'their'))

/** 'Our clients store names of their own customers': what they have is theirs. */
const isOfClients = (text: Text, { statement, from }: Mention): boolean =>
  speaksOfTheirOwn(saidBy(statement)) &&
  text.unitsOf(statement).some((units, at) => at < from && units?.some(({ name }) => name === 'client'))

/** 'As processor we keep …': others decide on it. */
const isAsProcessor = (text: Text, { statement }: Mention): boolean =>
  text.mentionsIn(statement, 'role:processor').some(({ from }) => from <= 3 && asRole.has(statement.words[from - 1]?.text ?? '')) ||
  (statement.leadIn !== undefined && text.says(statement.leadIn, 'role:processor') && !text.says(statement.leadIn, 'role:controller'))
const asRole = new Set(['as', 'a', 'data'])

/** 'Your insurer asks about your health', 'their form asks about asthma; that goes to them and not us'. */
const isOfOthers: (text: Text, statement: Statement) => boolean = perStatement(
  (text, statement) => text.says(statement, 'collecting:not-ours') || (text.says(statement, 'collecting:others') && !speaksOfUs(statement)),
)

/** 'The "health check" in a save file is the dragon's.' */
const isInQuotes = ({ statement: { words, text }, from, to }: Mention): boolean => {
  const isQuote = (at: number | undefined): boolean => at !== undefined && quotes.has(text[at] ?? '')
  return [from, from - 1].some((at) => isQuote((words[at]?.start ?? 0) - 1)) && [to - 1, to].some((at) => isQuote(words[at]?.end))
}
const quotes: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'"])

/** 'This policy explains how we use personal data': that it is about personal data says nothing of which. */
const isSubjectOfDocument = (text: Text, { concept, statement, from }: Mention): boolean =>
  concept === 'data:personal-data' &&
  text.mentionsIn(statement, 'controller:after:how').some((one) => one.from < from && statement.words[one.from]!.text !== 'how')

/** 'We used to ask about disability': what is sensitive isn't held because it once was. */
const isBygone = (mention: Mention): boolean =>
  mention.scope.past && (categoryOf(mention) === 'criminal' || specialCategories.has(categoryOf(mention)))

/** In a column of data what isn't known by name is a category by its words: 'Name, shoe size'. */
const unknownIn = (text: Text, statement: Statement): readonly DataCategory[] => {
  const { columnHeader, words } = statement
  if (columnHeader === undefined || columnHeader === statement || words.length > 24 || !isHeadOfData(text, columnHeader)) return []
  if (isAway(text, statement)) return []
  const known = (key: string): boolean => text.mentionsIn(statement, 'data').some((mention) => categoryOf(mention) === key)
  return categoriesIn(text, statement, 0, words.length).data.filter(({ key, text: name }) => !known(key) && name.split(' ').length <= 3)
}

/** In a section about something else. */
const isAway = (text: Text, statement: Statement): boolean =>
  !isListed(text, statement) && !isOverAll(text, statement.section) && elsewhere.some((topic) => text.isAbout(statement.section, topic))

/** 'The stall shows your name' speaks of something that we have; 'you can change your name', 'tell us your name' don't. */
const isYours = ({ concept, statement: { words, kind }, from, scope }: Mention): boolean =>
  concept !== 'data:personal-data' &&
  kind !== 'heading' &&
  scope.polarity === 'affirmed' &&
  scope.condition === 'none' &&
  scope.actor !== 'client' &&
  scope.actor !== 'processor' &&
  !words.slice(0, from).some(({ text }) => text === 'you' || text === 'please') &&
  words.slice(Math.max(0, from - 1), from + 2).some(({ text }) => text === 'your')

/** 'Avoid', 'leave out'. */
const isShunned = (word: string, next: string | undefined): boolean =>
  word === 'avoid' || word === 'omit' || (word === 'leave' && (next === 'out' || next === 'off'))

const categoriesOf = (text: Text, statement: Statement): readonly DataCategory[] => {
  const mentions = text.mentionsIn(statement, 'data')
  if (mentions.length === 0) return []
  const listed = isListed(text, statement)
  const away = isAway(text, statement)
  // What is passed on is held.
  const passed = away && text.isAbout(statement.section, 'recipients')
  const around = away ? 0 : aroundOf(text, statement)
  const collected = collectedIn(text, statement)
  // What cookies note is told there; what else is held elsewhere.
  const aside = text.isAbout(statement.section, 'cookies')
  const shunned = statement.words.findIndex(({ text: word }, at) => isShunned(word, statement.words[at + 1]?.text))
  return mentions.flatMap((mention): readonly DataCategory[] => {
    const { scope, from } = mention
    if (
      // 'Avoid photographs with location data in them.'
      (shunned >= 0 && from > shunned) ||
      scope.hypothetical ||
      scope.about !== 'ours' ||
      scope.actor === 'other' ||
      isOfClients(text, mention) ||
      isAsProcessor(text, mention) ||
      isOfOthers(text, statement) ||
      isBygone(mention) ||
      isInQuotes(mention) ||
      isSubjectOfDocument(text, mention) ||
      isPartOfOther(text, mention)
    )
      return []
    const denied = scope.polarity === 'denied'
    // 'Who you are, where you live': by themselves these are sentences.
    if (mention.strength === 'weak' && mentions.every((other) => other === mention)) return []
    const told = collected[from] !== 0
    const most = Math.max(around, told ? (away ? 0.5 : listed ? 0.85 : 0.75) : (!away || passed) && isYours(mention) ? listedInPassing : 0)
    const confidence = aside ? Math.min(most, 0.8) : most
    if (confidence === 0 || (denied && !told && statement.leadIn === undefined)) return []
    return [text.placed(knownCategory(mention, confidence, denied ? 'denied' : 'stated'), mention)]
  })
}

export const readData = (text: Text): Pick<Policy, 'data' | 'sources'> => ({
  data: text.statements.flatMap((statement) =>
    statement.kind === 'heading' ? [] : [...categoriesOf(text, statement), ...unknownIn(text, statement)],
  ),
  sources: readSources(text),
})
