import { type LintResult, lintMarkdown } from '@clearnotice/lint'
import { visible } from '@clearnotice/report'
import { CannotRun } from '../cannot-run.ts'
import { didYouMean } from '../closest.ts'
import type { Arguments } from '../command.ts'
import { readText } from '../read-file.ts'
import { githubActions, print } from '../terminal.ts'
import { dayOf } from '../today.ts'
import { why } from '../why.ts'

const lintedText = async (path: string, args: Arguments): Promise<LintResult> => {
  try {
    return lintMarkdown(await readText(path), { day: dayOf(args), path })
  } catch (error) {
    if (error instanceof Error && (error instanceof CannotRun || error.name === 'RefusedText'))
      throw new CannotRun(`${path}: ${error.message}`)
    throw error
  }
}

export const run = async (args: Arguments): Promise<number> => {
  const [path] = args.operands
  if (path === undefined || args.operands.length > 1) throw new CannotRun('name one file: clearnotice read privacy-policy.md')
  const result = await lintedText(path, args)
  const item = args.value('why')
  if (item === undefined) {
    print(`${JSON.stringify(result.policy, null, 2)}\n`)
    return 0
  }
  const lines = why(item, result)
  if (lines === undefined) {
    const known = [...result.disclosures.map(({ id }) => id), ...Object.keys(result.policy)]
    throw new CannotRun(`there is no item ‘${item}’${await didYouMean(item, known)}\nItems: ${known.join(', ')}`)
  }
  print(lines.map((line) => `${visible(line, { githubActions })}\n`).join(''))
  return 0
}
