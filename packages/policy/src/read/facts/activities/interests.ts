import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import type { Word } from '../../words.ts'
import type { Claim } from './claims.ts'

/** An interest in a statement: words from `from` to `to` (exclusive). */
export interface InterestSpan {
  readonly statement: Statement
  readonly from: number
  readonly to: number
  readonly vague: boolean
}

const whose: ReadonlySet<string> = new Set(
  'of by pursued our the a an its their us we ours business company organisation charity controller third party parties or those uk gdpr and interest interests data protection act this these this that are is in art article 6 1 f there here again too also likewise count apply applies pursue lie lies'.split(
    ' ',
  ),
)
const nothing: ReadonlySet<string> = new Set(
  'to do so it this that our the a of business commercial legitimate interests interest purposes purpose reasons organisation company general other various process processing use using your personal data information operating operate provide services and we have where necessary as for in doing such set out allows permits described above below paragraph paragraphs legal lawful basis or those third party parties another others someone else including specific or one more clear inclusive all you given have permitted allowed under in with accordance line current applicable regulation regulations law laws legislation compliance by article art 6 1 f uk gdpr apply applies here there then'.split(
    ' ',
  ),
)
/** Whether words say nothing of this organisation: 'for us to process your data for a specific purpose'. */
export const saysNothing = (words: readonly Word[]): boolean => words.every(({ text }) => nothing.has(text))

const opens: ReadonlySet<string> = new Set('to in such namely which because so for including being as where when that by on'.split(' '))
/** The balance that the law asks for says nothing of the interest. */
const balance: ReadonlySet<string> = new Set(
  'overrid override overrides overridden overriding outweigh outweighs outweighed except provided balance balanced'.split(' '),
)

const isArticle9 = (words: readonly Word[], at: number): boolean =>
  (words[at]?.text === 'article' || words[at]?.text === 'art') && words[at + 1]?.text === '9'

/** Where what is said of the interest ends: at the balance with the person's own, at a condition of Article 9. */
const endOf = (words: readonly Word[], from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    if (!balance.has((words[at] as Word).text) && !isArticle9(words, at)) continue
    let cut = at
    while (cut > from && !',;.()-:'.includes((words[cut] as Word).before || ' ')) cut--
    return cut
  }
  return to
}

const articles: ReadonlySet<string> = new Set(['our', 'the', 'a', 'an', 'its'])
const clauses: ReadonlySet<string> = new Set('we i you they will may can is are be where when if which that because unless'.split(' '))
/** How long the name of whose interests they are may be, in words. */
const longestOwner = 10

/** 'to keep …', and not 'to us', 'to the extent'. */
const isDone = (next: Word | undefined): boolean => next?.capital === false && !articles.has(next.text) && !noVerbs.has(next.text)
const noVerbs: ReadonlySet<string> = new Set(['you', 'us', 'me', 'your', 'this', 'that', 'which', 'it', 'do', 'them'])

/** Where it begins behind a clause on whose it is: '… of the club, whose hall was robbed, to keep it safe'. */
const afterRelative = (words: readonly Word[], from: number, end: number): number | undefined => {
  let at = from + 1
  while (at < Math.min(end, from + longestRelative) && words[at]?.before !== ',') at++
  const next = words[at]?.text ?? ''
  return at < end && words[at]?.before === ',' && (next === 'to' ? isDone(words[at + 1]) : begins.has(next)) ? at : undefined
}
/** In words. */
const longestRelative = 30
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom'])
const begins: ReadonlySet<string> = new Set(['in', 'that', 'namely', 'because', 'so'])

/** Where the interest begins behind whose it is: 'of the parish in …', 'of a club to …', 'pursued by the firm and its clients, namely …'. */
const afterOwner = (words: readonly Word[], from: number, end: number): number | undefined => {
  for (let at = from; at < Math.min(end, from + longestOwner); at++) {
    const { text, before } = words[at] as Word
    if (before === ',' && relatives.has(text)) return afterRelative(words, at, end)
    if (text === 'namely' || before === ':' || before === '(') return at
    if ((text === 'in' && words[at + 1]?.capital === false) || (text === 'to' && before === '' && isDone(words[at + 1]))) return at
    if (clauses.has(text) || before === '.' || before === ';') return undefined
  }
  return undefined
}

const grounds: ReadonlySet<string> = new Set(['basis', 'bases', 'ground', 'grounds', 'reason', 'reasons', 'justification'])

/** 'Is' of 'Answering you is, we think, a legitimate interest'. */
const beforeAside = (words: readonly Word[], last: number): number => {
  if (words[last + 1]?.before !== ',') return last
  const opening = words.findLastIndex(({ before }, at) => at <= last && at > last - longestAside && before === ',')
  return opening > 0 ? opening - 1 : last
}
/** In words. */
const longestAside = 5

/** Where the subject of '… is in our legitimate interests' or '… is a legitimate interest' ends; 0 where it is none ('it is in our …'). */
const subjectEnd = ({ words }: Statement, from: number): number => {
  const last = words.findLastIndex(({ text }, at) => at < from && text !== 'in' && !articles.has(text))
  const be = beforeAside(words, last)
  const isPlural = words[be]?.text === 'are' && !words.slice(0, be).some(({ text }) => grounds.has(text))
  const isSubject = (be < from - 1 || isPlural) && (words[be]?.text === 'is' || words[be]?.text === 'are') && be > 1
  return isSubject && !points.has(words[be - 1]?.text ?? '') && !saysNothing(words.slice(0, be)) ? be : 0
}

/** The interest that a claim's own statement names: after it, between its name and its point, or as its subject. */
export const interestAfter = (text: Text, claim: Claim): InterestSpan | undefined => {
  const { nameEnd, to, tail } = claim
  const between = nameEnd === undefined ? undefined : interestBetween(text, claim, nameEnd, to)
  return between ?? interestBetween(text, claim, to, tail) ?? interestBefore(claim)
}

const reasons: ReadonlySet<string> = new Set(['because', 'since'])
const pursuing: ReadonlySet<string> = new Set(['of', 'in'])
const wishes: ReadonlySet<string> = new Set(['wish', 'aim', 'desire', 'concern', 'need', 'goal', 'hope'])
const wished: ReadonlySet<string> = new Set(['that', 'to', 'for', 'in', 'of'])

/** '…; being able to catch thieves is the interest we rely on (legitimate interests)', 'we would like to stand by our work (legitimate interests)'. */
const interestSaid = (words: readonly Word[], end: number): { readonly from: number; readonly to: number } | undefined => {
  const interest = words.findLastIndex(({ text }, at) => at < end && text === 'interest' && beingOne.has(words[at - 1]?.text ?? ''))
  const be = words.findLastIndex(({ text }, at) => at < interest && at >= interest - 3 && (text === 'is' || text === 'are'))
  if (be > 0) {
    const from = words.findLastIndex(({ before }, at) => at < be && ';:.'.includes(before || ' '))
    return be - Math.max(from, 0) > 1 && !saysNothing(words.slice(Math.max(from, 0), be)) ? { from: Math.max(from, 0), to: be } : undefined
  }
  const isWish =
    words.slice(0, Math.min(end, 6)).some(({ text }) => wanting.has(text)) && words.slice(0, 3).some(({ text }) => speakers.has(text))
  return words[end]?.before === '(' && isWish && !saysNothing(words.slice(0, end)) ? { from: 0, to: end } : undefined
}
const beingOne: ReadonlySet<string> = new Set(['the', 'our', 'legitimate', 'my', 'very', 'an'])

/** 'Because we must keep the hall safe, we rely on …', 'we pursue the interest of running a choir (6(1)(f))'. */
const interestBefore = ({ statement, from: end, named }: Claim): InterestSpan | undefined => {
  const { words } = statement
  const comma = words.findIndex(({ before }, at) => at > 2 && at < end && before === ',')
  if (reasons.has(words[0]?.text ?? '') && comma > 0 && !saysNothing(words.slice(1, comma)))
    return { statement, from: 1, to: comma, vague: false }
  // 'We want to keep a record of our concerts; we see that as a legitimate interest.'
  const as = words.findLastIndex(({ text }, at) => at < end && text === 'as' && pointers.has(words[at - 1]?.text ?? ''))
  const stop = words.findLastIndex(({ before }, at) => at < as && ',;:-'.includes(before || ' '))
  if (stop > 0 && !saysNothing(words.slice(0, stop))) return { statement, from: 0, to: stop, vague: false }
  const told = interestSaid(words, end)
  if (told !== undefined) return { statement, from: told.from, to: told.to, vague: false }
  // 'Our interest in being paid (legitimate interests)'
  if (named !== undefined && words[end]?.before !== '(') return undefined
  const interest = words.findLastIndex(
    ({ text }, at) =>
      at < end && (text === 'interest' || text === 'interests' || (wishes.has(text) && owners.has(words[at - 1]?.text ?? ''))),
  )
  if (
    wishes.has(words[interest]?.text ?? '') &&
    wished.has(words[interest + 1]?.text ?? '') &&
    !saysNothing(words.slice(interest + 2, end))
  )
    return { statement, from: interest + 1, to: end, vague: false }
  if (
    interest < 1 ||
    words[interest - 1]?.text === 'legitimate' ||
    !pursuing.has(words[interest + 1]?.text ?? '') ||
    saysNothing(words.slice(interest + 2, end))
  )
    return undefined
  return { statement, from: interest + 2, to: end, vague: false }
}

const interestBetween = (text: Text, { statement, from: start }: Claim, to: number, tail: number): InterestSpan | undefined => {
  const { words } = statement
  const general = text.mentionsIn(statement, 'interest-general').some(({ from }) => from >= to && from < tail)
  const subject = subjectEnd(statement, start)
  if (subject > 0) return { statement, from: 0, to: subject, vague: false }
  if (general) return undefined
  const end = endOf(words, to, tail)
  let from = to
  while (from < end && !isOpening(words[from] as Word) && whose.has((words[from] as Word).text))
    from += words[from]?.text === 'pursued' && words[from + 1]?.text === 'by' ? 2 : 1
  // 'to do so, in order for the society to run well'
  while (from + 1 < end && words[from]?.text === 'to' && words[from + 1]?.text === 'do') from += words[from + 2]?.text === 'so' ? 3 : 2
  const aim = from > to && words[from - 1]?.text === 'of' && isAim(words, from)
  if (from > to && from < end && !aim && !isOpening(words[from] as Word)) from = afterOwner(words, from, end) ?? from
  const first = words[from]
  const told =
    isTold(words.slice(to, from)) ||
    aim ||
    (start - clauseStart(words, start) <= 3 && isSaid(words.slice(to, from)) && isOwned(words, start, from))
  if (first === undefined || from >= end || !(told || isOpening(first)) || saysNothing(words.slice(from, end))) return undefined
  return { statement, from, to: end, vague: false }
}

const aims: ReadonlySet<string> = new Set(
  'security safety prevention detection protection improvement continuity efficiency accuracy fairness resilience promotion growth'.split(
    ' ',
  ),
)
/** 'Of running a choir', 'of network security', and not 'of our partners'. */
const isAim = (words: readonly Word[], from: number): boolean =>
  words[from]?.text.endsWith('ing') === true ||
  words.slice(from, from + 3).some(({ text }, at, all) => aims.has(text) && all.slice(1, at + 1).every(({ before }) => before === ''))

const owners: ReadonlySet<string> = new Set(['our', 'my', 'its'])
/** 'our legitimate interest', 'the legitimate interest we pursue'. */
const isOwned = (words: readonly Word[], start: number, to: number): boolean =>
  owners.has(words[start - 1]?.text ?? '') || words.slice(start, to).some(({ text }) => text === 'pursue')
/** 'Cameras in the hall; our legitimate interest is …' */
const clauseStart = (words: readonly Word[], at: number): number => {
  let from = at
  while (from > 0 && !';:.-('.includes(words[from]!.before || ' ')) from--
  return from
}
const isSaid = (before: readonly Word[]): boolean => before.some(({ text }) => text === 'is' || text === 'are')

/** '; the interest pursued is …' stands before it, or 'Our legitimate interest here is …'. */
const isTold = (before: readonly Word[]): boolean => {
  const at = before.findIndex(({ text }) => text === 'interest' || text === 'interests')
  return at >= 0 && isSaid(before.slice(at))
}

const turns: ReadonlySet<string> = new Set(['and', 'or', 'but', 'we', 'you', 'subject', 'unless', 'although', 'though'])

const isOpening = ({ text, before }: Word): boolean =>
  opens.has(text) || ':(-'.includes(before || ' ') || (!turns.has(text) && ',)"'.includes(before || ' '))

/** 'our legitimate business interests': something of an interest, not which. */
export const vagueInterest = ({ statement, from, to, tail }: Claim): InterestSpan | undefined => {
  const name = statement.words.slice(from, to)
  const vague = name
    .slice(
      0,
      name.findIndex((word) => word.text.startsWith('interest')),
    )
    .some(({ text }) => text === 'business' || text === 'commercial' || text === 'organisational')
  return vague || isAsBody(statement.words, to, tail) ? { statement, from, to, vague: true } : undefined
}
const bodies: ReadonlySet<string> = new Set([
  'business',
  'company',
  'organisation',
  'charity',
  'employer',
  'firm',
  'controller',
  'school',
  'club',
])
/** '… as a business' */
const isAsBody = (words: readonly Word[], to: number, tail: number): boolean =>
  words[to]?.text === 'as' && tail - to <= 4 && bodies.has(words[to + 2]?.text ?? '')

const points: ReadonlySet<string> = new Set(['this', 'these', 'it', 'such'])
const pointers: ReadonlySet<string> = new Set(['this', 'that', 'it'])
const pointedTo: ReadonlySet<string> = new Set(['is', 'concern', 'wish', 'aim', 'interest', 'need', 'desire', 'goal', 'hope'])

const pursued: ReadonlySet<string> = new Set('here that which we i in question concerned pursue have rely on at stake served'.split(' '))
const possessives: ReadonlySet<string> = new Set(['those', 'these', 'the', 'our', 'my'])
const saying: ReadonlySet<string> = new Set(['are', 'is', 'include', 'lie', 'lies'])

/** 'I mean that …', 'By that we mean …': what follows what was named. */
const meaning = (words: readonly Word[]): number => {
  const from = words[0]?.text === 'by' && pointers.has(words[1]?.text ?? '') ? 2 : 0
  if (!speakers.has(words[from]?.text ?? '') || words[from + 1]?.text !== 'mean') return 0
  return from + (words[from + 2]?.text === 'that' ? 3 : 2)
}
const speakers: ReadonlySet<string> = new Set(['we', 'i'])

/** 'By that I mean …' right after a claim. */
export const interestMeant = (before: Statement | undefined, statement: Statement): InterestSpan | undefined => {
  const { words, block } = statement
  const from = meaning(words)
  if (from === 0 || before?.block !== block || saysNothing(words.slice(from))) return undefined
  return { statement, from, to: words.length, vague: false }
}

/** 'Those interests are …', 'Our interest is …': which, in a sentence of its own. */
export const interestTold = (statement: Statement): InterestSpan | undefined => {
  const { words, kind } = statement
  const name = words[1]?.text === 'legitimate' ? 2 : 1
  if (kind === 'heading' || !possessives.has(words[0]?.text ?? '') || !words[name]?.text.startsWith('interest')) return undefined
  // 'The interest: nobody should be hurt.'
  if (statement.label?.words === name + 1 && !saysNothing(words.slice(name + 1)))
    return { statement, from: name + 1, to: words.length, vague: false }
  // 'The interests that we pursue here are …'
  const verb = words.findIndex(({ text }, at) => at > name && at <= name + 6 && saying.has(text))
  const between = words.slice(name + 1, Math.max(verb, name + 1)).map(({ text }) => text)
  const from = between.length > 0 && between.every((word) => pursued.has(word)) ? verb : name + 1
  if (!saying.has(words[from]?.text ?? '') || saysNothing(words.slice(from + 1))) return undefined
  return { statement, from: from + 1, to: words.length, vague: false }
}

const goals: ReadonlySet<string> = new Set(['aim', 'point', 'idea', 'goal', 'object', 'purpose', 'reason'])
const seeking: ReadonlySet<string> = new Set(['want', 'wish', 'aim', 'need', 'hope', 'seek', 'try'])
/** 'What we want is to …', 'The aim is to …', 'We want to …' right behind a claim. */
export const interestSought = (before: Statement | undefined, statement: Statement): InterestSpan | undefined => {
  const { words, block, kind } = statement
  if (kind !== 'sentence' || before?.block !== block) return undefined
  const at = words[0]?.text === 'what' ? 1 : 0
  const sought = speakers.has(words[at]?.text ?? '') && seeking.has(words[at + 1]?.text ?? '')
  const aimed = possessives.has(words[0]?.text ?? '') && goals.has(words[1]?.text ?? '')
  if (!sought && !aimed) return undefined
  const from = words.findIndex(({ text }, index) => index > at && index < 8 && (text === 'to' || text === 'that'))
  return from < 0 || saysNothing(words.slice(from + 1)) ? undefined : { statement, from, to: words.length, vague: false }
}

/** 'The interests that we pursue are:', 'Our interests:' and a list. */
export const opensInterests = ({ words, text, kind }: Statement): boolean =>
  kind !== 'heading' &&
  text.endsWith(':') &&
  words.length <= 14 &&
  words.some(({ text: word }) => word === 'interest' || word === 'interests')

/** 'Our interest? That the choir survives.' */
export const interestAnswered = (before: Statement | undefined, statement: Statement): InterestSpan | undefined => {
  const asked = before?.text.endsWith('?') === true && before.block === statement.block && before.words.length <= 6
  const interest = before?.words.findIndex(({ text }) => text === 'interest' || text === 'interests') ?? -1
  return asked &&
    interest > 0 &&
    owners.has(before.words[interest - (before.words[interest - 1]!.text === 'legitimate' ? 2 : 1)]?.text ?? '')
    ? { statement, from: 0, to: statement.words.length, vague: false }
    : undefined
}

const wanting: ReadonlySet<string> = new Set(['want', 'wish', 'need', 'hope', 'aim', 'like', 'try', 'care', 'prefer', 'keen', 'value'])
const mattering: ReadonlySet<string> = new Set(['matters', 'matter'])
/** 'We would like to be the ones who mend it', 'It matters to us that the yard is safe.' */
export const interestWished = (statement: Statement): InterestSpan | undefined => {
  const { words, kind } = statement
  const is = words.some(
    ({ text }, at) =>
      (wanting.has(text) && words.slice(Math.max(0, at - 3), at).some((word) => speakers.has(word.text))) ||
      (mattering.has(text) && words.slice(at, at + 4).some((word) => word.text === 'us' || word.text === 'me')),
  )
  return kind === 'sentence' && is ? { statement, from: 0, to: words.length, vague: false } : undefined
}

/** 'We want to know who borrows most. That is the legitimate interest we rely on.': the sentence before says which. */
export const interestWanted = ({ statement: { words, kind } }: Claim, before: Statement): InterestSpan | undefined =>
  kind === 'sentence' &&
  pointers.has(words[0]?.text ?? '') &&
  words[1]?.text === 'is' &&
  before.words.slice(0, 4).some(({ text }) => wanting.has(text))
    ? { statement: before, from: 0, to: before.words.length, vague: false }
    : undefined

/** What stands first under 'What are your legitimate interests?' answers it. */
export const interestAsked = ({ statement }: Claim): InterestSpan | undefined => {
  const { section, kind, text } = statement
  const [answer] = section.statements
  if (kind !== 'heading' || !text.endsWith('?') || answer === undefined || saysNothing(answer.words)) return undefined
  return { statement: answer, from: 0, to: answer.words.length, vague: false }
}

/** 'We film the floor, so nobody gets hurt', '… because bikes get stolen', 'To be paid': why, before 'That is our legitimate interest'. */
export const reasonIn = (statement: Statement): InterestSpan | undefined => {
  const { words } = statement
  const asked = words.findLastIndex(({ text }, at) => {
    const before = words[at - 1]?.text
    return reasons.has(text) || (text === 'so' && before !== 'do') || (text === 'case' && before === 'in')
  })
  const at = asked < 0 && words[0]?.text === 'to' ? 0 : asked
  const from = words[at + 1]?.text === 'that' ? at + 2 : at + 1
  if (at < 0 || words.length - from < 2 || saysNothing(words.slice(from))) return undefined
  return { statement, from, to: words.length, vague: false }
}

const said: ReadonlySet<string> = new Set('above before earlier previously'.split(' '))
const again: ReadonlySet<string> = new Set(['same', 'ditto', 'likewise'])

/** 'Appeals by post: the same legitimate interest' as was named before, 'legitimate interests as above'. */
export const isSame = ({ statement: { words }, from, to, tail }: Claim): boolean =>
  again.has(words[from - 1]?.text ?? '') ||
  words.slice(to, Math.min(tail, to + backReach)).some(({ text }, at, after) => {
    const opening = after[0]!.text === 'as' || after[0]!.text === 'see' || after[0]!.before === '('
    return again.has(text) ? at < 3 : opening && said.has(text)
  })
/** How far behind an interest 'as set out above' goes. */
const backReach = 5

const beforePointer: ReadonlySet<string> = new Set(['doing', 'call', 'calls', 'called', 'name', 'names'])
/** Whether a claim points back to what was just said: 'In law this is called legitimate interests'. */
export const pointsBack = ({ statement, from, to, tail }: Claim): boolean =>
  statement.kind === 'sentence' &&
  ((from === 0 && to === statement.words.length) ||
    statement.words
      .slice(Math.max(0, from - 6), tail)
      .some(
        ({ text }, at, words) =>
          (points.has(text) ||
            text === 'both' ||
            text === 'name' ||
            (text === 'that' && (pointedTo.has(words[at + 1]?.text ?? '') || beforePointer.has(words[at - 1]?.text ?? '')))) &&
          (at < 6 || at > to - from),
      ))
