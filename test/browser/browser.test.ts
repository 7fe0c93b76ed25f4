import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { lintMarkdown } from '@clearnotice/lint'
import { rolldown } from 'rolldown'
import { expect, it } from 'vitest'

const markdown = readFileSync(join(import.meta.dirname, '../../examples/smartops-it/privacy-policy.md'), 'utf8')

/** Floors 1 to 4 as one classic script. The `worker` condition is for packages that otherwise ask for a `document`. */
const script = async (): Promise<string> => {
  const build = await rolldown({
    input: join(import.meta.dirname, 'floors.ts'),
    platform: 'browser',
    resolve: { conditionNames: ['@clearnotice/source', 'worker', 'browser', 'import', 'default'] },
    onLog: (_level, { message }) => {
      throw new Error(message)
    },
  })
  const { output } = await build.generate({ format: 'iife', name: 'clearnotice', codeSplitting: false })
  return output[0].code
}

it('floors 1 to 4 lint the SmartOps policy where there is nothing but the language, URL and TextDecoder', async () => {
  const realm = createContext({ URL, TextDecoder, markdown }, { codeGeneration: { strings: false, wasm: false } })
  runInContext(await script(), realm)
  const seen = runInContext(`JSON.stringify(clearnotice.lint.lintMarkdown(markdown, { day: '2026-11-22' }).findings)`, realm)

  const { findings } = lintMarkdown(markdown, { day: '2026-11-22' })
  expect(findings).not.toEqual([])
  expect(seen).toBe(JSON.stringify(findings))
  expect(runInContext('Object.keys(clearnotice.report)', realm)).not.toHaveLength(0)
}, 30_000)
