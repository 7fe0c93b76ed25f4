// `node .ci/node.mjs FILE ARGUMENTS` runs a TypeScript file of this workspace on the Node.js that it pins, with paths as the user's shell sees
// them. `npm start` without a path, with or without options, lints the example, for a first look.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node, root } from './install.mjs'

const flag = /^(?!--)|^--$|=|^--(?:no-.+|quiet|prune|fix|fix-dry-run|help|version)$/
/** Whether an argument is a path: neither an option nor the value of one. */
const pathGiven = (args) => args.some((arg, at) => arg === '-' || (!arg.startsWith('-') && (at === 0 || flag.test(args[at - 1]))))

const [file, ...given] = process.argv.slice(2)
const firstLook = process.env.npm_lifecycle_event === 'start' && !pathGiven(given.slice(1))
const args = firstLook ? ['lint', '--fail-on', 'never', ...given.slice(1), 'examples/smartops-it/privacy-policy.md'] : given

const { status } = spawnSync(node, ['--conditions=@clearnotice/source', join(root, file), ...args], {
  cwd: firstLook ? root : process.env.INIT_CWD,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
