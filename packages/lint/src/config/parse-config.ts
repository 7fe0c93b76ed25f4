import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import type { Rule } from '../rule.ts'
import { recommended } from '../rules.ts'
import { namesRule } from '../settings.ts'
import { ConfigError, type ConfigProblem } from './config-error.ts'
import { describeIssue, didYouMean } from './describe-issue.ts'
import { optionFaults } from './option-faults.ts'
import { presets } from './presets.ts'
import { type ConfigFile, isPreset, keysAt, schema } from './schema.ts'

type Path = readonly PropertyKey[]

/** A file as written, and where its parts stand. */
export interface ParsedConfig {
  readonly file: ConfigFile
  problemAt(where: Path, message: string): ConfigProblem
}

/** Reads one file, YAML or JSON, and says where it is wrong. `under`: the key below which configuration stands (package.json). */
export const parseConfig = (source: string, path: string, known: readonly Rule[] = recommended, under: Path = []): ParsedConfig => {
  const ruleIds = known.map(({ id }) => id)
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const problem = (message: string, offset: number | undefined): ConfigProblem => {
    if (offset === undefined) return { message }
    const { line, col: column } = lines.linePos(offset)
    return { message, line, column }
  }
  const [broken] = document.errors
  if (broken !== undefined)
    throw new ConfigError(path, [problem(`this is not ${path.endsWith('.json') ? 'JSON' : 'YAML'}: ${broken.message}`, broken.pos[0])])
  // YAML lets pass what keeps others from reading a package.json.
  const fault = under.length > 0 ? jsonFault(source) : undefined
  if (fault !== undefined) throw new ConfigError(path, [{ message: `this is not JSON: ${fault}` }])

  const nodeAt = (where: Path): Node | undefined => {
    const node: unknown = document.getIn([...under, ...where], true)
    return typeof node === 'object' && node !== null ? (node as Node) : undefined
  }
  const keyAt = (where: Path, key: string): Node | undefined => {
    const map: unknown = where.length + under.length === 0 ? document.contents : document.getIn([...under, ...where], true)
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
    return pair?.key as Node | undefined
  }
  const at = (node: Node | undefined, message: string): ConfigProblem => problem(message, node?.range?.[0])

  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw new ConfigError(path, [{ message: (error as Error).message }])
  }
  for (const key of under) value = partOf(value, key)

  const ofSchema = (issue: z.core.$ZodIssue): readonly ConfigProblem[] => {
    const found = issue.path.reduce(partOf, value)
    const keys = keysAt(issue.path)
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => at(keyAt(issue.path, key), describeIssue({ ...issue, keys: [key] }, found, keys)))
      : [at(nodeAt(issue.path) ?? nodeAt(issue.path.slice(0, -1)), describeIssue(issue, found, keys))]
  }
  const ofRules = (where: Path): readonly ConfigProblem[] => {
    const rules = where.reduce(partOf, value)
    if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return []
    return Object.entries(rules).flatMap(([pattern, setting]: [string, unknown]) =>
      fits(pattern, ruleIds)
        ? optionFaults(pattern, setting, known).map(({ name, message }) => at(keyAt([...where, pattern], name), message))
        : at(keyAt(where, pattern), noRule(pattern, ruleIds)),
    )
  }
  const policies = partOf(value, 'policies')
  const parsed = z.safeParse(schema, value ?? {})
  const problems = [
    ...(parsed.error?.issues ?? []).flatMap((issue) => within(issue, issue.path.reduce(partOf, value))).flatMap(ofSchema),
    ...ofRules(['rules']),
    ...(Array.isArray(policies) ? policies.flatMap((_, index) => ofRules(['policies', index, 'rules'])) : []),
    ...(parsed.data?.policies ?? []).flatMap(({ id, files, parts }, index) =>
      (files === undefined) === (parts === undefined)
        ? at(nodeAt(['policies', index]), `policy ‘${id}’ needs either files (each a policy) or parts (together one policy)`)
        : [],
    ),
    ...(parsed.data?.policies ?? []).flatMap(({ id }, index, all) =>
      all.findIndex((other) => other.id === id) < index
        ? at(nodeAt(['policies', index, 'id']), `there is a policy ‘${id}’ already; give this one an id of its own`)
        : [],
    ),
    ...several(partOf(value, 'extends')).flatMap(([name, where]) =>
      isPreset(name) || /\.(ya?ml|json)$/.test(name) ? [] : at(nodeAt(where), notExtended(name)),
    ),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  const [first, ...more] = problems
  if (first !== undefined) throw new ConfigError(path, [first, ...more])
  if (!parsed.success) throw new ConfigError(path, [{ message: 'this is not understood' }])
  return { file: parsed.data, problemAt: (where, message) => at(nodeAt(where), message) }
}

const jsonFault = (source: string): string | undefined => {
  try {
    JSON.parse(source.replace(/^\ufeff/, ''))
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** Of a union whose value has parts, what is wrong with these, where its kind is right; else the issue itself. */
const within = (issue: z.core.$ZodIssue, value: unknown): readonly z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union' || typeof value !== 'object') return [issue]
  const inner = issue.errors.find((issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0))
  return inner?.map((one) => ({ ...one, path: [...issue.path, ...one.path] })) ?? [issue]
}

const partOf = (value: unknown, key: PropertyKey): unknown => (value as Record<PropertyKey, unknown> | null | undefined)?.[key]

const fits = (pattern: string, ids: readonly string[]): boolean => ids.some((id) => namesRule(pattern, id))

const noRule = (pattern: string, ids: readonly string[]): string =>
  pattern.endsWith('*')
    ? `no rule fits ‘${pattern}’${didYouMean(pattern, [...new Set(ids.map((id) => id.replace(/\/.*/, '/*')))])}`
    : `there is no rule ‘${pattern}’${didYouMean(pattern, ids)}`

/** What a file extends, and where that stands in it. */
const several = (value: unknown): readonly (readonly [string, Path])[] =>
  typeof value === 'string'
    ? [[value, ['extends']]]
    : Array.isArray(value)
      ? value.flatMap((name: unknown, index) => (typeof name === 'string' ? [[name, ['extends', index]] as const] : []))
      : []

const notExtended = (name: string): string => {
  const known = Object.keys(presets)
  return `it extends ‘${name}’, which is neither a preset (${known.join(', ')}) nor a file${didYouMean(name, known)}`
}
