// `node .ci/node.mjs FILE ARGUMENTS` runs a TypeScript file of this workspace on the Node.js that it pins, with paths as the user's shell sees
// them. `npm start` without a path lints the example, for a first look.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node, root } from './install.mjs'

const [file, ...given] = process.argv.slice(2)
const firstLook = process.env.npm_lifecycle_event === 'start' && given.length === 1
const args = firstLook ? [...given, '--fail-on', 'never', 'examples/smartops-it/privacy-policy.md'] : given

const { status } = spawnSync(node, ['--conditions=@clearnotice/source', join(root, file), ...args], {
  cwd: firstLook ? root : process.env.INIT_CWD,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
