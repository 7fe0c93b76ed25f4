import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { configNames, holdsConfig, type Rule, type Settings } from '@clearnotice/lint'
import type { Config, ReadFile } from '@clearnotice/lint/config'
import { CannotRun } from './cannot-run.ts'
import { expand, type Found } from './find-policies.ts'
import { refuseEndless } from './read-file.ts'
import { reasonOf } from './reason-of.ts'

export interface Configuration {
  /** What holds for a file. */
  settingsFor(path: string): Settings
  /** The policies that the configuration names, where it names any. */
  inputs(): Promise<readonly Found[]>
  /** Each policy once: a file that a configuration makes a part of one stands for all of it. */
  join(found: readonly Found[]): readonly Found[]
}

const slashed = (path: string): string => resolve(path).split(sep).join('/')

const read: ReadFile = (path) => {
  try {
    refuseEndless(path)
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof CannotRun) throw new CannotRun(`${path}: ${error.message}`)
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw new CannotRun(`${path} could not be read: ${reasonOf(error)}`)
  }
}

/** Whether there may be a configuration in a folder; only then what reads it (zod, yaml) is loaded. */
export const mayHold = (folder: string): boolean =>
  configNames.some((name) => existsSync(resolve(folder, name))) || holdsConfig(read(resolve(folder, 'package.json')))

const mayHoldFrom = (start: string): boolean => {
  for (let folder = start; ; folder = dirname(folder)) {
    if (mayHold(folder)) return true
    if (folder === dirname(folder)) return false
  }
}

/** Finds and reads configuration: that of `--config`, else the nearest one above each file. */
export const configurationOf = async (
  given: string | undefined,
  rules: readonly Rule[],
  paths: readonly string[],
): Promise<Configuration> => {
  const none: Configuration = { settingsFor: () => ({}), inputs: () => Promise.resolve([]), join: (found) => found }
  if (given === undefined && ![...new Set([...paths, 'here.md'].map((path) => dirname(resolve(path))))].some(mayHoldFrom)) return none
  const { ConfigError, findConfig, loadConfig, partsFor, settingsFor } = await import('@clearnotice/lint/config')
  const told = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw error instanceof ConfigError ? new CannotRun(error.message) : error
    }
  }
  const byFolder = new Map<string, Config | undefined>()
  const configFor = (path: string): Config | undefined => {
    const folder = dirname(resolve(path))
    if (!byFolder.has(folder)) byFolder.set(folder, given === undefined ? told(() => findConfig(read, slashed(path), { rules })) : own)
    return byFolder.get(folder)
  }
  const own = given === undefined ? undefined : told(() => loadConfig(read, slashed(given), { rules }))
  const here = configFor('here.md')
  return {
    settingsFor(path) {
      const config = configFor(path)
      return config === undefined ? {} : settingsFor(config, slashed(path))
    },
    async inputs() {
      if (here === undefined) return []
      const folder = relative('.', dirname(here.path))
      const found = here.policies.map(async ({ files, parts }) => [
        ...(await expand(files, folder)).map((one) =>
          one.error === undefined ? one : { ...one, error: `${one.error}; ${relative('.', here.path)} names it under policies` },
        ),
        ...parts.slice(0, 1).map((part) => ({ path: join(folder, part) })),
      ])
      return (await Promise.all(found)).flat().map((one) => ({ ...one, path: relative('.', one.path) }))
    },
    join(found) {
      const policies = new Map<string, Found>()
      for (const one of found) {
        const config = one.error === undefined ? configFor(one.path) : undefined
        const parts = config === undefined ? [] : partsFor(config, slashed(one.path)).map((part) => relative('.', part))
        const [first = one.path, second] = parts
        if (!policies.has(resolve(first))) policies.set(resolve(first), second === undefined ? one : { path: first, parts })
      }
      return [...policies.values()]
    },
  }
}
