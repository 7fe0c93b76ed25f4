import type { Policy } from '../model/policy.ts'
import type { ChangeTopic, Weight } from './change.ts'

/** A difference within a pair of matching parts. */
export interface Difference {
  readonly topic?: ChangeTopic
  readonly message: string
  readonly before: string
  readonly after: string
  readonly weight: Weight
}

/** How the parts of one kind are compared. */
export interface Comparison<T extends object> {
  readonly topic: ChangeTopic
  /** What one is called: 'purpose'. */
  readonly noun: string
  parts(policy: Policy): readonly T[]
  /** The same for parts that are the same thing. */
  key(part: T): string
  /** What a part says, for people. */
  text(part: T): string
  similarity?(a: T, b: T): number
  added(part: T): Weight
  removed(part: T): Weight
  /** The fact whose place is the part's, where the part is put together of others. */
  placed?(part: T): object
  /** What differs in a pair beyond its words. */
  differences?(before: T, after: T): readonly Difference[]
  /** Other words for the same aren't worth a line: the part has no wording of its own. */
  readonly wordless?: true
  /** How much other words for it matter, where words are new (more than those that went) or only replaced; not at all if absent. */
  reworded?(part: T, widened: boolean): Weight
  /** How much it matters that a part isn't read any more whose words still stand there; as much as if it were gone if absent. */
  unread?(part: T): Weight
}
