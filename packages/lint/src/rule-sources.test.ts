import { globSync, readFileSync } from 'node:fs'
import { parseSync } from 'rolldown/utils'
import { describe, expect, test } from 'vitest'
import { type Node, nodesIn } from './testing/nodes.ts'

/** Ways to search that only texts have. */
const searching = [
  'match',
  'matchAll',
  'search',
  'test',
  'exec',
  'replace',
  'replaceAll',
  'split',
  'toLowerCase',
  'toUpperCase',
  'charAt',
  'charCodeAt',
  'codePointAt',
]
/** Ways that lists and ids have too; on a text they are searching. */
const looking = ['includes', 'indexOf', 'lastIndexOf', 'startsWith', 'endsWith']
const texts = ['text', 'title', 'source', 'name', 'value', 'url', 'label', 'subject', 'people', 'purpose', 'scope']

interface Call extends Node {
  readonly callee?: Node & {
    readonly object?: Node & { readonly property?: { readonly name?: string }; readonly name?: string }
    readonly property?: { readonly name?: string }
    readonly name?: string
  }
}

/** What a rule's source does that only reading may do. */
const offences = (source: string): readonly string[] => {
  const { program } = parseSync('rule.ts', source)
  return [...nodesIn(program)].flatMap((node) => {
    const shown = source.slice(node.start, node.end)
    if (node.type === 'Literal' && 'regex' in node) return shown
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return []
    const { callee } = node as Call
    if (callee?.name === 'RegExp') return shown
    const method = callee?.type === 'MemberExpression' ? callee.property?.name : undefined
    if (method !== undefined && searching.includes(method)) return shown
    const on = callee?.object?.property?.name ?? callee?.object?.name
    return method !== undefined && looking.includes(method) && on !== undefined && texts.includes(on) ? shown : []
  })
}

describe('what a rule may not do', () => {
  test.each([
    ['/late/i', ['/late/i']],
    ['new RegExp(word)', ['new RegExp(word)']],
    ['fact.text.includes("late")', ['fact.text.includes("late")']],
    ['text.match(word)', ['text.match(word)']],
    ['statement.text.toLowerCase()', ['statement.text.toLowerCase()']],
    ['fact.text.startsWith("x")', ['fact.text.startsWith("x")']],
    ['facts.indexOf(fact) + rule.id.startsWith(id)', []],
    ['["a", "b"].includes(fact.kind)', []],
    ['kinds.includes(kind) && report(fact, fact.text)', []],
  ])('%s', (source, found) => {
    expect(offences(source)).toEqual(found)
  })
})

const folder = new URL('./rules/', import.meta.url)
test.each(globSync('*/*.ts', { cwd: folder }).sort())('%s asks the policy and searches no text', (file) => {
  expect(offences(readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'))).toEqual([])
})
