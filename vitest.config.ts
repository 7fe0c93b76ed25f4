import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { tally } from './.ci/tally.ts'

const conditions = ['@clearnotice/source', 'node', 'import', 'default']

const config: ViteUserConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{packages,action,test,examples}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    reporters: ['default', tally],
    // Most files load all wordings: once a worker, not once a file.
    isolate: false,
    // Of itself it leaves one core free: of two, half.
    maxWorkers: '100%',
    // Two busy cores make a child process slow; what hangs is still found.
    testTimeout: 60_000,
  },
})

export default config
