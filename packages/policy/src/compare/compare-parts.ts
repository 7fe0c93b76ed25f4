import { significantWords } from '../model/identity.ts'
import type { Statement } from '../read/statement.ts'
import type { Change, ChangeSide, Weight } from './change.ts'
import type { Comparison } from './comparison.ts'
import { matchParts } from './match-parts.ts'
import { type Side, toldAt } from './sides.ts'
import { lacking, tellingWords } from './telling-words.ts'
import { editorial } from './weights.ts'

/** Parts of one key are one: a text says most things more than once. */
const distinct = <T>(parts: readonly T[], key: (part: T) => string): readonly T[] =>
  [...Map.groupBy(parts, key).values()].flatMap((same) => same.slice(0, 1))

const sameWords = (a: string, b: string): boolean => a === b || significantWords(a).join(' ') === significantWords(b).join(' ')

/** Whether the pairs stand in another order than before. */
const reordered = <T>(pairs: readonly (readonly [T, T])[], before: readonly T[], after: readonly T[]): boolean => {
  const placesIn = (parts: readonly T[]): ReadonlyMap<T, number> => new Map(parts.map((part, at) => [part, at]))
  const [was, is] = [placesIn(before), placesIn(after)]
  const order = pairs.map(([a, b]) => [was.get(a) ?? 0, is.get(b) ?? 0] as const).sort(([a], [b]) => a - b)
  return order.some(([, place], at) => place < (order[at - 1]?.[1] ?? 0))
}

/** How much of a part's words must stand in a new statement for it to be the part in words that aren't recognised. */
const most = 2 / 3

/** Where the words of a part that isn't read any more still stand: as they were, or most of several in a statement that is new. */
const stillWorded = ({ text, place }: ChangeSide, before: Side, after: Side): Statement | undefined => {
  const statement = toldAt(before, place?.span?.start)
  if (statement === undefined) return undefined
  if (!before.own.includes(statement)) return after.worded(statement)
  const words = tellingWords(text)
  return words.length < 3 ? undefined : after.closest(words, most)
}

const unread = 'Its words still stand there, and what stands around them no longer says so.'

const otherWords = <T extends object>({ text, reworded }: Comparison<T>, before: T, after: T): Weight => {
  const [was, is] = [tellingWords(text(before)), tellingWords(text(after))]
  const [came, gone] = [lacking(is, new Set(was)), lacking(was, new Set(is))]
  if (came.length + gone.length === 0) return editorial('The same thing is said in other words.')
  return reworded?.(after, came.length > gone.length) ?? editorial('It is put in other words. Whether they say the same isn’t judged.')
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
    ...removed.map((part): Change => {
      const was = side(before, part)
      const now = stillWorded(was, before, after)
      if (now === undefined)
        return { kind: 'removed', topic, message: `${noun} gone: ${text(part)}`, before: was, ...comparison.removed(part) }
      return {
        kind: 'changed',
        topic,
        message: `${noun} put otherwise: ${text(part)}`,
        before: was,
        after: { text: now.text, place: { span: now.span() } },
        ...(comparison.unread?.(part) ?? { ...comparison.removed(part), reason: unread }),
      }
    }),
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
        ...otherWords(comparison, a, b),
      })
  }
  if (reordered(pairs, was, is))
    changes.push({ kind: 'moved', topic, message: `${topic} in another order`, ...editorial('Nothing but the order differs.') })
  return changes
}
