import { guard } from '@clearnotice/policy'
import { CannotRun } from './cannot-run.ts'
import { limits } from './limits.ts'
import { tuneForLarge } from './tune-v8.ts'
import type { Answer, Job, Outcomes } from './worker.ts'

/** What the worker runs, beside this file: built or not. */
const workerFile = new URL(import.meta.url.endsWith('.ts') ? 'worker.ts' : 'worker.js', import.meta.url)

const aside = async <Task extends keyof Outcomes>(job: Job<Task>): Promise<Outcomes[Task]> => {
  const { Worker } = await import('node:worker_threads')
  await tuneForLarge()
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: job })
    const timer = setTimeout(() => {
      const remedy = job.parts.length > 1 ? 'lint its parts as policies of their own' : 'split it into several files'
      reject(new CannotRun(`it took longer than ${limits.worker / 1000} seconds; ${remedy}`))
      void worker.terminate()
    }, limits.worker)
    worker.on('message', ({ outcome, error }: Answer<Task>) =>
      outcome === undefined ? reject(new CannotRun(error ?? 'it could not be linted')) : resolve(outcome),
    )
    let why = ''
    worker.on('error', ({ message }) => {
      why = `: ${message}`
    })
    worker.on('exit', () => {
      clearTimeout(timer)
      const remedy = job.ruleFiles.length > 0 ? 'see whether a rule of --rules ends it' : 'split it into several files'
      reject(new CannotRun(`the thread that linted it ended${why}; ${remedy}`))
    })
  })
}

/**
 * Does a task here, or if its texts are large or near a limit in a worker that is ended when it takes too long.
 * @throws CannotRun for texts that take too long
 * @throws RefusedText
 */
export const inTime = async <Task extends keyof Outcomes>(job: Job<Task>, here: () => Outcomes[Task]): Promise<Outcomes[Task]> => {
  const size = job.parts.reduce((sum, { text }) => sum + text.length, 0)
  const heavy = size >= limits.atOnce || job.parts.some(({ text }) => guard(text) > limits.near)
  return heavy ? aside(job) : here()
}
