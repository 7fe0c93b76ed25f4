import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { configNames, type Rule, type Settings } from '@clearnotice/lint'
import type { Config, ReadFile } from '@clearnotice/lint/config'
import { CannotRun } from './cannot-run.ts'

export interface Configuration {
  /** What holds for a file. */
  settingsFor(path: string): Settings
  /** The files that the configuration names, where it names any. */
  readonly globs: readonly string[]
  /** The folder that its globs start from. */
  readonly folder: string
}

const slashed = (path: string): string => resolve(path).split(sep).join('/')

const read: ReadFile = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw new CannotRun(`${path} could not be read: ${(error as Error).message}`)
  }
}

/** Whether there may be a configuration in a folder; only then what reads it (zod, yaml) is loaded. */
const mayHold = (folder: string): boolean =>
  configNames.some((name) => existsSync(resolve(folder, name))) ||
  (read(resolve(folder, 'package.json'))?.includes('"clearnotice"') ?? false)

const mayHoldAbove = (path: string): boolean => {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
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
  const none: Configuration = { settingsFor: () => ({}), globs: [], folder: '.' }
  if (given === undefined && ![...paths, 'here.md'].some(mayHoldAbove)) return none
  const { ConfigError, findConfig, loadConfig, settingsFor } = await import('@clearnotice/lint/config')
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
    globs: here?.policies.flatMap(({ files, parts }) => [...files, ...parts]) ?? [],
    folder: here === undefined ? '.' : relative('.', dirname(here.path)) || '.',
  }
}
