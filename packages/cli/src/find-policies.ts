import { readdirSync, type Stats, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { CannotRun } from './cannot-run.ts'

const folders = [
  '.',
  'docs',
  'doc',
  'content',
  'contents',
  'src',
  'src/content',
  'src/pages',
  'pages',
  '_pages',
  'public',
  'static',
  'app',
  'site',
  'website',
  'www',
  'web',
  'legal',
  'policies',
  'policy',
  'src/legal',
  'content/legal',
  'docs/legal',
  'content/pages',
]
const readable = /\.(md|markdown|mdx|txt)$/i
/** A policy stated as data; only where it is named. */
export const stated: RegExp = /\.(ya?ml|json)$/i
const named = /^(privacy|data[-_ ]protection)/i

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

/** Files of one folder that are called like a privacy policy, and those of its sub-folders that are called so. */
const policiesIn = (folder: string): readonly string[] =>
  entriesOf(folder)
    .toSorted()
    .flatMap((entry) => {
      const path = join(folder, entry)
      if (readable.test(entry)) return named.test(entry.replace(readable, '')) && isFile(path) ? path : []
      if (!named.test(entry)) return []
      return entriesOf(path)
        .filter((inner) => /^(index|readme|_index)\./i.test(inner) && readable.test(inner))
        .map((inner) => join(path, inner))
        .filter(isFile)
    })

/** Looks for the usual names, in the usual places. */
const findPolicies = (root = '.'): readonly string[] => [...new Set(folders.flatMap((folder) => policiesIn(join(root, folder))))]

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
      if (!found.has(one.path)) found.set(one.path, one)
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
      : [{ path: operand, error: 'no privacy policy found in this folder; name the file, or a glob such as "legal/*.md"' }]
  }
  if (stat !== undefined) {
    if (readable.test(operand) || stated.test(operand)) return [{ path: operand }]
    return [
      { path: operand, error: 'only .md, .markdown, .mdx and .txt files are read, and policies stated as data in .yml, .yaml and .json' },
    ]
  }
  if (!looksLikeGlob(operand)) return [{ path: operand, error: 'no such file' }]
  const { glob } = await import('tinyglobby')
  const matches = await glob(operand, { ignore: ['**/node_modules/**', '**/.git/**'], expandDirectories: false })
  const files = matches.filter((path) => readable.test(path)).toSorted()
  return files.length > 0 ? files.map((path) => ({ path })) : [{ path: operand, error: 'no file matches' }]
}

/** @throws CannotRun where there is none */
export const discover = (): readonly string[] => {
  const found = findPolicies()
  if (found.length > 0) return found
  throw new CannotRun(
    'no privacy policy found here: looked for privacy*.md and the like in this folder, docs, content, src and others.\nName the file: clearnotice lint path/to/policy.md',
  )
}
