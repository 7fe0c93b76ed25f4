import { lawData, lawReport } from '@clearnotice/report'
import { asOf, topics } from '@clearnotice/uk-gdpr'
import { CannotRun } from '../cannot-run.ts'
import { didYouMean } from '../closest.ts'
import type { Arguments } from '../command.ts'
import { oneOf } from '../parse-arguments.ts'
import { coloured, columns, print } from '../terminal.ts'
import { dayOf } from '../today.ts'

export const run = async (args: Arguments): Promise<number> => {
  const format = await oneOf(args, 'format', ['text', 'json'], 'text')
  const day = dayOf(args)
  const [name] = args.operands
  if (args.operands.length > 1) throw new CannotRun('name one topic, or none for all: clearnotice law rights')
  const names = topics.map((topic) => topic.name)
  if (name !== undefined && !names.some((known) => known === name))
    throw new CannotRun(`there is no topic ‘${name}’${await didYouMean(name, names)}\nTopics: ${names.join(', ')}`)
  const chosen = topics.filter((topic) => name === undefined || topic.name === name)
  if (format === 'json') print(`${JSON.stringify(lawData(chosen, { day, asOf }), null, 2)}\n`)
  else print(lawReport(chosen, { day, asOf, width: Math.min(columns(), 120), colour: coloured(args.has('no-color')) }))
  return 0
}
