import { CannotRun } from '../cannot-run.ts'

/** In bytes. */
export const largest: number = 2 * 1024 * 1024

/** @throws CannotRun for bytes that aren't a text in UTF-8 */
export const decodePolicy = (bytes: Uint8Array): string => {
  if (bytes.length === 0) throw new CannotRun('the file is empty')
  if (bytes.includes(0)) throw new CannotRun('this is not a text in UTF-8; save it as UTF-8')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new CannotRun('the file is not UTF-8; save it as UTF-8')
  }
}
