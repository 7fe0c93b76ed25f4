import { setOutput } from '@actions/core'
import { CannotRun } from './cannot-run.ts'
import { annotate } from './log.ts'
import { run } from './run.ts'

const fail = (error: unknown): void => {
  process.exitCode = 2
  const known = error instanceof CannotRun
  const said = error instanceof Error ? error.message : String(error)
  annotate('error', known ? said : `This is a fault of clearnotice; please report it. ${said}`, {
    title: `clearnotice: ${known ? error.title : 'unexpected error'}`,
  })
  setOutput('conclusion', 'failure')
}

// Node would print the line of the bundle in which it happened, which is most of the bundle.
process.on('uncaughtException', (error) => {
  fail(error)
  process.exit(2)
})

try {
  process.exitCode = await run(process.env)
} catch (error) {
  fail(error)
}
