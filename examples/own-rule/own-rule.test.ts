import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { fixMarkdown, lintMarkdown, recommended } from '@clearnotice/lint'
import { expect, test } from 'vitest'
import { plainWords } from './house-style.ts'

const text = '# Privacy policy\n\nWe utilise your name to answer you.\n'

test('a program runs it beside the others', () => {
  const { findings } = lintMarkdown(text, { day: '2026-11-22', rules: [...recommended, plainWords] })
  expect(findings.find(({ rule }) => rule === 'house/plain-words')).toMatchObject({
    message: '‘utilise’ is a heavy word for ‘use’',
    place: { span: { start: text.indexOf('utilise'), end: text.indexOf('utilise') + 7 } },
  })
})

test('its edits are made like any others', () => {
  expect(fixMarkdown(text, { day: '2026-11-22', rules: [plainWords] }).text).toBe(text.replace('utilise', 'use'))
})

test('the command takes it from a file', async () => {
  const run = promisify(execFile)
  const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
  const rules = fileURLToPath(new URL('./house-style.ts', import.meta.url))
  const args = ['--conditions=@clearnotice/source', main, 'lint', '-', '--rules', rules, '--rule', 'house/*', '--quiet']
  const running = run(process.execPath, args)
  running.child.stdin?.end(text)
  expect((await running).stdout).toContain('warning house/plain-words: ‘utilise’ is a heavy word for ‘use’')
}, 60_000)
