import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import type { Word } from '../../words.ts'
import { fieldOf, isElsewhere, labelField } from '../field.ts'
import { justAfter } from '../near.ts'
import { questionBefore } from '../question-of.ts'
import { isEmpty, isNone } from './empty-purpose.ts'

/** A purpose in a statement: words from `from` to `to` (exclusive). */
export interface PurposeSpan {
  readonly statement: Statement
  readonly from: number
  readonly to: number
  readonly vague: boolean
  /** Told in a sentence, no item or field of its own. */
  readonly prose?: boolean
  readonly confidence: number
}

/** Denied by what stands before its end, or inside it ('we never use it to …'): 'so that our kitchen doesn't make you ill' denies nothing of the use. */
const isDenied = (text: Text, { statement, from, to, scope }: Mention): boolean => {
  const has = (first: number, name: string): boolean =>
    text.unitsOf(statement).some((units, at) => at >= first && at < to && units?.some((unit) => unit.name === name))
  return scope.polarity === 'denied'
    ? statement.leadIn !== undefined || has(0, 'not')
    : has(from, 'not') && !has(from, 'pseudo-not') && !has(from, 'except')
}

const isOurs = (text: Text, mention: Mention): boolean => isMeant(mention) && !isDenied(text, mention) && !isTheirs(text, mention)

/** 'The bank uses it to stop fraud. It has its own notice.' */
const isTheirOwn = (text: Text, { statement, from }: Mention): boolean =>
  text.mentionsIn(statement, 'purpose:theirs').some((one) => one.from <= 1 && from < one.to && from >= one.from) &&
  [statement, ...justAfter(statement, 1)].some(({ words }) =>
    words.some(({ text: word }, at) => word === 'own' && itself.has(words[at - 1]?.text ?? '')),
  )
const itself: ReadonlySet<string> = new Set(['its', 'their'])

/** 'Your insurer may use it to …': somebody else does. */
const isTheirs = (text: Text, mention: Mention): boolean => isTheirOwn(text, mention) || isOfInformant(text, mention)

const isOfInformant = (text: Text, { statement, from }: Mention): boolean =>
  statement.words[0]?.text === 'your' &&
  text.unitsOf(statement)[0]?.some(({ name, end }) => name === 'informant' && end <= from && from - end <= 1) === true

const isMeant = (mention: Mention): boolean => {
  const { scope } = mention
  return (
    scope.about === 'ours' &&
    !scope.hypothetical &&
    !scope.past &&
    scope.actor !== 'other' &&
    scope.actor !== 'client' &&
    !isOfReaders(mention) &&
    !isOfTheirOwn(mention)
  )
}

/** 'You can use your data to apply elsewhere.' */
const isOfReaders = ({ statement: { words }, from }: Mention): boolean =>
  words[0]?.text === 'you' && from > 0 && from <= 2 && words.slice(1, from).every(({ text }) => readersMay.has(text))
const readersMay: ReadonlySet<string> = new Set(['can', 'may', 'could', 'might'])

/** 'Our suppliers use their own data to …' */
const isOfTheirOwn = ({ statement: { words }, from, to }: Mention): boolean =>
  words.slice(from, to).some(({ text }, at, all) => text === 'own' && all[at - 1]?.text === 'their')

interface Use {
  readonly conditional: boolean
  readonly from: number
  /** Where the purpose begins; the end of the statement for one that opens a list. */
  readonly to: number
}

const openers: ReadonlySet<string> = new Set(['to', 'for', 'so', 'of'])
const places: ReadonlySet<string> = new Set(
  'you us the your our a an this these them which any it my me third others another other each everyone anyone people enable be'.split(' '),
)

/** 'has resolved to', 'in addition to': what follows isn't what data is used for. */
const bound: ReadonlySet<string> = new Set(
  'resolved agreed decided committed undertaken promised undertake able unable entitled likely free according due owing relating related addition regard respect access'.split(
    ' ',
  ),
)
const noDeeds: ReadonlySet<string> = new Set([
  'varying',
  'nothing',
  'something',
  'anything',
  'everything',
  'during',
  'including',
  'following',
  'remaining',
])

/** Whether a purpose can begin at a word: 'to send …', 'for sending …', 'for marketing purposes', 'so that …'; not 'to us', 'for six years'. */
const begins = (words: readonly Word[], at: number): boolean => {
  const opener = words[at - 1]?.text
  const next = words[at]?.text
  if (next === undefined) return true
  if (opener === 'to' && next === 'do' && words[at + 1]?.text === 'so') return false
  if (opener === 'to' && bound.has(words[at - 2]?.text ?? '')) return false
  if (opener === 'to') return !places.has(next) || next === 'enable' || next === 'be'
  if (opener === 'of') return next.endsWith('ing')
  if (opener !== 'for' || words[at]?.before === ':') return true
  const soon = words.slice(at, at + 6)
  const end = soon.findIndex(({ before }, index) => index > 0 && before !== '' && before !== '-' && before !== '/')
  const near = end < 0 ? soon : soon.slice(0, end)
  return (
    near.slice(0, 2).some(({ text }) => text.endsWith('ing') && !noDeeds.has(text)) ||
    near.some(({ text }) => text === 'purpose' || text === 'purposes')
  )
}

const canWords: ReadonlySet<string> = new Set(['that', 'we', 'i', 'it', 'can', 'could', 'may'])

/** Past 'that we can'. */
const pastCan = (words: readonly Word[], from: number): number => {
  let at = from
  while (at < words.length - 1 && canWords.has(words[at]?.text ?? '')) at++
  return at
}

const ifs: ReadonlySet<string> = new Set(['if', 'when', 'where', 'whenever', 'once'])

/** 'when we collect your data so that …': in an if-clause, of which it isn't what follows. */
const isConditional = ({ statement: { words }, from, scope }: Mention): boolean =>
  scope.condition === 'antecedent' && words.slice(Math.max(0, from - 3), from + 1).some(({ text }) => ifs.has(text))

/** Where it is said what data is used for, and what follows. */
const uses = (text: Text, statement: Statement): readonly Use[] => {
  const { words } = statement
  let units: ReturnType<Text['unitsOf']> | undefined
  return text.mentionsIn(statement, 'purpose:use').flatMap((mention): readonly Use[] => {
    if (!isOurs(text, mention)) return []
    units ??= text.unitsOf(statement)
    const datum = units.findIndex((at, index) => index >= mention.from && index < mention.to && at?.some(({ name }) => name === 'datum'))
    // The longest match may run past the first purpose ('to teach you, to …').
    for (let at = Math.max(datum, mention.from) + 1; at < mention.to; at++)
      if (openers.has(words[at]?.text ?? '') && !openers.has(words[at + 1]?.text ?? '') && begins(words, at + 1))
        return [{ conditional: isConditional(mention), from: mention.from, to: pastCan(words, at + 1) }]
    return begins(words, mention.to) ? [{ conditional: isConditional(mention), from: mention.from, to: pastCan(words, mention.to) }] : []
  })
}

const trailing: ReadonlySet<string> = new Set(
  'we can may help the following us to including include includes but not limited such as below are is listed some of these example'.split(
    ' ',
  ),
)

/** Whether a statement opens a list of purposes: 'We use your data to:', 'for the following purposes:'. */
export const opensPurposes: (text: Text, statement: Statement) => boolean = perStatement((text, statement) => {
  if (statement.kind === 'heading') return text.isAbout(statement.section, 'purposes') && !text.isAbout(statement.section, 'data')
  const { words, label } = statement
  if (label !== undefined && label.words === words.length) return labelField(text, statement) === 'purpose'
  if (text.says(statement, 'basis-cue')) return false
  return text
    .mentionsIn(statement, 'purposes')
    .some(
      (mention) =>
        (mention.concept === 'purpose:list' || (mention.concept === 'purpose:use' && openers.has(words[mention.to - 1]?.text ?? ''))) &&
        isOurs(text, mention) &&
        mention.scope.condition !== 'antecedent' &&
        begins(words, mention.to) &&
        words.slice(mention.to).every(({ text: word }) => trailing.has(word)),
    )
})

const isVague = (text: Text, statement: Statement, from: number, to: number): boolean =>
  isEmpty(statement.words, from, to) ||
  text.mentionsIn(statement, 'purpose:vague').some((mention) => mention.from <= from + 1 && mention.to >= to)

/** The parts of an enumeration: 'invoicing, accounting, tax compliance' are three. */
const parts = (words: readonly Word[], from: number, to: number): readonly (readonly [number, number])[] => {
  const cuts = [from]
  let depth = 0
  for (let at = from; at < to; at++) {
    const { before } = words[at] as Word
    if (before === '(') depth = 1
    else if (before === ')' || before === '.') depth = 0
    if (at > from && depth === 0 && (before === ',' || before === ';') && at - (cuts.at(-1) as number) > 0) cuts.push(at)
  }
  return cuts.map((start, index) => [start, cuts[index + 1] ?? to] as const)
}

const isDeed = (word: Word | undefined): boolean => word?.text.endsWith('ing') === true && !noDeeds.has(word.text)

/** 'for teaching you, paying our tutors and publishing results' are three. */
const deeds = (words: readonly Word[], from: number, to: number): readonly (readonly [number, number])[] => {
  if (words[from - 1]?.text !== 'for' || !isDeed(words[from])) return [[from, to]]
  const cuts: [number, number][] = []
  let start = from
  for (let at = from + 2; at < to; at++) {
    const joined = words[at - 1]?.text === 'and'
    if (!isDeed(words[at]) || (!joined && words[at]?.before !== ',')) continue
    cuts.push([start, joined ? at - 1 : at])
    start = at
  }
  return [...cuts, [start, to]]
}

/** 'to teach you, to pay our tutors and to publish results' are three. */
const further = (words: readonly Word[], from: number, to: number): readonly (readonly [number, number])[] => {
  if (words[from - 1]?.text !== 'to') return deeds(words, from, to)
  const cuts: [number, number][] = []
  let start = from
  for (let at = from + 1; at < to - 1; at++) {
    const joined = words[at - 1]?.text === 'and' && at - 1 > start
    if (words[at]?.text !== 'to' || (!joined && words[at]?.before !== ',')) continue
    cuts.push([start, joined ? at - 1 : at])
    start = at + 1
  }
  return [...cuts, [start, to]]
}

/** 'To answer you' of 'To answer you, we use your e-mail address'. */
const purposeAhead = (text: Text, statement: Statement): readonly [number, number] | undefined => {
  const { words } = statement
  const from = words[0]?.text === 'to' ? 1 : words[0]?.text === 'in' && words[1]?.text === 'order' && words[2]?.text === 'to' ? 3 : 0
  if (from === 0) return undefined
  const after = text.mentionsIn(statement, 'purpose:after').find((mention) => isOurs(text, mention) && mention.from > from + 1)
  return after === undefined ? undefined : [from, after.from]
}

const subjects: ReadonlySet<string> = new Set(['we', 'you', 'this', 'these', 'where', 'if', 'it', 'they', 'our'])

/** 'Why?' over what it asks for; 'Why you can trust us' is something else. */
const asksOnlyWhy = ({ heading }: Section): boolean => heading?.words.length === 1 && heading.words[0]?.text === 'why'

/** Where the purpose begins in a sentence that is nothing but one: 'To post you the map, which comes rolled.', 'So that we can reach you.' */
const barePurpose = ({ words, kind }: Statement): number | undefined => {
  const from =
    words[0]?.text === 'to' && begins(words, 1) ? 1 : words[0]?.text === 'so' && words[1]?.text === 'that' ? pastCan(words, 1) : 0
  const more = words.some(({ text, before }, at) => before !== '' && clauses.has(text) && words[at - 1] !== undefined)
  return kind !== 'sentence' || from === 0 || more ? undefined : from
}

/** 'Why do you need my details?' above. */
const asksWhy = (text: Text, { section }: Statement): boolean =>
  section.heading?.text.endsWith('?') === true && text.says(section.heading, 'purpose:label')

const needed: ReadonlySet<string> = new Set(['needed', 'used', 'required', 'collected', 'processed', 'kept', 'held', 'taken', 'asked'])

/** 'Card details: taking payment', and a cell 'To ring you' beside 'Telephone number': what a datum is for. */
const purposeOfDatum = (text: Text, statement: Statement): number | undefined => {
  const { words, label, kind, rowHeader, columnHeader } = statement
  const from = label?.words ?? 0
  const cell = kind === 'cell' && columnHeader === undefined ? rowHeader : undefined
  const datum =
    label !== undefined && label.words < words.length
      ? text.mentionsIn(statement).filter(({ to }) => to <= from)
      : cell && text.mentionsIn(cell)
  if (datum?.some(({ topic }) => topic === 'data') !== true) return undefined
  if (words[from]?.text === 'to' && begins(words, from + 1)) return from + 1
  if (words[from]?.text === 'so' && from + 1 < words.length) return pastCan(words, from + 1)
  // 'Location: needed to draw your route.'
  if (needed.has(words[from]?.text ?? '')) {
    const opener = words.findIndex(({ text: word }, at) => at > from && at <= from + 2 && openers.has(word))
    if (opener > 0 && begins(words, opener + 1)) return pastCan(words, opener + 1)
  }
  // 'Billing data: billing address'.
  return isDeed(words[from]) && !text.mentionsIn(statement, 'data').some((one) => one.from === from) ? from : undefined
}
const clauses: ReadonlySet<string> = new Set(['we', 'i', 'you', 'please', 'it', 'they', 'there'])

/** What a statement says that data is used for. */
export const purposesIn: (text: Text, statement: Statement) => readonly PurposeSpan[] = perStatement((text, statement) =>
  toldIn(text, statement).filter(({ from, to }) => !isNone(statement.words, from, to)),
)

const toldIn = (text: Text, statement: Statement): readonly PurposeSpan[] => {
  const { words, kind, label, leadIn, section } = statement
  if (kind === 'heading' || words.length === 0 || statement.text.endsWith('?') || text.isAbout(section, 'definitions')) return []
  const make = (from: number, to: number, confidence: number): PurposeSpan => ({
    statement,
    from,
    to,
    vague: isVague(text, statement, from, to),
    confidence,
  })
  if (opensPurposes(text, statement)) return []
  const said = uses(text, statement)
  const field = fieldOf(text, statement)
  if (field === 'purpose') {
    const from = labelField(text, statement) === 'purpose' ? (label?.words ?? 0) : 0
    if (from >= words.length) return []
    const prose = said.find((use) => use.from >= from && use.to < words.length)
    if (prose !== undefined) return [make(prose.to, words.length, 0.95)]
    const whole = from === 0 || subjects.has(words[from]?.text ?? '')
    const answers = questionBefore(statement) !== undefined
    if (whole && subjects.has(words[from]?.text ?? '') && statement.block.statements[0] !== statement && !answers) return []
    return (whole ? [[from, words.length] as const] : parts(words, from, words.length)).map(([start, end]) =>
      // What a recipient is for tells less than what data is used for.
      make(start, end, statement.kind === 'cell' && text.isAbout(section, 'recipients') ? 0.75 : 0.95),
    )
  }
  if (field !== undefined) return []
  const elsewhere = isElsewhere(text, section)
  const home = text.isAbout(section, 'purposes') || asksOnlyWhy(section)
  const tell = (from: number, to: number, unsure: boolean): PurposeSpan => ({
    ...make(from, to, unsure ? 0.5 : home ? 0.85 : 0.75),
    prose: true,
  })
  const opened = leadIn === undefined ? text.isAbout(section, 'purposes') && !text.isAbout(section, 'data') : opensPurposes(text, leadIn)
  const denied = leadIn !== undefined && text.mentionsIn(leadIn, 'purpose:use').some(({ scope }) => scope.polarity === 'denied')
  if (kind === 'item' && opened && !denied) {
    const use = said[0]
    return [
      make(
        use !== undefined && use.to < words.length ? use.to : 0,
        words.length,
        elsewhere ? 0.5 : home ? 0.95 : text.isAbout(section, 'bases') ? 0.75 : 0.9,
      ),
    ]
  }
  // 'You may ask me to restrict their use; and to …'
  const rights = text.mentionsIn(statement, 'right')
  const right = rights[0]?.from ?? words.length
  const onlyAsked =
    new Set(rights.map(({ concept }) => concept)).size > 1 && text.mentionsIn(statement, 'cue:request').some(({ from }) => from <= right)
  const ahead = purposeAhead(text, statement)
  if (ahead !== undefined && said.length === 0) return [tell(...ahead, elsewhere)]
  const bare = home || asksWhy(text, statement) ? barePurpose(statement) : undefined
  if (bare !== undefined) return [{ ...make(bare, words.length, 0.85), prose: true }]
  const ofDatum = elsewhere || said.length > 0 ? undefined : purposeOfDatum(text, statement)
  if (ofDatum !== undefined) return [{ ...make(ofDatum, words.length, 0.75), prose: true }]
  // 'Our legal bases for writing to you are:'
  const isOpen = statement.text.endsWith(':') && (words.at(-1)?.text === 'are' || words.at(-1)?.text === 'is')
  return said.flatMap((use, at) => {
    const end = said[at + 1]?.from ?? (isOpen ? words.length - 1 : words.length)
    return use.to < end && !(onlyAsked && right < use.from)
      ? further(words, use.to, end).map(([from, to]) => tell(from, to, elsewhere || use.conditional || right < use.from))
      : []
  })
}
