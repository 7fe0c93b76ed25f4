import type { Statement } from '../read/statement.ts'
import { statementAt as statementIn } from '../read/statement-at.ts'
import type { Side } from './sides.ts'

/** The statement of a side's text in which a fact stands. */
export const statementAt = ({ reading }: Side, start: number | undefined): Statement | undefined =>
  reading === undefined || start === undefined ? undefined : statementIn(reading, start)
