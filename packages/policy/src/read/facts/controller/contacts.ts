import type { Contact } from '../../../model/controller.ts'
import type { Mention } from '../../match.ts'
import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { type Detail, detailsIn } from '../contact-details.ts'
import { isSameName } from '../name-likeness.ts'
import { type Name, namesIn } from '../names.ts'
import { namingsIn } from './naming-controller.ts'
import { isNone, isOfTrade, isOthers } from './officers.ts'

const owners: Readonly<Record<string, Contact['of']>> = {
  'who:us': 'controller',
  'who:dpo': 'dpo',
  'who:commissioner': 'commissioner',
  'who:representative:UK': 'representative',
  'who:representative:EU': 'representative',
  'who:representative:any': 'representative',
  'who:other': 'other',
}

const who = (text: Text, statement: Statement): readonly Mention[] =>
  text.mentionsIn(statement).filter(
    (mention) =>
      mention.concept in owners &&
      !(mention.concept.startsWith('who:representative:') && isOfTrade(mention)) &&
      !(mention.concept === 'who:us' && mention.scope.about === 'other-document') &&
      // 'We need no data protection officer. Questions go to …': nobody to write to.
      !(mention.concept === 'who:dpo' && (isNone(text, mention) || mention.scope.past || mention.scope.hypothetical)),
  )

const ownerBy = (text: Text, mention: Mention): Contact['of'] =>
  mention.concept === 'who:dpo' && isOthers(text, mention) ? 'other' : owners[mention.concept]!

const asking = new Set(['contact', 'ask', 'ring', 'call', 'phone', 'telephone', 'email', 'message', 'reach', 'to', 'at'])
const makers = new Set(['by', 'with', 'through', 'via', 'from', 'use', 'uses', 'using'])
/** 'Payments are taken by PayHarbour. Ask PayHarbour at …': whoever does something for us is asked there. */
const isToOthers = (text: Text, { statement, at }: Detail): boolean => {
  const { words } = statement
  // 'Ask Swift' opens a sentence, and looks like a name.
  const asks = ({ from }: Name): boolean => asking.has(words[from]!.text)
  const asked = namesIn(text, statement).findLast((name) => name.to <= at && (asks(name) || asking.has(words[name.from - 1]?.text ?? '')))
  if (asked === undefined || who(text, statement).some(({ concept, from }) => concept === 'who:us' && from >= asked.to && from < at))
    return false
  const own = asks(asked) ? asked.text.slice(asked.text.indexOf(' ') + 1) : asked.text
  const { section, index } = statement
  return text.statements
    .slice(Math.max(0, index - 4), index + 1)
    .some(
      (one) =>
        one.section === section &&
        namesIn(text, one).some(
          (name) =>
            (one !== statement || name.to <= asked.from) &&
            makers.has(one.words[name.from - 1]?.text ?? '') &&
            isSameName(name.text, own) &&
            !namingsIn(text, one).some((naming) => naming.name.from === name.from),
        ),
    )
}

/** Lines of an address are short; a longer sentence about nobody ends the search. */
const farthest = 10
const longest = 14

/** Who was spoken of last before a detail: in its statement, in what opens it, in the lines above, in the headings. */
const ownerOf = (text: Text, detail: Detail): Contact['of'] => {
  const { statement, at, of } = detail
  const own = who(text, statement)
  if (of === 'dpo' && own.some((mention) => mention.concept === 'who:dpo' && isOthers(text, mention))) return 'other'
  if (isToOthers(text, detail)) return 'other'
  if (of !== undefined) return of
  const before = own.filter(({ from }) => from < at).at(-1)
  if (before !== undefined) return ownerBy(text, before)
  const after = own.find(({ from, concept }) => concept === 'who:dpo' && from - at < 5)
  if (after !== undefined) return 'dpo'
  for (const opening of [statement.rowHeader, statement.leadIn]) {
    const cue = opening === undefined || opening === statement ? undefined : who(text, opening).at(-1)
    if (cue !== undefined) return ownerBy(text, cue)
  }
  // A row that answers a question of its own isn't about whom the one before was.
  const reach = statement.rowHeader?.text.endsWith('?') ? 0 : farthest
  for (let index = statement.index - 1; index >= statement.index - reach; index--) {
    const line = text.statements[index]
    if (line === undefined || line.section !== statement.section || line.kind === 'heading') break
    const cue = who(text, line).at(-1)
    if (cue !== undefined) return ownerBy(text, cue)
    if (line.words.length > longest) break
  }
  for (let section: Section | undefined = statement.section; section !== undefined; section = section.parent) {
    const cue = section.heading === undefined ? undefined : who(text, section.heading).at(-1)
    if (cue !== undefined) return ownerBy(text, cue)
  }
  const { section } = statement
  const isTitle = section.parent === text.outline && text.outline.sections.length === 1
  const foreign =
    !isTitle &&
    ['recipients', 'cookies', 'links', 'transfers'].some((topic) => text.isAbout(section, topic)) &&
    !text.isAbout(section, 'controller')
  return foreign && statement.words.every((word) => !['we', 'us', 'our'].includes(word.text)) ? 'other' : 'controller'
}

/** What the blank of an address stands beside. */
const channels = new Set(['email', 'e-mail', 'phone', 'telephone', 'tel', 'post', 'address', 'write', 'mail'])

/** Where an address is given for one thing only: to unsubscribe, to opt out of cookies. */
const asides = [
  'data',
  'purposes',
  'recipients',
  'cookies',
  'marketing',
  'retention',
  'transfers',
  'children',
  'automated',
  'security',
  'changes',
  'links',
]
const confidenceOf = (text: Text, { section }: Statement): number => {
  if (text.isAbout(section, 'controller')) return 0.95
  if (text.isAbout(section, 'complaints')) return 0.65
  return asides.some((topic) => text.isAbout(section, topic)) ? 0.7 : 0.9
}

const isOwn = (text: Text, statement: Statement): boolean => who(text, statement).every(({ concept }) => concept === 'who:us')

/** Details that the text promises and doesn't give, a blank in their place, and 'through the website'. */
const promisesIn = (text: Text, given: readonly Contact[], details: readonly Detail[]): Contact[] => {
  if (given.some(({ of, channel }) => of === 'controller' && channel !== 'website')) return []
  const promise = (channel: Contact['channel'], at: Mention | Statement, confidence: number): Contact =>
    text.placed({ of: 'controller' as const, channel, says: 'stated' as const, confidence }, at)
  const stands = ({ statement, scope }: Mention): boolean =>
    isOwn(text, statement) && scope.polarity === 'affirmed' && statement.kind !== 'heading' && !text.says(statement, 'contact:them')
  const blanks = text.placeholders
    .flatMap(({ statement }) => statement ?? [])
    .filter(
      (one) =>
        text.says(one, 'contact:ask') ||
        (text.isAbout(one.section, 'controller') && one.words.some(({ text: word }) => channels.has(word))),
    )
  const open = text.mentions('contact:ask').filter(({ statement }) => {
    const next = text.statements[statement.index + 1]
    return statement.text.endsWith(':') && statement.kind !== 'heading' && !details.some((detail) => detail.statement === next)
  })
  return [
    ...text
      .mentions('contact:promise')
      .filter(stands)
      .map((mention) => promise('email', mention, 0.8)),
    ...open.filter(stands).map((mention) => promise('email', mention, 0.7)),
    ...blanks.filter((statement) => isOwn(text, statement)).map((statement) => promise('email', statement, 0.8)),
    ...text
      .mentions('contact:website')
      .filter(stands)
      .map((mention) => promise('website', mention, 0.8)),
  ]
}

const websitesIn = (text: Text): Contact[] =>
  text.links.flatMap((link) => {
    const { statement, url, span } = link
    const isLabel = text.mentionsIn(statement, 'contact:website-label').some(({ to }) => to === statement.label?.words)
    if (!isLabel || url.startsWith('mailto:')) return []
    const at = statement.words.length
    const of = ownerOf(text, { channel: 'website', value: url, statement, at, span })
    return [text.placed({ of, channel: 'website' as const, value: url, says: 'stated' as const, confidence: 0.8 }, span)]
  })

/** Every way to reach somebody that the text gives or promises. */
export const contactsIn = (text: Text): readonly Contact[] => {
  const details = detailsIn(text)
  const given = details.map((detail): Contact => {
    const { channel, value, span } = detail
    return text.placed(
      { of: ownerOf(text, detail), channel, value, says: 'stated' as const, confidence: confidenceOf(text, detail.statement) },
      span,
    )
  })
  return [...given, ...websitesIn(text), ...promisesIn(text, given, details)]
}
