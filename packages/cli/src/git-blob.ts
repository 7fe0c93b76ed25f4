import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { CannotRun } from './cannot-run.ts'
import { limits } from './limits.ts'
import { decode } from './read-file.ts'

/**
 * A file as it is in a commit (`main:docs/privacy.md`). Git is called without a shell, with its options ended, and asks nobody anything.
 * @throws CannotRun for what isn't there, or isn't a text in UTF-8 of at most 2 MiB
 */
export const gitBlob = async (name: string): Promise<string> => {
  try {
    const { stdout } = await promisify(execFile)('git', ['cat-file', '--end-of-options', 'blob', name], {
      encoding: 'buffer',
      maxBuffer: limits.size,
      timeout: limits.git,
      env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    })
    return decode(stdout)
  } catch (error) {
    if (error instanceof CannotRun) throw error
    const { code, killed, stderr = '' } = error as NodeJS.ErrnoException & { readonly killed?: boolean; readonly stderr?: Buffer | '' }
    if (code === 'ENOENT') throw new CannotRun('there is no such file, and no Git to look in a commit')
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') throw new CannotRun('larger than 2 MiB; a privacy policy is not')
    if (killed) throw new CannotRun(`Git took longer than ${limits.git / 1000} seconds`)
    const [said] = String(stderr).trim().split('\n')
    throw new CannotRun(`there is no such file, here or in a commit${said ? ` (git: ${said})` : ''}`)
  }
}
