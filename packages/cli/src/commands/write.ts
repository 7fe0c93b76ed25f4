import { definePolicy, writePolicy } from '@clearnotice/policy'
import { CannotRun } from '../cannot-run.ts'
import type { Arguments } from '../command.ts'
import { readDefinition } from '../read-policy.ts'
import { print } from '../terminal.ts'
import { dayOf } from '../today.ts'
import { writeWhole } from '../write-file.ts'

export const run = async (args: Arguments): Promise<number> => {
  const [path] = args.operands
  if (path === undefined || args.operands.length > 1) throw new CannotRun('name one policy stated as data: clearnotice write policy.yml')
  const text = writePolicy(definePolicy(await readDefinition(path)), {
    day: dayOf(args),
    sentencePerLine: args.has('sentence-per-line'),
  })
  const output = args.value('output')
  if (output === undefined) print(text)
  else writeWhole(output, text)
  return 0
}
