import type { RightId } from '@clearnotice/uk-gdpr'
import type { RightStatement } from '../../model/rights.ts'
import type { Mention } from '../match.ts'
import type { Block, Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { type Grant, grantOf, isForeign, openingsOf } from './naming.ts'
import { has, neighbours } from './near.ts'

interface Naming {
  readonly right: RightId
  readonly variant: string | undefined
  readonly mention: Mention
  readonly grant: Grant
  readonly denied: boolean
}

const objections: readonly RightId[] = ['right-to-object', 'right-to-object-to-direct-marketing', 'right-to-object-to-research']
const including = new Set(['including', 'plus'])
const joining = new Set([...including, 'or', 'and'])

const us: ReadonlySet<string> = new Set(['us', 'me'])

/** Whether somebody does something, or must or may, before a word: 'we delete', 'neighbours may object'; not in 'have us delete'. */
const hasSubject = (text: Text, { statement, from }: Mention): boolean => {
  const start = statement.label?.words ?? 0
  return text
    .unitsOf(statement)
    .slice(start, from)
    .some((units, at) =>
      units?.some(
        ({ name }) =>
          (name === 'subject' && !us.has(statement.words[start + at]!.text)) ||
          (name === 'we' && !us.has(statement.words[start + at]!.text)) ||
          (name === 'auxiliary' && !isInfinitive(statement, at)),
      ),
    )
}

const isInfinitive = ({ words, label }: Statement, at: number): boolean => at === 0 || words[(label?.words ?? 0) + at - 1]?.text === 'to'

/** The head of what is said: its label, its first words, or what a bracket begins with. */
const isAtHead = (text: Text, mention: Mention): boolean => {
  const { statement, from } = mention
  const labelled = statement.label?.words ?? 0
  return (
    statement.kind === 'heading' ||
    from < labelled ||
    (from < labelled + 4 && !hasSubject(text, mention)) ||
    statement.words[from]?.before === '('
  )
}

const small = new Set(['and', 'or', 'the', 'of', 'its', 'their', 'your', 'to', 'have', 'them', 'it', 'a', 'get', 'obtain'])

/** One of at least three rights in an enumeration: 'access; rectification; erasure; and restriction'. */
const isEnumerated = (text: Text, { statement, from }: Mention): boolean => {
  let at = from
  while (at > 0 && statement.words[at]!.before === '' && small.has(statement.words[at - 1]!.text)) at--
  const rights = text
    .mentionsIn(statement)
    .flatMap(({ topic, concept }) => (topic.startsWith('right') && topic !== 'right-cue' ? concept.split(':')[0]! : []))
  return (statement.words[at]!.before !== '' || at < from) && new Set(rights).size > 2
}

const isExcepted = (text: Text, { concept, statement, from }: Mention): boolean => {
  // 'Only with your consent, which you can take back.'
  if (concept === 'right-to-withdraw-consent') return false
  const units = text.unitsOf(statement)
  for (let at = Math.max(0, from - 4); at < from; at++)
    if (units[at]?.some(({ name, end }) => name === 'except' && end <= from)) return true
  return false
}

/** Contesting a decision is this right only where machines decide. */
const isNearDecision = (text: Text, statement: Statement): boolean =>
  text.isAbout(statement.section, 'automated') ||
  [...statement.block.statements, ...neighbours(statement, -2, 0)].some((one) =>
    text.mentionsIn(one).some(({ concept }) => concept === 'automated-decision:made'),
  )

/** 'Read more about the right of access' only points to where it is told. */
const isReferredTo = (text: Text, { statement, from }: Mention): boolean =>
  text.mentionsIn(statement).some((one) => one.concept === 'cue:reference' && one.from < from)

const promises = new Set(['will', 'can', 'shall'])
const handing = new Set('provide supply send give show tell furnish'.split(' '))
/** 'We will delete your data', 'we send you a copy', 'that we delete it', where rights are told. */
const isPromised = ({ concept, statement: { words }, from }: Mention): boolean =>
  words.slice(Math.max(0, from - 12), from).some(({ text }) => promises.has(text)) ||
  words[0]?.text === 'that' ||
  (concept === 'right-of-access' && handing.has(words[from]!.text))

/** Whether an if-clause is where people ask for something: 'if you want a copy, write to us'. */
const isAskedFor = (text: Text, { statement, from }: Mention, grant: NonNullable<Grant>): boolean => {
  if (grant.cue?.scope.condition === 'antecedent' || grant.cue?.topic === 'request' || (grant.cue?.from ?? 0) > from) return true
  return text.mentionsIn(statement).some(({ concept, to }) => concept === 'cue:request' && to <= from)
}

/** 'See, correct or erase their data': what the verbs share stands after the last. */
const isOfData = (text: Text, { statement, to }: Mention): boolean => {
  const units = text.unitsOf(statement)
  for (let at = to; at < Math.min(units.length, to + 9); at++) if (units[at]?.some(({ name }) => name === 'own-data')) return true
  return false
}

/** 'Until you withdraw your consent' is when data goes; 'what you hear from us or withdraw your consent' isn't. */
const isTrigger = (text: Text, { statement, from, to }: Mention): boolean =>
  text
    .mentionsIn(statement)
    .some((other) => other.topic === 'trigger' && other.from < to && other.to >= to && other.to > from && !isFromUs(other))
const isFromUs = ({ statement: { words }, from }: Mention): boolean => words[from]!.text === 'from' && us.has(words[from + 1]?.text ?? '')

/** 'Members may object to the accounts': what one may object to stands in the longer phrases, or it is told as a right. */
const isOfSomethingElse = (text: Text, { concept, statement, to }: Mention): boolean => {
  if (concept !== 'right-to-object:bare' || statement.words[to]?.text !== 'to') return false
  const { heading } = statement.section
  const headed = heading !== undefined && text.mentionsIn(heading).some((one) => one.concept.startsWith('right-to-object'))
  const own = has(text.mentionsIn(statement), 'cue:right')
  return !headed && !own && !statement.block.statements.some((one) => has(text.mentionsIn(one), 'cue:compelling'))
}

const namingOf = (text: Text, mention: Mention): Naming | undefined => {
  const { concept, topic, strength, scope, statement } = mention
  const [id, variant] = concept.split(':') as [RightId, string | undefined]
  if (scope.about === 'other-document' || scope.hypothetical || isReferredTo(text, mention) || isForeign(text, statement)) return undefined
  if (isTrigger(text, mention)) return undefined
  if (variant === 'near' && !isNearDecision(text, statement)) return undefined
  const grant = grantOf(text, mention)
  const old = variant === 'old'
  if (old && (grant === undefined || (grant.by === 'place' && statement.block.kind === 'paragraph' && statement.kind !== 'heading')))
    return undefined
  if (strength === 'strong') {
    const denied = !old && (scope.polarity === 'denied' || isExcepted(text, mention))
    const mine = text.mentionsIn(statement).some((one) => one.concept === 'cue:right' || one.concept === 'cue:inapplicable')
    if (denied && !(mine || grant?.by === 'place')) return undefined
    return { right: id, variant, mention, grant, denied }
  }
  if (grant === undefined || (scope.example && grant.by !== 'right')) return undefined
  if (grant.by === 'request' && text.isAbout(statement.section, 'cookies') && !text.isAbout(statement.section, 'rights')) return undefined
  // 'If you don't want us to, object.'
  if (
    topic === 'right-head' &&
    id === 'right-to-object' &&
    statement.words[mention.from]!.before === ',' &&
    text.isAbout(statement.section, 'rights')
  )
    return { right: id, variant, mention, grant, denied: false }
  // 'Correction of it where it is wrong, erasure of it': the list goes on behind the condition.
  const goesOn = topic === 'right-head' && isEnumerated(text, mention)
  if (scope.condition === 'antecedent' && !goesOn && !isAskedFor(text, mention, grant)) return undefined
  if (isOfSomethingElse(text, mention)) return undefined
  const denied = scope.polarity === 'denied' && statement.words[mention.from]!.before !== '('
  if (denied && !(grant.by === 'right' && grant.cue?.scope.polarity === 'denied')) return undefined
  const heads = isAtHead(text, mention) || isEnumerated(text, mention)
  if (topic === 'right-head') {
    const own = grant.cue?.statement === statement
    // 'Rectification may be demanded', 'Get a copy – just ask'.
    const asked = own && grant.cue!.from - mention.to >= 0 && grant.cue!.from - mention.to < 2
    if (
      !asked &&
      !heads &&
      (grant.by === 'place' || ((own ? grant.by === 'request' : hasSubject(text, mention)) && !isOfData(text, mention)))
    )
      return undefined
  } else if (grant.by === 'place' && scope.actor === 'we' && !heads && !isPromised(mention)) return undefined
  return { right: id, variant, mention, grant, denied }
}

/** Changing one's mind is withdrawing consent where it was said that people agreed, and not to cookies alone. */
const isPartly = (text: Text, { variant, mention: { statement } }: Naming): boolean =>
  variant === 'some' ||
  (variant === 'mind' &&
    (text.isAbout(statement.section, 'cookies') ||
      ((text.mentions('basis:consent').length === 0 || text.isAbout(statement.section, 'marketing')) &&
        ![
          ...statement.block.statements.filter(({ index }) => index <= statement.index && index > statement.index - 3),
          ...openingsOf(statement),
        ].some((one) => text.mentionsIn(one).some(({ concept }) => concept === 'cue:agreed')))))

const contains = (outer: Mention, inner: Mention): boolean => outer !== inner && outer.from <= inner.from && inner.to <= outer.to

/** 'Object to marketing, including profiling' is about what is done with data, not about decisions. */
const isProfiling = ({ concept, statement, from }: Mention): boolean =>
  concept === 'rights-on-automated-decisions' && statement.words[from]?.text === 'profiling'

/** 'Object to processing for marketing' is no general objection, 'a copy in a portable format' no access. */
const isSwallowed = (one: Naming, all: readonly Naming[]): boolean =>
  all.some(({ right, variant, mention }) => {
    if (right === one.right && variant === 'some' && one.variant === undefined && contains(mention, one.mention)) return true
    if (
      right === one.right &&
      one.mention.topic !== mention.topic &&
      one.mention.topic === 'right-head' &&
      one.mention.statement === mention.statement
    )
      return one.mention.from < mention.to && mention.from < one.mention.to
    if (isProfiling(one.mention) && objections.includes(right) && mention.statement === one.mention.statement) return true
    if (mention.statement !== one.mention.statement || !contains(mention, one.mention)) return false
    if (one.right === 'right-of-access') return right === 'right-to-portability'
    if (one.right === 'right-to-rectification' || one.right === 'right-to-erasure') return false
    if (one.right !== 'right-to-object' || right === 'right-to-object') return false
    // 'Limit or object to our use': both.
    const within = mention.statement.words.slice(one.mention.from - 1, mention.to)
    const kept = right === 'rights-on-automated-decisions' ? including : joining
    return !within.some(({ text }) => kept.has(text))
  })

/** The first statement of an item, or under a heading, names rights; the ones after it explain. */
const explains = (naming: Naming, earlier: ReadonlyMap<Block | undefined, readonly Naming[]>): boolean => {
  if (naming.grant?.by === 'right' || naming.mention.strength === 'strong') return false
  const { statement } = naming.mention
  const inBlock = earlier.get(statement.block)?.filter(({ mention }) => mention.statement !== statement) ?? []
  const inHeading = statement.kind === 'heading' ? [] : (earlier.get(statement.section.heading?.block) ?? [])
  const named = [...inBlock, ...inHeading]
  const isItem = statement.block.kind !== 'paragraph' || inHeading.length > 0
  return isItem && named.length > 0 && !named.some(({ right }) => right === naming.right)
}

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

const formOf = (
  text: Text,
  { right, mention }: Naming,
  inBlock: readonly Naming[],
  inHeading: readonly Naming[],
): RightStatement['form'] => {
  const { block, kind } = mention.statement
  const isOwn = (namings: readonly Naming[]): boolean =>
    namings.every(
      (other) => other.right === right || other.variant === 'some' || (objections.includes(right) && objections.includes(other.right)),
    )
  if (block.quoted && block.kind === 'paragraph' && isOwn(inBlock)) return 'quote'
  if (kind === 'heading') return isOwn(inBlock) ? 'heading' : 'passing'
  if (inHeading.some((other) => other.right === right) && isOwn(inHeading)) return 'heading'
  if (block.kind !== 'paragraph' || mention.statement.leadIn !== undefined) return 'item'
  const others = text.mentionsIn(mention.statement).some(({ topic, concept }) => topic === 'complaint' && concept !== 'complaint:data')
  if (!isOwn(inBlock) || others) return 'passing'
  // 'Right to object: …' among paragraphs that each begin with the name of a right is one of a list.
  return opensWith(mention) && isAmongRights(text, mention.statement) ? 'item' : 'paragraph'
}

/** The list that the block is an item of, if the item is about this right alone. */
const listOf = ({ right, variant, mention }: Naming, inBlock: readonly Naming[]): number | undefined => {
  const { block } = mention.statement
  const opens = block.statements[0] === mention.statement && mention.from < 6
  const isOnly = opens && variant === undefined && block.kind !== 'paragraph' && inBlock.every((other) => other.right === right)
  return isOnly ? block.group : undefined
}

const isConditional = (text: Text, { mention, grant }: Naming): boolean => {
  const around = [mention.statement, ...openingsOf(mention.statement)]
  if (text.unitsOf(mention.statement).some((units) => units?.some(({ name }) => name === 'if'))) return true
  return (
    grant?.cue?.scope.condition === 'consequent' ||
    around.some((one) => text.mentionsIn(one).some(({ concept }) => concept === 'cue:circumstances'))
  )
}

const place = (naming: Naming, inStatement: readonly Naming[]): Mention | Statement => {
  const { statement } = naming.mention
  const alone = inStatement.every(({ right }) => right === naming.right)
  return alone && statement.words.length <= 60 ? statement : naming.mention
}

/** Consent to cookies is taken back in their section, and told in general elsewhere. */
const isAside = (text: Text, { concept, statement }: Mention): boolean =>
  concept.startsWith('right-to-withdraw-consent') &&
  text.isAbout(statement.section, 'cookies') &&
  !text.isAbout(statement.section, 'rights')

/** The rights that the text names: one statement a right and block (item, row, paragraph, heading). */
export const readNamedRights = (text: Text): readonly RightStatement[] => {
  const mentions = [...text.mentions('right'), ...text.mentions('right-head')].sort(
    (a, b) =>
      a.statement.index - b.statement.index || a.from - b.from || Number(a.topic === 'right-head') - Number(b.topic === 'right-head'),
  )
  const byBlock = new Map<Block | undefined, Naming[]>()
  for (const mention of mentions) {
    const naming = namingOf(text, mention)
    if (naming === undefined || explains(naming, byBlock)) continue
    const { block } = mention.statement
    const inBlock = byBlock.get(block)
    if (inBlock === undefined) byBlock.set(block, [naming])
    else inBlock.push(naming)
  }
  for (const [block, inBlock] of byBlock)
    byBlock.set(
      block,
      inBlock.filter((one) => !isSwallowed(one, inBlock)),
    )
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
      const saysNo = own.every((one) => one.denied)
      rights.push(
        text.placed(
          {
            right,
            text: mention.statement.text,
            says: saysNo ? 'denied' : isConditional(text, naming) ? 'conditional' : 'stated',
            confidence: isAside(text, mention) ? 0.8 : mention.strength === 'strong' || naming.grant?.by === 'right' ? 0.95 : 0.8,
            limited: own.every((one) => isPartly(text, one)),
            ...(listOf(naming, inBlock) !== undefined && { list: listOf(naming, inBlock) as number }),
            form: formOf(text, naming, inBlock, inHeading),
            superseded: old !== undefined,
          },
          place(old ?? naming, inStatement),
        ),
      )
    }
  }
  return rights
}
