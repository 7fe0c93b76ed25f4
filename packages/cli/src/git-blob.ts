import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { CannotRun } from './cannot-run.ts'

const most = 2 * 1024 * 1024

/**
 * A file as it is in a commit (`main:docs/privacy.md`). Git is called without a shell, with its options ended, and asks nobody anything.
 * @throws CannotRun
 */
export const gitBlob = async (name: string): Promise<string> => {
  try {
    const { stdout } = await promisify(execFile)('git', ['cat-file', '--end-of-options', 'blob', name], {
      maxBuffer: most,
      timeout: 10_000,
      env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    })
    return stdout
  } catch (error) {
    const { code, stderr = '' } = error as NodeJS.ErrnoException & { readonly stderr?: string }
    if (code === 'ENOENT') throw new CannotRun(`${name}: there is no such file, and no Git to look in a commit`)
    if ((error as Error).message.includes('maxBuffer')) throw new CannotRun(`${name}: larger than 2 MiB; a privacy policy is not`)
    throw new CannotRun(
      `${name}: there is no such file, here or in a commit${stderr === '' ? '' : ` (git: ${stderr.trim().split('\n')[0]})`}`,
    )
  }
}
