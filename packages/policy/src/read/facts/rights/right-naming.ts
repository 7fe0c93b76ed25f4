import type { RightId } from '@clearnotice/uk-gdpr'
import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isHeadOfTime } from '../heads.ts'
import { firstInBlock, justBefore, neighbours, openingsOf } from '../near.ts'
import { type Grant, grantOf, isForeign } from './grants.ts'
import { isAsideRight, isBesideOtherBasis, isStillSo } from './right-asides.ts'

/** A right that a mention names, and what makes it the name of one. */
export interface RightNaming {
  readonly right: RightId
  readonly variant: string | undefined
  readonly mention: Mention
  readonly grant: Grant
  readonly denied: boolean
}

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

const rightsIn: (text: Text, statement: Statement) => ReadonlySet<string> = perStatement(
  (text, statement) =>
    new Set(
      text
        .mentionsIn(statement)
        .flatMap(({ topic, concept }) => (topic === 'right' || topic === 'right-head' ? concept.split(':')[0]! : [])),
    ),
)

/** One of at least three rights in an enumeration: 'access; rectification; erasure; and restriction'. */
const isEnumerated = (text: Text, { statement, from, to }: Mention): boolean => {
  let at = from
  while (at > 0 && statement.words[at]!.before === '' && small.has(statement.words[at - 1]!.text)) at--
  const isFirst = at === 0 && statement.words[to]?.before === ','
  return (isFirst || statement.words[at]!.before !== '' || at < from) && rightsIn(text, statement).size > 2
}

/** 'Ask us what is held, have old things thrown out, wrong things righted': a verb beside two other rights that are asked for. */
const isAmongAsked = (text: Text, { statement, from, scope }: Mention, grant: Grant): boolean =>
  grant?.by === 'request' &&
  grant.cue?.statement === statement &&
  grant.cue.from <= from &&
  scope.polarity === 'affirmed' &&
  rightsIn(text, statement).size > 2

/** 'Access, correction, deletion, objection: e-mail the clerk': names of rights one after the other, and whom to turn to. */
const isRollOfRights = (text: Text, mention: Mention): boolean => {
  const { statement } = mention
  const names = text.mentionsIn(statement, 'right-head').filter((one) => isEnumerated(text, one) || one.from === 0)
  if (mention.topic !== 'right-head' || new Set(names.map(({ concept }) => concept.split(':')[0])).size < 4) return false
  const units = text.unitsOf(statement)
  return (
    names.every((one, at) => at === 0 || one.from - names[at - 1]!.to < 5) &&
    (text.says(statement, 'request:invite') || units.some((unit) => unit?.some(({ name }) => name === 'email') === true))
  )
}

const ofData: ReadonlySet<string> = new Set([
  ...small,
  'data',
  'details',
  'information',
  'records',
  'record',
  'file',
  'personal',
  'what',
  'we',
  'hold',
])
/** 'Seeing, correcting, deleting' and 'Ask us.' under it: a heading of nothing but rights, over whom to turn to. */
const isHeadingOfRights = (text: Text, { statement }: Mention): boolean => headsRights(text, statement)
const headsRights: (text: Text, statement: Statement) => boolean = perStatement((text, statement) => {
  const [first] = statement.section.statements
  if (statement.kind !== 'heading' || first === undefined || rightsIn(text, statement).size < 2) return false
  const named = text.mentionsIn(statement).filter(({ topic }) => topic === 'right' || topic === 'right-head')
  return (
    named.some(({ concept }) => !concept.endsWith(':listed')) &&
    statement.words.every(({ text: word }, at) => ofData.has(word) || named.some(({ from, to }) => at >= from && at < to)) &&
    ['cue:request', 'cue:asked', 'request:invite'].some((cue) => text.says(first, cue))
  )
})

/** Among at least two others, with nothing behind it that would make it another thing: 'get us to stop sending it'. */
const isHalt = (text: Text, { statement, to }: Mention): boolean => {
  const next = statement.words[to]
  return rightsIn(text, statement).size > 2 && (next === undefined || next.before !== '')
}

const firstNot: (text: Text, statement: Statement) => number = perStatement((text, statement) =>
  text.unitsOf(statement).findIndex((units) => units?.some(({ name }) => name === 'not')),
)

/** 'Erasure, which does not include a charge' */
const isRemarkedOn = ({ statement: { words }, to }: Mention): boolean =>
  words.slice(to, to + 6).some(({ before, text }) => before === ',' && text === 'which')

const parts = new Set([',', ';', '('])
/** 'The right to have it erased, to have it locked so that it is not used, and to object': a denial in one entry is none of the others'. */
const isOfOtherEntry = (text: Text, { statement: { words }, statement, from, to }: Mention, grant: Grant): boolean => {
  const granted = grant?.cue?.statement === statement && grant.cue.to <= from ? grant.cue.to : statement.words.length
  const isParted = (start: number, end: number): boolean =>
    words.slice(start + 1, end + 1).some(({ before, text: word }) => parts.has(before) && word !== 'which')
  const nots = text.unitsOf(statement).flatMap((units, at) => (units?.some(({ name }) => name === 'not') ? [at] : []))
  return (
    nots.length > 0 &&
    nots.every((at) => (at >= from && at < to) || (at >= granted && (at < from ? isParted(at, from) : isParted(to - 1, at))))
  )
}

/** What is denied over a list of rights is rarely the rights: 'You have rights, which are not absolute:', 'You need not pay for your rights:'. */
const isDenied = (text: Text, mention: Mention, grant?: Grant): boolean => {
  const { scope, statement, to } = mention
  // 'We must keep these records, so you cannot have them erased': the words run from before the denial to behind it.
  const isWithin = ({ from, to: end }: Mention): boolean => from > mention.from && end <= to
  if (scope.polarity === 'affirmed') return mention.strength === 'weak' && text.mentionsIn(statement, 'cue:inapplicable').some(isWithin)
  const not = firstNot(text, statement)
  if (isOfOtherEntry(text, mention, grant)) return text.says(statement, 'cue:inapplicable')
  if (not >= to && isRemarkedOn(mention)) return text.says(statement, 'cue:inapplicable')
  if (statement.leadIn === undefined || not >= 0) return true
  const over = openingsOf(statement)
  return !over.some((one) => text.says(one, 'cue:right')) || over.some((one) => text.says(one, 'cue:inapplicable'))
}

const isExcepted = (text: Text, { concept, statement, from }: Mention): boolean => {
  // 'Only with your consent, which you can take back.'
  if (concept === 'right-to-withdraw-consent') return false
  const units = text.unitsOf(statement)
  for (let at = Math.max(0, from - 4); at < from; at++)
    if (units[at]?.some(({ name, end }) => name === 'except' && end <= from)) return true
  return false
}

const decision = firstInBlock('automated-decision:made')
const compelling = firstInBlock('cue:compelling')
/** Contesting a decision is this right only where machines decide. */
const isNearDecision = (text: Text, statement: Statement): boolean =>
  text.isAbout(statement.section, 'automated') ||
  decision(text, statement) !== undefined ||
  neighbours(statement, -2, 0).some((one) => text.says(one, 'automated-decision:made'))

/** Where people may have agreed to what is told: in the statement, or right before or over it. */
export const isBesideAgreed = (text: Text, statement: Statement): boolean =>
  [
    statement,
    ...justBefore(statement, 2),
    ...openingsOf(statement),
    ...(statement.kind === 'heading' ? statement.section.statements.slice(0, 1) : []),
  ].some((one) => text.says(one, 'cue:agreed'))

/** Pulling out is withdrawing consent only right after it is said that one consented, and not that one subscribed. */
const isBesideConsent = (text: Text, statement: Statement): boolean =>
  [statement, ...openingsOf(statement), ...neighbours(statement, -3, 0)].some((one) =>
    text.mentionsIn(one, 'cue:agreed').some(({ strength }) => strength === 'strong'),
  )

const agreeing: ReadonlySet<string> = new Set(
  'consent consents consented consenting permission permissions yes agreed agree opted opt-in opting ticked say-so leave'.split(' '),
)
/** 'Consent can be given by phone, and withdrawing it is as easy': what is taken back is consent, by the statement or what is told around it. */
const isOfConsent = (text: Text, { statement, from }: Mention): boolean => {
  const told = [
    statement,
    ...justBefore(statement, 2),
    ...openingsOf(statement),
    ...(statement.block.kind === 'row' ? statement.block.statements : []),
    ...(statement.section.heading === undefined ? [] : [statement.section.heading]),
  ]
  const ours = statement.words.slice(Math.max(0, from - 4), from).some(({ text: word }) => word === 'we' || word === 'i')
  const isAgreed = (one: Statement): boolean =>
    text.mentionsIn(one, 'cue:agreed').some(({ strength }) => strength === 'strong') ||
    one.words.some(({ text: word }) => agreeing.has(word))
  return !ours && told.some(isAgreed)
}

/** Handing data over is this right only where somebody moves on: 'Going to another tutor? I can send her your notes.' */
const isMoving = (text: Text, statement: Statement): boolean =>
  [statement, statement.section.heading, ...neighbours(statement, -1, -1)].some((one) => one !== undefined && text.says(one, 'cue:moving'))

/** 'Read more about the right of access' only points to where it is told. */
const isReferredTo = (text: Text, { statement, from }: Mention): boolean =>
  text.mentionsIn(statement, 'cue:reference').some((one) => one.from < from)

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
  return text.mentionsIn(statement, 'cue:request').some(({ to }) => to <= from)
}

/** 'See, correct or erase their data': what the verbs share stands after the last. */
const isOfData = (text: Text, { statement, to }: Mention): boolean => {
  const units = text.unitsOf(statement)
  for (let at = to; at < Math.min(units.length, to + 9); at++) if (units[at]?.some(({ name }) => name === 'own-data')) return true
  return false
}

/** 'Until you withdraw your consent' is when data goes; 'what you hear from us or withdraw your consent' isn't. */
const isTrigger = (text: Text, { statement, from, to }: Mention): boolean =>
  text.mentionsIn(statement, 'trigger').some((other) => other.from < from && other.to >= to && !isFromUs(other))
const isFromUs = ({ statement: { words }, from }: Mention): boolean => words[from]!.text === 'from' && us.has(words[from + 1]?.text ?? '')

/** 'Consent is withdrawn' in the column 'Kept until'. */
const isEvent = (text: Text, { concept, statement: { columnHeader } }: Mention): boolean =>
  concept.startsWith('right-to-withdraw-consent') && columnHeader !== undefined && isHeadOfTime(text, columnHeader)

/** 'Members may object to the accounts': what one may object to stands in the longer phrases, or it is told as a right. */
const isOfSomethingElse = (text: Text, { concept, statement, to }: Mention): boolean => {
  if (concept !== 'right-to-object:bare') return false
  const next = statement.words[to]
  // 'Members may oppose a motion'
  if (statement.words[to - 1]!.text === 'oppose' && next?.before === '' && articles.has(next.text)) return true
  if (next?.text !== 'to') return false
  const { heading } = statement.section
  const headed = heading !== undefined && text.mentionsIn(heading).some((one) => one.concept.startsWith('right-to-object'))
  const own = text.says(statement, 'cue:right')
  return !headed && !own && compelling(text, statement) === undefined
}

const articles = new Set(['a', 'an', 'the', 'any', 'this', 'that'])
const seeking = new Set('for request demand claim seek require requesting demanding claiming seeking requiring'.split(' '))
/** 'You can ask for erasure': a right by its noun, right behind what asks for it; a copy of what, only the place tells. */
const isSought = (text: Text, { concept, scope, statement: { words, section }, from, to }: Mention): boolean =>
  scope.condition !== 'antecedent' &&
  seeking.has(words[from - (words[from - 1]?.text === 'a' ? 2 : 1)]?.text ?? '') &&
  words[to]?.text !== 'of' &&
  (concept !== 'right-of-access' || text.isAbout(section, 'rights'))

const grants: (text: Text, statement: Statement) => boolean = perStatement((text, statement) =>
  text.mentionsIn(statement, 'right').some((mention) => grantOf(text, mention) !== undefined),
)

const ifs: ReadonlySet<string> = new Set(['if', 'when', 'where', 'should'])
/** 'You can have a copy of your file. If a date is wrong I'll change it.': a promise in a paragraph of what people may ask for. */
const isAmongGranted = (text: Text, statement: Statement): boolean =>
  statement.kind === 'sentence' && ifs.has(statement.words[0]?.text ?? '') && justBefore(statement, 3).some((one) => grants(text, one))

/** 'Spotted a mistake in your details? We'll sort it out', 'Switching to another club? I'll export your file': a question before it that hints at it. */
const isAnswer = (text: Text, statement: Statement, id: RightId): boolean => {
  const [before] = justBefore(statement, 1)
  if (before === undefined || !before.text.endsWith('?')) return false
  if (id === 'right-to-portability') return text.says(before, 'cue:moving')
  return text.says(before, `hint:${id}`) && text.unitsOf(before).some((units) => units?.some(({ name }) => name === 'own-data'))
}

/** 'If it is wrong, say so. We will change it.' */
const isPromisedOnWord = (text: Text, mention: Mention): boolean => {
  const { statement, scope } = mention
  const [before] = justBefore(statement, 1)
  return (
    before !== undefined &&
    scope.actor === 'we' &&
    (isPromised(mention) || statement.words.slice(mention.from, mention.to).some(({ text: word }) => promises.has(word))) &&
    text.mentionsIn(before).some((one) => (one.concept === 'request:invite' || one.concept === 'cue:asked') && one.scope.actor !== 'we')
  )
}

const isOnComplaints = (text: Text, { section }: Statement): boolean =>
  section.statements[0] !== undefined && text.says(section.statements[0], 'complaint:worry') && !text.says(section.statements[0], 'right')

/** 'You are not subject to …', in a paragraph: how it is; not 'Not to be subject to …'. */
const isToldOf = ({ statement: { block, kind }, from }: Mention): boolean => block.kind === 'paragraph' && kind !== 'heading' && from > 0

/** 'The old right not to be subject to it has gone.' */
const isGone = (text: Text, { statement, scope }: Mention): boolean => scope.past || text.says(statement, 'superseded:gone')

/** 'We once had a page where members could see it': what could be done then. */
const isBygone = ({ scope, statement: { words } }: Mention, grant: Grant): boolean =>
  scope.past && grant?.by !== 'right' && words.some(({ text }, at) => text === 'could' || (text === 'used' && words[at + 1]?.text === 'to'))

/** 'These don't apply to us: access, …', 'you cannot ask to have it erased' */
const isRuledOut = (text: Text, { statement, from, to: end, scope: own }: Mention, apart: boolean): boolean =>
  text
    .mentionsIn(statement, 'cue:inapplicable')
    .some(
      ({ from: start, to, scope }) =>
        (start < from || (!apart && start < end && own.polarity === 'affirmed')) &&
        to <= (apart ? from : end) &&
        (apart ? statement.words.slice(to, from + 1).some(({ before }) => before === ':') : scope.actor === 'you'),
    )

/** What a mention names as a right; nothing where it only has the words of one. */
export const rightNamingOf = (text: Text, mention: Mention): RightNaming | undefined => {
  const { concept, topic, strength, scope, statement } = mention
  const [id, variant] = concept.split(':') as [RightId, string | undefined]
  if (scope.about === 'other-document' || scope.hypothetical || isReferredTo(text, mention) || isForeign(text, statement)) return undefined
  if (isTrigger(text, mention)) return undefined
  if (variant === 'near' && !isNearDecision(text, statement)) return undefined
  // 'Putting it right', over how to complain.
  if (statement.kind === 'heading' && strength === 'weak' && isOnComplaints(text, statement)) return undefined
  if (variant === 'out' && !isBesideConsent(text, statement)) return undefined
  if (variant === 'it' && !isOfConsent(text, mention)) return undefined
  if (variant === 'some' && id === 'right-to-withdraw-consent' && isBesideOtherBasis(text, statement)) return undefined
  if (variant === 'there' && !isMoving(text, statement)) return undefined
  if (variant === 'halt' && !isHalt(text, mention)) return undefined
  if (
    variant === 'listed' &&
    !isEnumerated(text, mention) &&
    !isSought(text, mention) &&
    statement.words.length > 1 &&
    !isHeadingOfRights(text, mention)
  )
    return undefined
  const grant: Grant =
    grantOf(text, mention) ??
    (isRollOfRights(text, mention) || isHeadingOfRights(text, mention) || isAnswer(text, statement, id) || isPromisedOnWord(text, mention)
      ? { by: 'request' }
      : isAmongGranted(text, statement)
        ? { by: 'place' }
        : undefined)
  if (isAsideRight(text, mention, grant) || (isBygone(mention, grant) && !isStillSo(statement))) return undefined
  if (grant === undefined && isEvent(text, mention)) return undefined
  const old = variant === 'old'
  if (old && (grant === undefined || (grant.by === 'place' && isToldOf(mention)) || isGone(text, mention))) return undefined
  if (strength === 'strong') {
    const denied = !old && (isDenied(text, mention, grant) || isExcepted(text, mention))
    const mine = text.mentionsIn(statement).some((one) => one.concept === 'cue:right' || one.concept === 'cue:inapplicable')
    if (denied && !(mine || grant?.by === 'place')) return undefined
    return { right: id, variant, mention, grant, denied: denied || isRuledOut(text, mention, true) }
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
  // 'If an address is wrong we will change it': the words run from the condition into the promise.
  const promised = statement.words.slice(mention.from, mention.to).some(({ text: word }) => promises.has(word))
  // 'Correction of it where it is wrong, erasure of it': the list goes on behind the condition.
  const goesOn = topic === 'right-head' && isEnumerated(text, mention)
  if (scope.condition === 'antecedent' && !goesOn && !promised && !isAskedFor(text, mention, grant)) return undefined
  if (isOfSomethingElse(text, mention)) return undefined
  // 'You can ask us not to write, and not to use it': what one may ask is itself a denial.
  const { cue } = grant
  const forbids = cue !== undefined && cue.from < mention.from && cue.scope.polarity === 'denied'
  const refuses = statement.words[mention.from]!.text === 'not' && !forbids
  const denied = isDenied(text, mention, grant) && !refuses && statement.words[mention.from]!.before !== '('
  if (denied && !(grant.by === 'right' && grant.cue?.scope.polarity === 'denied') && !isRuledOut(text, mention, false)) return undefined
  const heads = isAtHead(text, mention) || isEnumerated(text, mention)
  if (topic === 'right-head') {
    const own = grant.cue?.statement === statement
    // 'Rectification may be demanded', 'Get a copy – just ask'.
    const asked = own && ((grant.cue!.from - mention.to >= 0 && grant.cue!.from - mention.to < 2) || isSought(text, mention))
    if (
      !asked &&
      !heads &&
      !isAmongAsked(text, mention, grant) &&
      (grant.by === 'place' || ((own ? grant.by === 'request' : hasSubject(text, mention)) && !isOfData(text, mention)))
    )
      return undefined
  } else if (grant.by === 'place' && scope.actor === 'we' && !heads && !isPromised(mention)) return undefined
  return { right: id, variant, mention, grant, denied }
}
