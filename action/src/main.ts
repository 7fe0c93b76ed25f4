import { setOutput } from '@actions/core'
import { CannotRun } from './cannot-run.ts'
import { annotate } from './log.ts'
import { run } from './run.ts'

try {
  process.exitCode = await run(process.env)
} catch (error) {
  process.exitCode = 2
  const known = error instanceof CannotRun
  const said = error instanceof Error ? error.message : String(error)
  annotate('error', known ? said : `This is a fault of clearnotice; please report it. ${said}`, {
    title: `clearnotice: ${known ? error.title : 'unexpected error'}`,
  })
  setOutput('conclusion', 'failure')
}
