import { parentPort, workerData } from 'node:worker_threads'
import { type LintResult, lintMarkdown, recommended } from '@clearnotice/lint'
import { loadRules } from './own-rules.ts'
import type { PlainOptions } from './prepare.ts'

export interface LintJob {
  readonly text: string
  readonly options: PlainOptions
  readonly ruleFiles: readonly string[]
}

export interface LintAnswer {
  readonly result?: LintResult
  readonly error?: string
}

/** What the worker does: it lints the one text that it is given, and answers with plain data. */
const answerTo = async ({ text, options, ruleFiles }: LintJob): Promise<LintAnswer> => {
  try {
    const own = await Promise.all(ruleFiles.map(loadRules))
    const { reading: _, ...result } = lintMarkdown(text, { ...options, rules: [...recommended, ...new Set(own.flat())] })
    return { result }
  } catch (error) {
    return { error: (error as Error).message }
  }
}

parentPort?.postMessage(await answerTo(workerData as LintJob))
