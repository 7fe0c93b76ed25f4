import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import type { Word } from '../../words.ts'
import { postcodeEnd } from '../contact-details.ts'
import { hasLegalForm, isSameName } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'
import { justBefore } from '../near.ts'
import { questionBefore } from '../question-of.ts'
import { apposedName, isOfPart } from './apposed-name.ts'
import { namedBefore } from './naming-before.ts'
import { referredTo } from './referred-to.ts'

/** A name that a statement gives the controller, and how much its words weigh. */
export interface Naming {
  readonly name: Name
  readonly confidence: number
}

/** Sections where names are mostly those of others. */
const strangers = ['recipients', 'transfers', 'cookies', 'links', 'sources']

/** Sections that seldom name the controller. */
const others = [...strangers, 'complaints', 'security', 'children', 'retention', 'bases', 'rights']

const isOthers = (text: Text, section: Section): boolean =>
  !text.isAbout(section, 'controller') && others.some((topic) => text.isAbout(section, topic))

/** The name that begins at most `gap` words after a cue, in the same sentence. */
const nameAfter = (text: Text, statement: Statement, at: number, gap: number): Name | undefined =>
  namesIn(text, statement).find((name) => name.from >= at && name.from - at <= gap && !isApart(name, at))

const within = new Set(['in', 'near', 'outside'])
/** 'We are in Norway' gives a place; 'Who we are | Tickets' is a row of links. */
const isApart = ({ statement: { words, text }, from }: Name, at: number): boolean =>
  within.has(words[from - 1]?.text ?? '') || text.slice(words[at - 1]?.end ?? 0, words[from]!.start).includes('|')

/** The subject in front of a cue: the name that opens the statement, else the one right before the cue. */
const nameBefore = (text: Text, statement: Statement, at: number): Name | undefined => {
  const labelled = statement.label?.words ?? 0
  const names = namesIn(text, statement).filter(({ from, to }) => to <= at && from >= labelled)
  const last = names.at(-1)
  const first = names[0]
  if (
    first !== undefined &&
    (first.from === labelled || (first.from === labelled + 1 && ['the', 'we'].includes(statement.words[labelled]!.text)))
  )
    return first
  // 'Acme Ltd may use your data as the controller.'
  const farthest = statement.words[at]?.text === 'as' ? 7 : 3
  return last !== undefined && at - last.to <= farthest ? last : undefined
}

/** How much a cue says, and where its name stands. */
const cues: Readonly<
  Record<string, { readonly side: 'before' | 'after'; readonly gap: number; readonly confidence: number; readonly anywhere?: true }>
> = {
  'controller:before:is': { side: 'before', gap: 0, confidence: 0.95, anywhere: true },
  'controller:before:decides': { side: 'before', gap: 0, confidence: 0.9 },
  'controller:after:is': { side: 'after', gap: 2, confidence: 0.95, anywhere: true },
  'controller:after:jointly': { side: 'after', gap: 0, confidence: 0.9 },
  'controller:after:we': { side: 'after', gap: 2, confidence: 0.9, anywhere: true },
  'controller:after:of': { side: 'after', gap: 2, confidence: 0.85, anywhere: true },
  'controller:after:how': { side: 'after', gap: 4, confidence: 0.8 },
  'controller:after:by': { side: 'after', gap: 2, confidence: 0.75 },
  'controller:after:it': { side: 'after', gap: 2, confidence: 0.75 },
  'controller:after:as': { side: 'after', gap: 1, confidence: 0.85 },
  'controller:after:trader': { side: 'after', gap: 2, confidence: 0.8 },
  'controller:after:called': { side: 'after', gap: 1, confidence: 0.85 },
  'controller:before:trader': { side: 'before', gap: 0, confidence: 0.8 },
  'controller:after:at': { side: 'after', gap: 1, confidence: 0.75 },
  'controller:before:policy': { side: 'before', gap: 0, confidence: 0.7 },
  'controller:alias': { side: 'before', gap: 0, confidence: 0.65 },
  'controller:before:entity': { side: 'before', gap: 0, confidence: 0.75 },
  'controller:before:does': { side: 'before', gap: 0, confidence: 0.7 },
  'controller:before:runs': { side: 'before', gap: 0, confidence: 0.7 },
}

const selves = new Set(['we', 'us', 'our', 'ours', 'i', 'me'])

/** 'We, Acme Ltd, …', 'by me, Jane Fern, …'. */
const apposed = new Set(['we', 'i', 'by me'])

/** 'Acme of 5 Castle Street, Ludlow SY8 1AA (…)': the names between are of its address. */
const isAddressed = ({ statement: { words }, to: from }: Name, to: number): boolean =>
  words.slice(from, to).some((_, at) => postcodeEnd(words, from + at) > 0)

/** 'How we use your data', 'how do you use my data'. */
const subjects = new Set(['we', 'i', 'you'])

/** '("we")', '(we or us)': what stands in for a name; '(we had no shop until now)' is a sentence. */
const isDefined = ({ words, text }: Statement, at: number): boolean => {
  const opening = text[words[at]!.start - 1] ?? ' '
  if (words[at]!.before === '' || !'("“‘\''.includes(opening)) return false
  const next = words[at + 1]
  return opening !== '(' || next === undefined || next.before !== '' || next.text === 'or' || next.text === 'and'
}

const calls = new Set(['is', 'or', 'hereafter', 'hereinafter', 'henceforth', 'below'])

/** 'References to “we” are …', 'Wherever you read “we” …': the word that opens a sentence is a name only where it is called so ('Acme (“we”)'). */
const isMereOpening = ({ statement: { words }, from, to }: Name): boolean =>
  from === 0 && to === 1 && words[to]!.before === '' && !calls.has(words[to]!.text)

/** 'Acme Ltd ("we", "us")', 'we, Acme Ltd, …': a name that the text says is we. */
const equated = (text: Text, statement: Statement): Name | undefined => {
  const { words } = statement
  if (namesIn(text, statement).length === 0) return undefined
  const places = text.mentionsIn(statement, 'place')
  const names = namesIn(text, statement).filter(({ from, to }) => !places.some((place) => place.from <= from && to <= place.to))
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (!selves.has(word.text)) continue
    if (at > 0 && isDefined(statement, at)) {
      const before = names.filter((name) => name.to <= at && !isMereOpening(name))
      const last = before[0] !== undefined && isAddressed(before[0], at) ? before[0] : before.at(-1)
      // 'Health Data UK (“HDR UK”, “we”)': the name that the bracket explains.
      if (last !== undefined && (at - last.to <= 8 || isAddressed(last, at))) {
        const bracketed = words[last.from]!.before === '(' || words[last.from]!.before === '"'
        return (bracketed ? (before.slice(0, -1).findLast((name) => hasLegalForm(name.text)) ?? before.at(-2)) : undefined) ?? last
      }
    }
    const next = names.find(({ from }) => from === at + 1 || (from === at + 2 && words[at + 1]!.text === 'the'))
    if (
      next !== undefined &&
      apposed.has(word.text === 'me' ? `${words[at - 1]?.text} me` : word.text) &&
      words[at + 1]!.before === ',' &&
      words[next.to]?.before === ','
    )
      return next
  }
  return undefined
}

/** 'Fern Books: I am the controller of …'. */
const labelling = (text: Text, statement: Statement): Name | undefined => {
  const { label, words } = statement
  if (label === undefined || !selves.has(words[label.words]?.text ?? '')) return undefined
  const claims = text.says(statement, 'controller:before:is')
  return claims ? namesIn(text, statement).find(({ to }) => to <= label.words) : undefined
}

/** 'This is the privacy notice of …', 'Welcome to …’s privacy policy'. */
const openings = new Set(['controller:after:of', 'controller:before:policy'])

const says = ({ scope, concept }: Mention): boolean =>
  scope.polarity === 'affirmed' &&
  !scope.hypothetical &&
  (scope.about !== 'other-document' || openings.has(concept)) &&
  // 'In this notice “we” means …' defines and names at once.
  (scope.about !== 'definition' || concept === 'controller:after:we') &&
  !scope.example

const theirs = new Set(['its', 'their', 'his', 'her'])
const lends = new Set(['by', 'with', 'through', 'via'])
/** 'The site was built by Fern Studio. Fern Studio is the controller of its clients’ log-ins': of what is its own. */
const isMaker = (text: Text, { statement, text: own }: Name, { from, to }: Mention): boolean =>
  statement.words.slice(to, to + 16).some(({ text: word }) => theirs.has(word)) &&
  text.statements
    .slice(Math.max(0, statement.index - 4), statement.index + 1)
    .some((one) =>
      namesIn(text, one).some(
        (name) => (one !== statement || name.from < from) && isSameName(name.text, own) && lends.has(one.words[name.from - 1]?.text ?? ''),
      ),
    )

/** How far into a document its own name still introduces it, and how far its title goes. */
const opening = 12
const titles = 3

const introducing = new Set(['controller:before:policy', 'controller:alias', 'controller:after:it'])
const isOurOwn = (statement: Statement, { concept, from }: Mention): boolean => {
  if (concept === 'controller:after:at') return from === 0 || (from === 1 && ['we', 'here'].includes(statement.words[0]!.text))
  return statement.index < opening || !introducing.has(concept)
}

/** Well known others ('Google'), unless it is their own policy. */
const isOther = (text: Text, { statement, from, to, text: own }: Name): boolean =>
  (text.unitsOf(statement)[from]?.some(({ name, end }) => name === 'other-actor' && end >= to) ?? false) &&
  !text.statements.slice(0, titles).some((title) => title !== statement && namesIn(text, title).some((name) => name.text.startsWith(own)))

/** 'Our host, Acme Ltd, keeps …': whose it is stands in front. */
const isOfOurs = ({ statement: { words }, from }: Name): boolean =>
  words[from]!.before === ',' && words.slice(Math.max(0, from - 4), from).some(({ text }) => text === 'our' || text === 'their')

const introduces = new Set([
  'and',
  'who',
  'of',
  'from',
  'in',
  'based',
  'at',
  'a',
  'an',
  'the',
  'trading',
  'or',
  'but',
  'located',
  'registered',
])

/** 'We are Acme, …' names; 'we are ISO 9001 certified' describes. */
const isNamed = ({ statement, from, to }: Name, mention: Mention): boolean => {
  const after = statement.words[to]
  return from - mention.to <= 1 && (after === undefined || after.before !== '' || introduces.has(after.text))
}

/** 'I am Jo Fern and Fern Books is my business': two names that 'and' joins. */
const firstOfTwo = (name: Name | undefined, { concept }: Mention): Name | undefined => {
  if (name === undefined || concept !== 'controller:after:we') return name
  const { statement, from, to } = name
  const { words } = statement
  const and = words.findIndex(({ text }, at) => at > from && at < to && text === 'and')
  const isTwo = and > 0 && words[to]?.text === 'is' && words.slice(to + 1, to + 3).some(({ text }) => text === 'my' || text === 'our')
  return isTwo ? { statement, from, to: and, text: statement.text.slice(words[from]!.start, words[and - 1]!.end) } : name
}

/** 'If it is sold to Acme, it will be the controller', 'Acme, for clients who are sole traders': a pronoun between them is another subject. */
const isSubject = ({ statement, to }: Name, mention: Mention): boolean =>
  !statement.words
    .slice(to, mention.from)
    .some(({ text }, at) => ['it', 'they', 'we', 'you', 'which'].includes(text) || (at > 0 && text === 'who'))

const sentenceWords = new Set('we us our i is are at by which that see below above here please contact'.split(' '))

/** 'Controller: eLearn & friends' — a short value without a mark or a word of a sentence is the name, however it is written. */
const wholeValue = (statement: Statement, from: number): Name | undefined => {
  const { words, text } = statement
  const bracket = words.findIndex((word, at) => at > from && word.before === '(')
  const to = bracket < 0 ? words.length : bracket
  const value = words.slice(from, to)
  const parted = ({ start }: Word): boolean => text[start - 1] === ' ' && [',', ';', ':'].includes(text[start - 2] ?? '')
  const sentence = value.some((word, at) => sentenceWords.has(word.text) || (at > 0 && parted(word))) && !hasLegalForm(statement.text)
  const ends = ({ before }: Word, at: number): boolean => at > 0 && before === '.' && !(Number(value[at - 1]?.text) >= 0)
  if (value.length > 6 || sentence || value.some(ends)) return undefined
  const start = text.indexOf(' ', words[from - 1]!.end) + 1
  return value.some(({ capital }) => capital) ? { statement, from, to, text: text.slice(start, words[to - 1]!.end).trim() } : undefined
}

const labelledName = (text: Text, statement: Statement): Name | undefined => {
  const words = statement.label?.words ?? 0
  if (words > 0 && words < statement.words.length)
    return wholeValue(statement, words) ?? namesIn(text, statement).find(({ from }) => from >= words && from - words <= 2)
  const next = text.statements[statement.index + 1]
  return next === undefined || next.section !== statement.section ? undefined : namesIn(text, next).find(({ from }) => from <= 1)
}

const reaching = new Set(['address', 'phone', 'telephone', 'tel', 'email', 'post'])

/** 'Name: Fern School' over 'Address: …'. */
const isNameOfContact = (text: Text, { label, index }: Statement): boolean =>
  label?.text.toLowerCase() === 'name' &&
  text.statements.slice(index + 1, index + 3).some(({ words, label: next }) => next !== undefined && reaching.has(words[0]!.text))

const qualifying = new Set(['of', 'for', 'in', 'within', 'under', 'as', 'regarding'])
/** 'Controller of your records: Fern School'. */
const isOfController = ({ words }: Statement, from: number, to: number): boolean =>
  words.slice(from, to).some(({ text }) => text === 'controller' || text === 'controllers') && qualifying.has(words[to]!.text)

const isLabelled = (text: Text, statement: Statement): boolean => {
  if (isNameOfContact(text, statement)) return true
  const labels = text.mentionsIn(statement, 'controller:label')
  if (labels.length === 0) return false
  const words = statement.label?.words ?? 0
  // 'Your company' in a row is somebody else's.
  if (statement.words[0]?.text === 'your') return false
  return labels.some(({ from, to }) =>
    words > 0
      ? (to === words || (to < words && isOfController(statement, from, to))) && from <= 1
      : from <= 1 && to === statement.words.length && statement.kind !== 'heading',
  )
}

/** 'Data controller – Fern School' */
const dashedName = (text: Text, statement: Statement): Name | undefined => {
  const labels = text.mentionsIn(statement, 'controller:label').filter(({ from }) => from <= 1)
  return labels.some(({ from, to }) => isOfOne(statement, from, to))
    ? namesIn(text, statement).find(({ from }) => labels.some(({ to }) => from === to && statement.words[to]?.before === '-'))
    : undefined
}
const isOfOne = ({ words }: Statement, from: number, to: number): boolean => words.slice(from, to).some(({ text }) => text === 'controller')

/** 'Data controller', as a heading. */
const isWholeLabel = (text: Text, heading: Statement): boolean =>
  text.mentionsIn(heading, 'controller:label').some(({ from, to }) => from <= 1 && to === heading.words.length)

const presenting = new Set(
  'that this it would will is be are the these here there in our case for us means committee trustees governors members owner owners of'.split(
    ' ',
  ),
)
/** 'That would be Fern School', 'Here it is the committee of the Fern Club'. */
const isPresented = ({ statement: { words }, from }: Name): boolean =>
  from <= 8 && words.slice(0, from).every(({ text }) => presenting.has(text))

/** 'Who is the controller? That's whoever decides. Here it is Fern School': the question before what the word means. */
const definedBefore = (statement: Statement): Statement | undefined => {
  const [before] = justBefore(statement, 1)
  return before !== undefined && pointing.has(before.words[0]?.text ?? '') ? questionBefore(before) : undefined
}
const pointing = new Set(['that', 'this', 'it', 'the'])
const isFirstTold = ([first, second]: readonly Statement[], statement: Statement): boolean =>
  first === statement || (second === statement && pointing.has(first?.words[0]?.text ?? ''))

/** 'Who is responsible for my data? / Fern School, Mill Lane', 'Data controller / Fern School': the name that opens the answer. */
const answering = (text: Text, statement: Statement): Naming | undefined => {
  const { heading, statements } = statement.section
  const question = questionBefore(statement) ?? definedBefore(statement) ?? (isFirstTold(statements, statement) ? heading : undefined)
  if (question === undefined || !text.says(question, 'section:controller')) return undefined
  const labelled = isWholeLabel(text, question)
  if (!labelled && question.words[0]?.text !== 'who') return undefined
  const name = namesIn(text, statement).find((one) => (one.from <= 1 || isPresented(one)) && !isOther(text, one))
  return name && { name, confidence: labelled ? 0.85 : 0.75 }
}

/** 'Owner: Head of Compliance' is who sees to the document. */
const isPost = ({ statement: { words }, from, to, text: own }: Name): boolean =>
  !hasLegalForm(own) && ((posts.has(words[from]!.text) && words[from + 1]?.text === 'of') || posts.has(words[to - 1]!.text))
const posts = new Set(['head', 'director', 'manager', 'officer', 'chief', 'chair', 'clerk', 'secretary', 'lead'])

/** So sure, with a legal form or without, of a controller of something. */
const ofPart = 0.8

/** The names that a statement gives the controller. */
export const namingsIn: (text: Text, statement: Statement) => readonly Naming[] = perStatement((text, statement) => {
  const before = namedBefore(text, statement)
  if (before !== undefined) return [{ name: before, confidence: 0.93 }]
  if (namesIn(text, statement).length === 0 && !isLabelled(text, statement) && !text.says(statement, 'controller:before:is')) return []
  const found: Naming[] = []
  const elsewhere = isOthers(text, statement.section)
  const add = (name: Name | undefined, confidence: number): void => {
    if (name !== undefined) found.push({ name, confidence: hasLegalForm(name.text) ? Math.min(0.97, confidence + 0.05) : confidence })
  }
  const inFoot = statement.text.startsWith('©')
  if (inFoot) add(namesIn(text, statement)[0], 0.6)
  if (inFoot || !elsewhere) add(apposedName(text, statement), 0.9)
  const answer = answering(text, statement)
  add(answer?.name, answer?.confidence ?? 0)
  const labelled = isLabelled(text, statement) ? labelledName(text, statement) : undefined
  if (labelled !== undefined && !isPost(labelled)) add(labelled, 0.93)
  add(dashedName(text, statement), 0.93)
  const header = statement.rowHeader ?? (statement.leadIn?.kind === 'cell' ? statement.leadIn : undefined)
  if (header !== undefined && header !== statement && statement.kind === 'cell' && isLabelled(text, header)) {
    const [name] = namesIn(text, statement)
    if (name !== undefined && !isPost(name)) add(name, 0.85)
  }
  if (!elsewhere) add(equated(text, statement) ?? labelling(text, statement), 0.92)
  for (const mention of text.mentionsIn(statement, 'controller')) {
    const cue = cues[mention.concept]
    if (cue === undefined || !says(mention) || !isOurOwn(statement, mention)) continue
    if (elsewhere && cue.anywhere === undefined) continue
    if (
      elsewhere &&
      strangers.some((topic) => text.isAbout(statement.section, topic)) &&
      mention.concept === 'controller:before:is' &&
      !statement.words.some(({ text: word }) => selves.has(word) || word === 'your')
    )
      continue
    const before = cue.side === 'before' ? (nameBefore(text, statement, mention.from) ?? referredTo(text, mention)) : undefined
    // 'Planning enforcement privacy notice'
    if (mention.concept === 'controller:before:policy' && before !== undefined && before.to < mention.from && isMereOpening(before))
      continue
    const name = cue.side === 'before' ? before : firstOfTwo(nameAfter(text, statement, mention.to, cue.gap), mention)
    if (name === undefined || isOther(text, name) || isOfOurs(name)) continue
    const isApposed = name.statement === statement && cue.side === 'before'
    // 'How We Collect Data', 'How Do You Use My Data?': the subject stands before what looks like a name.
    const [subject, first] = [statement.words[name.from - 1], statement.words[name.from]]
    if (mention.concept === 'controller:after:how' && subjects.has(subject?.text ?? '') && first?.before === '') continue
    if (mention.concept === 'controller:after:we' ? !isNamed(name, mention) : isApposed && !isSubject(name, mention)) continue
    if (mention.concept === 'controller:before:is' && isMaker(text, name, mention)) continue
    const part = mention.concept === 'controller:before:is' && isOfPart(statement, mention.to)
    add(name, part ? Math.min(ofPart, cue.confidence) : cue.confidence)
  }
  return found
})
