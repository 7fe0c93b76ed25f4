import type { Part } from '@clearnotice/lint'
import { CannotRun } from './cannot-run.ts'
import type { Found } from './find-policies.ts'
import { readText } from './read-file.ts'

/**
 * The texts of a policy's files; most have one.
 * @throws CannotRun for one that can't be read
 */
export const readParts = async ({ path, parts }: Found): Promise<readonly [Part, ...Part[]]> => {
  if (parts === undefined) return [{ path, text: await readText(path) }]
  const read = async (part: string): Promise<Part> => ({
    path: part,
    text: await readText(part).catch((error: Error) => {
      throw new CannotRun(`its part ${part} can’t be read: ${error.message}`)
    }),
  })
  return (await Promise.all(parts.map(read))) as [Part, ...Part[]]
}
