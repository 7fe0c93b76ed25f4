import { type LintResult, lintMarkdown, type Rule } from '@clearnotice/lint'
import { CannotRun } from './cannot-run.ts'
import { limits } from './limits.ts'
import type { LintAnswer, LintJob } from './lint-worker.ts'
import type { PlainOptions } from './prepare.ts'

/** What the worker runs, beside this file: built or not. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? 'lint-worker.ts' : 'lint-worker.js', import.meta.url)

/** @throws CannotRun for a text that takes too long */
const lintAside = async (job: LintJob): Promise<LintResult> => {
  const { Worker } = await import('node:worker_threads')
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: job })
    const timer = setTimeout(() => {
      reject(new CannotRun(`it took longer than ${limits.worker / 1000} seconds; split it into several files`))
      void worker.terminate()
    }, limits.worker)
    worker.on('message', ({ result, error }: LintAnswer) =>
      result === undefined ? reject(new CannotRun(error ?? 'it could not be linted')) : resolve(result),
    )
    worker.on('error', reject)
    worker.on('exit', () => clearTimeout(timer))
  })
}

/** Lints a text here, or if it is large in a worker that is ended when it takes too long. */
export const lintText = async (
  text: string,
  options: PlainOptions,
  rules: readonly Rule[],
  ruleFiles: readonly string[],
): Promise<LintResult> =>
  text.length < limits.atOnce ? lintMarkdown(text, { ...options, rules }) : lintAside({ text, options, ruleFiles })
