import type { LawfulBasisId, RightId } from '@clearnotice/uk-gdpr'
import type { RightStatement } from '../../../model/rights.ts'
import type { Mention } from '../../match.ts'
import type { Block, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { neighbours, openingsOf } from '../near.ts'
import { isInRun } from './grants.ts'
import { type RightsByBlock, readListedRights } from './listed-rights.ts'
import { isBesideAgreed, type RightNaming, rightNamingOf } from './right-naming.ts'

const objections: readonly RightId[] = ['right-to-object', 'right-to-object-to-direct-marketing', 'right-to-object-to-research']
const including = new Set(['including', 'plus'])
const joining = new Set([...including, 'or', 'and'])

/** Changing one's mind is withdrawing consent where it was said that people agreed, and not to cookies alone. */
const isPartly = (text: Text, { variant, mention: { statement } }: RightNaming): boolean =>
  variant === 'some' ||
  (variant === 'mind' &&
    (text.isAbout(statement.section, 'cookies') ||
      ((text.mentions('basis:consent').length === 0 || text.isAbout(statement.section, 'marketing')) && !isBesideAgreed(text, statement))))

const contains = (outer: Mention, inner: Mention): boolean => outer !== inner && outer.from <= inner.from && inner.to <= outer.to

const overlaps = (first: Mention, second: Mention): boolean => first.from < second.from && second.from < first.to && first.to < second.to

/** 'Object to marketing, including profiling' is about what is done with data, not about decisions. */
const isProfiling = ({ concept, statement, from }: Mention): boolean =>
  concept === 'rights-on-automated-decisions' && statement.words[from]?.text === 'profiling'

const wholes = new Set(['what', 'whatever', 'everything', 'anything', 'all'])
const holds = new Set(['hold', 'held', 'have', 'has', 'keep', 'keeps', 'store', 'stores', 'know', 'knows', 'holds'])
const isOfWhole = ({ statement: { words }, from, to }: Mention): boolean => {
  const said = words.slice(from, to)
  return said.some(({ text }) => wholes.has(text)) && said.some(({ text }) => holds.has(text))
}

const getting = new Set(['get', 'fetch', 'obtain', 'receive', 'have'])
const had: readonly RightId[] = ['right-to-portability', 'right-to-rectification', 'right-to-erasure', 'right-to-restriction']
const resuming = new Set(['in', 'as', 'which', 'that', 'so'])
/** 'Get your data corrected', 'portability: to get the data that you gave us': what is got is no copy to see, but what becomes of the data. */
const isHad = (one: Mention, { right, mention }: Pick<RightNaming, 'right' | 'mention'>): boolean => {
  const { words } = one.statement
  if (!getting.has(words[one.from]!.text) || !had.includes(right) || isOfWhole(one)) return false
  if (mention.from < one.from && right !== 'right-to-portability') return false
  const [from, to] = mention.from < one.from ? [mention.to, one.from + 1] : [one.to, mention.from < one.to ? mention.to : mention.from + 1]
  return words
    .slice(from, to)
    .every(({ before, text: word }) => !joining.has(word) && (!',;'.includes(before || ' ') || resuming.has(word)))
}

/** Whether one objects to marketing and nothing more: 'object to processing, including for marketing' is to more. */
const isOfMarketingAlone = (one: Mention, marketing: Mention): boolean =>
  one.from <= marketing.from &&
  overlaps(one, marketing) &&
  marketing.statement.words
    .slice(one.from + 1, marketing.to)
    .every(({ before, text }) => !',;(:'.includes(before || ' ') && !joining.has(text))

/** 'A copy, have it deleted, and take it elsewhere' names three. */
const isBetween = (access: Mention, { right, mention }: RightNaming, portability: Mention): boolean =>
  right !== 'right-of-access' && right !== 'right-to-portability' && mention.from > access.to && mention.to <= portability.to

/** 'Object to processing for marketing' is no general objection, 'a copy in a portable format' no access. `all` are of one statement. */
const isSwallowed = (one: RightNaming, all: readonly RightNaming[]): boolean =>
  all.some(({ right, variant, mention }) => {
    if (right === one.right && variant === 'some' && one.variant === undefined && contains(mention, one.mention)) return true
    if (right === one.right && one.mention.topic !== mention.topic && one.mention.topic === 'right-head')
      return one.mention.from < mention.to && mention.from < one.mention.to
    if (isProfiling(one.mention) && objections.includes(right)) return true
    // 'Ask for the data that we hold to be erased', 'get the data that you gave us as a file'.
    if (one.variant === 'given' && right !== one.right && overlaps(one.mention, mention)) return true
    if (one.right === 'right-of-access' && isHad(one.mention, { right, mention })) return true
    // 'The right to object to receiving our newsletter'
    if (right === 'right-to-object-to-direct-marketing' && one.right === 'right-to-object' && isOfMarketingAlone(one.mention, mention))
      return true
    // 'Ask us to stop using it for a while' is restriction.
    if ((one.variant === 'stop' || one.variant === 'halt') && right === 'right-to-restriction' && overlaps(one.mention, mention))
      return true
    if (!contains(mention, one.mention)) return false
    // 'Restriction of processing, objection to processing'
    if (',;'.includes(mention.statement.words[one.mention.from]!.before || ' ')) return false
    // 'Download all that we hold as a file' is both: what people may take along is what they gave.
    if (one.right === 'right-of-access')
      return right === 'right-to-portability' && !isOfWhole(one.mention) && !all.some((other) => isBetween(one.mention, other, mention))
    if (one.right === 'right-to-rectification' || one.right === 'right-to-erasure') return false
    if (one.right !== 'right-to-object' || right === 'right-to-object') return false
    // 'Limit or object to our use': both.
    const within = mention.statement.words.slice(one.mention.from - 1, mention.to)
    const kept = right === 'rights-on-automated-decisions' && one.mention.strength === 'weak' ? including : joining
    return !within.some(({ text }) => kept.has(text))
  })

const others = new Set(['other', 'your', 'further', 'more', 'and', 'which', 'what', 'these', 'the'])
const namesMore = ({ words }: Statement): boolean =>
  words.some(({ text }, at) => text === 'rights' && words[at + 1]?.text !== 'of' && others.has(words[at - 1]?.text ?? ''))

/** What the statements of a block have named so far: rights, and 'stop', which may be either of two. */
type Told = ReadonlyMap<Block, ReadonlySet<string>>

/** 'You may also ask us to …' and three rights in a row name more than the right that their heading does. */
const isMore = (statement: Statement, named: readonly RightNaming[]): boolean =>
  statement.words.some(({ text }) => text === 'also') || new Set(named.map(({ right }) => right)).size > 2

/** The first statement of an item, or under a heading, names rights; the ones after it explain. */
const explains = (text: Text, naming: RightNaming, named: readonly RightNaming[], byBlock: RightsByBlock, earlier: Told): boolean => {
  if (naming.grant?.by === 'right' || naming.mention.strength === 'strong' || isInRun(text, naming.mention)) return false
  const { block, section } = naming.mention.statement
  const { heading } = section
  // 'Deletion and other rights' is over more than the one it names.
  const isOver = heading !== undefined && heading !== naming.mention.statement && !namesMore(heading)
  const over = isOver && !isMore(naming.mention.statement, named) ? (byBlock.get(heading.block) ?? []) : []
  // 'Can I see it, change it, get rid of it?': a list of rights, whatever it lacks.
  const inHeading = new Set(over.map(({ right }) => right)).size > 2 ? [] : over
  const isItem = block.kind !== 'paragraph' || inHeading.length > 0
  const told = new Set([...(earlier.get(block) ?? []), ...inHeading.flatMap(marksOf)])
  // 'Can I stop you using it?' may be about either of two rights; the answer tells.
  return isItem && told.size > 0 && !told.has(naming.right) && !told.has('stop')
}

const marksOf = ({ right, variant }: RightNaming): readonly string[] => (variant === 'stop' ? [right, variant] : [right])

/** Begins with the name of a right: 'The right to object –', 'Access:'. */
const opensWith = ({ statement, from }: Pick<Mention, 'statement' | 'from'>): boolean => from < 2 || from < (statement.label?.words ?? 0)

/** Whether a paragraph beside this one begins with the name of another right: they are a list in all but its marks. */
const isAmongRights = (text: Text, statement: Statement): boolean =>
  neighbours(statement, -4, 4).some(
    (one) =>
      one.block !== statement.block &&
      one.block.kind === 'paragraph' &&
      one.block.statements[0] === one &&
      text
        .mentionsIn(one)
        .some(
          ({ topic, concept, from }) => topic === 'right' && !concept.startsWith('right-to-object') && opensWith({ statement: one, from }),
        ),
  )

/** Lists with an item about one right alone, other than the right to object: lists of rights. */
const listsOfRights = (byBlock: RightsByBlock): ReadonlySet<number | undefined> => {
  const lists = new Set<number | undefined>()
  for (const [block, namings] of byBlock) {
    const named = new Set(namings.map(({ right }) => right))
    if (named.size === 1 && !objections.some((right) => named.has(right))) lists.add(block?.group)
  }
  return lists
}

/** '4. Right to object: …' after '3. Your rights: …' in a notice that is one numbered list. */
const isNumberedPart = (text: Text, { statement }: Mention, lists: ReadonlySet<number | undefined>): boolean =>
  statement.block.kind === 'item' &&
  statement.block.parent === undefined &&
  statement.leadIn === undefined &&
  statement.block.ordered === true &&
  (statement.label !== undefined || statement.block.emphasised || statement.block.statements.length > 1) &&
  !text.isAbout(statement.section, 'rights') &&
  !lists.has(statement.block.group)

/** 'If you are unhappy that we keep it you may object' is about nothing else. */
const complaining: ReadonlySet<string> = new Set(['complain', 'complaint', 'complaints', 'concern', 'concerns'])

const formOf = (
  text: Text,
  { right, mention }: RightNaming,
  inBlock: readonly RightNaming[],
  inHeading: readonly RightNaming[],
  lists: ReadonlySet<number | undefined>,
): RightStatement['form'] => {
  const { block, kind } = mention.statement
  const isOwn = (namings: readonly RightNaming[]): boolean =>
    namings.every(
      (other) => other.right === right || other.variant === 'some' || (objections.includes(right) && objections.includes(other.right)),
    )
  if (block.quoted && block.kind === 'paragraph' && isOwn(inBlock)) return 'quote'
  if (kind === 'heading') return isOwn(inBlock) ? 'heading' : 'passing'
  if (inHeading.some((other) => other.right === right) && isOwn(inHeading)) return 'heading'
  if (isOwn(inBlock) && isNumberedPart(text, mention, lists)) return 'paragraph'
  if (block.kind !== 'paragraph' || mention.statement.leadIn !== undefined) return 'item'
  const others = text
    .mentionsIn(mention.statement, 'complaint')
    .some(
      ({ from, to, concept }) =>
        concept === 'complaint:refer' || mention.statement.words.slice(from, to).some((word) => complaining.has(word.text)),
    )
  if (!isOwn(inBlock) || others) return 'passing'
  // 'Right to object: …' among paragraphs that each begin with the name of a right is one of a list.
  return opensWith(mention) && isAmongRights(text, mention.statement) ? 'item' : 'paragraph'
}

/** The list that the block is an item of, if the item is about this right alone. */
const listOf = ({ right, variant, mention }: RightNaming, inBlock: readonly RightNaming[]): number | undefined => {
  const { block } = mention.statement
  const opens = block.statements[0] === mention.statement && mention.from < 6
  const isOnly = opens && variant === undefined && block.kind !== 'paragraph' && inBlock.every((other) => other.right === right)
  return isOnly ? block.group : undefined
}

const isConditional = (text: Text, { mention, grant }: RightNaming): boolean => {
  const around = [mention.statement, ...openingsOf(mention.statement)]
  if (text.unitsOf(mention.statement).some((units) => units?.some(({ name }) => name === 'if'))) return true
  return grant?.cue?.scope.condition === 'consequent' || around.some((one) => text.says(one, 'cue:circumstances'))
}

const place = (naming: RightNaming, inStatement: readonly RightNaming[]): Mention | Statement => {
  const { statement } = naming.mention
  const alone = inStatement.every(({ right }) => right === naming.right)
  return alone && statement.words.length <= 60 ? statement : naming.mention
}

/** Consent to cookies is taken back in their section, and told in general elsewhere. */
const isAside = (text: Text, { concept, statement }: Mention): boolean =>
  concept.startsWith('right-to-withdraw-consent') &&
  text.isAbout(statement.section, 'cookies') &&
  !text.isAbout(statement.section, 'rights')

/** 'Where we rely on our legitimate interests': the bases named in the same words, or in the same row. */
const basesBeside = (text: Text, { statement }: Mention): readonly LawfulBasisId[] => {
  const beside = statement.block.kind === 'row' ? statement.block.statements : [statement]
  const named = beside
    .flatMap((one) => text.mentionsIn(one, 'bases'))
    .flatMap(({ concept }) => (concept.startsWith('basis:') ? [concept.slice('basis:'.length) as LawfulBasisId] : []))
  return [...new Set(named)]
}

/** The rights that the text names: one statement a right and block (item, row, paragraph, heading). */
export const readNamedRights = (text: Text): readonly RightStatement[] => {
  const mentions = [...text.mentions('right'), ...text.mentions('right-head')].sort(
    (a, b) =>
      a.statement.index - b.statement.index || a.from - b.from || Number(a.topic === 'right-head') - Number(b.topic === 'right-head'),
  )
  const byBlock = new Map<Block, RightNaming[]>()
  const earlier = new Map<Block, Set<string>>()
  for (const [{ block }, inStatement] of Map.groupBy(mentions, ({ statement }) => statement)) {
    const all = inStatement.flatMap((mention) => rightNamingOf(text, mention) ?? [])
    const named = all.filter((naming) => !explains(text, naming, all, byBlock, earlier))
    if (named.length === 0) continue
    const inBlock = byBlock.get(block) ?? []
    byBlock.set(block, inBlock)
    inBlock.push(...named.filter((one) => !isSwallowed(one, named)))
    earlier.set(block, new Set([...(earlier.get(block) ?? []), ...named.flatMap(marksOf)]))
  }
  const lists = listsOfRights(byBlock)
  const hasAccess = [...byBlock.values()].flat().some(({ right, variant }) => right === 'right-of-access' && variant === undefined)
  const rights: RightStatement[] = []
  const told = new Set<string>()
  for (const inBlock of byBlock.values())
    for (const { right, mention } of inBlock)
      if (mention.statement.kind !== 'heading') told.add(`${right} ${mention.statement.section.span.start}`)
  for (const inBlock of byBlock.values()) {
    const seen = new Set<RightId>()
    for (const naming of inBlock) {
      const { right, variant, mention } = naming
      // What stands under a heading says more than the heading.
      if (mention.statement.kind === 'heading' && told.has(`${right} ${mention.statement.section.span.start}`)) continue
      if (seen.has(right) || (variant === 'confirmation' && hasAccess)) continue
      seen.add(right)
      const own = inBlock.filter((one) => one.right === right)
      const old = own.find((one) => one.variant === 'old')
      const inStatement = inBlock.filter((one) => one.mention.statement === mention.statement)
      const { heading } = mention.statement.section
      const inHeading = heading === undefined ? [] : (byBlock.get(heading.block) ?? [])
      const against = right === 'right-to-object' ? basesBeside(text, mention) : []
      const saysNo = own.every((one) => one.denied)
      rights.push(
        text.placed(
          {
            right,
            text: mention.statement.text,
            says: saysNo ? 'denied' : isConditional(text, naming) ? 'conditional' : 'stated',
            confidence:
              variant === 'out'
                ? 0.7
                : isAside(text, mention)
                  ? 0.8
                  : mention.strength === 'strong' || naming.grant?.by === 'right'
                    ? 0.95
                    : text.isAbout(mention.statement.section, 'rights')
                      ? 0.8
                      : 0.75,
            limited: own.every((one) => isPartly(text, one)),
            ...(listOf(naming, inBlock) !== undefined && { list: listOf(naming, inBlock) as number }),
            form: formOf(text, naming, inBlock, inHeading, lists),
            ...(right === 'right-to-object' && against.length > 0 && { against }),
            superseded: old !== undefined,
          },
          place(old ?? naming, inStatement),
        ),
      )
    }
  }
  return [...rights, ...readListedRights(text, byBlock, rights)]
}
