// Runs on any Node from 20 on, before anything is installed. Installs what the lock file says, unless that is what is there.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const command = 'npx --yes pnpm@12.21.0 install --frozen-lockfile'
const pinned = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
const lock = join(root, 'pnpm-lock.yaml')
const installed = join(root, 'node_modules/.pnpm/lock.yaml')

if (!existsSync(pinned) || !existsSync(installed) || readFileSync(lock, 'utf8') !== readFileSync(installed, 'utf8')) {
  console.error('Installing what clearnotice needs, once …')
  const run = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8', env: { ...process.env, CI: 'true' } })
  if (run.status !== 0) {
    console.error(`${run.stdout}${run.stderr}\nThe installation failed. It needs the network; to see more of it: ${command}`)
    process.exit(run.status || 1)
  }
}

/** The Node.js that this workspace pins, which npm scripts find first on their PATH; the machine's where there is no build of it. */
export const node = existsSync(pinned) ? pinned : process.execPath
