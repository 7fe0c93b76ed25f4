// Builds every package into its dist: libraries file by file with declarations, the CLI as bundles; and the Action, but for `--packages`.
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { automaton } from './automaton.ts'
import { buildAction } from './build-action.ts'
import { buildCommand, transform } from './build-command.ts'

const root = dirname(import.meta.dirname)
const tsc = join(root, 'node_modules/typescript/bin/tsc')
const source = '@clearnotice/source'

/** The files behind a package's exports: `./*` stands for every file directly in src. */
const entriesOf = (folder: string): string[] => {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const patterns = Object.values<Record<string, string>>(exports).map((target) => target[source] ?? '')
  const files = globSync(patterns, { cwd: folder }).filter((file) => !file.endsWith('.test.ts'))
  return files.map((file) => join(folder, file))
}

// Rolldown leaves out what no entry reaches, so the examples of rules and wordings, exported beside them for tests, don't come along.
const buildLibrary = async (folder: string): Promise<void> => {
  const dist = join(folder, 'dist')
  const build = await rolldown({
    input: entriesOf(folder),
    plugins: [automaton({ beside: false })],
    transform,
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Z]:/.test(id),
  })
  await build.write({ dir: dist, preserveModules: true, preserveModulesRoot: join(folder, 'src'), entryFileNames: '[name].js' })
  const emit = ['--noEmit', 'false', '--emitDeclarationOnly', '--customConditions', 'null']
  execFileSync(process.execPath, [tsc, '-p', folder, ...emit, '--rootDir', join(folder, 'src'), '--outDir', dist], {
    stdio: ['ignore', 2, 2],
  })
  for (const file of globSync('**/*.d.ts', { cwd: dist })) {
    const text = readFileSync(join(dist, file), 'utf8')
    writeFileSync(join(dist, file), text.replaceAll(/((?:from|import) ?\(?['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2'))
  }
}

for (const name of ['uk-gdpr', 'policy', 'lint', 'report', 'cli']) {
  const folder = join(root, 'packages', name)
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  if (name === 'cli') await buildCommand()
  else await buildLibrary(folder)
  console.log(`built ${basename(folder)}`)
}

if (!process.argv.includes('--packages')) {
  await buildAction()
  console.log('built action')
}
