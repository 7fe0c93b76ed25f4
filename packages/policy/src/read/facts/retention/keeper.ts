import type { Mention } from '../../match.ts'
import type { Text } from '../../text.ts'

export const isPassive = ({ statement, from, to }: Mention): boolean =>
  to > from + 1 &&
  ['be', 'is', 'are', 'been', 'was', 'were', 'being', 'get', 'gets', 'stay', 'stays', 'remain', 'remains'].includes(
    statement.words[from]?.text ?? '',
  )

const intransitive = new Set(
  'remain remains stay stays live lives sit sits lie lies rest rests last lasts expire expires persist persists'.split(' '),
)
const theirs = new Set(['its', 'their', 'his', 'her', 'his/her'])
const helping = new Set(
  'will may might can could shall should must would does do did then also always only simply usually generally normally'.split(' '),
)
const notOthers = new Set([
  'recipient:staff',
  'recipient:group',
  'recipient:processor',
  'recipient:hosting',
  'recipient:vague',
  'recipient:customer',
  'recipient:none',
  'recipient:nobody',
])

/** 'HMRC keeps it', 'it may hold on to yours': somebody else, right in front of an active verb. */
const isOthers = (text: Text, verb: Mention): boolean => {
  const { statement, from, concept } = verb
  const { words } = statement
  let at = from - 1
  while (at >= 0 && helping.has(words[at]?.text ?? '')) at--
  if (concept !== 'retention:keep' || at < 0 || isPassive(verb)) return false
  if (text.unitsOf(statement).some((units) => units?.some(({ name, end }) => name === 'we' && end === at + 1))) return false
  return (
    (words[at]?.text === 'it' && !intransitive.has(words[from]?.text ?? '')) ||
    text.mentionsIn(statement, 'recipient').some((one) => one.to === at + 1 && !notOthers.has(one.concept))
  )
}

/** 'A lease is kept by the Land Registry': on its own account, as no supplier does. */
const isByAuthority = (text: Text, { statement, to }: Mention): boolean =>
  statement.words[to]?.text === 'by' &&
  text.mentionsIn(statement, 'recipient').some((one) => one.to > to && one.from <= to + 2 && authorities.has(one.concept))
const authorities = new Set(['authority', 'regulator', 'court', 'police', 'tax', 'official'].map((kind) => `recipient:${kind}`))

const someOf = new Set(['some', 'many', 'most', 'others', 'several', 'few', 'who'])
/** 'Some keep theirs', 'most of them keep it', 'the county, who keep it': whoever they are, they aren't us. */
const isSomeOthers = ({ statement: { words }, from, to, concept }: Mention): boolean => {
  if (words.slice(to, to + 2).some(({ text }) => text === 'theirs'))
    return !words.slice(from - 1, to + 4).some(({ text }) => ours.has(text))
  let at = from - 1
  while (at >= 0 && helping.has(words[at]?.text ?? '')) at--
  if (words[at - 1]?.text === 'of' && words[at]?.text === 'them') at -= 2
  if (someOf.has(words[at - 1]?.text ?? '') && bodies.has(words[at]?.text ?? '')) at--
  return concept === 'retention:keep' && to === from + 1 && someOf.has(words[at]?.text ?? '')
}
const ours = new Set(['we', 'i', 'yours'])
const bodies = new Set('firms companies organisations businesses charities shops websites sites clubs schools people'.split(' '))

const bidding = new Set(['keep', 'retain', 'store', 'hold', 'save'])
/** 'Keep your receipt for a year.', 'Please keep it, and hold on to our letter' bid people to. */
const isBidding = ({ statement: { words, kind, leadIn }, from, to }: Mention): boolean => {
  const before = words[from - 1]?.text
  if (before === 'please') return true
  if (kind !== 'sentence' || leadIn !== undefined || !bidding.has(words[from]?.text ?? '')) return false
  if (from === 0) return words.slice(to, to + 3).some(({ text }) => yours.has(text))
  const start = words[0]?.text === 'please' ? 1 : 0
  return (
    (before === 'and' || before === 'then') &&
    bidding.has(words[start]?.text ?? '') &&
    !words.slice(start, from).some(({ text }) => ours.has(text))
  )
}
const yours = new Set(['your', 'a', 'any'])

const entitling = new Set(['right', 'rights', 'entitled'])

const asking = new Set('ask asking tell telling request requesting instruct get want wish order'.split(' '))
/** 'You can ask us to delete …', and not 'the law requires us to keep …'. */
const isAskedFor = (text: Text, { statement, from }: Mention): boolean => {
  const { words } = statement
  const us = words[from - 2]?.text
  if (words[from - 1]?.text !== 'to' || (us !== 'us' && us !== 'me')) return false
  if (from < 4 || asking.has(words[from - 3]?.text ?? '')) return true
  const units = text.unitsOf(statement)
  for (let at = from - 4; at >= 0 && at > from - 9; at--) if (units[at]?.some(({ name }) => name === 'you')) return true
  return false
}

/** 'A credit agency will keep …' */
const isToldOfOne = (text: Text, { statement }: Mention, to: number): boolean => {
  const { words } = statement
  let start = to - 1
  while (start > 0 && words[start]!.before === '' && start > to - 6) start--
  const first = words[start]?.text
  const named = words.slice(start, to)
  return (
    (first === 'a' || first === 'an') &&
    named.length > 1 &&
    !named.some(({ text }) => ownThings.has(text)) &&
    !text.mentionsIn(statement, 'data').some(({ from }) => from >= start && from < to) &&
    !text.unitsOf(statement).some((units, at) => at >= start && at < to && units?.some(({ name }) => name === 'we' || name === 'details'))
  )
}

const duties = new Set(['must', 'should', 'shall', 'has', 'have', 'need', 'needs'])
const ownThings = new Set(
  'copy backup server system computer machine database recorder camera program volunteer trustee member log record note'.split(' '),
)
const anyOne = new Set(['a', 'an', 'any', 'every', 'each', 'your'])
/** 'A landlord must keep …', 'employers have to hold …': a duty of whoever is one; 'an agency keeps …' tells of them. */
const isDutyOfOthers = (text: Text, verb: Mention): boolean => {
  const { statement, from, concept } = verb
  const { words } = statement
  let at = words[from - 1]?.text === 'to' ? from - 2 : from - 1
  while (at > 0 && helping.has(words[at]?.text ?? '') && !duties.has(words[at]?.text ?? '')) at--
  if (concept !== 'retention:keep' || isPassive(verb) || at < 1) return false
  if (!duties.has(words[at]?.text ?? '')) return isToldOfOne(text, verb, at + 1)
  let start = at
  while (start > 0 && words[start]!.before === '' && start > at - 6) start--
  const units = text.unitsOf(statement)
  for (let index = start; index < at; index++) if (units[index]?.some(({ name }) => name === 'we')) return false
  return anyOne.has(words[start]?.text ?? '') || (at - start === 1 && words[start]!.text.endsWith('s') && words[start]!.text.length > 4)
}

/** Who keeps, by the nearest word in front of an active verb: 'you should keep a copy', 'Google keeps …' are none of ours. */
export const isOurs = (text: Text, verb: Mention): boolean => {
  const { words } = verb.statement
  if (isAskedFor(text, verb)) return false
  // 'We have kept bees …'.
  if (words[verb.from - 1]?.text === 'have' || words[verb.from - 1]?.text === 'has') return false
  if (words[verb.from - 1]?.text === 'been' && words[verb.from]!.text.endsWith('ing')) return false
  // 'You have the right to have it deleted once …', 'you are entitled to its erasure when …'.
  if (
    words
      .slice(Math.max(0, verb.from - 20), verb.from)
      .some(({ text: word }, at) => entitling.has(word) && (words[at + 1]?.text === 'to' || words[at + 1]?.text === 'of'))
  )
    return false
  // 'Acme keeps its own logs …', 'records of their own'.
  if (words.slice(verb.to, verb.to + 7).some(({ text: word }, at) => word === 'own' && theirs.has(words[verb.to + at - 1]?.text ?? '')))
    return false
  const units = text.unitsOf(verb.statement)
  if (isOthers(text, verb) || isByAuthority(text, verb) || isSomeOthers(verb) || isBidding(verb) || isDutyOfOthers(text, verb)) return false
  for (let at = verb.from - 1; at >= 0 && at > verb.from - 8; at--) {
    const names = units[at]?.map(({ name }) => name) ?? []
    if (names.includes('we')) return true
    const word = verb.statement.words[at]?.text
    if (word === 'you' || names.includes('other-actor') || names.includes('client')) return verb.to > verb.from + 1
    if ([':', ';', '.'].includes(verb.statement.words[at + 1]?.before ?? '')) return true
  }
  return true
}
