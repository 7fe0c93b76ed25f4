import { counts, fixParts, type LintResult } from '@clearnotice/lint'
import { type FileReport, visible } from '@clearnotice/report'
import { CannotRun } from './cannot-run.ts'
import { fileReport } from './file-report.ts'
import { stated } from './find-policies.ts'
import { inTime } from './in-time.ts'
import { isPolicy } from './is-policy.ts'
import type { Run } from './prepare.ts'
import { readParts } from './read-parts.ts'
import { complain, githubActions, onTerminal, print } from './terminal.ts'
import { tuneV8 } from './tune-v8.ts'
import { writeWhole } from './write-file.ts'

/** On a terminal or a runner the lines of a diff are shown, elsewhere they are given as they are, for `patch` to read. */
const shown = (diff: string): string =>
  onTerminal() || githubActions
    ? diff
        .split('\n')
        .map((line) => visible(line, { githubActions }))
        .join('\n')
    : diff

/** Makes the mechanical edits in every input, or with `dry` prints what they would change as a unified diff. The reports are of what is left. */
export const fixFiles = async (
  { inputs, insisted, nameOf, optionsFor, rules, ruleFiles }: Run,
  dry: boolean,
): Promise<readonly FileReport[]> => {
  const files: FileReport[] = []
  let [mended, left] = [0, 0]
  await tuneV8(inputs.length)
  for (const input of inputs) {
    const { path, error } = input
    try {
      if (error !== undefined) throw new CannotRun(error)
      if (path === '-' && !dry) throw new CannotRun('standard input has no file to mend; use --fix-dry-run')
      if (stated.test(path)) throw new CannotRun('a policy stated as data is not mended; mend what it says')
      const texts = await readParts(input)
      const options = optionsFor(path)
      const { parts, fixed, results } = await inTime({ task: 'fix', parts: texts, options, ruleFiles }, () =>
        fixParts(texts, { ...options, rules }),
      )
      if (input.parts === undefined && !isPolicy(input, results[0] as LintResult, insisted)) continue
      for (const [at, { path, text: after }] of parts.entries()) {
        const before = texts[at]?.text ?? ''
        if (after !== before && dry) {
          const { createTwoFilesPatch } = await import('diff')
          print(shown(createTwoFilesPatch(`a/${nameOf(path)}`, `b/${nameOf(path)}`, before, after)))
        } else if (after !== before) writeWhole(path, after)
      }
      mended += fixed.length
      left += results.flatMap(({ findings }) => findings).filter(counts).length
      files.push(...results.map((result, at) => fileReport(nameOf(parts[at]?.path ?? path), result)))
    } catch (failure) {
      files.push({ path: nameOf(path), error: (failure as Error).message })
    }
  }
  complain(`${mended} ${mended === 1 ? 'finding' : 'findings'} ${dry ? `would be mended, ${left} left` : 'mended'}`)
  return files
}
