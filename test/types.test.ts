import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))

// The root project holds every file, tests included; those of floors 1 to 4 leave out what only Node or only a browser has.
it.each(['.', 'packages/uk-gdpr', 'packages/policy', 'packages/lint', 'packages/report'])('%s has no type errors', async (project) => {
  const run = promisify(execFile)(process.execPath, [tsc, '-p', project, '--pretty', 'false'], { cwd: root })
  expect(
    await run.then(
      () => '',
      ({ stdout }) => stdout,
    ),
  ).toBe('')
})
