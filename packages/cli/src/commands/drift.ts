import { comparePolicies, definePolicy, readPolicy, writePolicy } from '@clearnotice/policy'
import { CannotRun } from '../cannot-run.ts'
import type { Arguments } from '../command.ts'
import { readComparable, readDefinition } from '../read-policy.ts'
import { showChanges } from '../show-changes.ts'
import { dayOf } from '../today.ts'

export const run = async (args: Arguments): Promise<number> => {
  const [published] = args.operands
  const source = args.value('from')
  if (published === undefined || source === undefined || args.operands.length > 1)
    throw new CannotRun('name the published policy and its source: clearnotice drift privacy-policy.md --from policy.yml')
  // Both sides are read from a text, so that they differ only in what they say.
  const written = readPolicy(writePolicy(definePolicy(await readDefinition(source)), { day: dayOf(args) }))
  const changes = comparePolicies(written, await readComparable(published))
  return showChanges(
    changes.filter(({ materiality }) => materiality !== 'editorial'),
    args,
  )
}
