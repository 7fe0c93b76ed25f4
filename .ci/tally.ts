import type { Reporter } from 'vitest/node'

/** Ends a run with one line that a program can read: '12 passed, 0 failed'. A file that can't be loaded counts as a failure. */
export const tally: Reporter = {
  onTestRunEnd(modules, unhandled) {
    let passed = 0
    let failed = unhandled.length
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      const failures = tests.filter((test) => test.result().state === 'failed').length
      passed += tests.filter((test) => test.result().state === 'passed').length
      failed += failures || (module.ok() ? 0 : 1)
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  },
}
