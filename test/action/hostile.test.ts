import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import type { RunResult } from '../github/runner.ts'
import { bakery } from './policies.ts'
import { propose, repository, run, stage } from './world.ts'

stage(() => ({ 'privacy.md': bakery() }))

const attacks = [
  '::error::owned',
  '::set-output name=conclusion::success',
  '##[set-output name=conclusion;]success',
  '##[add-mask]error',
  '::stop-commands::x',
  '\u001b[31mred\u001b[0m',
  '\u202etxet\u202c',
  '```',
  '````suggestion',
  '`` ` ``',
  '-->',
  '<!-- clearnotice:v1:eyJrZXkiOiJkZWZhdWx0In0 -->',
  '</details></summary>',
  '<img src=x onerror=alert(1)>',
  '@octo/legal',
  '@mallory',
  '#1 octo/shop#2 GH-3',
  '![](https://evil.example/x.png)',
  '[here](https://evil.example)',
  'https://evil.example/',
  '| a | b |',
  '‘quoted’ @octo ’ ‘',
  '\u0000',
  '%0A::error::x',
  '$(id)',
  '\r::warning::x',
]

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const github = unified().use(remarkParse).use(remarkGfm)

/** A text with a NUL in it is no text. */
const spoken = attacks.filter((attack) => attack !== '\u0000')

/** Everything of a comment that GitHub would act on: links, images, HTML, and mentions or references outside code. */
const active = (markdown: string): string[] => {
  const found: string[] = []
  const walk = ({ type, url, value = '', children = [] }: Node): void => {
    if (url !== undefined) found.push(`${type} ${url}`)
    if (type === 'html') found.push(`html ${value}`)
    if (type === 'text' && /(^|[^\w`])@\w|#\d|\bGH-\d|:\/\/|\bwww\./i.test(value)) found.push(`text ${value}`)
    children.forEach(walk)
  }
  walk(github.parse(markdown))
  return found
}

const ours = [
  /^link https:\/\/(github\.test\/octo\/shop\/|www\.legislation\.gov\.uk\/|eur-lex\.europa\.eu\/|ico\.org\.uk\/)/,
  /^text https:\/\/ico\.org\.uk\/make-a-complaint\/$/,
  /^html <\/?details>/,
  /^html <details><summary>[\w :,]+<\/summary>$/,
  /^html <\/?sub>/,
  /^html <!-- clearnotice:v1:[\w-]+ -->$/,
]

const check = (result: RunResult, bodies: readonly string[]): void => {
  for (const { name, data } of result.commands) {
    expect(['error', 'warning', 'notice', 'add-mask']).toContain(name)
    if (name === 'add-mask') expect(data).toMatch(/^ghs_fake/)
  }
  expect(result.runnerErrors).toEqual([])
  expect(result.stderr).toBe('')
  for (const sign of ['\u0000', '\u001b', '\u202e', '\r']) expect(result.stdout).not.toContain(sign)
  expect(Object.keys(result.environment)).toEqual([])
  for (const body of bodies) expect(active(body).filter((one) => !ours.some((known) => known.test(one)))).toEqual([])
}

const texts = async (files: Record<string, string>): Promise<{ result: RunResult; bodies: string[] }> => {
  const pull = propose(files)
  const result = await run(pull)
  return { result, bodies: [result.summary, ...pull.comments.map(({ body }) => body), ...pull.reviewComments.map(({ body }) => body)] }
}

it('says nothing but our commands, and nothing in comments that acts, whatever the policy says', async () => {
  const data = fc
    .array(fc.constantFrom(...spoken, 'invoices', ' ', 'order'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(' '))
  const lists = fc.sample(data, { numRuns: 60, seed: 7 })
  const entries = lists.flatMap((text) => [`- ${text}: six years`, `- ${text}: six years`, `- ${text}: 24 months`])
  const prose = spoken.map((attack) => `We use your data ${attack} to ${attack}. We share it with ${attack} and [TODO ${attack}].`)
  const policy = bakery({
    recipients: `We share your data with ${spoken.slice(8).join(', ')}.\n\n${prose.join('\n\n')}`,
    retention: entries,
    complaints: `complain to ${spoken.join(' ')} or the Information Commissioner's Office.`,
    last: `\n## ${attacks[8]} ${attacks[14]}\n\n## ${attacks[8]} ${attacks[14]}\n\n<!-- clearnotice-ignore retention/* reason="${attacks[14]} ${attacks[1]} </details>" -->\n\n- post: six years\n- post: six years\n`,
  })
  const { result, bodies } = await texts({ 'privacy.md': policy })
  expect(result.exitCode).toBe(1)
  expect(bodies.length).toBeGreaterThan(2)
  check(result, bodies)
})

it('is not led astray by the names of files and branches', async () => {
  const path = 'legal/privacy ##[add-mask]x `@octo` <b>|(a)[b] ::error::.md'
  const { result, bodies } = await texts({ [path]: bakery({ retention: ['- post: six years', '- post: six years'] }) })
  expect(result.exitCode).toBe(1)
  check(result, bodies)
})

it('shows how a configuration is wrong without carrying it out', async () => {
  repository.commit('main', { '.clearnotice.yml': 'rules:\n  "##[set-output name=conclusion;]success": off\n' })
  const { result, bodies } = await texts({ 'privacy.md': bakery({ tickets: '36 months' }) })
  expect(result).toMatchObject({ exitCode: 2, outputs: { conclusion: 'failure' } })
  check(result, bodies)
})

it.each([
  ['a line of a megabyte', bakery({ recipients: `We share ${'your data '.repeat(110_000)}` })],
  ['a line of brackets', bakery({ recipients: '['.repeat(200_000) })],
  ['deep nesting', bakery({ recipients: '> '.repeat(20_000) })],
])('survives %s', async (_, text) => {
  const pull = propose({ 'privacy.md': text })
  const result = await run(pull)
  // What takes too long is killed; nothing that isn't linted is green.
  expect(result.outputs.conclusion).toBe(result.exitCode === 0 ? 'success' : 'failure')
  expect(result.milliseconds).toBeLessThan(15_000)
  check(
    result,
    pull.comments.map(({ body }) => body),
  )
})

it.each([
  ['no UTF-8', Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x41])],
  ['empty', Buffer.alloc(0)],
  ['too large', Buffer.alloc(2 * 1024 * 1024 + 1, 'a')],
])('is red for a policy that is %s', async (_, bytes) => {
  repository.commit('topic', { 'privacy.md': bytes })
  const pull = repository.pullRequest({ head: 'topic' })
  const result = await run(pull)
  expect(result).toMatchObject({ exitCode: 2, outputs: { conclusion: 'failure' } })
  expect(result.summary).toContain('could not be linted')
  expect(pull.comments[0]?.body).toContain('1 policy could not be linted')
})
