// Builds the GitHub Action into action/dist, which is committed: GitHub runs it as it lies there. By itself: node .ci/node.mjs .ci/build-action.ts
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'
import { automaton } from './automaton.ts'
import { licencesOf } from './licences.ts'

const root = dirname(import.meta.dirname)

// Of undici, GitHub's toolkit uses two functions; the rest (web sockets, caches, mocks) would be a tenth of the bundle. Its parser comes
// twice, for processors with and without SIMD, of which Node.js 24 has left only the former.
const undici: Readonly<Record<string, string>> = {
  'index.js': `
    Object.assign(require('./lib/dispatcher/dispatcher').prototype, require('./lib/api'))
    exports.fetch = require('./lib/web/fetch').fetch
    exports.ProxyAgent = require('./lib/dispatcher/proxy-agent')`,
  'lib/llhttp/llhttp-wasm.js': "module.exports = require('./llhttp_simd-wasm.js')",
}

const lessUndici: Plugin = {
  name: 'less-undici',
  load: (id) => undici[/[\\/]node_modules[\\/]undici[\\/](.+)$/.exec(id)?.[1]?.replaceAll('\\', '/') ?? ''],
}

/** One file, the same bytes wherever it is built: no time, no path. Every fault is caught and said in a line, so nobody reads its stack. */
export const buildAction = async (dist: string = join(root, 'action/dist')): Promise<void> => {
  rmSync(dist, { recursive: true, force: true })
  const build = await rolldown({
    cwd: root,
    input: join(root, 'action/src/main.ts'),
    platform: 'node',
    plugins: [automaton({ beside: false }), lessUndici],
    transform: { target: 'node24' },
    resolve: { conditionNames: ['@clearnotice/source', 'node', 'import', 'default'] },
    checks: { ineffectiveDynamicImport: false },
  })
  const bundle = await build.write({
    dir: dist,
    entryFileNames: 'index.mjs',
    codeSplitting: false,
    comments: false,
    minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
  })
  writeFileSync(join(dist, 'licences.txt'), licencesOf(bundle))
}

if (import.meta.main) await buildAction()
