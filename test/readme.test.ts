import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { clearnotice } from './cli/run.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
/** The day on which the README was written. */
const day = ['--on', '2026-11-22']

/** What a command of the README prints: `npm start` lints the example and never fails. */
const output = async (command: string): Promise<string> => {
  const args =
    command === 'npm start' ? ['lint', '--fail-on', 'never', 'examples/smartops-it/privacy-policy.md', ...day] : command.split(' ').slice(1)
  const { stdout, stderr, code } = await clearnotice(args, { cwd: root })
  expect(code, stderr).not.toBe(2)
  return stdout.trimEnd()
}

/** A block shows a command and its output: all of it, its first lines, or its last. */
const blocks = /```console( (?:lines|last)=(\d+))?\n\$ (.*)\n[\s\S]*?```/g

test('the README shows what its commands print', async () => {
  const shown = new Map<string, string>()
  for (const [whole, part = '', count, command = ''] of readme.matchAll(blocks)) {
    const lines = (await output(command)).split('\n')
    const kept = part.includes('lines')
      ? [...lines.slice(0, Number(count)), '…']
      : part.includes('last')
        ? ['…', ...lines.slice(-Number(count))]
        : lines
    shown.set(whole, ['```console'.concat(part), `$ ${command}`, ...kept, '```'].join('\n'))
  }
  expect(shown.size).toBeGreaterThan(3)
  await expect(readme.replace(blocks, (whole) => shown.get(whole) ?? whole)).toMatchFileSnapshot('../README.md')
})

const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)]

test('and every program in it prints what it says', () => {
  expect(programs).toHaveLength(readme.match(/```ts/g)?.length ?? 0)
  for (const [, code = '', text] of programs)
    expect(
      execFileSync(process.execPath, ['--conditions=@clearnotice/source', '--input-type=module-typescript', '--eval', code], {
        cwd: import.meta.dirname,
        encoding: 'utf8',
      }),
    ).toBe(text)
})

test('its links lead somewhere', () => {
  for (const [, path = ''] of readme.matchAll(/\]\((?!http)([^)#]+)/g))
    expect(() => readFileSync(new URL(`../${path}`, import.meta.url)), path).not.toThrow()
})
