import { env, stderr, stdout } from 'node:process'
import { visible } from '@clearnotice/report'

export const githubActions: boolean = env.GITHUB_ACTIONS === 'true'

const set = (name: string): boolean => (env[name] ?? '') !== ''

/** Whether a stream takes colours: FORCE_COLOR, NO_COLOR and --no-color decide, else whether it is a terminal. */
export const coloured = (stream: NodeJS.WriteStream, noColour: boolean): boolean => {
  if (noColour || set('NO_COLOR')) return false
  if (set('FORCE_COLOR')) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}

/** Columns of the terminal; 80 where there is none. */
export const columns = (): number => stdout.columns ?? (Number(env.COLUMNS) || 80)

export const print = (text: string): void => {
  stdout.write(text)
}

/** Says on standard error what went wrong, or what one should know. */
export const complain = (message: string): void => {
  for (const line of message.split('\n'))
    stderr.write(`${line.startsWith('    at ') ? line : `clearnotice: ${visible(line, { githubActions })}`}\n`)
}

/** A line on standard error that is overwritten by the next one; only on a terminal, and only for work that takes a while. */
export const progress = (total: number): ((done: number, name: string) => void) => {
  if (stderr.isTTY !== true || set('CI') || total < 20) return () => {}
  let shown = 0
  return (done, name) => {
    if (done === total) stderr.write('\r\u001b[K')
    else if (Date.now() - shown > 80) {
      shown = Date.now()
      stderr.write(`\r\u001b[K${done}/${total} ${visible(name).slice(0, 60)}`)
    }
  }
}
