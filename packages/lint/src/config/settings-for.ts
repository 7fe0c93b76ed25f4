import picomatch from 'picomatch/posix.js'
import type { Settings } from '../settings.ts'
import type { Config, PolicyConfig } from './config.ts'

const relative = (path: string, folder: string): string =>
  folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')))

/** The entry of a configuration that speaks of a file: the first whose globs or parts fit. */
export const policyFor = ({ path: file, policies }: Config, path: string): PolicyConfig | undefined => {
  const name = relative(path, folderOf(file))
  return policies.find(({ files, parts }) => parts.includes(name) || files.some((glob) => picomatch.isMatch(name, glob, { dot: true })))
}

/** What holds for a file. */
export const settingsFor = (config: Config, path: string): Settings => policyFor(config, path)?.settings ?? config.settings

/** The files that a configuration makes one policy together with a file, in their order; the file alone where it names no others. */
export const partsFor = ({ path: file, policies }: Config, path: string): readonly string[] => {
  const folder = folderOf(file)
  const joined = policies.find(({ parts }) => parts.includes(relative(path, folder)))
  return joined?.parts.map((part) => (folder === '' ? part : `${folder}/${part}`)) ?? [path]
}
