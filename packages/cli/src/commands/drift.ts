import { comparePolicies, definePolicy } from '@clearnotice/policy'
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
  const changes = comparePolicies(definePolicy(await readDefinition(source)), await readComparable(published), { day: dayOf(args) })
  return showChanges(
    changes.filter(({ materiality }) => materiality !== 'editorial'),
    args,
    'any',
  )
}
