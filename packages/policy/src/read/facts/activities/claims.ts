import { basisOfPoint, type LawfulBasisId } from '@clearnotice/uk-gdpr'
import type { Says } from '../../../model/fact.ts'
import { type ArticlePoint, pointsOf } from '../../article-point.ts'
import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Section, Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { isClientsDuty } from '../clients-duty.ts'
import { fieldOf, isElsewhere, isFarElsewhere } from '../field.ts'
import { namesIn } from '../names.ts'
import { justBefore } from '../near.ts'
import { isOverAll } from '../over-all.ts'
import { type BasisName, basisNamesIn, isBracketed, isParted } from './basis-names.ts'
import { opensPurposes } from './purposes.ts'

/** A basis claimed in a statement, before it is known for what. Words from `from` to `to`; what it adds goes on to `tail`. */
export interface Claim {
  readonly statement: Statement
  readonly from: number
  readonly to: number
  readonly tail: number
  /** Where its name ends, if its point comes later. */
  readonly nameEnd?: number
  readonly point?: string
  readonly named?: LawfulBasisId
  readonly basis?: LawfulBasisId
  readonly says: Says
  readonly passing: boolean
  /** 'You must tell us, since the law demands it; without it we can't …': why people must give data, not why it may be used. */
  readonly ofRequirement: boolean
  readonly confidence: number
}

const has = (text: Text, statement: Statement | undefined, ...concepts: readonly string[]): boolean =>
  statement !== undefined && concepts.some((concept) => text.says(statement, concept))

/** What is said of special category data is a condition of Article 9, no basis of Article 6. */
const isCondition = (text: Text, statement: Statement): boolean =>
  [statement, statement.leadIn, statement.rowHeader].some((one) => has(text, one, 'condition:special', 'condition:article-9'))

/** 'The basis is consent, and explicit consent under Article 9(2)(a)': what stands before the condition, and isn't it. */
const besideCondition = (text: Text, statement: Statement, names: readonly BasisName[]): readonly BasisName[] => {
  const mentions = text.mentionsIn(statement)
  const condition = mentions.find(({ concept }) => concept === 'condition:special' || concept === 'condition:article-9')
  const cue = mentions.find(({ concept, from }) => concept === 'basis-cue' || (concept === 'basis-label' && from === 0))
  if (condition === undefined) return []
  return names.filter(
    ({ basis, from }) =>
      noCondition.has(basis) ||
      (cue !== undefined &&
        cue.from <= condition.from &&
        from >= cue.to &&
        statement.words.slice(from + 1, condition.from).some(({ before, text: word }) => before === ',' || word === 'and')),
  )
}

/** How the law is in general, and nothing of this organisation. */
const isGeneralOnBases = (text: Text, statement: Statement): boolean =>
  has(text, statement, 'basis-general') && !has(text, statement, 'basis-ours')

/** 'Do you have a legitimate interest in the register?' */
const asksReaders = ({ kind, text, words }: Statement): boolean =>
  kind !== 'heading' && text.endsWith('?') && words.slice(0, 2).some(({ text: word }) => word === 'you')

/** 'Our clients decide on the basis. Many choose legitimate interests': what they choose. */
const goesOnAboutClients = (text: Text, statement: Statement): boolean =>
  some.has(statement.words[0]?.text ?? '') && justBefore(statement, 1).some((one) => has(text, one, 'client-decides'))
const some = new Set(['many', 'most', 'some', 'they', 'others', 'each', 'several', 'few'])

/** Whether a legal basis is what the statement, its label, its row, column, list or section is about. */
const speaksOfBases = (text: Text, statement: Statement): boolean => {
  if (has(text, statement, 'basis-cue') || fieldOf(text, statement) === 'basis') return true
  for (let lead = statement.leadIn, depth = 0; lead !== undefined && depth < 3; lead = lead.leadIn, depth++) {
    if (isGeneralOnBases(text, lead)) return false
    if (has(text, lead, 'basis-cue')) return true
  }
  const { kind, section } = statement
  const about = kind === 'heading' ? section.parent : section
  return about !== undefined && text.isAbout(about, 'bases')
}

const most = 4
/** 'With your consent, to fulfil a contract, to meet its obligations, in the public interest': so many names are names of bases. */
const isEnumeration = (text: Text, statement: Statement): boolean => {
  const named = text.mentionsIn(statement, 'bases').filter(({ scope }) => scope.actor !== 'client' && scope.polarity === 'affirmed')
  const kinds = (mentions: readonly Mention[]): number => new Set(mentions.map(({ concept }) => concept.slice(concept.indexOf(':')))).size
  return kinds(named) >= most || (statement.words[0]?.text === 'for' && kinds(named.filter(isFrontedName)) >= several)
}
const several = 2
const determiners = new Set(['our', 'the', 'a', 'your', 'their'])
/** 'For orders, contract; for the newsletter, your consent' */
const isFrontedName = ({ statement: { words }, from }: Mention): boolean =>
  words[determiners.has(words[from - 1]?.text ?? '') ? from - 1 : from]?.before === ','

const untying = new Set(
  'not rather instead than without rely relies nor neither never asking ask seeking seek showing enforcing no nothing'.split(' '),
)
/** Whether a name is of the point: not in 'Article 6(1)(b), not consent', '6(1)(f), as asking for consent would …'. */
const isTied = ({ words }: Statement, name: BasisName, point: { readonly from: number; readonly to: number }): boolean =>
  words
    .slice(Math.min(name.to, point.to), Math.max(name.from, point.from))
    .every(({ text, before }) => !untying.has(text) && before !== ';')

export const namesMany = (claims: readonly Claim[]): boolean => new Set(claims.map(({ basis }) => basis)).size >= most

/** The point, and the name beside it, whether they agree or not: the name comes first everywhere or nowhere in a statement. */
const cited = (
  statement: Statement,
  points: readonly ArticlePoint[],
  names: readonly BasisName[],
  taken: Set<BasisName>,
): readonly Claim[] => {
  const nameFirst = points[0] !== undefined && names[0] !== undefined && names[0].from < points[0].from
  return points.map(({ point, from, to }, at) => {
    const start = nameFirst ? (points[at - 1]?.to ?? 0) : to
    const end = nameFirst ? from : (points[at + 1]?.from ?? Number.POSITIVE_INFINITY)
    const near = names.filter((name) => name.from >= start && name.to <= end)
    const meant = basisOfPoint(point)?.id
    const agrees = near.find(({ basis }) => basis === meant)
    const beside = nameFirst ? near.at(-1) : near[0]
    const next = points[at + 1]
    const isNexts = !nameFirst && beside !== undefined && next !== undefined && next.from - beside.to <= 1
    const name = agrees ?? (beside !== undefined && !isNexts && isTied(statement, beside, { from, to }) ? beside : undefined)
    for (const one of near) if (one === name || (agrees !== undefined && isBracketed(statement, to, one.from))) taken.add(one)
    const basis = meant ?? name?.basis
    return {
      statement,
      from: Math.min(from, name?.from ?? from),
      to: Math.max(to, name?.to ?? to),
      tail: 0,
      ...(name !== undefined && name.to < from && { nameEnd: name.to }),
      point,
      ...(name && { named: name.basis }),
      ...(basis && { basis }),
      says: name?.denied === true ? 'denied' : 'stated',
      passing: false,
      ofRequirement: false,
      confidence: 0.95,
    }
  })
}

const uncited = (
  statement: Statement,
  { basis, from, to, strong, passing, conditional, denied }: BasisName,
  { spoken, aside, ofRequirement }: { readonly spoken: boolean; readonly aside: boolean; readonly ofRequirement: boolean },
): Claim => ({
  statement,
  from,
  to,
  tail: 0,
  named: basis,
  basis,
  says: denied ? 'denied' : conditional ? 'conditional' : 'stated',
  passing,
  ofRequirement,
  confidence: passing ? (conditional ? 0.4 : 0.65) : aside ? 0.7 : !strong ? 0.8 : spoken ? 0.9 : 0.88,
})

/** Bases whose names are no everyday words. */
const ownName: ReadonlySet<LawfulBasisId> = new Set([
  'legitimate-interests',
  'vital-interests',
  'public-task',
  'recognised-legitimate-interest',
])

/** Bases whose names no condition of Article 9 shares: beside one they are still bases of Article 6. */
const noCondition: ReadonlySet<LawfulBasisId> = new Set(['contract', 'legitimate-interests', 'recognised-legitimate-interest'])

const pointsIn = pointsOf('6', '1')

const ofConsent: ReadonlySet<string> = new Set(['consent', 'consented', 'consensual', 'permission', 'opt'])
/** 'It's what you signed up for (contract)': what people did is told beside the name of the basis, and names none. */
const isDeedBeside = ({ words }: Statement, { basis, from, to, strong }: BasisName, names: readonly BasisName[]): boolean =>
  basis === 'consent' &&
  !strong &&
  !words.slice(from, to).some(({ text }) => ofConsent.has(text)) &&
  names.some((other) => other.basis !== basis && !other.passing)

const itself: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her'])
/** 'The lender says that it has its own legitimate interest': somebody else's basis. */
const isTheirOwn = (text: Text, statement: Statement, { from }: BasisName): boolean => {
  const { words } = statement
  const own = words.findLastIndex(
    ({ text: word }, at) => at < from && at >= from - 3 && word === 'own' && itself.has(words[at - 1]?.text ?? ''),
  )
  return (
    own > 0 &&
    namesIn(text, statement).every((name) => name.from > 1 || name.to === 1) &&
    !text.unitsOf(statement)[0]?.some(({ name }) => name === 'we')
  )
}

const because: ReadonlySet<string> = new Set(['because', 'since', 'that', 'this'])
/** 'If you don't, we cannot perform our contract with you' claims nothing; '…; that is part of our contract' does. */
const isApart = ({ words }: Statement, consequence: number, from: number): boolean =>
  words
    .slice(consequence + 1, from + 1)
    .some(({ before, text }) => before === ';' || before === ':' || (before === ',' && because.has(text)))

const isOnRequirement = (text: Text, statement: Statement): boolean =>
  has(text, statement, 'requirement:consequence') ||
  text.mentionsIn(statement, 'requirement:statutory').some(({ strength }) => strength === 'strong')

const isOnRights = (text: Text, section: Section): boolean => text.isAbout(section, 'rights') && !text.isAbout(section, 'bases')

const ifs: ReadonlySet<string> = new Set(['if', 'where', 'when', 'whenever', 'unless', 'only', 'once'])
/** 'We keep the list on the basis of legitimate interests: …' under 'Your rights', where no right is told. */
const isClaimAmongRights = (text: Text, statement: Statement): boolean =>
  statement.kind === 'sentence' &&
  (pointsIn(statement).length > 0 || text.says(statement, 'basis-cue')) &&
  !statement.words.slice(0, text.mentionsIn(statement, 'bases')[0]?.from ?? 0).some(({ text: word }) => ifs.has(word)) &&
  !text.mentionsIn(statement).some(({ topic, concept }) => topic === 'right' || topic === 'right-head' || concept === 'cue:right')

/** Every basis claimed in a statement, in order. */
export const claimsIn: (text: Text, statement: Statement) => readonly Claim[] = perStatement((text, statement) => {
  const { section, words, kind, leadIn } = statement
  // 'There is no Article 6(1)(g).'
  const points = pointsIn(statement).filter(({ from }) => statement.words[from - 1]?.text !== 'no')
  if (points.length === 0 && !text.says(statement, 'bases') && !text.says(statement, 'consent-of-others')) return []
  if (isGeneralOnBases(text, statement) || goesOnAboutClients(text, statement) || asksReaders(statement)) return []
  const field = fieldOf(text, statement)
  const amongRights = isOnRights(text, section) && field !== 'basis'
  if (amongRights && (points.length === 0 || !isOverAll(text, section)) && !isClaimAmongRights(text, statement)) return []
  const enumerated = isEnumeration(text, statement)
  const spoken = speaksOfBases(text, statement) || enumerated
  const elsewhere = isElsewhere(text, section)
  const own = field === 'basis' || has(text, statement, 'basis-cue') || has(text, leadIn, 'basis-cue')
  const ofPurposes = kind === 'item' && !own && (field === 'purpose' || (leadIn !== undefined && opensPurposes(text, leadIn)))
  const consequence = text.mentionsIn(statement, 'requirement:consequence')[0]?.from ?? words.length
  const around = {
    points,
    spoken: elsewhere ? own : spoken,
    elsewhere,
    far: elsewhere && isFarElsewhere(text, section),
    listed: spoken && (kind !== 'sentence' || field === 'basis' || enumerated),
  }
  // In a list of purposes 'maintaining contracted systems' is one of them; 'to fulfil our contract', '… (contract)', '… – consent' is a basis.
  const names = basisNamesIn(text, statement, around)
    .filter((name) => !isTheirOwn(text, statement, name))
    .filter(({ from, to }) => (to <= consequence || isApart(statement, consequence, from)) && !isClientsDuty(text, { statement, from, to }))
    .filter(
      ({ from, to, strong, basis }) =>
        !ofPurposes ||
        (strong && ownName.has(basis)) ||
        from <= 2 ||
        isBracketed(statement, 0, from) ||
        (to === words.length && isParted(statement, from)),
    )
  const told = names.filter((name) => !isDeedBeside(statement, name, names))
  const claimed = points.length === 0 && isCondition(text, statement) ? besideCondition(text, statement, told) : told
  if (points.length === 0 && claimed.length === 0) return []
  const taken = new Set<BasisName>()
  const manner = { spoken, aside: elsewhere && !own, ofRequirement: !own && isOnRequirement(text, statement) }
  const withPoint = cited(statement, points, claimed, taken)
  const claims = [...withPoint, ...claimed.filter((name) => !taken.has(name)).map((name) => uncited(statement, name, manner))].sort(
    (a, b) => a.from - b.from,
  )
  return claims.map((claim, at) => ({ ...claim, tail: claims[at + 1]?.from ?? words.length }))
})
