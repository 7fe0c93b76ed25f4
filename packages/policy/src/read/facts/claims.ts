import { basisOfPoint, type LawfulBasisId } from '@clearnotice/uk-gdpr'
import type { Says } from '../../model/fact.ts'
import { type ArticlePoint, pointsOf } from '../article-point.ts'
import type { Mention } from '../match.ts'
import type { Statement } from '../statement.ts'
import type { Text } from '../text.ts'
import { fieldOf, isElsewhere } from './field.ts'
import { opensPurposes } from './purposes.ts'

/** A basis claimed in a statement, before it is known for what. Words from `from` to `to`; what it adds goes on to `tail`. */
export interface Claim {
  readonly statement: Statement
  readonly from: number
  readonly to: number
  readonly tail: number
  readonly point?: string
  readonly named?: LawfulBasisId
  readonly basis?: LawfulBasisId
  readonly says: Says
  readonly passing: boolean
  readonly confidence: number
}

const basisIn = (mention: Mention): LawfulBasisId => mention.concept.slice(mention.concept.indexOf(':') + 1) as LawfulBasisId
const has = (text: Text, statement: Statement | undefined, concept: string): boolean =>
  statement !== undefined && text.mentionsIn(statement).some((mention) => mention.concept === concept)
/** What is said of special category data is a condition of Article 9, no basis of Article 6. */
const isCondition = (text: Text, statement: Statement): boolean =>
  [statement, statement.leadIn, statement.rowHeader].some(
    (one) => has(text, one, 'condition:special') || has(text, one, 'condition:article-9'),
  )
const isGeneral = (text: Text, statement: Statement | undefined): boolean => has(text, statement, 'basis-general')

/** Whether a legal basis is what the statement, its label, its row, column or list is about. */
const speaksOfBases = (text: Text, statement: Statement): boolean => {
  if (has(text, statement, 'basis-cue') || fieldOf(text, statement) === 'basis') return true
  for (let lead = statement.leadIn, depth = 0; lead !== undefined && depth < 3; lead = lead.leadIn, depth++) {
    if (isGeneral(text, lead) && !has(text, lead, 'basis-cue')) return false
    if (has(text, lead, 'basis-cue')) return true
  }
  const { kind, section } = statement
  const about = kind === 'heading' ? section.parent : section
  return about !== undefined && text.isAbout(about, 'bases')
}

interface Name {
  readonly mention: Mention
  readonly passing: boolean
}

const namesIn = (text: Text, statement: Statement, spoken: boolean, elsewhere: boolean, listed: boolean): readonly Name[] => {
  const names: Name[] = []
  for (const mention of text.mentionsIn(statement)) {
    const { concept, strength, scope } = mention
    if (mention.topic !== 'bases') continue
    const passing = concept.startsWith('passing:')
    if (!passing && (!concept.startsWith('basis:') || (strength === 'weak' && !spoken))) continue
    if (scope.about === 'definition' || scope.about === 'other-document' || scope.hypothetical || (scope.past && !listed)) continue
    if (elsewhere && !spoken) continue
    if (
      passing &&
      statement.words.some(({ text: word }) => word === 'cookie' || word === 'cookies') &&
      fieldOf(text, statement) !== 'basis'
    )
      continue
    if (passing && !spoken && isDenied(text, mention)) continue
    if (scope.condition === 'antecedent' && !passing && !listed) continue
    if (!spoken && (scope.actor === 'client' || scope.actor === 'other')) continue
    names.push({ mention, passing: passing && !spoken && statement.kind !== 'heading' })
  }
  return names
}

const isBracketed = (statement: Statement, from: number, to: number): boolean => {
  let depth = 0
  for (let at = from; at <= to && at < statement.words.length; at++) {
    const { before } = statement.words[at] as (typeof statement.words)[number]
    if (before === '(') depth = 1
    else if (before === ')') depth = 0
  }
  return depth > 0
}

const runsOn: ReadonlySet<string> = new Set(['in', 'to', 'of', 'such'])

/** Whether the words after a name run on to a place without a stop: 'a legitimate interest in complying …'. */
const isRunning = ({ words }: Statement, from: number, to: number): boolean =>
  runsOn.has(words[from]?.text ?? '') && words.slice(from, to).every(({ before }) => before !== ';' && before !== '.' && before !== ')')

/** Every basis claimed in a statement, in order. A point and the name beside it are one claim, whether they agree or not. */
export const claimsIn = (text: Text, statement: Statement): readonly Claim[] => {
  const { section, words } = statement
  if (isGeneral(text, statement) && !has(text, statement, 'basis-cue')) return []
  const byField = fieldOf(text, statement) === 'basis'
  if (text.isAbout(section, 'rights') && !text.isAbout(section, 'bases') && !byField) return []
  const spoken = speaksOfBases(text, statement)
  const listed = statement.kind !== 'sentence' || byField
  const elsewhere = isElsewhere(text, section)
  const own = has(text, statement, 'basis-cue') || byField || has(text, statement.leadIn, 'basis-cue')
  const purposeItem = statement.kind === 'item' && !own && (fieldOf(text, statement) === 'purpose' || opensPurposes(text, statement.leadIn))
  const names = merged(
    namesIn(text, statement, elsewhere ? own : spoken, elsewhere, listed && spoken).filter(
      // 'maintaining contracted systems' in a list of purposes is one of them; 'to fulfil our contract', '… (contract)' is a basis.
      ({ mention: { from, to } }) =>
        !purposeItem || from <= 2 || isBracketed(statement, 0, from) || (to === words.length && words[from]?.before === '-'),
    ),
  )
  const points = pointsOf(statement, '6', '1')
  if (points.length === 0 && (names.length === 0 || isCondition(text, statement))) return []
  if (text.mentionsIn(statement).some(({ concept }) => concept === 'requirement:consequence')) return []
  const claims = [...pairs(text, statement, points, names)].sort((a, b) => a.from - b.from)
  return claims.map((claim, at) => ({ ...claim, tail: claims[at + 1]?.from ?? words.length }))
}

/** 'performance of a contract or steps before entering into a contract' names one basis. */
const merged = (names: readonly Name[]): readonly Name[] => {
  const kept: Name[] = []
  for (const name of names) {
    const last = kept.at(-1)
    const running =
      last?.mention.concept === 'basis:legitimate-interests' && isRunning(name.mention.statement, last.mention.to, name.mention.from)
    const again = last !== undefined && basisIn(last.mention) === basisIn(name.mention) && last.mention.concept.startsWith('basis:')
    if (!again || (!running && name.mention.from - last.mention.to > 12)) kept.push(name)
  }
  return kept
}

/** Denied by what stands before it; a 'not' later in a long sentence ('… and do not consider that your interests override ours') is about that. */
const isDenied = (text: Text, { statement, from, scope }: Mention): boolean =>
  scope.polarity === 'denied' && text.unitsOf(statement).some((units, at) => at < from && units?.some(({ name }) => name === 'not'))

const nameEnd = (names: readonly Name[], to: number): number => Math.max(to, ...names.map(({ mention }) => mention.to))

function* pairs(text: Text, statement: Statement, points: readonly ArticlePoint[], names: readonly Name[]): Iterable<Claim> {
  const firstPoint = points[0]
  const nameFirst = firstPoint !== undefined && (names[0]?.mention.from ?? Number.POSITIVE_INFINITY) < firstPoint.from
  const taken = new Set<Name>()
  for (const [at, { point, from, to }] of points.entries()) {
    const start = nameFirst ? (points[at - 1]?.to ?? 0) : to
    const end = nameFirst ? from : (points[at + 1]?.from ?? Number.POSITIVE_INFINITY)
    const near = names.filter(({ mention }) => mention.from >= start && mention.to <= end)
    const own = basisOfPoint(point)?.id
    const agrees = near.find(({ mention }) => basisIn(mention) === own)
    const name = agrees ?? (nameFirst ? near.at(-1) : near[0])
    for (const one of near) if (one === name || (agrees !== undefined && isBracketed(statement, to, one.mention.from))) taken.add(one)
    const named = name === undefined ? undefined : basisIn(name.mention)
    const basis = own ?? named
    const all = name === undefined ? [] : [name]
    yield {
      statement,
      from: Math.min(from, name?.mention.from ?? from),
      to: nameEnd(all, to),
      tail: 0,
      point,
      ...(named && { named }),
      ...(basis && { basis }),
      says: 'stated',
      passing: false,
      confidence: 0.95,
    }
  }
  let interests = -1
  for (const name of names) {
    const { mention, passing } = name
    const { from, to, scope } = mention
    if (mention.concept === 'basis:legitimate-interests') interests = to
    if (taken.has(name)) continue
    // 'legitimate interests (… complying with the law …)', 'a legitimate interest in …': of the interest, no second basis.
    if (
      interests >= 0 &&
      interests <= from &&
      (isBracketed(statement, interests, from) || (mention.strength === 'weak' && isRunning(statement, interests, from)))
    )
      continue
    const named = basisIn(mention)
    const conditional = passing && scope.condition === 'consequent'
    yield {
      statement,
      from,
      to,
      tail: 0,
      named,
      basis: named,
      says: isDenied(text, mention) ? 'denied' : conditional ? 'conditional' : 'stated',
      passing,
      confidence: passing ? (conditional ? 0.4 : 0.65) : mention.strength === 'strong' ? 0.9 : 0.8,
    }
  }
}
