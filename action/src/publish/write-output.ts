import { constants, lstatSync, realpathSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { CannotRun } from '../cannot-run.ts'

/** Where a report goes: `given`, from the workspace, else a file in the runner's folder for temporary files. */
export const outputPath = (given: string | undefined, otherwise: string, env: NodeJS.ProcessEnv): string => {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
  return given === undefined ? join(env.RUNNER_TEMP ?? workspace, otherwise) : resolve(workspace, given)
}

const isInside = (folder: string, root: string | undefined): boolean => {
  if (root === undefined) return false
  const real = realpathSync(root)
  return folder === real || folder.startsWith(real + sep)
}

/**
 * Writes a report inside the workspace or the runner's folder for temporary files, never through a link.
 * @throws CannotRun for a place elsewhere
 */
export const writeOutput = async (path: string, text: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const roots = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].filter((root) => root !== undefined)
  if (!roots.some((root) => path.startsWith(resolve(root) + sep))) throw new CannotRun(`${path} is outside the workspace and RUNNER_TEMP`)
  await mkdir(dirname(path), { recursive: true })
  const folder = realpathSync(dirname(path))
  if (!roots.some((root) => isInside(folder, root))) throw new CannotRun(`${path} leads outside the workspace and RUNNER_TEMP`)
  const target = join(folder, basename(path))
  if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) throw new CannotRun(`${path} is a link`)
  const { O_CREAT, O_TRUNC, O_WRONLY, O_NOFOLLOW } = constants
  const file = await open(target, O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW)
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}
