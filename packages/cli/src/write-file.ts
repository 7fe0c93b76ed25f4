import { randomUUID } from 'node:crypto'
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CannotRun } from './cannot-run.ts'

/**
 * Puts a text in the place of a file, whole or not at all: it is written beside it and then renamed. Never through a link, and with the
 * permissions that the file had.
 * @throws CannotRun
 */
export const writeWhole = async (path: string, text: string): Promise<void> => {
  const before = await lstat(path).catch(() => undefined)
  if (before?.isSymbolicLink() === true) throw new CannotRun(`${path} is a link; name the file that it leads to`)
  if (before !== undefined && !before.isFile()) throw new CannotRun(`${path} is not a file`)
  const temporary = join(dirname(path), `.clearnotice-${randomUUID()}.tmp`)
  let file: FileHandle | undefined
  try {
    file = await open(temporary, 'wx', before === undefined ? 0o666 : before.mode & 0o777)
    await file.writeFile(text)
    await file.sync()
    await file.close()
    await rename(temporary, path)
  } catch (error) {
    await file?.close().catch(() => {})
    await rm(temporary, { force: true })
    const { code, message } = error as NodeJS.ErrnoException
    throw new CannotRun(`${path} could not be written: ${code === 'ENOENT' ? `there is no folder ${dirname(path)}` : message}`)
  }
}
