import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { recommended } from './rules.ts'
import { contract } from './testing/contract.ts'
import { type RuleModule, ruleIn } from './testing/rule-modules.ts'
import { rulePage } from './testing/rule-page.ts'
import { rulesIndex } from './testing/rules-index.ts'
import { runExample } from './testing/run-example.ts'

const folder = new URL('./rules/', import.meta.url)
const docs = new URL('../docs/', import.meta.url)
const filesIn = (at: URL, extension: string): string[] =>
  readdirSync(at, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(extension) && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -extension.length))
    .sort()

const load = async (id: string): Promise<RuleModule> => ruleIn(await import(/* @vite-ignore */ new URL(`${id}.ts`, folder).href), id)

const ids = filesIn(folder, '.ts')
const modules = new Map(await Promise.all(ids.map(async (id) => [id, await load(id)] as const)))

/** Messages begin as sentences do, and have no contractions. */
const isOutOfVoice = (message: string): boolean => !/^[‘A-Z0-9]/.test(message) || message.includes('n’t')

test('every file in src/rules is listed in src/rules.ts, in order of id, and named after its rule', () => {
  expect([...modules].map(([id, { rule }]) => [id, rule.id])).toEqual(ids.map((id) => [id, id]))
  expect(recommended.map(({ id }) => id)).toEqual(ids)
})

test('every rule is in the contract, with its severity', () => {
  expect(Object.fromEntries(recommended.map(({ id, severity }) => [id, severity]))).toEqual(
    Object.fromEntries(recommended.map(({ id }) => [id, contract[id]])),
  )
})

describe.each([...modules])('%s', (id, { rule, examples }) => {
  test('shows at least three bad and three good examples', () => {
    expect(examples.bad.length).toBeGreaterThanOrEqual(3)
    expect(examples.good.length).toBeGreaterThanOrEqual(3)
  })
  test.each(examples.bad.map((example, at) => [at + 1, example] as const))('reports exactly the faults of bad example %i', (_, example) => {
    const { expected, actual, findings } = runExample(rule, example)
    expect(actual).toBe(expected)
    expect(findings).not.toEqual([])
    expect(findings.flatMap(({ message, related }) => [message, ...related.map((other) => other.message)]).filter(isOutOfVoice)).toEqual([])
  })
  test.each(examples.good.map((example, at) => [at + 1, example] as const))('reports nothing in good example %i', (_, example) => {
    const { expected, actual, findings } = runExample(rule, example)
    expect(actual).toBe(expected)
    expect(findings).toEqual([])
  })
  test('has a page that shows what it does', async () => {
    await expect(rulePage(rule, examples)).toMatchFileSnapshot(`../docs/${id}.md`)
  })
})

test('no page is left of a rule that is gone', () => {
  expect(filesIn(docs, '.md').filter((id) => !modules.has(id))).toEqual([])
})

test('the README lists every rule', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [before, , after] = readme.split(/(?<=<!-- rules -->\n)([\s\S]*)(?=<!-- \/rules -->)/)
  await expect(`${before}\n${rulesIndex(recommended)}\n\n${after}`).toMatchFileSnapshot('../README.md')
})
