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

/** What a worker does: lints the one text that it is given, and answers with plain data. */
export const answerJob = async (): Promise<void> => {
  const { text, options, ruleFiles } = workerData as LintJob
  const answer = (value: LintAnswer): void => parentPort?.postMessage(value)
  try {
    const own = await Promise.all(ruleFiles.map(loadRules))
    const { reading: _, ...result } = lintMarkdown(text, { ...options, rules: [...recommended, ...own.flat()] })
    answer({ result })
  } catch (error) {
    answer({ error: (error as Error).message })
  }
}
