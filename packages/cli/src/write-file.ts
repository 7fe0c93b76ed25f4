import { chmodSync, lstatSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { CannotRun } from './cannot-run.ts'
import type { Arguments } from './command.ts'

const statOf = (path: string): Stats | undefined => {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}

const reasonOf = (error: unknown, folder: string): string => {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return `there is no folder ${folder}`
  return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? `nothing may be written in ${folder === '.' ? 'this folder' : folder}` : message
}

/**
 * The file of `--output`, if there is one.
 * @throws CannotRun where it is one of those that are read
 */
export const outputOf = (args: Arguments, read: readonly string[]): string | undefined => {
  const output = args.value('output')
  const all = [...read, ...['from', 'baseline', 'config', 'rules'].flatMap((option) => args.values(option))]
  if (output !== undefined && all.some((path) => resolve(path) === resolve(output)))
    throw new CannotRun(`--output ${output}: that is read here, and would be lost; name another file`)
  return output
}

/**
 * Puts a text in the place of a file, whole or not at all: it is written beside it and then renamed. Never through a link, and with the
 * permissions that the file had.
 * @throws CannotRun
 */
export const writeWhole = (path: string, text: string): void => {
  const before = statOf(path)
  if (before?.isSymbolicLink() === true) throw new CannotRun(`${path} is a link; name the file that it leads to`)
  if (before !== undefined && !before.isFile()) throw new CannotRun(`${path} is not a file`)
  const temporary = join(dirname(path), `.clearnotice-${crypto.randomUUID()}.tmp`)
  try {
    writeFileSync(temporary, text, { flag: 'wx', flush: true, ...(before && { mode: before.mode & 0o777 }) })
    // The umask has taken from them what it takes from a new file.
    if (before !== undefined) chmodSync(temporary, before.mode & 0o777)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new CannotRun(`${path} could not be written: ${reasonOf(error, dirname(path))}`)
  }
}
