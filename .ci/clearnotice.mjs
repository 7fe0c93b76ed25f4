// The CLI from source: `npm run clearnotice -- ARGUMENTS`, and with the example as its default `npm start`. Paths are as the user's shell sees them.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node, root } from './install.mjs'

const given = process.argv.slice(2)
const example = given.length === 1 && given[0] === 'lint' && process.env.npm_lifecycle_event === 'start'
const args = example ? ['lint', '--fail-on', 'never', 'examples/smartops-it/privacy-policy.md'] : given

const { status } = spawnSync(node, ['--conditions=@clearnotice/source', join(root, 'packages/cli/src/main.ts'), ...args], {
  cwd: example ? root : process.env.INIT_CWD,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
