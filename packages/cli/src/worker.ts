import { parentPort, workerData } from 'node:worker_threads'
import { type FixedParts, fixParts, type LintOptions, type LintResult, lintParts, type Part, recommended } from '@clearnotice/lint'
import { loadRules } from './own-rules.ts'
import type { PlainOptions } from './prepare.ts'

/** What comes of each task. */
export interface Outcomes {
  readonly lint: readonly LintResult[]
  readonly fix: FixedParts
}

export interface Job<Task extends keyof Outcomes> {
  readonly task: Task
  /** The texts of one policy. */
  readonly parts: readonly [Part, ...Part[]]
  readonly options: PlainOptions
  readonly ruleFiles: readonly string[]
}

export interface Answer<Task extends keyof Outcomes> {
  readonly outcome?: Outcomes[Task]
  readonly error?: string
}

const plain = ({ reading: _, ...result }: LintResult): LintResult => result

const tasks: { readonly [Task in keyof Outcomes]: (parts: Job<Task>['parts'], options: LintOptions) => Outcomes[Task] } = {
  lint: (parts, options) => lintParts(parts, options).map(plain),
  fix: (parts, options) => {
    const { results, ...fixed } = fixParts(parts, options)
    return { ...fixed, results: results.map(plain) }
  },
}

/** What the worker does: the task that it is given, answered with plain data. */
const answerTo = async <Task extends keyof Outcomes>({ task, parts, options, ruleFiles }: Job<Task>): Promise<Answer<Task>> => {
  try {
    const own = await Promise.all(ruleFiles.map(loadRules))
    return { outcome: tasks[task](parts, { ...options, rules: [...recommended, ...new Set(own.flat())] }) }
  } catch (error) {
    return { error: (error as Error).message }
  }
}

parentPort?.postMessage(await answerTo(workerData as Job<keyof Outcomes>))
