import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../../packages/uk-gdpr/README.md', import.meta.url), 'utf8')
/** Each program with what the README says it prints. */
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, code = '', output = '']) => [code, output] as const,
)
/** The four questions come first. */
const questions = programs.slice(0, 4)

test('the README answers four questions and shows the rest', () => {
  expect(programs).toHaveLength(7)
  expect(readme.match(/```ts/g)).toHaveLength(programs.length)
})

test.each(questions)('a question takes five lines at most: %s', (code) => {
  const lines = code.split('\n').filter((line) => line.trim() !== '')
  expect(lines.length).toBeLessThanOrEqual(6)
  expect(lines.filter((line) => !line.startsWith('import') && line !== '}').length).toBeLessThanOrEqual(5)
})

test.each(programs)('prints what the README says: %s', (code, output) => {
  const printed = execFileSync(process.execPath, ['--conditions=@clearnotice/source', '--input-type=module-typescript', '--eval', code], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  expect(printed).toBe(output)
})
