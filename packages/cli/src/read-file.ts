import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { CannotRun } from './cannot-run.ts'
import { limits } from './limits.ts'
import { reasonOf } from './reason-of.ts'

const empty = 'there is no text in the file; was it saved? clearnotice init starts a policy'
const isPdf = (bytes: Uint8Array): boolean => ['%', 'P', 'D', 'F'].every((character, at) => bytes[at] === character.charCodeAt(0))

/**
 * The text that bytes are in UTF-8, its byte order mark included.
 * @throws CannotRun for what isn't one
 */
export const decode = (bytes: Uint8Array): string => {
  if (bytes.length === 0) throw new CannotRun(empty)
  if (isPdf(bytes)) throw new CannotRun('this is a PDF; export the policy as text or Markdown and lint that')
  if (bytes.includes(0)) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    throw new CannotRun(utf16 ? 'the file is UTF-16; save it as UTF-8' : 'this is a binary file, not a text')
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.trim() === '') throw new CannotRun(empty)
    return text
  } catch (error) {
    if (error instanceof CannotRun) throw error
    throw new CannotRun('the file is not UTF-8; save it as UTF-8')
  }
}

const tooLarge = (): CannotRun => new CannotRun('the file is larger than 2 MiB; a privacy policy is not. Split it, or name another file')

export const pipeOrDevice: string = 'this is a pipe or a device, not a file'
/** What to name instead of one, for a text. */
export const useInput: string = '; - reads standard input'

/**
 * A pipe that is opened by name keeps one waiting for a writer, and a device may never end. One that a shell made has its writer: `<(command)`.
 * @throws CannotRun
 */
export const refuseEndless = (path: string, remedy = ''): void => {
  const stat = statSync(path)
  if (stat.isFile() || stat.isDirectory() || (stat.isFIFO() && /^\/(?:dev|proc)\//.test(path))) return
  throw new CannotRun(`${pipeOrDevice}${remedy}`)
}

/** What comes out of a pipe. */
const drain = (pipe: number): Uint8Array => {
  const bytes = Buffer.allocUnsafe(limits.size + 1)
  let size = 0
  for (let more = -1; more !== 0; size += more) more = readSync(pipe, bytes, size, bytes.length - size, null)
  if (size > limits.size) throw tooLarge()
  return bytes.subarray(0, size)
}

const bytesOf = (path: string): Uint8Array => {
  refuseEndless(path, useInput)
  const file = openSync(path, 'r')
  try {
    const stat = fstatSync(file)
    if (stat.size > limits.size) throw tooLarge()
    return stat.isFIFO() ? drain(file) : readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * The text of a file, its byte order mark included.
 * @throws CannotRun for what isn't a text in UTF-8 of at most 2 MiB
 */
export const readText = async (path: string): Promise<string> => {
  if (path === '-') return readStandardInput()
  try {
    return decode(bytesOf(path))
  } catch (error) {
    if (error instanceof CannotRun) throw error
    throw new CannotRun(reasonOf(error))
  }
}

const readStandardInput = async (): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limits.size) throw tooLarge()
  }
  if (size === 0) throw new CannotRun('nothing came in on standard input')
  return decode(Buffer.concat(chunks))
}
