import { type LintResult, lintParts, type Part } from '@clearnotice/lint'
import type { FileReport } from '@clearnotice/report'
import { CannotRun } from './cannot-run.ts'
import { fileReport } from './file-report.ts'
import { type Found, stated } from './find-policies.ts'
import { inTime } from './in-time.ts'
import { isPolicy } from './is-policy.ts'
import type { Run } from './prepare.ts'
import { readText } from './read-file.ts'
import { readParts } from './read-parts.ts'
import { progress } from './terminal.ts'
import { tuneV8 } from './tune-v8.ts'

const lintInput = async (input: Found, run: Run): Promise<readonly FileReport[]> => {
  const { path, parts, error } = input
  const { insisted, nameOf, optionsFor, rules, ruleFiles } = run
  const options = optionsFor(path)
  const lint = (texts: readonly [Part, ...Part[]]): Promise<readonly LintResult[]> =>
    inTime({ task: 'lint', parts: texts, options, ruleFiles }, () => lintParts(texts, { ...options, rules }))
  if (error !== undefined) throw new CannotRun(error)
  if (parts !== undefined) {
    return (await lint(await readParts(input))).map((result, at) => fileReport(parts[at] as string, result))
  }
  if (stated.test(path)) {
    const { lintStated } = await import('./lint-stated.ts')
    return [fileReport(nameOf(path), lintStated(await readText(path), { ...options, rules }))]
  }
  const text = await readText(path)
  const results = await lint([{ path, text }])
  return results.flatMap((result) => (isPolicy(input, result, insisted) ? fileReport(nameOf(path), result) : []))
}

/** Lints every input; what can't be linted is reported, and doesn't keep the others from being linted. */
export const lintFiles = async (run: Run): Promise<readonly FileReport[]> => {
  const { inputs, nameOf } = run
  await tuneV8(inputs.length)
  const report = progress(inputs.length)
  const files: FileReport[] = []
  for (const [at, input] of inputs.entries()) {
    report(at, input.path)
    try {
      files.push(...(await lintInput(input, run)))
    } catch (failure) {
      files.push({ path: nameOf(input.path), error: (failure as Error).message })
    }
  }
  report(inputs.length, '')
  return files
}
