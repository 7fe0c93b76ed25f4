import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { definePolicy, type Places, type Policy, type PolicyDefinition, type Reading, readPolicy } from '@clearnotice/policy'
import { CannotRun } from './cannot-run.ts'
import { stated } from './find-policies.ts'
import { gitBlob } from './git-blob.ts'
import { readText, refuseEndless } from './read-file.ts'

/** A policy stated in a program. */
export const isModule = (path: string): boolean => /\.(?:ts|mts|js|mjs)$/i.test(path)

const said = (path: string, error: unknown): CannotRun =>
  new CannotRun(`${path}: ${error instanceof Error ? error.message : String(error)}`)

/** The definition that a module exports: `default`, or `definition`. It is run. */
const imported = async (path: string): Promise<PolicyDefinition> => {
  if (!existsSync(path)) throw new Error('no such file')
  refuseEndless(path)
  const { parseDefinition } = await import('@clearnotice/policy/schema')
  const module: Record<string, unknown> = await import(pathToFileURL(resolve(path)).href)
  const value = module.default ?? module.definition
  if (value === undefined) throw new Error('it exports no policy: export default { … } a definition')
  return parseDefinition(value)
}

const parsed = async (text: string): Promise<PolicyDefinition> => (await import('./stated-definition.ts')).statedIn(text).definition

/**
 * A policy stated as data: YAML, JSON, or a module in TypeScript or JavaScript.
 * @throws CannotRun
 */
export const readDefinition = async (path: string): Promise<PolicyDefinition> => {
  try {
    if (isModule(path)) return await imported(path)
    if (stated.test(path)) return await parsed(await readText(path))
  } catch (error) {
    throw said(path, error)
  }
  throw new CannotRun(`${path}: a policy stated as data is a file in YAML, JSON, TypeScript or JavaScript (.yml, .json, .ts, .js)`)
}

/**
 * A policy to compare: a file, or `REV:path` of a Git repository where no file is called so. Data if its name says so, else Markdown.
 * @throws CannotRun
 */
export const readComparable = async (name: string): Promise<(Policy & Places) | Reading> => {
  const here = name === '-' || existsSync(name)
  if (here && isModule(name)) return definePolicy(await readDefinition(name))
  try {
    if (!here && isModule(name) && name.includes(':'))
      throw new CannotRun('a program in a commit is not run; check it out, or compare what clearnotice write made of it')
    const text = await (!here && name.includes(':') ? gitBlob(name) : readText(name))
    return stated.test(name) ? definePolicy(await parsed(text)) : readPolicy(text)
  } catch (error) {
    throw said(name, error)
  }
}
