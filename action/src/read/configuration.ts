import { configNames, holdsConfig, isReadable, isUsualPlace, type Settings } from '@clearnotice/lint'
import { type Config, ConfigError, findConfig, loadConfig, partsFor, policyFor, type ReadFile, settingsFor } from '@clearnotice/lint/config'
import { CannotRun } from '../cannot-run.ts'
import { readThrough } from './read-through.ts'
import type { Repository } from './repository.ts'
import type { Tree } from './tree.ts'

export interface Configuration {
  /** Somebody named the policies, by configuration or input. */
  readonly names: boolean
  /** The files that were read for it. */
  readonly sources: readonly string[]
  isPolicy(path: string): boolean
  /** The files that together are the policy that a file belongs to, in their order. */
  partsOf(path: string): readonly string[]
  settingsFor(path: string): Settings
}

const inGlobs = (globs: readonly string[], path: string): boolean =>
  policyFor({ path: '', settings: {}, policies: [{ id: 'input', files: globs, parts: [], settings: {} }] }, path) !== undefined

const named = (files: readonly string[]): ((path: string) => boolean) => {
  const wanted = files.filter((glob) => !glob.startsWith('!'))
  const unwanted = files.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  return (path) => inGlobs(wanted, path) && !inGlobs(unwanted, path)
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const isManifest = (path: string): boolean => nameOf(path) === 'package.json'

/** Whether a file may be configuration, were it there or not. */
export const mayConfigure = (path: string): boolean => configNames.includes(nameOf(path)) || isManifest(path)

export interface Given {
  readonly config: string | undefined
  readonly files: readonly string[]
}

/**
 * Reads the configuration of a commit, for these files and the repository as a whole.
 * @throws CannotRun where it is wrong
 */
export const readConfiguration = async (
  repository: Repository,
  tree: Tree,
  paths: readonly string[],
  { config: path, files }: Given,
): Promise<Configuration> => {
  const sources = new Set<string>()
  const work = (read: ReadFile): { readonly root: Config | undefined; readonly byFolder: ReadonlyMap<string, Config | undefined> } => {
    const noted: ReadFile = (file) => {
      const text = read(file)
      if (text !== undefined && (!isManifest(file) || holdsConfig(text))) sources.add(file)
      return text
    }
    if (path !== undefined) return { root: loadConfig(noted, path), byFolder: new Map() }
    const byFolder = new Map<string, Config | undefined>()
    const find = (file: string): Config | undefined => {
      const folder = folderOf(file)
      if (!byFolder.has(folder)) byFolder.set(folder, findConfig(noted, file))
      return byFolder.get(folder)
    }
    const root = find('here.md')
    for (const file of paths) if (isCandidate(root, file)) find(file)
    return { root, byFolder }
  }
  const isCandidate = (root: Config | undefined, file: string): boolean => {
    if (!isReadable(file)) return false
    if (files.length > 0) return named(files)(file)
    return root !== undefined && root.policies.length > 0 ? policyFor(root, file) !== undefined : isUsualPlace(file)
  }
  try {
    const { root, byFolder } = await readThrough(repository, tree, work)
    const configFor = (file: string): Config | undefined => byFolder.get(folderOf(file)) ?? root
    return {
      names: files.length > 0 || (root?.policies.length ?? 0) > 0,
      sources: [...sources],
      isPolicy: (file) => isCandidate(root, file),
      partsOf: (file) => {
        const config = files.length > 0 ? undefined : configFor(file)
        return config === undefined ? [file] : partsFor(config, file)
      },
      settingsFor: (file) => {
        const config = configFor(file)
        return config === undefined ? {} : settingsFor(config, file)
      },
    }
  } catch (error) {
    if (error instanceof ConfigError) throw new CannotRun(error.message)
    throw error
  }
}
