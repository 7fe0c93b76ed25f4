import type { Text } from '../../text.ts'
import type { Draft } from './draft.ts'
import type { InterestSpan } from './interests.ts'

/** What has been gathered of a document so far. */
export interface Gathering {
  readonly text: Text
  readonly drafts: Draft[]
  /** What stands by itself: purposes in one place, bases in another. */
  readonly pool: Draft
  /** The interest that was named last. */
  latest?: InterestSpan | undefined
}

/** A draft that is no activity leaves behind what it says. */
export const keepApart = ({ pool }: Gathering, one: Draft): void => {
  pool.statements.push(...one.statements)
  pool.purposes.push(...one.purposes)
  pool.claims.push(...one.claims)
  pool.interests.push(...one.interests)
}
