import type { Day } from '@clearnotice/uk-gdpr'
import type { Places } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'
import { readPolicy } from '../read/read.ts'
import type { Reading } from '../read/reading.ts'
import { writePolicy } from '../write/write-policy.ts'
import type { Comparable } from './change.ts'

/** One of two policies that are compared. */
export interface Side extends Places {
  readonly policy: Policy
  /** The text that it was read from. */
  readonly reading?: Reading
  /** Nobody else has that text: it was written for the comparison, and places in it lead nowhere. */
  readonly unseen?: true
}

const isReading = (comparable: Comparable): comparable is Reading => 'statements' in comparable

const sideOf = (comparable: Comparable): Side => {
  const policy = 'policy' in comparable ? comparable.policy : comparable
  return { policy, placesOf: (part) => comparable.placesOf(part), ...(isReading(comparable) && { reading: comparable }) }
}

const written = (comparable: Comparable, day: Day): Side =>
  isReading(comparable) ? sideOf(comparable) : { ...sideOf(readPolicy(writePolicy(sideOf(comparable).policy, { day }))), unseen: true }

/** Both sides alike: a text words, repeats and implies what data states once, so that data beside a text is written first. */
export const sidesOf = (before: Comparable, after: Comparable, day: Day): readonly [Side, Side] =>
  isReading(before) === isReading(after) ? [sideOf(before), sideOf(after)] : [written(before, day), written(after, day)]
