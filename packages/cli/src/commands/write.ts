import { definePolicy, writePolicy } from '@clearnotice/policy'
import { CannotRun } from '../cannot-run.ts'
import type { Arguments } from '../command.ts'
import { deliver } from '../deliver.ts'
import { readDefinition } from '../read-policy.ts'
import { dayOf } from '../today.ts'

export const run = async (args: Arguments): Promise<number> => {
  const [path] = args.operands
  if (path === undefined || args.operands.length > 1) throw new CannotRun('name one policy stated as data: clearnotice write policy.yml')
  const text = writePolicy(definePolicy(await readDefinition(path)), {
    day: dayOf(args),
    sentencePerLine: args.has('sentence-per-line'),
  })
  deliver(text, args)
  return 0
}
