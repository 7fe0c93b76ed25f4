import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { justAfter, neighbours, openingsOf } from '../near.ts'

/** Words after which a verb is told about, not granted ('informed about how we delete'). */
const telling = new Set(['how', 'why', 'whether', 'when', 'who', 'which', 'what', 'about', 'regarding', 'if'])

const had = new Set(['have', 'get'])
const gave = new Set(['give', 'gave', 'provide', 'provided', 'supply', 'supplied', 'tell', 'told', 'send', 'sent'])

const stops = new Set(['.', ';', ':'])
const anew = new Set(['have', 'get', 'be', 'ask', 'to', 'for'])
const joins = new Set(['and', 'or'])
const anyone = new Set(['any', 'all', 'each', 'every', 'such', 'their'])
const aboutWhom = new Set(['you', 'me', 'your', 'him', 'them', 'it'])

/** Whether the words between a cue and a mention only tell of what is mentioned. */
const isTold = (text: Text, statement: Statement, from: number, to: number): boolean => {
  const units = text.unitsOf(statement)
  for (let at = to; at >= from; at--) {
    const { text: word, before } = statement.words[at]!
    if (at < to && word === 'to' && !telling.has(statement.words[at - 1]?.text ?? '')) return false
    const aboutYou = word === 'about' && aboutWhom.has(statement.words[at + 1]?.text ?? '')
    // 'You can have what is wrong changed', 'have what you gave us sent to you', 'see what we hold, correct it'.
    // '… and, for what you signed, a portable copy'.
    const isObject =
      word === 'what' &&
      ((statement.words[at - 1]?.text === 'for' && statement.words[at - 1]?.before === ',') ||
        units[at]?.some(({ name, end }) => name === 'own-data' && end <= to) ||
        had.has(statement.words[at - 1]?.text ?? '') ||
        (statement.words[at + 1]?.text === 'you' && gave.has(statement.words[at + 2]?.text ?? '')))
    if (at < to && telling.has(word) && !aboutYou && !isObject) return true
    if (stops.has(before) || before === '(') return false
    // '… a copy of what we hold, have it deleted': the list goes on.
    if (anew.has(word) && (before === ',' || joins.has(statement.words[at - 1]?.text ?? ''))) return false
  }
  return false
}

const readers = new Set(['i', 'my', 'me'])
const owners = new Set(['our', 'my'])
const leading = new Set(['in', 'of', 'on', 'from', 'with', 'at', 'by', 'to', 'for', 'under'])
const subjects: ReadonlyMap<string, boolean> = new Map([
  ['you', false],
  ['client', false],
  ['we', true],
  ['our-processor', true],
  ['other-actor', true],
])

const bidding = new Set(['ask', 'tell', 'let', 'write', 'email', 'contact', 'ring', 'call', 'say'])
/** '… please ask us', 'If you'd rather that we didn't, ask for it to be deleted'. */
const isImperative = ({ words }: Statement, from: number): boolean =>
  words[from - 1]?.text === 'please' || (from > 0 && words[from]!.before === ',' && bidding.has(words[from]!.text))

/** Whether we, or others, are who asks or has the right: 'we may ask you', 'we reserve the right'. The nearest subject in front decides. */
const isByUs = (text: Text, { statement, from }: Pick<Mention, 'statement' | 'from'>): boolean => {
  // 'We consider any request for …': the request is theirs.
  if (anyone.has(statement.words[from]!.text) || isImperative(statement, from)) return false
  // 'We can be asked to'
  const passive = statement.words[from - 1]?.text === 'be'
  const units = text.unitsOf(statement)
  const asks = statement.text.endsWith('?')
  let they = false
  for (let at = from; at >= 0; at--) {
    // 'Members may …, when they leave': who they are stands in front.
    if (at < from && statement.words[at]!.text === 'they') they = true
    for (const { name, end } of units[at] ?? []) {
      // 'People in our photographs can ask'
      if (name === 'we' && end === at + 1 && owners.has(statement.words[at]!.text) && leading.has(statement.words[at - 1]?.text ?? ''))
        continue
      if (name === 'other-actor' && statement.words[at]!.text === 'they') continue
      // 'Can I …?' is what readers ask.
      if (asks && readers.has(statement.words[at]!.text)) continue
      // 'Anyone whose data we hold can ask'
      if (at < from && name === 'we' && statement.words.slice(Math.max(0, at - 4), at).some(({ text: word }) => word === 'whose')) continue
      const ours = at < from || name === 'you' ? subjects.get(name) : undefined
      if (ours !== undefined) return passive ? !ours : ours
    }
    if (stops.has(statement.words[at]!.before)) return they
  }
  return they
}

/** The section's headings, the nearest first. */
export const headingsOf = (section: Section | undefined): readonly Statement[] =>
  section === undefined ? [] : [...(section.heading === undefined ? [] : [section.heading]), ...headingsOf(section.parent)]

/** How a mention is granted: by 'the right to', by 'you can ask us to', by its place under 'Your rights', or not at all. */
export type Grant = { readonly by: 'right' | 'request' | 'place'; readonly cue?: Mention } | undefined

/** 'Tenants, or whoever acts for them, may:': it is theirs to do, whatever stands between. */
const permits = (text: Text, opening: Statement): boolean => {
  const last = opening.words.length - 1
  return permissions.has(opening.words[last]?.text ?? '') && !isByUs(text, { statement: opening, from: last })
}
const permissions = new Set(['may', 'can', 'could'])

/** Whether a statement stands under 'Your rights', 'What you can ask us to do', 'Can I see my data?'. */
const isAboutRights = (text: Text, { section }: Statement): boolean =>
  text.isAbout(section, 'rights') ||
  headingsOf(section).some((heading) => text.mentionsIn(heading, 'cue:request').some((one) => !isByUs(text, one)))

const onRequest = new Set(['on', 'upon', 'at'])
/** 'We will, at your request, delete …'; 'at the request of the court' is another's. */
const isOnRequest = ({ statement: { words }, from, to }: Mention): boolean => onRequest.has(words[from]!.text) && words[to]?.text !== 'of'

/** What follows a statement in its paragraph or, for a heading, under it. */
const followerOf = (statement: Statement): Statement | undefined =>
  statement.kind === 'heading' ? statement.section.statements[0] : justAfter(statement, 1)[0]

/** 'We delete it if you ask. That is your right.', 'Want a copy? Drop us a line.', and a heading with what one may ask under it. */
const besideOf = (text: Text, { statement, topic }: Mention): Grant => {
  const next = followerOf(statement)
  const right = [statement, next].flatMap((one) => (one === undefined ? [] : text.mentionsIn(one, 'cue:this-right')))[0]
  if (right !== undefined) return { by: 'right', cue: right }
  const asks = statement.text.endsWith('?')
  if (next === undefined || topic === 'right-head' || !(asks || statement.kind === 'heading')) return undefined
  const cue = text
    .mentionsIn(next)
    .find(({ concept }) => concept === 'cue:request' || concept === 'cue:asked' || (asks && concept === 'request:invite'))
  return cue === undefined || isByUs(text, cue) ? undefined : { by: 'request', cue }
}

const spelt = new Set(['and', 'or', 'the', 'of', 'to', 'your'])
/** What an item or a row calls itself: its label, or all of it where it is short. */
const nameLength = ({ label, words, kind }: Statement): number =>
  label?.words ?? (words.length < 5 && kind !== 'sentence' ? words.length : 0)

/** Lists and tables whose entries are called after at least three rights. */
const listsOfNames: (text: Text, first: Statement) => ReadonlySet<number> = perStatement((text) => {
  const named = new Map<number, Set<string>>()
  for (const { statement, from, to, concept } of [...text.mentions('right-head'), ...text.mentions('right')]) {
    const { group } = statement.block
    if (group === undefined || to > nameLength(statement)) continue
    if (!statement.words.slice(0, from).every(({ text: word }) => spelt.has(word))) continue
    const of = named.get(group) ?? new Set()
    named.set(group, of.add(concept.split(':')[0]!))
  }
  return new Set([...named].filter(([, rights]) => rights.size > 2).map(([group]) => group))
})

/** 'Access: a copy of what we know. Deletion: we wipe it.': entries called after rights are rights, whatever stands over them. */
const isEntryOfNames = (text: Text, { statement, to }: Mention): boolean =>
  statement.block.group !== undefined && to <= nameLength(statement) && listsOfNames(text, text.statements[0]!).has(statement.block.group)

/** The right whose words a sentence begins with: 'Request erasure of your data.', and not 'We erase it.' */
const begunWith: (text: Text, statement: Statement) => string | undefined = perStatement((text, statement) =>
  statement.kind === 'heading' || text.unitsOf(statement)[0]?.some(({ name }) => name === 'subject') === true
    ? undefined
    : text
        .mentionsIn(statement, 'right')
        .find(({ from }) => from === 0)
        ?.concept.split(':')[0],
)

const fewestInRun = 3
const isAmongBegun: (text: Text, statement: Statement) => boolean = perStatement((text, statement) => {
  const begun = [statement, ...neighbours(statement, -4, 4)].flatMap((one) => begunWith(text, one) ?? [])
  return new Set(begun).size >= fewestInRun
})

/** 'See it. Correct it. Have it deleted.': one of a run of sentences that each begin with the words of another right. */
export const isInRun = (text: Text, { statement, from }: Mention): boolean => from === 0 && isAmongBegun(text, statement)

/** 'See it, correct it or erase it under My account': what people are told to do themselves. */
const isSelfService = (text: Text, { statement, to }: Mention): boolean =>
  statement.kind !== 'heading' &&
  text.mentionsIn(statement, 'right').some(({ from }) => from === 0) &&
  text.unitsOf(statement)[0]?.some(({ name }) => name === 'subject') !== true &&
  text.mentionsIn(statement, 'cue:self-service').some((cue) => cue.to > to)

/** A list of nothing but what one may do, in a text that says no more: 'to restrict its use'. */
const isAlone = ({ kind, leadIn, section }: Statement): boolean => kind === 'item' && leadIn === undefined && section.heading === undefined

/** 'Removal from our records: write to the secretary' */
const inviteBehindLabel = (text: Text, statement: Statement): Mention | undefined =>
  text
    .mentionsIn(statement, 'request:invite')
    .find(({ from, scope }) => from === statement.label?.words && scope.polarity === 'affirmed' && scope.actor !== 'we')

/** 'Restriction: we mark it and leave it be': what a label names is told in other words behind it. */
const tellsOfNamed = (text: Text, { statement, concept }: Mention): boolean => {
  const right = concept.split(':')[0]!
  return text.mentionsIn(statement, 'right').some((one) => one.from >= (statement.label?.words ?? 0) && one.concept.startsWith(right))
}

/** Tells what grants a mention of something that people may do. */
export const grantOf = (text: Text, mention: Mention): Grant => {
  const { statement, from } = mention
  const rights = text.mentionsIn(statement, 'cue:right').filter((cue) => cue.from < mention.to && !isTold(text, statement, cue.to, from))
  const right = rights.at(-1)
  if (right !== undefined) return { by: 'right', cue: right }
  const openings = openingsOf(statement)
  for (const opening of openings) {
    const cue = text.mentionsIn(opening, 'cue:right').at(-1)
    if (cue !== undefined) return isTold(text, statement, 0, from) ? undefined : { by: 'right', cue }
  }
  // 'If your details are wrong, you can have them changed': the cue may stand inside what is asked for.
  const requests = text
    .mentionsIn(statement, 'cue:request')
    .filter((cue) => cue.from < mention.to && !isByUs(text, cue) && !isTold(text, statement, cue.to, from))
  const request = requests.at(-1) ?? text.mentionsIn(statement, 'cue:asked').find((cue) => cue.from >= mention.to || isOnRequest(cue))
  if (request !== undefined) return { by: 'request', cue: request }
  // 'Objection: you can ask us to stop', 'Have your data blocked.'
  if (from < (statement.label?.words ?? 0)) {
    const behind = text.mentionsIn(statement).find(({ concept }) => concept === 'cue:request' || concept === 'cue:right')
    const isTheirs =
      behind !== undefined &&
      (bidding.has(statement.words[behind.from]!.text) ||
        statement.words.slice(behind.from, behind.to).some(({ text: word }) => word === 'you' || word === 'us'))
    if (isTheirs && !isByUs(text, behind)) return { by: 'request', cue: behind }
    const way = inviteBehindLabel(text, statement)
    if (way !== undefined) return { by: 'request', cue: way }
    if (tellsOfNamed(text, mention)) return { by: 'place' }
  }
  if (from > 0 && statement.kind === 'sentence' && had.has(statement.words[0]!.text)) return { by: 'request' }
  const invite = text.mentionsIn(statement, 'request:invite').find((cue) => cue.from > from)
  if (invite !== undefined && (statement.words[0]?.text === 'to' || statement.words[0]?.text === 'if') && !isByUs(text, mention))
    return { by: 'request', cue: invite }
  for (const opening of openings) {
    const asked = text.mentionsIn(opening, 'cue:request').find((one) => !isByUs(text, one))
    if (asked !== undefined) return isTold(text, statement, 0, from) ? undefined : { by: 'request', cue: asked }
  }
  const beside = besideOf(text, mention)
  if (beside !== undefined && !isTold(text, statement, 0, from)) return beside
  if (isSelfService(text, mention)) return { by: 'request' }
  if (isEntryOfNames(text, mention) || isInRun(text, mention)) return { by: 'place' }
  if (isAlone(statement) && !isTold(text, statement, 0, from)) return { by: 'place' }
  if (!isAboutRights(text, statement) || isTold(text, statement, 0, from)) return undefined
  return { by: openings.some((opening) => permits(text, opening)) ? 'request' : 'place' }
}

/** Whether a statement speaks of people under another country's law alone ('California residents may …'). */
export const isForeign = (text: Text, statement: Statement): boolean => {
  if (text.mentions('cue:foreign').length === 0) return false
  const around = [statement, ...openingsOf(statement), ...headingsOf(statement.section)]
  const nearest = around.find((one) => text.says(one, 'cue:foreign') || text.says(one, 'cue:home'))
  return nearest !== undefined && !text.says(nearest, 'cue:home')
}
