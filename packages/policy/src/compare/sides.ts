import type { Day } from '@clearnotice/uk-gdpr'
import type { Places } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'
import { readPolicy } from '../read/read.ts'
import { isReading, policyOf, type Reading } from '../read/reading.ts'
import type { Statement } from '../read/statement.ts'
import { statementAt } from '../read/statement-at.ts'
import { wordsKey } from '../read/words-key.ts'
import { writePolicy } from '../write/write-policy.ts'
import type { Comparable } from './change.ts'
import { closestOf } from './closest-statement.ts'

/** One of two policies that are compared. */
export interface Side extends Places {
  readonly policy: Policy
  /** The text that it was read from. */
  readonly reading?: Reading
  /** Statements of that text that the other side's lacks, in its order. */
  readonly own: readonly Statement[]
  /** The statement worded like one of the other side's that both have. */
  worded(statement: Statement): Statement | undefined
  /** The own statement that has most of some words, if it has at least this share of them. */
  closest(words: readonly string[], share: number): Statement | undefined
  /** Nobody else has that text: it was written for the comparison, and places in it lead nowhere. */
  readonly unseen?: true
}

/** The statement of a side's text in which a fact stands. */
export const toldAt = ({ reading }: Side, start: number | undefined): Statement | undefined =>
  reading === undefined || start === undefined ? undefined : statementAt(reading, start)

const lackedBy = (those: readonly Statement[], these: readonly Statement[]): readonly Statement[] => {
  const left = new Map<string, number>()
  for (const statement of those) left.set(wordsKey(statement), (left.get(wordsKey(statement)) ?? 0) + 1)
  return these.filter((statement) => {
    const count = left.get(wordsKey(statement)) ?? 0
    left.set(wordsKey(statement), count - 1)
    return count <= 0 && statement.words.length > 0
  })
}

const readingSide = (reading: Reading, other: Reading): Side => {
  const own = lackedBy(other.statements, reading.statements)
  const byWording = new Map(reading.statements.map((statement) => [wordsKey(statement), statement]))
  return {
    policy: reading.policy,
    placesOf: (part) => reading.placesOf(part),
    reading,
    own,
    worded: (statement) => byWording.get(wordsKey(statement)),
    closest: closestOf(own),
  }
}

const statedSide = (stated: Comparable): Side => ({
  policy: policyOf(stated),
  placesOf: (part) => stated.placesOf(part),
  own: [],
  worded: () => undefined,
  closest: () => undefined,
})

/** Both sides alike: a text words, repeats and implies what data states once, so that data beside a text is written first. */
export const sidesOf = (before: Comparable, after: Comparable, day: Day): readonly [Side, Side] => {
  if (!isReading(before) && !isReading(after)) return [statedSide(before), statedSide(after)]
  const read = (side: Comparable): Reading => (isReading(side) ? side : readPolicy(writePolicy(policyOf(side), { day })))
  const [was, is] = [read(before), read(after)]
  return [
    { ...readingSide(was, is), ...(was !== before && { unseen: true }) },
    { ...readingSide(is, was), ...(is !== after && { unseen: true }) },
  ]
}
