import type { LawfulBasisId } from '@clearnotice/uk-gdpr'
import type { Mention } from '../../match.ts'
import { perStatement } from '../../per-statement.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import type { Word } from '../../words.ts'
import { fieldOf } from '../field.ts'

/** A basis named in a statement: words from `from` to `to` (exclusive). */
export interface BasisName {
  readonly basis: LawfulBasisId
  readonly from: number
  readonly to: number
  /** Claims the basis by itself ('necessary to perform our contract'), wherever it stands. */
  readonly strong: boolean
  /** Said along the way ('with your consent'), without calling it a legal basis. */
  readonly passing: boolean
  /** What would be asked in other circumstances: 'otherwise we will ask for your consent'. */
  readonly conditional: boolean
  readonly denied: boolean
}

/** Where names are looked for. */
export interface Around {
  /** A legal basis is what the statement, or what it stands under, is about. */
  readonly spoken: boolean
  /** It stands in a section about something else. */
  readonly elsewhere: boolean
  /** That something else is told with the words of bases: rights, periods, transfers. */
  readonly far: boolean
  /** It is an item, a cell or a field where bases are listed: 'where the law requires it' is one. */
  readonly listed: boolean
  /** Where points are cited: a name before one and a name after it are two. */
  readonly points: readonly { readonly from: number; readonly to: number }[]
}

const needs: ReadonlySet<string> = new Set(['necessary', 'needed', 'required'])
const ifs: ReadonlySet<string> = new Set(['if', 'when', 'where', 'once', 'whenever', 'unless'])

/** Where the part of a sentence between semicolons or colons begins that a word stands in. */
const clauseStart = ({ words }: Statement, at: number): number => {
  let from = at
  while (from > 0 && !';:.'.includes(words[from]!.before || ' ')) from--
  return from
}

/** Whether a mention stands in an if-clause of its own; not in 'when you buy from us we enter into a contract'. */
const isIf = (text: Text, { statement, from, scope }: Mention): boolean => {
  if (scope.condition !== 'antecedent') return false
  const { words } = statement
  const at = words.findLastIndex((word, index) => index < from && ifs.has(word.text))
  // 'We collect it only where we have your consent': what is relied on.
  const start = clauseStart(statement, at)
  if (text.mentionsIn(statement, 'basis-cue').some((other) => other.from < at && other.from >= start)) return false
  // '… where it is necessary to perform our contract' tells why, not when.
  if (at >= 0 && words.slice(at + 1, from + 1).some((word) => needs.has(word.text))) return false
  return !words.slice(at + 3, from).some((word) => word.text === 'we' || word.text === 'i')
}

/** Denied by what stands before it, or right behind ('consent is not relied on'); a 'not' later in a long sentence ('… and do not consider that …') is about that. */
const isDenied = (text: Text, { statement, from, to, scope }: Mention): boolean =>
  scope.polarity === 'denied' &&
  text.unitsOf(statement).some((units, at) => (at < from || at === to + 1) && units?.some(({ name }) => name === 'not'))

const needing: ReadonlySet<string> = new Set(['need', 'use', 'using', 'on', 'want', 'require', 'needed', 'used'])
const pronouns: ReadonlySet<string> = new Set(['it', 'them', 'that', 'this'])
/** 'We looked at consent and decided that we do not need it.' */
const isDeclined = (text: Text, { statement, to }: Mention): boolean => {
  const { words } = statement
  const not = text.unitsOf(statement).findIndex((units, at) => at >= to && units?.some(({ name }) => name === 'not'))
  if (not < 0) return false
  const at = words.findIndex(({ text: word }, index) => index > not && index <= not + 3 && needing.has(word))
  return at > 0 && pronouns.has(words[at + 1]?.text ?? '') && (at + 2 === words.length || words[at + 2]!.before !== '')
}

const isAboutCookies = ({ words }: Statement): boolean => words.some(({ text }) => text === 'cookie' || text === 'cookies')

const besideBases: ReadonlySet<string> = new Set('and or our your a the also in some cases both article art uk gdpr'.split(' '))
/** In words. */
const longestAside = 16
/** '(legal obligation)' beside what is done calls it that, and so does '(contract and legal obligation)'. */
const isAside = (text: Text, { statement, from, to }: Mention): boolean => {
  const { words } = statement
  let [open, close] = [from, to]
  while (open > 0 && words[open]!.before !== '(') if (words[open--]!.before === ')') return false
  while (close < words.length && words[close]!.before !== ')' && words[close]!.before !== '.') close++
  if (words[open]!.before !== '(' || close - open > longestAside) return false
  if (open === from && close === to) return true
  const bases = text.mentionsIn(statement, 'bases')
  return words
    .slice(open, close)
    .every(({ text: word }, index) => besideBases.has(word) || bases.some((one) => one.from <= open + index && open + index < one.to))
}

/** 'Raffle (basis: consent)'. */
const isInField = (text: Text, { statement, from }: Mention): boolean =>
  statement.words[from]?.before === ':' && text.mentionsIn(statement, 'basis-label').some(({ to }) => to === from)

/** '… on our page: your consent'; not what is said of a basis, 'legal obligation: tax law'. */
const isAtEnd = (text: Text, { statement, from, to }: Mention): boolean =>
  to === statement.words.length && isParted(statement, from) && !text.mentionsIn(statement, 'bases').some((other) => other.from < from)

const longestTail = 6
/** 'Posting orders: the contract we have', 'Insurers' notes – contract again': a few words behind a colon that are about the basis alone. */
const isTail = (text: Text, { statement, from, to }: Mention): boolean => {
  const { words } = statement
  const at = words.findLastIndex(({ before }, index) => index <= from && parting.has(before))
  return (
    at > 1 &&
    from - at <= 1 &&
    words.length - at <= longestTail &&
    words.slice(to).every(({ before }) => before === '') &&
    !text.mentionsIn(statement, 'bases').some((other) => other.from < from)
  )
}

const parting: ReadonlySet<string> = new Set(['-', ':'])
/** 'Photographs of you – consent', 'to print them: your consent'. */
export const isParted = ({ words }: Statement, from: number): boolean =>
  from > 1 && [words[from], words[from - 1]].some((word) => word !== undefined && parting.has(word.before))

/** '**Consent:** …' */
const isLabel = ({ statement: { label }, from, to }: Mention): boolean => from === 0 && label?.words === to

const nods: ReadonlySet<string> = new Set(
  'that this it is a an the our my your once more again same too here of for sale then simply just in short yes and so also employment sale hire'.split(
    ' ',
  ),
)

/** 'Consent, once more.', 'That's the contract of sale.', 'Contract and tax law.' say nothing else. */
const isAllThatIsSaid = perStatement((text, statement): boolean => {
  const { words, kind } = statement
  const named = text.mentionsIn(statement, 'bases')
  return kind !== 'heading' && words.every(({ text: word }, at) => nods.has(word) || named.some(({ from, to }) => at >= from && at < to))
})

const holding: ReadonlySet<string> = new Set(['has', 'have', 'had', 'is', 'are', 'must', 'may', 'will', 'owes'])
const notTheirs: ReadonlySet<string> = new Set(
  'data information details address name number consent permission agreement contract order booking record records e-mail email'.split(' '),
)
const isOtherBody = (words: readonly Word[], at: number): boolean => {
  const verb = words.findIndex(({ text }, index) => index > at && holding.has(text))
  return verb > at + 1 && verb <= at + 3 && !notTheirs.has(words[verb - 1]!.text)
}

/** 'Your insurer has a legitimate interest in it', 'your bank is under a legal obligation', 'those who can show a legitimate interest': somebody else's. */
const isTheirs = ({ statement, from, concept }: Mention): boolean => {
  const { words } = statement
  const start = clauseStart(statement, from)
  if (words[start]?.text === 'your' && from - start <= longestOwned && isOtherBody(words, start)) return true
  if (words[from]!.before !== '') return false
  let at = from - 1
  while (at > start && words[at]!.before === '' && from - at < nearest && words[at]!.text !== 'your' && words[at]!.text !== 'who') at--
  if (words[at]?.text === 'your')
    return isOtherBody(words, at) && words.findIndex(({ text }, index) => index > at && holding.has(text)) < from
  return words[at]?.text === 'who' && !concept.endsWith(':consent') && words.slice(at, from).every(({ text }) => !ours.has(text))
}
const ours: ReadonlySet<string> = new Set(['we', 'us', 'our', 'i', 'my', 'me'])
/** In words, from whose they are to what they have. */
const longestOwned = 20
const nearest = 6

/** 'You may object where we rely on …', 'not to be subject to automated decisions unless you consent' say it of a right. */
const isOfRight = (text: Text, { statement, from, to: end, concept }: Mention): boolean =>
  !(concept === 'basis:legitimate-interests' && tellsWhich(statement.words[end])) &&
  ['right-to-object', 'rights-on-automated-decisions'].some((right) =>
    text.mentionsIn(statement, right).some(({ to, strength }) => to <= from && (strength === 'strong' || isGranted(text, statement))),
  )
/** 'You may oppose what we do for our legitimate interests (recovering fees)' says which, and so relies on them. */
const tellsWhich = (next: Word | undefined): boolean => next?.before === '(' && next.text.endsWith('ing') && !naming.has(next.text)
const naming: ReadonlySet<string> = new Set(['including', 'profiling', 'processing', 'regarding', 'concerning', 'meaning', 'anything'])
const isGranted = (text: Text, statement: Statement): boolean => text.says(statement, 'cue:right') || text.says(statement, 'cue:request')

/** 'Your consent to take part is not the lawful basis': nothing in front of the denial is one. */
const isDisowned = (text: Text, { statement, to }: Mention): boolean => {
  const cues = text.mentionsIn(statement, 'basis-cue').filter(({ from }) => from >= to)
  return cues.length > 0 && cues.every(({ scope }) => scope.polarity === 'denied')
}

/** 'Disclosure for a public task' is a condition of Annex 1, what protects a transfer is a safeguard: no bases. */
const isPartOfOther = (text: Text, { statement, from, to }: Mention): boolean =>
  text
    .mentionsIn(statement)
    .some(
      (other) =>
        (other.concept.startsWith('annex-1:') || other.concept.startsWith('safeguard:')) &&
        other.from < to &&
        other.to > from &&
        (other.from < from || other.to > to),
    )

/** 'A legal obligation (Article 6(1)(c))' needs no other word to be one. */
const isBesidePoint = ({ from, to }: Mention, points: Around['points']): boolean =>
  points.some((point) => (point.from >= to && point.from - to <= 3) || (from >= point.to && from - point.to <= 3))

/** 'We do so because the law requires it' is a claim under 'Reviews', too; 'we may share it where the law requires it' is none. */
const isOutright = ({ strength, scope, concept }: Mention): boolean =>
  strength === 'strong' && concept.startsWith('basis:') && scope.condition === 'none' && !scope.possible

const counts = (text: Text, mention: Mention, { spoken, elsewhere, far, listed, points }: Around): boolean => {
  const { concept, strength, scope, statement } = mention
  if (
    (elsewhere && !spoken && (far || !isOutright(mention))) ||
    isOfRight(text, mention) ||
    isPartOfOther(text, mention) ||
    isDisowned(text, mention)
  )
    return false
  if (isTheirs(mention)) return false
  if (scope.about === 'definition' || scope.about === 'other-document' || scope.hypothetical || (scope.past && !listed)) return false
  if (scope.actor === 'client' && concept.endsWith(':consent')) return false
  if (!spoken && (scope.actor === 'client' || scope.actor === 'other' || scope.actor === 'processor')) return false
  if (concept.startsWith('basis:'))
    return (
      (strength === 'strong' ||
        spoken ||
        isBesidePoint(mention, points) ||
        isAside(text, mention) ||
        isInField(text, mention) ||
        isAtEnd(text, mention) ||
        isTail(text, mention) ||
        isLabel(mention) ||
        isAllThatIsSaid(text, statement)) &&
      (listed || isAside(text, mention) || !isIf(text, mention))
    )
  if (!concept.startsWith('passing:') || (!spoken && isDenied(text, mention))) return false
  return !isAboutCookies(statement) || fieldOf(text, statement) === 'basis'
}

const basisIn = ({ concept }: Mention): LawfulBasisId => concept.slice(concept.indexOf(':') + 1) as LawfulBasisId

/** Whether the words from one place to another are inside brackets that open between them. */
export const isBracketed = ({ words }: Statement, from: number, to: number): boolean => {
  let inside = false
  for (let at = from; at <= to && at < words.length; at++) {
    const { before } = words[at] as Word
    if (before === '(' || before === ')') inside = before === '('
  }
  return inside
}

const deeds: ReadonlySet<string> = new Set(
  'publish print share send show post film photograph record quote use display write e-mail email name take put keep pass text ring phone play'.split(
    ' ',
  ),
)
const speakers: ReadonlySet<string> = new Set(['we', 'i'])

/** 'With your consent we publish your story', 'We print your story with your consent.', 'Photographs: only with your consent.' */
const isOfDeed = ({ statement: { words, kind }, from, to, scope }: Mention): boolean => {
  // 'We may' leaves it open.
  if (kind !== 'sentence' || scope.polarity !== 'affirmed' || scope.possible || scope.hypothetical) return false
  const isWith = words[from]?.text === 'with'
  if (from === 0) return isWith && speakers.has(words[to]?.text ?? '')
  const parted = parting.has(words[from]!.before) || (words[from - 1]!.text === 'only' && parting.has(words[from - 1]!.before))
  if (parted && from > 1) return true
  return (
    isWith &&
    (to === words.length || words[to]!.before !== '') &&
    speakers.has(words[0]!.text) &&
    deeds.has(words[1]?.text ?? '') &&
    words.slice(2, from).every(({ before }) => before === '' || before === '-')
  )
}

const runsOn: ReadonlySet<string> = new Set(['in', 'to', 'of', 'such'])

/** Whether the words after a name run on to a place without a stop: 'a legitimate interest in complying …'. */
const runsTo = ({ words }: Statement, from: number, to: number): boolean =>
  runsOn.has(words[from]?.text ?? '') && words.slice(from, to).every(({ before }) => before !== ';' && before !== '.' && before !== ')')

const near = 12
const joins: ReadonlySet<string> = new Set(['and', 'or', 'otherwise'])
const forWhom: ReadonlySet<string> = new Set(['for', 'where', 'when', 'if', 'from', 'in'])
/** 'A legitimate interest in selling tickets, and consent for those who signed up': a basis of its own. */
const isBeside = ({ words }: Statement, from: number, to: number): boolean =>
  joins.has(words[from - 1]?.text ?? '') &&
  (words[from - 1]?.before === ',' || words[from - 1]?.before === ';') &&
  (to === words.length || forWhom.has(words[to]!.text) || words[to]!.before !== '')

const lists: ReadonlySet<string> = new Set([',', ';', '/'])
/** 'Contract; contract': the same again with nothing that sets it apart. */
const isSaidAgain = ({ words }: Statement, end: number, { from, to }: Mention): boolean =>
  lists.has(words[end]?.before ?? '') &&
  (from === end || (from === end + 1 && words[end]!.text === 'and')) &&
  (to === words.length || lists.has(words[to]!.before) || words[to]!.text === 'and')

/** The bases that a statement names, in order; 'performance of a contract or steps before entering into a contract' names one. */
export const basisNamesIn = (text: Text, statement: Statement, around: Around): readonly BasisName[] => {
  const names: BasisName[] = []
  for (const mention of text.mentionsIn(statement)) {
    const ofOthers = mention.concept === 'consent-of-others'
    if ((mention.topic !== 'bases' && !ofOthers) || !(ofOthers ? around.listed && around.spoken : counts(text, mention, around))) continue
    const { from, to, concept, strength, scope } = mention
    const basis = ofOthers ? 'consent' : basisIn(mention)
    const last = names.at(-1)
    // 'The agreement you make when you sign up': when, not on what.
    if (last !== undefined && last.basis !== basis && strength === 'weak' && !last.denied && isIf(text, mention)) continue
    const interests = names.findLast((name) => name.basis === 'legitimate-interests')
    // 'Legal obligation (Article 6(1)(c)): tax law' goes on about the one that it names.
    if (last?.basis === basis && statement.words[from]!.before === ':') continue
    const parted = last !== undefined && around.points.some((point) => point.from >= last.to && point.from < from)
    if (last?.basis === basis && !last.passing && !parted) {
      const interested = basis === 'legitimate-interests'
      if (!isSaidAgain(statement, last.to, mention) && (from - last.to <= near || (interested && runsTo(statement, last.to, from)))) {
        if (!interested) names[names.length - 1] = { ...last, to }
        continue
      }
    }
    // 'legitimate interests (… complying with the law …)', 'a legitimate interest in …': of the interest, no second basis.
    const within =
      interests !== undefined &&
      (isBracketed(statement, interests.to, from) ||
        (strength === 'weak' && runsTo(statement, interests.to, from) && !isBeside(statement, from, to)))
    if (within && basis !== 'legitimate-interests') continue
    const passing =
      concept.startsWith('passing:') && !around.spoken && statement.kind !== 'heading' && !(isOfDeed(mention) && !around.elsewhere)
    names.push({
      basis,
      from,
      to,
      strong: strength === 'strong',
      passing,
      conditional: passing && scope.condition === 'consequent',
      denied: isDenied(text, mention) || isDeclined(text, mention),
    })
  }
  return names
}
