import { readdirSync, type Stats, statSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { isReadable, isUsualName, isUsualPlace, usualFolders } from '@clearnotice/lint'
import { pipeOrDevice, useInput } from './read-file.ts'

/** A policy stated as data; only where it is named. */
export const stated: RegExp = /\.(ya?ml|json)$/i

const entriesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Nothing for what isn't there, and for a link that leads nowhere or back to itself. */
const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

const isFile = (path: string): boolean => statOf(path)?.isFile() === true

/** Files in the usual places below a folder, those most likely first. */
export const findPolicies = (root = '.'): readonly string[] =>
  usualFolders
    .flatMap((folder) => {
      const inside = folder === '' ? '' : `${folder}/`
      const names = entriesOf(join(root, folder)).toSorted().filter(isUsualName)
      const paths = names.flatMap((name) =>
        isReadable(name) ? name : entriesOf(join(root, folder, name)).map((inner) => `${name}/${inner}`),
      )
      return paths.map((path) => inside + path).filter(isUsualPlace)
    })
    .map((path) => join(root, path))
    .filter(isFile)

const looksLikeGlob = (operand: string): boolean => /[*?[\]{}!]/.test(operand)

export interface Found {
  readonly path: string
  /** Files that together are this policy. */
  readonly parts?: readonly string[]
  /** Nobody named it: it was looked for, and may be something else. */
  readonly searched?: true
  /** Why it can't be linted. */
  readonly error?: string
}

/** The files that operands name: files, folders to look into, and globs; `-` is standard input. Each file once. */
export const expand = async (operands: readonly string[], folder = '.'): Promise<readonly Found[]> => {
  const found = new Map<string, Found>()
  for (const operand of operands) {
    for (const one of await expandOne(folder === '.' || isAbsolute(operand) ? operand : join(folder, operand)))
      if (!found.has(resolve(one.path))) found.set(resolve(one.path), one)
  }
  return [...found.values()]
}

const expandOne = async (operand: string): Promise<readonly Found[]> => {
  if (operand === '-') return [{ path: operand }]
  const stat = statOf(operand)
  if (stat?.isDirectory() === true) {
    const inside = findPolicies(operand)
    return inside.length > 0
      ? inside.map((path) => ({ path, searched: true }))
      : [
          {
            path: operand,
            error: 'no file is called as privacy policies are in this folder; name the file, or a glob such as "legal/*.md"',
          },
        ]
  }
  if (stat !== undefined) {
    if (!stat.isFile()) return [{ path: operand, error: `${pipeOrDevice}${useInput}` }]
    if (isReadable(operand) || stated.test(operand)) return [{ path: operand }]
    return [
      { path: operand, error: 'only .md, .markdown, .mdx and .txt files are read, and policies stated as data in .yml, .yaml and .json' },
    ]
  }
  if (!looksLikeGlob(operand)) return [{ path: operand, error: 'no such file' }]
  const { glob } = await import('tinyglobby')
  const matches = await glob(operand, { ignore: ['**/node_modules/**', '**/.git/**'], expandDirectories: false })
  const files = matches.filter((path) => isReadable(path)).toSorted()
  if (files.length > 0) return files.map((path) => ({ path }))
  const others = 'only .md, .markdown, .mdx and .txt files are taken by a glob, and none matches; name policies stated as data one by one'
  return [{ path: operand, error: matches.length > 0 ? others : 'no file matches' }]
}
