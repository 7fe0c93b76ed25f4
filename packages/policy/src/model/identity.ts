import { perText, saidIn } from '../read/said.ts'
import { stemOf } from '../read/stem.ts'
import type { Activity, BasisClaim } from './activity.ts'
import type { DataCategory } from './data.ts'
import type { Recipient } from './recipients.ts'
import type { Duration, Period, RetentionEntry, Trigger } from './retention.ts'
import type { RightStatement } from './rights.ts'

/** A part of a policy that can be told from others of its kind. */
export type Identified = Activity | BasisClaim | DataCategory | Recipient | RetentionEntry | RightStatement

/** Words that don't tell one thing from another. */
const filler = new Set(
  (
    'a an the your our their any all some certain other such these those this that of about on for to from and or & as in we us you it its is are be ' +
    'have will may which who with by relate personal data information detail details info record records file files individual relevant everything anything else rest remainder'
  ).split(' '),
)

/** The words of a text that matter, by stem, sorted: 'Details of your orders' and 'order data' are the same. */
export const significantWords = (text: string): readonly string[] => significantIn(saidIn(text))
const significantIn = perText(({ words }): readonly string[] =>
  [...new Set(words.map((word) => (filler.has(word.text) ? '' : stemOf(word.text))))]
    .filter((stem) => stem !== '' && !filler.has(stem))
    .sort(),
)

const significantKey = (text = ''): string => keyIn(saidIn(text))
const keyIn = perText((said) => significantIn(said).join('-'))

/** The key of a category of data that isn't known by name: its words. 'personal-data' for nothing but filler. */
export const dataKey = (text: string): string => significantKey(text) || 'personal-data'

const isRetention = (part: Identified): part is RetentionEntry => 'period' in part
const isRight = (part: Identified): part is RightStatement => 'right' in part
const isBasis = (part: Identified): part is BasisClaim => 'interests' in part
const isActivity = (part: Identified): part is Activity => 'purposes' in part

/** Categories so narrow that their name says it all; of a wide one ('financial records') the words tell one entry from another. */
const narrow = new Set(
  'contact-details name email-address postal-address telephone-number birth-date age gender ip-address video backups ethnicity religion photograph personal-data'.split(
    ' ',
  ),
)
const exactly = ({ key, text }: DataCategory): string => (narrow.has(key) ? key : [key, significantKey(text)].join(':'))

/** What data is written on tells it from nothing else: 'applications of unsuccessful candidates'. */
const paper = new Set(
  ['application', 'form', 'copy', 'paper', 'paperwork', 'entry', 'sheet', 'personal', 'camera', 'sent', 'by'].map(stemOf),
)

/** The data and people of a retention entry. */
export const keptKeyOf = ({ data, people, subject }: RetentionEntry): string =>
  [
    data.length > 0 ? [...new Set(data.map(exactly))].sort().join('+') : dataKey(subject ?? ''),
    significantWords(people ?? '')
      .filter((word) => !paper.has(word))
      .join('-'),
  ].join('|')

/** The data, people and purpose of an entry. Its period and trigger are no part of it. */
const retentionKey = (entry: RetentionEntry): string => [keptKeyOf(entry), significantKey(entry.purpose)].join('|')

/** What a part is, in a form that stays the same when it is worded, numbered or placed differently. */
export const keyOf = (part: Identified): string => {
  if (isRetention(part)) return retentionKey(part)
  if (isRight(part)) return part.right
  if (isBasis(part)) return [part.basis ?? part.point ?? '', significantKey(part.text), significantKey(part.qualifier)].join('|')
  if (isActivity(part)) return significantKey(part.name ?? part.purposes.map(({ text }) => text).join(' '))
  return part.key
}

const keysOf = (part: Identified): readonly string[] => {
  if (isRetention(part))
    return keyOf(part)
      .replaceAll('+', '|')
      .split('|')
      .filter((key) => key !== '')
  if (isActivity(part)) return [...significantWords(part.name ?? ''), ...part.purposes.flatMap(({ text }) => significantWords(text))]
  if (isRight(part) || isBasis(part)) return [keyOf(part)]
  return [...significantWords(part.text), part.key]
}

interface Likeness {
  readonly key: string
  readonly keys: ReadonlySet<string>
}

const known = new WeakMap<Identified, Likeness>()
/** Kept for each part: it is compared with all others of its kind. */
const likenessOf = (part: Identified): Likeness => {
  const before = known.get(part)
  if (before !== undefined) return before
  const likeness = { key: keyOf(part), keys: new Set(keysOf(part)) }
  known.set(part, likeness)
  return likeness
}

/** How much of what stands in either stands in both. */
const overlapOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0
  for (const key of a) if (b.has(key)) shared++
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** How alike two parts of one kind are: 1 for the same, 0 for nothing in common. */
export const similarity = (a: Identified, b: Identified): number => {
  const [one, other] = [likenessOf(a), likenessOf(b)]
  return one.key === other.key ? 1 : overlapOf(one.keys, other.keys)
}

/** A length of time in days, a month being the twelfth of a year. */
export const inDays = ({ months, days }: Duration): number => months * 30.4375 + days

/** Whether two lengths of time are the same as people count: '72 months' and 'six years', '30 days' and 'a month'. */
export const isSameLength = (a: Duration, b: Duration): boolean => Math.abs(inDays(a) - inDays(b)) <= Math.max(inDays(a), inDays(b)) * 0.02

const isSameBound = (a: Duration | undefined, b: Duration | undefined): boolean =>
  a === undefined || b === undefined ? a === b : isSameLength(a, b)

/** Whether two periods say the same, trigger included. 'Vague' is the same as 'vague'. */
export const isSamePeriod = (a: Period, b: Period): boolean => {
  if (a.kind === 'duration' && b.kind === 'duration')
    return isSameBound(a.atLeast, b.atLeast) && isSameBound(a.atMost, b.atMost) && a.trigger?.key === b.trigger?.key
  if (a.kind === 'criterion' && b.kind === 'criterion') return a.trigger.key === b.trigger.key
  return a.kind === b.kind
}

const floorOf = (period: Period): number => (period.kind === 'duration' && period.atLeast ? inDays(period.atLeast) : 0)
const ceilingOf = (period: Period): number =>
  period.kind === 'duration' && period.atMost ? inDays(period.atMost) : Number.POSITIVE_INFINITY

/** Events from which a period runs anyway, said or not: 'six years' and 'seven years after the contract ends' can't both be so. */
const usualStarts = new Set([
  'contract-end',
  'tax-year-end',
  'financial-year-end',
  'collection',
  'last-contact',
  'employment-end',
  'membership-end',
  'account-closure',
])
/** 'After you leave' and 'after your employment' are one day in the life of the same data. */
const leaving = new Set(['membership-end', 'employment-end'])
const isSameStart = (a: Trigger | undefined, b: Trigger | undefined): boolean =>
  a === undefined || b === undefined
    ? usualStarts.has((a ?? b)?.key ?? 'collection')
    : a.key === b.key || (leaving.has(a.key) && leaving.has(b.key))

/** Two purposes, or a condition on one side only, make two entries of the same data different. */
const isSamePurpose = (a: RetentionEntry, b: RetentionEntry): boolean =>
  a.says === b.says &&
  (significantKey(a.purpose) === significantKey(b.purpose) || (a.says === 'stated' && (a.purpose === undefined || b.purpose === undefined)))

/** Ends that come round: no later than so many days after anything. */
const rounds: ReadonlyMap<string, number> = new Map([
  ['month-end', 31],
  ['academic-year-end', 366],
])
const beginnings = new Set(['collection', 'event-end', 'visit'])
/** 'Shredded at the end of each month' and 'kept for five years from the visit' can't both be so. */
const outlives = (short: RetentionEntry, long: RetentionEntry): boolean => {
  if (short.period.kind !== 'criterion' || long.period.kind !== 'duration' || !isSamePurpose(short, long)) return false
  const { trigger } = long.period
  return (
    (trigger === undefined || beginnings.has(trigger.key)) &&
    floorOf(long.period) > (rounds.get(short.period.trigger.key) ?? Number.POSITIVE_INFINITY)
  )
}

/**
 * Whether two entries on the same data and people (`keptKeyOf`) can't both hold: 'six years' and 'seven years', but not 'at least six' and
 * 'seven', nor periods for different purposes or from different events.
 */
export const contradict = (a: RetentionEntry, b: RetentionEntry): boolean => {
  if (outlives(a, b) || outlives(b, a)) return true
  if (a.period.kind !== 'duration' || b.period.kind !== 'duration') return false
  if (!isSameStart(a.period.trigger, b.period.trigger) || !isSamePurpose(a, b)) return false
  // What goes at once when something happens may have been kept for years.
  if ((ceilingOf(a.period) === 0 || ceilingOf(b.period) === 0) && a.period.trigger?.key !== b.period.trigger?.key) return false
  const floor = Math.max(floorOf(a.period), floorOf(b.period))
  return floor - Math.min(ceilingOf(a.period), ceilingOf(b.period)) > floor * 0.02
}

/** Kinds of data that people give one retention period: an entry on one of a family covers the others. */
const families: readonly (readonly string[])[] = [
  'contact-details name email-address postal-address telephone-number communications customer account identity preferences'.split(' '),
  'technical logs ip-address device usage cookies location'.split(' '),
  'financial payment transactions donations'.split(' '),
  'employment recruitment education family'.split(' '),
  'video photograph audio'.split(' '),
  'health dietary'.split(' '),
]

/** Whether an entry says how long a category of data is kept; one on 'your personal data', or on nothing it names, covers everything. */
export const covers = (entry: RetentionEntry, category: DataCategory): boolean =>
  entry.data.length === 0 ||
  entry.data.some(
    ({ key }) =>
      key === 'personal-data' || key === category.key || families.some((family) => family.includes(key) && family.includes(category.key)),
  ) ||
  entry.data.some((data) => significantWords(data.text).some((word) => significantWords(category.text).includes(word)))
