import { comparePolicies } from '@clearnotice/policy'
import { CannotRun } from '../cannot-run.ts'
import type { Arguments } from '../command.ts'
import { readComparable } from '../read-policy.ts'
import { showChanges } from '../show-changes.ts'
import { dayOf } from '../today.ts'

export const run = async (args: Arguments): Promise<number> => {
  const [before, after] = args.operands
  if (before === undefined || after === undefined || args.operands.length > 2)
    throw new CannotRun('name two policies, the old one first: clearnotice compare main:privacy-policy.md privacy-policy.md')
  if (before === '-' && after === '-') throw new CannotRun('only one of the two can be standard input')
  const changes = comparePolicies(await readComparable(before), await readComparable(after), { day: dayOf(args) })
  return showChanges(changes, args, 'material')
}
