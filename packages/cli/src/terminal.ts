import { fstatSync, writeSync } from 'node:fs'
import { visible } from '@clearnotice/report'

const { env } = process

export const githubActions: boolean = env.GITHUB_ACTIONS === 'true'

const set = (name: string): boolean => (env[name] ?? '') !== ''

type Output = 'stdout' | 'stderr'

const descriptors = { stdout: 1, stderr: 2 } as const
const screens = new Set<NodeJS.WriteStream>()

/** An output as a stream, where it may be a terminal. Node's streams take long to load, and a file or a pipe needs none. */
const screen = (output: Output): NodeJS.WriteStream | undefined => {
  if (!fstatSync(descriptors[output]).isCharacterDevice()) return undefined
  screens.add(process[output])
  return process[output]
}

export const onTerminal = (): boolean => screen('stdout')?.isTTY === true

/** Whether the output takes colours: FORCE_COLOR, NO_COLOR and --no-color decide, else whether it is a terminal. */
export const coloured = (noColour: boolean): boolean => {
  if (noColour || set('NO_COLOR')) return false
  if (set('FORCE_COLOR')) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return onTerminal() && env.TERM !== 'dumb'
}

/** Columns of the terminal; 80 where there is none, or it doesn't know. */
export const columns = (): number => screen('stdout')?.columns || Number(env.COLUMNS) || 80

/** Sleeps while the reader of a pipe that doesn't block catches up. */
const wait = (milliseconds: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

/** Writes all of a text. A reader that has seen enough (`| head`) is no error. */
const write = (output: Output, text: string): void => {
  const stream = screen(output)
  if (stream !== undefined) {
    stream.write(text)
    return
  }
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptors[output], bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE' || code === 'EOF') return
      if (code !== 'EAGAIN') throw error
      wait(5)
    }
  }
}

export const print = (text: string): void => write('stdout', text)

/** Says on standard error what went wrong, or what one should know. */
export const complain = (message: string): void => {
  for (const line of message.split('\n'))
    write('stderr', `${line.startsWith('    at ') ? line : `clearnotice: ${visible(line, { githubActions })}`}\n`)
}

/** A line on standard error that is overwritten by the next one; only on a terminal, and only for work that takes a while. */
export const progress = (total: number): ((done: number, name: string) => void) => {
  const stream = total < 20 || set('CI') ? undefined : screen('stderr')
  if (stream?.isTTY !== true) return () => {}
  let shown = 0
  return (done, name) => {
    if (done === total) stream.write('\r\u001b[K')
    else if (Date.now() - shown > 80) {
      shown = Date.now()
      stream.write(`\r\u001b[K${done}/${total} ${visible(name).slice(0, 60)}`)
    }
  }
}

/** Ends at once if all is written: left to itself, Node first tidies up its memory. */
export const leave = (code: number): void => {
  process.exitCode = code
  if ([...screens].every(({ writableLength }) => writableLength === 0)) process.exit()
}
