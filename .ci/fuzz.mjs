// The tests that try random texts, with many more of them than `npm test` tries.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node, root } from './install.mjs'

const { status } = spawnSync(
  node,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    'fuzz',
    'places',
    'visible',
    'round-trip',
    '--testTimeout=1200000',
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FUZZ: '1' },
  },
)
process.exitCode = status ?? 1
