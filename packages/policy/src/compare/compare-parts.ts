import { significantWords } from '../model/identity.ts'
import type { Change, ChangeSide } from './change.ts'
import type { Comparison } from './comparison.ts'
import { matchParts } from './match-parts.ts'
import type { Side } from './sides.ts'
import { editorial } from './weights.ts'

/** Parts of one key are one: a text says most things more than once. */
const distinct = <T>(parts: readonly T[], key: (part: T) => string): readonly T[] =>
  [...Map.groupBy(parts, key).values()].flatMap((same) => same.slice(0, 1))

const sameWords = (a: string, b: string): boolean => a === b || significantWords(a).join(' ') === significantWords(b).join(' ')

/** Whether the pairs stand in another order than before. */
const reordered = <T>(pairs: readonly (readonly [T, T])[], before: readonly T[], after: readonly T[]): boolean => {
  const order = [...pairs].sort(([a], [b]) => before.indexOf(a) - before.indexOf(b)).map(([, part]) => after.indexOf(part))
  return order.some((place, at) => at > 0 && place < (order[at - 1] as number))
}

/** Compares the parts of one kind. */
export const compareParts = <T extends object>(comparison: Comparison<T>, before: Side, after: Side): readonly Change[] => {
  const { topic, noun, key, text, similarity, wordless } = comparison
  const was = distinct(comparison.parts(before.policy), key)
  const is = distinct(comparison.parts(after.policy), key)
  const { pairs, added, removed } = matchParts(was, is, key, similarity)
  const side = (places: Side, part: T, said = text(part)): ChangeSide => {
    const [place] = places.placesOf(comparison.placed?.(part) ?? part)
    return { text: said, ...(place && { place }) }
  }
  const changes: Change[] = [
    ...removed.map(
      (part): Change => ({
        kind: 'removed',
        topic,
        message: `${noun} gone: ${text(part)}`,
        before: side(before, part),
        ...comparison.removed(part),
      }),
    ),
    ...added.map(
      (part): Change => ({
        kind: 'added',
        topic,
        message: `new ${noun}: ${text(part)}`,
        after: side(after, part),
        ...comparison.added(part),
      }),
    ),
  ]
  for (const [a, b] of pairs) {
    for (const { weight, ...difference } of comparison.differences?.(a, b) ?? [])
      changes.push({
        kind: 'changed',
        topic: difference.topic ?? topic,
        message: difference.message,
        before: side(before, a, difference.before),
        after: side(after, b, difference.after),
        ...weight,
      })
    if (!wordless && !sameWords(text(a), text(b)))
      changes.push({
        kind: 'reworded',
        topic,
        message: `${noun} in other words: ${text(b)}`,
        before: side(before, a),
        after: side(after, b),
        ...editorial('The same thing is said in other words.'),
      })
  }
  if (reordered(pairs, was, is))
    changes.push({ kind: 'moved', topic, message: `${topic} in another order`, ...editorial('Nothing but the order differs.') })
  return changes
}
