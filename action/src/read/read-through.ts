import type { ReadFile } from '@clearnotice/lint/config'
import { CannotRun } from '../cannot-run.ts'
import type { Repository } from './repository.ts'
import type { Tree } from './tree.ts'

/** In bytes. */
const largest = 512 * 1024
const most = 100

class Wanted extends Error {
  readonly path: string
  constructor(path: string) {
    super(path)
    this.path = path
  }
}

/**
 * Gives synchronous work files that must be fetched first: it is stopped at the first file that isn't here yet, and begun again once that is.
 * @throws CannotRun for a link, or for too many or too large files
 */
export const readThrough = async <T>(repository: Repository, tree: Tree, work: (read: ReadFile) => T): Promise<T> => {
  const texts = new Map<string, string>()
  const read: ReadFile = (path) => {
    const kind = tree.skipped.get(path)
    if (kind !== undefined) throw new CannotRun(`${path} is a ${kind}; configuration must stand in a file of the repository.`)
    const entry = tree.files.get(path)
    if (entry === undefined) return undefined
    const text = texts.get(path)
    if (text === undefined) throw new Wanted(path)
    return text
  }
  for (;;) {
    try {
      return work(read)
    } catch (error) {
      if (!(error instanceof Wanted)) throw error
      const entry = tree.files.get(error.path)
      if (entry === undefined || entry.size > largest) throw new CannotRun(`${error.path} is too large for a configuration.`)
      if (texts.size >= most) throw new CannotRun(`The configuration reads more than ${most} files.`)
      const bytes = await repository.bytes([entry])
      texts.set(error.path, new TextDecoder().decode(bytes.get(entry.sha)))
    }
  }
}
