import type { Source } from '../../../model/data.ts'
import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { opensPurposes } from '../activities/purposes.ts'
import { isHeadOfTime } from '../heads.ts'
import { has } from '../mentions.ts'
import { neighbours } from '../near.ts'
import { questionOf } from '../question-of.ts'
import { textOf } from '../text-of.ts'
import { isOnDocument } from './on-document.ts'

const aboutData = ['data', 'sources', 'purposes', 'cookies'] as const
const elsewhere = ['rights', 'complaints', 'retention', 'security', 'changes', 'requirement', 'recipients', 'transfers'] as const

/** Where it is told in passing. */
const beside = ['cookies', 'bases'] as const

const unnamed = 'source:unnamed'
const from = ({ concept }: Mention): Source['from'] =>
  concept === unnamed ? 'others' : (concept.slice('source:'.length) as Source['from'])

/** 'Server logs, names': a list of data, in which nobody does anything. */
const isListOfData = ({ concept, statement, from, to }: Mention): boolean =>
  concept === 'source:device' && statement.words.slice(from + 1, Math.min(to, from + 4)).some(({ before }) => before === ',')

const handing: ReadonlySet<string> = new Set('send pass give provide supply tell forward share submit hand'.split(' '))
/** 'We use a third party to send letters': what somebody is there for. */
const isErrand = ({ concept, statement: { words }, from, to }: Mention): boolean =>
  (concept === 'source:others' || concept === 'source:device') &&
  words.slice(from, to).some(({ text }, at, all) => handing.has(text) && all[at - 1]?.text === 'to')

const isSaid = (mention: Mention): boolean => isMeant(mention) && !isListOfData(mention) && !isErrand(mention)
const isMeant = ({ scope, concept }: Mention): boolean =>
  (scope.polarity === 'affirmed' || concept === unnamed) &&
  !scope.hypothetical &&
  scope.about !== 'definition' &&
  scope.about !== 'other-document'

const occasions: ReadonlySet<string> = new Set(['when', 'if', 'where', 'whenever', 'as', 'while', 'in', 'by'])
/** 'when you fill in a form' names an occasion; 'from you' a source. */
const isOccasion = ({ statement, from }: Mention): boolean => occasions.has(statement.words[from]?.text ?? '')

const isQuestion = (mentions: readonly Mention[]): boolean => has(mentions, 'section:sources') && !has(mentions, 'source:person')
const asks: (text: Text, statement: Statement) => boolean = perStatement((text, statement) => isQuestion(text.mentionsIn(statement)))
/** 'From', 'Comes from', 'Who from' over a column. */
const isFromHead = ({ words }: Statement): boolean => words.length > 0 && words.length <= 3 && words.at(-1)!.text === 'from'

/** Whether it is asked where data comes from: by the heading, a label, or the header of a row or column. 'What we collect from you' tells it. */
const isAsked: (text: Text, statement: Statement) => boolean = perStatement((text, statement) => {
  const { columnHeader, rowHeader, section } = statement
  if (columnHeader !== undefined && columnHeader !== statement && isFromHead(columnHeader)) return true
  if (text.mentions('section:sources').length === 0) return false
  const isAbove = (one: Statement | undefined): boolean => one !== undefined && one !== statement && asks(text, one)
  return isAbove(section.heading) || isAbove(columnHeader) || isAbove(rowHeader) || isQuestion(questionOf(text, statement))
})

const subordinate: ReadonlySet<string> = new Set(
  'data information detail details that which whose what whatever anything everything whether'.split(' '),
)
const getting: ReadonlySet<string> = new Set(
  'collect collects gather obtain receive hold keep store record get have send sends provide'.split(' '),
)

/** Where a statement first says that data is got, and where it last does. */
const gettingIn: (text: Text, statement: Statement) => { readonly first: number; readonly last: number } = perStatement(
  (text, statement) => {
    const gets = text
      .mentionsIn(statement, 'collecting')
      .filter(({ from, to }) => statement.words.slice(from, to).some((word) => getting.has(word.text)))
    return { first: gets[0]?.to ?? Number.POSITIVE_INFINITY, last: gets.at(-1)?.from ?? -1 }
  },
)

/** 'We protect what you give us', 'where a client gives us data, …': something else is said, and the source with it; not so in 'we collect what you give us'. */
const isPassing = (text: Text, mention: Mention): boolean => {
  const { statement, from, to, scope } = mention
  const { words, label, kind, leadIn } = statement
  if (kind === 'heading' || (leadIn !== undefined && opensPurposes(text, leadIn))) return true
  if (from < (label?.words ?? 0) || to - from === words.length) return false
  const { first, last } = gettingIn(text, statement)
  const gets = first <= from || last >= to
  if (isOccasion(mention)) return !gets
  if (scope.condition === 'antecedent') return true
  return !gets && [words[from], words[from - 1]].some((word) => word !== undefined && subordinate.has(word.text))
}

const theirs: ReadonlySet<string> = new Set(['your', 'their', 'his', 'her', 'you', 'whom'])
/** 'The agent gave us your number': what is given is somebody's. */
const givesYours = (text: Text, statement: Statement): boolean =>
  text
    .mentionsIn(statement)
    .some(
      ({ concept, from, to }) =>
        concept === 'source:others' &&
        statement.words.slice(from, to).some(({ text: word }) => word === 'us' || word === 'me') &&
        statement.words.slice(from + 1, to + 2).some(({ text: word }) => theirs.has(word)),
    )

/** Whether data is named just before, in the same section: 'Name and address. All of it comes from you.' */
const isNearData = (text: Text, statement: Statement): boolean => neighbours(statement, -2, 0).some((one) => text.says(one, 'data'))

/** 'All straight from you': what else comes from people than what is known about them. */
const tellsFromWhom = (text: Text, statement: Statement): boolean =>
  text.mentionsIn(statement, 'source:person').some(({ from, to }) => statement.words.slice(from, to).some((word) => word.text === 'from'))

/** How surely a statement tells where data comes from: less where it names only an occasion, or is about something else. */
const confidenceOf = (text: Text, statement: Statement): number => {
  const said = sureness(text, statement)
  if (isAsked(text, statement)) return said
  if (beside.some((topic) => text.isAbout(statement.section, topic))) return Math.min(said, 0.5)
  const plain = text.mentionsIn(statement, 'source').some((one) => !isOccasion(one))
  return plain ? said : Math.min(said, 0.82)
}

/** In front of the first heading, or right under the document's title. */
const isUnderTitle = ({ outline }: Text, { section }: Statement): boolean =>
  section === outline || (section.parent === outline && outline.sections.length === 1)

const parts: ReadonlySet<string> = new Set(['most', 'all', 'much', 'everything', 'bulk'])
/** 'You supply most of it yourself', wherever it stands. */
const tellsOfAll = (text: Text, statement: Statement): boolean =>
  statement.kind === 'sentence' &&
  statement.block.statements[0] === statement &&
  text
    .mentionsIn(statement, 'source:person')
    .some(({ from, to }) => from <= 2 && statement.words.slice(from, to).some(({ text: word }) => parts.has(word)))

/** 'When you fill in a form' tells where data comes from only beside data that is collected. */
const sureness = (text: Text, statement: Statement): number => {
  const about = (topics: readonly string[]): boolean => topics.some((topic) => text.isAbout(statement.section, topic))
  if (isAsked(text, statement)) return 0.9
  // 'Until you tell me' under 'Kept until' is an event.
  if (about(elsewhere) && tellsOfAll(text, statement)) return 0.5
  if (about(elsewhere) || (statement.columnHeader !== undefined && isHeadOfTime(text, statement.columnHeader))) return 0
  const topics = [statement, statement.leadIn].flatMap((one) => (one === undefined ? [] : text.mentionsIn(one).map(({ topic }) => topic)))
  if (topics.includes('collecting')) return isUnderTitle(text, statement) ? 0.75 : 0.87
  const named = topics.includes('data') || text.unitsOf(statement).some((units) => units?.some(({ name }) => name === 'data'))
  if (named || givesYours(text, statement)) return 0.75
  if (about(['data']) && text.mentionsIn(statement, 'source').some((one) => !isOccasion(one))) return 0.85
  return about(aboutData) || tellsFromWhom(text, statement) || isNearData(text, statement) ? 0.5 : 0
}

/** The section in which most statements tell it, if several do: where a reader looks for it. */
const densest = (text: Text, told: ReadonlyMap<Statement, number>): Section | undefined => {
  const counts = new Map<Section, number>()
  for (const [statement, confidence] of told)
    if (confidence >= 0.7 && !isUnderTitle(text, statement)) counts.set(statement.section, (counts.get(statement.section) ?? 0) + 1)
  let best: Section | undefined
  for (const [section, count] of counts) if (count > (best === undefined ? 1 : (counts.get(best) ?? 0))) best = section
  return best
}

/** Where it is asked where data comes from, whoever is named is the answer: 'Source: you, your landlord'. */
const answers: ReadonlyMap<string, Source['from']> = new Map([
  ['giver', 'person'],
  ['informant', 'others'],
  ['recorder', 'device'],
])
const being: ReadonlySet<string> = new Set(['is', 'are', 'was', 'comes', 'come'])
const answersIn = (text: Text, statement: Statement): readonly Named[] => {
  if (statement.kind === 'heading' || !isAsked(text, statement)) return []
  const units = text.unitsOf(statement).flatMap((here, at) => (here ?? []).map(({ name, end }) => ({ name, from: at, to: end })))
  // 'Not from you'
  if (units.some(({ name }) => name === 'not')) return []
  // 'From public sources: the electoral register'
  const isPublic = text.says(statement, 'source:public')
  return units.flatMap(({ name, from, to }): readonly Named[] => {
    const source = answers.get(name)
    // 'Our software is open source.'
    if (source === 'device' && being.has(statement.words[to]?.text ?? '')) return []
    return source === undefined || (isPublic && source === 'others') ? [] : [{ statement, from, to, source, unnamed: false }]
  })
}

const passing: ReadonlySet<string> = new Set('passes sends gives supplies forwards shares tells provides emails'.split(' '))
const ourselves: ReadonlySet<string> = new Set(['we', 'i', 'you', 'it', 'this', 'they', 'he', 'she', 'that', 'which', 'who'])
const links: ReadonlySet<string> = new Set(['on', 'us', 'to', 'with', 'over', 'me', 'the', 'your', 'their', 'his', 'her', 'names'])

/** 'SponsorMe passes on the names of those who give': a body by its name, in front of what it hands on. */
const bodyIn = (text: Text, statement: Statement): readonly Named[] => {
  const { words, kind } = statement
  if (kind === 'heading' || words[0]?.capital !== true) return []
  const verb = words.slice(0, 5).findIndex(({ text: word }, at) => at > 0 && passing.has(word))
  if (verb < 1) return []
  const body = words.slice(0, verb)
  if (!links.has(words[verb + 1]?.text ?? '') || !body.every(({ text: word, capital }) => capital && !ourselves.has(word))) return []
  const us = words.slice(verb + 1).some(({ text: word }) => word === 'us' || word === 'me')
  const handed = text.mentionsIn(statement).some(({ topic, from, to }) => topic === 'data' && from > verb && to - verb < 12)
  const others = text.mentionsIn(statement).some(({ topic, to }) => topic === 'recipient' && to <= verb)
  return us || (handed && words[verb + 1]?.text === 'on' && !others)
    ? [{ statement, from: 0, to: verb + 1, source: 'others', unnamed: false }]
    : []
}

interface Named {
  readonly statement: Statement
  readonly from: number
  readonly to: number
  readonly source: Source['from']
  readonly unnamed: boolean
  readonly passing?: boolean
}
const namedIn = (text: Text, mention: Mention): Named => ({
  statement: mention.statement,
  from: mention.from,
  to: mention.to,
  source: from(mention),
  unnamed: mention.concept === unnamed,
  passing: isPassing(text, mention),
})

/** Where data comes from; each kind of source once a statement. */
export const readSources = (text: Text): readonly Source[] => {
  const said = text
    .mentions('source')
    .filter(isSaid)
    .map((mention) => namedIn(text, mention))
  const all = [...said, ...text.statements.flatMap((statement) => [...answersIn(text, statement), ...bodyIn(text, statement)])]
  const told = new Map(all.map(({ statement }) => [statement, confidenceOf(text, statement)]))
  const main = densest(text, told)
  const known = new Set<string>()
  return all.flatMap(({ statement, from, to, source, unnamed, passing }): readonly Source[] => {
    const confidence = told.get(statement) ?? 0
    const once = `${statement.index} ${source}`
    if (confidence === 0 || known.has(once)) return []
    known.add(once)
    const fact: Source = {
      says: 'stated',
      confidence: isOnDocument(text, statement, from)
        ? Math.min(0.62, confidence)
        : passing
          ? Math.min(0.7, confidence)
          : statement.section === main
            ? Math.min(0.92, confidence + 0.1)
            : confidence,
      text: textOf(statement, from, to),
      from: source,
      unnamed,
    }
    return [text.placed(fact, statement)]
  })
}
