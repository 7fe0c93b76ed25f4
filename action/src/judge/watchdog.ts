import { Worker } from 'node:worker_threads'
import { visible } from '@clearnotice/report'

/** In characters: below, nothing takes long. */
const large = 100_000
/** In milliseconds, for one policy. */
const patience = 10_000

// Linting is synchronous, so nobody but another thread can stop it.
const script = `
const { appendFileSync, writeSync } = require('node:fs')
const { parentPort, workerData: patience } = require('node:worker_threads')
let timer
const stop = (name) => () => {
  writeSync(1, '::error title=clearnotice%3A configuration error::' + name + ' takes longer than ' + patience / 1000 + ' seconds to lint. Split it, or leave it out.\\n')
  appendFileSync(process.env.GITHUB_OUTPUT, 'conclusion=failure\\n')
  process.kill(process.pid, 'SIGKILL')
}
parentPort.on('message', (name) => {
  clearTimeout(timer)
  if (name !== '') timer = setTimeout(stop(name), patience)
})`

let worker: Worker | undefined

/** Does the work on a policy; where that takes too long, the run ends red and says which policy it was. */
export const watched = <T>(path: string, size: number, work: () => T): T => {
  if (size < large) return work()
  worker ??= new Worker(script, { eval: true, workerData: patience })
  worker.unref()
  worker.postMessage(visible(path, { githubActions: true }).replaceAll('%', '%25'))
  try {
    return work()
  } finally {
    worker.postMessage('')
  }
}
