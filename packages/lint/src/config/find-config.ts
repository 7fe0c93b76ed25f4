import type { Circumstances } from '@clearnotice/uk-gdpr'
import type { Rule } from '../rule.ts'
import { recommended } from '../rules.ts'
import type { Settings } from '../settings.ts'
import type { Config } from './config.ts'
import { ConfigError } from './config-error.ts'
import { configNames, holdsConfig } from './config-names.ts'
import { parseConfig } from './parse-config.ts'
import { presets } from './presets.ts'
import { profiles } from './profiles.ts'
import { type ConfigFile, isPreset } from './schema.ts'

/** Gives the text of a file; `undefined` when there is none. Paths have `/` between their parts. */
export type ReadFile = (path: string) => string | undefined

export interface FindOptions {
  /** The rules that a configuration may name. */
  readonly rules?: readonly Rule[]
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const join = (folder: string, name: string): string => (folder === '' && !name.startsWith('/') ? name : `${folder}/${name}`)

/** A path without `.` and `..`. */
const normal = (path: string): string => {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Folders from a file's own upwards. The last is where relative paths start; the root of a disk is none. */
const foldersAbove = function* (path: string): Generator<string> {
  const absolute = /^(\/|[A-Za-z]:\/)/.test(path)
  for (let folder = folderOf(normal(path)); !(absolute && folder === ''); folder = folderOf(folder)) {
    yield folder
    if (folder === '') return
  }
}

/**
 * Finds the configuration that holds for a file: in its folder, else in the nearest one above; `package.json` counts where it has a
 * `clearnotice` key.
 * @throws ConfigError for one that is wrong, or beside which there is another
 */
export const findConfig = (read: ReadFile, path: string, options?: FindOptions): Config | undefined => {
  for (const folder of foldersAbove(path)) {
    const found = configNames.filter((name) => read(join(folder, name)) !== undefined)
    if (holdsConfig(read(join(folder, 'package.json')))) found.push('package.json')
    const [first, second] = found
    if (first === undefined) continue
    if (second !== undefined) {
      // What is wrong with it is said first: a broken package.json may hold none.
      loadConfig(read, join(folder, second), options)
      const message = `there is configuration in ${second} beside it, and only one can hold; join them in one file and remove the other`
      throw new ConfigError(join(folder, first), [{ message }])
    }
    return loadConfig(read, join(folder, first), options)
  }
  return undefined
}

type Rules = NonNullable<Settings['rules']>
type Options = NonNullable<Settings['options']>

/** The severities of a file's rules. */
const severitiesIn = (rules: ConfigFile['rules'] = {}): Rules =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([pattern, setting]) => {
      const severity = typeof setting === 'string' ? setting : setting.severity
      return severity === undefined ? [] : [[pattern, severity]]
    }),
  )

/** The options of a file's rules, which have been checked, over those that it extends. */
const optionsOver = (base: Options = {}, rules: ConfigFile['rules'] = {}): Options => ({
  ...base,
  ...Object.fromEntries(
    Object.entries(rules).flatMap(([id, setting]) => {
      if (typeof setting === 'string') return []
      const { severity: _, ...options } = setting
      return [[id, { ...base[id], ...(options as Options[string]) }]]
    }),
  ),
})

/** Later entries hold over earlier ones, so a pattern that comes again moves to the end. */
const over = (base: Rules, more: Rules = {}): Rules => ({
  ...Object.fromEntries(Object.entries(base).filter(([pattern]) => !(pattern in more))),
  ...more,
})

const several = <T extends string>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

const circumstances = ({ profile, controller }: Pick<ConfigFile, 'profile' | 'controller'>): Partial<Circumstances> => ({
  ...Object.assign({}, ...several(profile).map((id) => profiles[id])),
  ...(controller?.kind !== undefined && { controllerKind: controller.kind }),
  ...(controller?.country !== undefined && { controllerOutsideUk: controller.country !== 'GB' }),
})

/** What the controller is called, for the rule that compares it. */
const named = ({ controller }: Pick<ConfigFile, 'controller'>): ConfigFile['rules'] =>
  controller?.name === undefined ? {} : { 'document/name-inconsistent': { name: [controller.name] } }

const settingsOf = (base: Settings, file: Pick<ConfigFile, 'profile' | 'controller' | 'rules'>): Settings => ({
  rules: over(base.rules ?? {}, severitiesIn(file.rules)),
  options: optionsOver(optionsOver(base.options, named(file)), file.rules),
  circumstances: { ...base.circumstances, ...circumstances(file) },
})

/**
 * Reads a configuration file and what it extends.
 * @throws ConfigError for a file that is not there, or wrong, or extends itself
 */
export const loadConfig = (read: ReadFile, path: string, { rules = recommended }: FindOptions = {}): Config => {
  const load = (file: string, text: string, chain: readonly string[]): { readonly parsed: ConfigFile; readonly settings: Settings } => {
    const { file: parsed, problemAt } = parseConfig(text, file, rules, file.endsWith('package.json') ? ['clearnotice'] : [])
    const extended = (name: string, index: number): Settings => {
      if (isPreset(name)) return { rules: presets[name] }
      const other = normal(join(folderOf(file), name))
      const where = typeof parsed.extends === 'string' ? ['extends'] : ['extends', index]
      const fail = (message: string): never => {
        throw new ConfigError(file, [problemAt(where, message)])
      }
      const files = [...chain, file]
      if (files.includes(other)) return fail(`it extends itself: ${[...files.slice(files.indexOf(other)), other].join(' → ')}`)
      return load(other, read(other) ?? fail(`it extends ${other}, and there is no such file`), files).settings
    }
    let settings: Settings = {}
    for (const [index, name] of several(parsed.extends).entries()) {
      const base = extended(name, index)
      settings = {
        rules: over(settings.rules ?? {}, base.rules),
        options: { ...settings.options, ...base.options },
        circumstances: { ...settings.circumstances, ...base.circumstances },
      }
    }
    return { parsed, settings: settingsOf(settings, parsed) }
  }
  const text = read(path)
  if (text === undefined) throw new ConfigError(path, [{ message: 'there is no such file' }])
  const { parsed, settings } = load(path, text, [])
  return {
    path,
    settings,
    policies: (parsed.policies ?? []).map((entry) => ({
      id: entry.id,
      files: several(entry.files),
      parts: (entry.parts ?? []).map(normal),
      settings: settingsOf(settings, entry),
    })),
  }
}
