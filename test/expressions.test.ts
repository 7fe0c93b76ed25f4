import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseSync } from 'rolldown/utils'
import { expect, test } from 'vitest'

const folder = new URL('../packages/policy/src/read/', import.meta.url)
/** Expressions that split a list of words when a module loads. None meets the text of a policy, where one may backtrack. */
const allowed = ['document-kind.ts: /\\s+/', 'placeholders.ts: /\\s+/', 'sentences.ts: /\\s/']

const expressionsIn = (source: string): readonly string[] => {
  const found: string[] = []
  JSON.stringify(parseSync('source.ts', source).program, (_, node: { type?: string; regex?: object; start: number; end: number }) => {
    const shown = node?.type === undefined ? '' : source.slice(node.start, node.end)
    if (
      node?.type === 'Literal'
        ? node.regex !== undefined
        : /^(?:New|Call)Expression$/.test(node?.type ?? '') && /^(?:new )?RegExp\(/.test(shown)
    )
      found.push(shown)
    return node
  })
  return found
}

test('regular expressions are found', () => {
  expect(expressionsIn('const a = /a+/u; b.split(/\\s/); new RegExp(c); RegExp("d"); e / f / g')).toEqual([
    '/a+/u',
    '/\\s/',
    'new RegExp(c)',
    'RegExp("d")',
  ])
})

test('reading uses none on the text of a policy', () => {
  const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !file.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(150)
  const found = files.flatMap((file) =>
    expressionsIn(readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8')).map((shown) => `${basename(file)}: ${shown}`),
  )
  expect(found.sort()).toEqual(allowed)
})
