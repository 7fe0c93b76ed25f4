import { type LintResult, lintMarkdown, lintPolicy, RefusedText } from '@clearnotice/lint'
import { definePolicy } from '@clearnotice/policy'
import { visible } from '@clearnotice/report'
import { CannotRun } from '../cannot-run.ts'
import { didYouMean } from '../closest.ts'
import type { Arguments } from '../command.ts'
import { stated } from '../find-policies.ts'
import { readText } from '../read-file.ts'
import { isModule, readDefinition } from '../read-policy.ts'
import { githubActions, print } from '../terminal.ts'
import { dayOf } from '../today.ts'
import { why } from '../why.ts'

const linted = async (path: string, args: Arguments): Promise<LintResult> => {
  const options = { day: dayOf(args), path }
  if (isModule(path)) return lintPolicy(definePolicy(await readDefinition(path)), options)
  try {
    const text = await readText(path)
    return stated.test(path) ? (await import('../lint-stated.ts')).lintStated(text, options) : lintMarkdown(text, options)
  } catch (error) {
    if (error instanceof CannotRun || error instanceof RefusedText) throw new CannotRun(`${path}: ${error.message}`)
    throw error
  }
}

export const run = async (args: Arguments): Promise<number> => {
  const [path] = args.operands
  if (path === undefined || args.operands.length > 1) throw new CannotRun('name one file: clearnotice read privacy-policy.md')
  const result = await linted(path, args)
  const item = args.value('why')
  if (item === undefined) {
    print(`${JSON.stringify(result.policy, null, 2)}\n`)
    return 0
  }
  if (result.reading === undefined) throw new CannotRun(`${path}: --why tells how a text was read; this is stated as data`)
  const lines = why(item, result)
  if (lines === undefined) {
    const known = [...result.disclosures.map(({ id }) => id), ...Object.keys(result.policy)]
    throw new CannotRun(`there is no item ‘${item}’${await didYouMean(item, known)}\nItems: ${known.join(', ')}`)
  }
  print(lines.map((line) => `${visible(line, { githubActions })}\n`).join(''))
  return 0
}
