import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { recommended } from '../rules.ts'
import { namesRule } from '../settings.ts'
import { ConfigError } from './config-error.ts'
import { describeIssue, didYouMean } from './describe-issue.ts'
import { type ConfigFile, schema } from './schema.ts'

type Path = readonly PropertyKey[]

/** The keys that a mapping at a path may have. */
const keysAt = (path: Path): readonly string[] => {
  const [first, , third] = path
  const controller = ['name', 'kind', 'country']
  if (first === 'policies') return third === 'controller' ? controller : ['id', 'files', 'parts', 'profile', 'rules', 'controller']
  return first === 'controller' ? controller : ['extends', 'profile', 'rules', 'controller', 'policies']
}

/** Reads one file, YAML or JSON, and says where it is wrong. `under`: the key below which configuration stands (package.json). */
export const parseConfig = (
  source: string,
  path: string,
  ruleIds: readonly string[] = recommended.map(({ id }) => id),
  under: Path = [],
): ConfigFile => {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const [broken] = document.errors
  if (broken !== undefined)
    throw new ConfigError(path, `this is not ${path.endsWith('.json') ? 'JSON' : 'YAML'}: ${broken.message}`, at(broken.pos[0]))

  const nodeAt = (where: Path): Node | undefined => {
    const node: unknown = document.getIn([...under, ...where], true)
    return typeof node === 'object' && node !== null ? (node as Node) : undefined
  }
  const keyAt = (where: Path, key: string): Node | undefined => {
    const map: unknown = where.length + under.length === 0 ? document.contents : document.getIn([...under, ...where], true)
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
    return pair?.key as Node | undefined
  }
  const fail = (message: string, node: Node | undefined): never => {
    throw new ConfigError(path, message, node?.range ? at(node.range[0]) : undefined)
  }

  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw new ConfigError(path, (error as Error).message)
  }
  for (const key of under) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
  const parsed = z.safeParse(schema, value ?? {})
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    if (issue === undefined) throw new ConfigError(path, 'this is not understood')
    const found = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value)
    const node =
      issue.code === 'unrecognized_keys' ? keyAt(issue.path, issue.keys[0] ?? '') : (nodeAt(issue.path) ?? nodeAt(issue.path.slice(0, -1)))
    return fail(describeIssue(issue, found, keysAt(issue.path)), node)
  }

  const checkRules = (where: Path, rules: ConfigFile['rules'] = {}): void => {
    for (const pattern of Object.keys(rules))
      if (!ruleIds.some((id) => namesRule(pattern, id)))
        fail(
          pattern.endsWith('*') ? `no rule fits ‘${pattern}’` : `there is no rule ‘${pattern}’${didYouMean(pattern, ruleIds)}`,
          keyAt(where, pattern),
        )
  }
  checkRules(['rules'], parsed.data.rules)
  for (const [index, entry] of (parsed.data.policies ?? []).entries()) {
    checkRules(['policies', index, 'rules'], entry.rules)
    if ((entry.files === undefined) === (entry.parts === undefined))
      fail(`policy ‘${entry.id}’ needs either files (each a policy) or parts (together one policy)`, nodeAt(['policies', index]))
  }
  return parsed.data
}
