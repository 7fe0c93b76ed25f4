import { globSync, readFileSync } from 'node:fs'
import * as policyPackage from '@clearnotice/policy'
import * as lawPackage from '@clearnotice/uk-gdpr'
import { parseSync, transformSync } from 'rolldown/utils'
import { describe, expect, test } from 'vitest'
import type { Rule, RuleExamples } from './rule.ts'
import { type Node, nodesIn } from './testing/nodes.ts'
import { ruleIn } from './testing/rule-modules.ts'
import { runExample } from './testing/run-example.ts'

const choosing = ['filter', 'find', 'findLast', 'some', 'every']

/** The conditions of a program: of `if` and `?:`, and what a callback that chooses gives back. */
const conditionsOf = (program: unknown): readonly Node[] =>
  [...nodesIn(program)].flatMap((node) => {
    const {
      test: condition,
      callee,
      arguments: given,
    } = node as Node & {
      readonly test?: Node
      readonly callee?: { readonly property?: { readonly name?: string } }
      readonly arguments?: readonly (Node & { readonly body?: Node })[]
    }
    if ((node.type === 'IfStatement' || node.type === 'ConditionalExpression') && condition) return condition
    const body = given?.[0]?.type === 'ArrowFunctionExpression' ? given[0].body : undefined
    return node.type === 'CallExpression' && choosing.includes(callee?.property?.name ?? '') && body && body.type !== 'BlockStatement'
      ? body
      : []
  })

/** A rule's module as the body of a function that is given what it imports, so that a changed one can be run in this process. */
const compile = (
  source: string,
  file: URL,
): { readonly code: string; readonly conditions: readonly Node[]; load(code: string): Promise<Record<string, unknown>> } => {
  const { code } = transformSync('rule.ts', source)
  const { program } = parseSync('rule.js', code)
  const imports = (program.body as readonly (Node & { source?: { value: string } })[]).filter(({ type }) => type === 'ImportDeclaration')
  const load = async (mutant: string): Promise<Record<string, unknown>> => {
    const given: Record<string, unknown> = { '@clearnotice/policy': policyPackage, '@clearnotice/uk-gdpr': lawPackage }
    for (const { source: from } of imports) {
      const name = from?.value ?? ''
      if (name.startsWith('.')) given[name] = await import(/* @vite-ignore */ new URL(name, file).href)
    }
    const body = mutant
      .replaceAll(
        /^import \{([^}]*)\} from (["'][^"']*["']);?$/gm,
        (_, names: string, from: string) => `const {${names.replaceAll(' as ', ': ')}} = given[${from}];`,
      )
      .replaceAll(/^export (const|function) /gm, '$1 ')
      .replace(/^export \{[^}]*\};?$/m, '')
    const exported = [...mutant.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
    return new Function('given', `${body}\nreturn { ${exported.join(', ')} }`)(given)
  }
  return { code, conditions: conditionsOf(program), load }
}

/** All that a reader could see of what a rule reports on its examples. */
const outcome = (rule: Rule, { good, bad }: RuleExamples): string =>
  JSON.stringify([...good, ...bad].map((example) => runExample(rule, example).findings.map(({ fingerprint, ...finding }) => finding)))

const changes = (rule: Rule, examples: RuleExamples, before: string): boolean => {
  try {
    return outcome(rule, examples) !== before
  } catch {
    return true
  }
}

const folder = new URL('./rules/', import.meta.url)

describe.each(
  globSync('*/*.ts', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort(),
)('%s', async (name) => {
  const file = new URL(name, folder)
  const { code, conditions, load } = compile(readFileSync(file, 'utf8'), file)
  const { rule, examples } = ruleIn(await load(code), name)
  const before = outcome(rule, examples)

  test('its examples notice when nothing is checked', () => {
    expect(changes({ ...rule, check: () => {} }, examples, before)).toBe(true)
  })
  test.each(conditions.map((condition) => [code.slice(condition.start, condition.end), condition] as const))(
    'its examples notice when ‘%s’ is turned round',
    async (_, { start, end }) => {
      const mutant = await load(`${code.slice(0, start)}!(${code.slice(start, end)})${code.slice(end)}`)
      expect(changes(ruleIn(mutant, name).rule, examples, before)).toBe(true)
    },
  )
})
