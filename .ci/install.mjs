// Runs on any Node from 20 on, before anything is installed. Installs what the lock file says, unless that is what is there.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The Node.js that this workspace pins; npm scripts find it first on their PATH once it is installed. */
export const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

const lock = join(root, 'pnpm-lock.yaml')
const installed = join(root, 'node_modules/.pnpm/lock.yaml')

if (!existsSync(node) || !existsSync(installed) || readFileSync(lock, 'utf8') !== readFileSync(installed, 'utf8')) {
  console.error('Installing what clearnotice needs, once …')
  const run = spawnSync('npx --yes pnpm@12.21.0 install --frozen-lockfile', {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
  })
  if (run.status !== 0) {
    console.error(
      `${run.stdout}${run.stderr}\nThe installation failed; with a network, try again: npx --yes pnpm@12.21.0 install --frozen-lockfile`,
    )
    process.exit(run.status || 1)
  }
}
