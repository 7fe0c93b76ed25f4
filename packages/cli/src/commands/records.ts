import { recordsCsv, recordsJsonLd } from '@clearnotice/report'
import { CannotRun } from '../cannot-run.ts'
import type { Arguments } from '../command.ts'
import { deliver } from '../deliver.ts'
import { oneOf } from '../parse-arguments.ts'
import { readComparable } from '../read-policy.ts'

export const run = async (args: Arguments): Promise<number> => {
  const [path] = args.operands
  if (path === undefined || args.operands.length > 1) throw new CannotRun('name one policy: clearnotice records policy.yml')
  const format = await oneOf(args, 'format', ['csv', 'json-ld'], 'csv')
  const policy = await readComparable(path)
  const text = format === 'csv' ? recordsCsv(policy) : `${JSON.stringify(recordsJsonLd(policy), null, 2)}\n`
  deliver(text, args)
  return 0
}
