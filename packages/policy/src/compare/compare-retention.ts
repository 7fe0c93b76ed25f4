import { sure } from '../model/fact.ts'
import { inDays, isSamePeriod, keyOf, similarity } from '../model/identity.ts'
import type { Period, RetentionEntry } from '../model/retention.ts'
import type { Weight } from './change.ts'
import type { Comparison } from './comparison.ts'
import { material, minor } from './weights.ts'

/** The longest that data may be kept, in days from the event; endless where no end is said. */
const longest = (period: Period): number => {
  if (period.kind === 'none') return 0
  if (period.kind !== 'duration') return Number.POSITIVE_INFINITY
  const most = period.atMost ?? period.atLeast
  return most === undefined ? Number.POSITIVE_INFINITY : inDays(most)
}

const triggerOf = (period: Period): string => ('trigger' in period ? (period.trigger?.key ?? '') : '')

const weigh = (before: Period, after: Period): { how: string; weight: Weight } => {
  const comparable = triggerOf(before) === triggerOf(after) && before.kind !== 'criterion' && after.kind !== 'criterion'
  const [was, is] = [longest(before), longest(after)]
  if (comparable && is > was) return { how: 'longer', weight: material('Data is kept longer than people were told.', 'retention') }
  if (comparable && is < was) return { how: 'shorter', weight: minor('Data is kept for a shorter time.', 'retention') }
  return { how: 'differently', weight: material('When data goes depends on something else now.', 'retention') }
}

const subjectOf = ({ purpose, subject, people }: RetentionEntry): string | undefined => purpose ?? subject ?? people

const about = (entry: RetentionEntry, told: string, between: string): string => {
  const subject = subjectOf(entry)
  return subject === undefined ? told : `${subject}${between}${told}`
}

export const retention: Comparison<RetentionEntry> = {
  topic: 'retention',
  noun: 'retention period',
  parts: (policy) => policy.retention.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure),
  key: keyOf,
  text: (entry) => about(entry, entry.text, ': '),
  similarity,
  added: () => minor('People are told how long something is kept.', 'retention'),
  removed: () => material('People aren’t told any more how long something is kept.', 'retention'),
  differences: (before, after) => {
    if (isSamePeriod(before.period, after.period)) return []
    const { how, weight } = weigh(before.period, after.period)
    return [
      { message: `kept ${how}: ${about(after, `${before.text} → ${after.text}`, ', ')}`, before: before.text, after: after.text, weight },
    ]
  },
  wordless: true,
}
