import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Rule, recommended, severities } from '@clearnotice/lint'
import { CannotRun } from './cannot-run.ts'

const grounds: readonly string[] = ['statute', 'guidance', 'superseded', 'craft']
const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** What keeps a value from being a rule, or nothing. */
const fault = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return 'it is not an object'
  const rule = value as Partial<Record<keyof Rule, unknown>>
  if (typeof rule.check !== 'function') return 'it has no check function'
  if (!isText(rule.id) || !/^[\w-]+\/[\w-]+$/.test(String(rule.id))) return 'its id must look like topic/problem'
  if (recommended.some(({ id }) => id === rule.id)) return `there is a rule ${String(rule.id)} already`
  if (!severities.some((severity) => severity === rule.severity)) return `its severity must be one of ${severities.join(', ')}`
  if (!grounds.includes(String(rule.ground))) return `its ground must be one of ${grounds.join(', ')}`
  for (const key of ['title', 'why', 'remedy'] as const) if (!isText(rule[key])) return `it has no ${key}`
  return Array.isArray(rule.cite) ? undefined : 'its cite must be a list'
}

/** Rules that a module of the user's exports: each export a rule, or a list of rules. @throws CannotRun for anything else */
export const loadRules = async (file: string): Promise<readonly Rule[]> => {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat?.isFile() !== true) throw new CannotRun(`--rules ${file}: ${stat === undefined ? 'no such file' : 'this is not a file'}`)
  let module: Record<string, unknown>
  try {
    module = await import(pathToFileURL(resolve(file)).href)
  } catch (error) {
    throw new CannotRun(`--rules ${file}: ${(error as Error).message}`)
  }
  const rules = Object.entries(module).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((rule: unknown) => ({ name, rule })),
  )
  if (rules.length === 0) throw new CannotRun(`--rules ${file}: it exports nothing`)
  const loaded = rules.map(({ name, rule }) => {
    const wrong = fault(rule)
    if (wrong !== undefined) throw new CannotRun(`--rules ${file}: what it exports as ${name} is no rule: ${wrong}`)
    return rule as Rule
  })
  // The same rule by name, and in a list.
  return [...new Set(loaded)]
}
