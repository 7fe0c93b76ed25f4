import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../../packages/policy/README.md', import.meta.url), 'utf8')
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, code = '', output = '']) => [code, output] as const,
)

test('every program says what it prints', () => {
  expect(programs).toHaveLength(4)
  expect(readme.match(/```ts/g)).toHaveLength(programs.length)
})

test.each(programs)('prints what the README says: %s', (code, output) => {
  const printed = execFileSync(process.execPath, ['--conditions=@clearnotice/source', '--input-type=module-typescript', '--eval', code], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  expect(printed).toBe(output)
})
