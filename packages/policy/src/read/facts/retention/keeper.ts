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
/** 'Keep your receipt for a year.' bids people to. */
const isBidding = ({ statement: { words, kind, leadIn }, from, to }: Mention): boolean =>
  kind === 'sentence' &&
  leadIn === undefined &&
  from <= 1 &&
  bidding.has(words[0]?.text ?? '') &&
  words.slice(to, to + 3).some(({ text }) => yours.has(text))
const yours = new Set(['your', 'a', 'any'])

const entitling = new Set(['right', 'rights', 'entitled'])

/** Who keeps, by the nearest word in front of an active verb: 'you should keep a copy', 'Google keeps …' are none of ours. */
export const isOurs = (text: Text, verb: Mention): boolean => {
  const { words } = verb.statement
  // 'You can ask us to delete …', 'we have kept bees …'.
  if (words[verb.from - 1]?.text === 'to' && words[verb.from - 2]?.text === 'us') return false
  if (words[verb.from - 1]?.text === 'have' || words[verb.from - 1]?.text === 'has') return false
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
  if (isOthers(text, verb) || isByAuthority(text, verb) || isSomeOthers(verb) || isBidding(verb)) return false
  for (let at = verb.from - 1; at >= 0 && at > verb.from - 8; at--) {
    const names = units[at]?.map(({ name }) => name) ?? []
    if (names.includes('we')) return true
    const word = verb.statement.words[at]?.text
    if (word === 'you' || names.includes('other-actor') || names.includes('client')) return verb.to > verb.from + 1
    if ([':', ';', '.'].includes(verb.statement.words[at + 1]?.before ?? '')) return true
  }
  return true
}
