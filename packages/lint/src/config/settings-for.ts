import picomatch from 'picomatch/posix.js'
import type { Settings } from '../settings.ts'
import type { Config, PolicyConfig } from './config.ts'

const relative = (path: string, folder: string): string =>
  folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path

/** The entry of a configuration that speaks of a file: the first whose globs or parts fit. */
export const policyFor = ({ path: file, policies }: Config, path: string): PolicyConfig | undefined => {
  const name = relative(path, file.slice(0, Math.max(0, file.lastIndexOf('/'))))
  return policies.find(({ files, parts }) => parts.includes(name) || files.some((glob) => picomatch.isMatch(name, glob, { dot: true })))
}

/** What holds for a file. */
export const settingsFor = (config: Config, path: string): Settings => policyFor(config, path)?.settings ?? config.settings
