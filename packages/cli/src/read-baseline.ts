import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Baseline } from '@clearnotice/lint'
import { CannotRun } from './cannot-run.ts'
import { readText } from './read-file.ts'

/** What a policy is called in a baseline: its path from the baseline's folder. */
export const keyIn = (baseline: string, path: string): string =>
  relative(dirname(resolve(baseline)), resolve(path))
    .split(sep)
    .join('/')

const isBaseline = (value: unknown): value is Baseline => {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('policies' in value)) return false
  const { version, policies } = value
  const isEntry = (entry: unknown): boolean =>
    typeof entry === 'object' && entry !== null && Object.values(entry).every((rule) => typeof rule === 'string')
  return version === 1 && typeof policies === 'object' && policies !== null && Object.values(policies).every(isEntry)
}

/** @throws CannotRun for a file that is not there, or no baseline */
export const readBaseline = async (path: string): Promise<Baseline> => {
  const failed = (why: string): never => {
    throw new CannotRun(`--baseline ${path}: ${why}`)
  }
  const text = await readText(path).catch((error: Error) => failed(error.message))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    failed(`it is not JSON: ${(error as Error).message}`)
  }
  return isBaseline(value) ? value : failed('it is not a baseline; clearnotice baseline writes one')
}

/** The baseline as far as it can speak of a file: its own entry, else those of files that are gone, one of which may be this one's old name. */
export const baselineFor = (baseline: Baseline, file: string, path: string): Baseline => {
  const key = keyIn(file, path)
  const own = baseline.policies[key]
  const folder = dirname(resolve(file))
  const gone = Object.entries(baseline.policies).filter(([name]) => !existsSync(resolve(folder, name)))
  return { version: 1, policies: own === undefined ? Object.fromEntries(gone) : { [key]: own } }
}
