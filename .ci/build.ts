// Builds every package into its dist: libraries file by file with declarations, the CLI as one bundle with its lazy parts beside it.
import { execFileSync } from 'node:child_process'
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type OutputChunk, type RolldownOutput, rolldown } from 'rolldown'

const root = dirname(import.meta.dirname)
const tsc = join(root, 'node_modules/typescript/bin/tsc')
const source = '@clearnotice/source'

/** The files behind a package's exports: `./*` stands for every file directly in src. */
const entriesOf = (folder: string): string[] => {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const patterns = Object.values<Record<string, string>>(exports).map((target) => target[source] ?? '')
  return globSync(patterns, { cwd: folder, exclude: (name) => name.endsWith('.test.ts') }).map((file) => join(folder, file))
}

// Rolldown leaves out what no entry reaches, so the examples of rules and wordings, exported beside them for tests, don't come along.
const buildLibrary = async (folder: string): Promise<void> => {
  const dist = join(folder, 'dist')
  const build = await rolldown({
    input: entriesOf(folder),
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Z]:/.test(id),
  })
  await build.write({ dir: dist, preserveModules: true, preserveModulesRoot: join(folder, 'src'), entryFileNames: '[name].js' })
  const emit = [
    '--noEmit',
    'false',
    '--emitDeclarationOnly',
    '--customConditions',
    'null',
    '--rootDir',
    join(folder, 'src'),
    '--outDir',
    dist,
  ]
  execFileSync(process.execPath, [tsc, '-p', folder, ...emit], { stdio: 'inherit' })
  for (const file of globSync('**/*.d.ts', { cwd: dist })) {
    const text = readFileSync(join(dist, file), 'utf8')
    writeFileSync(join(dist, file), text.replaceAll(/((?:from|import) ?\(?['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2'))
  }
}

/** The licence texts of everything that a bundle took in from elsewhere. */
export const licencesOf = ({ output }: RolldownOutput): string => {
  const modules = output.filter((part): part is OutputChunk => part.type === 'chunk').flatMap((chunk) => chunk.moduleIds)
  const folders = new Set(modules.flatMap((id) => /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(id)?.[0] ?? []))
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
    })
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** Bundles one program for Node with everything it needs; what it imports dynamically goes into files of its own. */
export const bundle = async (input: string, dir: string, extension: string): Promise<void> => {
  const build = await rolldown({ input, platform: 'node', resolve: { conditionNames: [source, 'node', 'import', 'default'] } })
  const names = { entryFileNames: `[name].${extension}`, chunkFileNames: `[name].${extension}` }
  writeFileSync(join(dir, 'licences.txt'), licencesOf(await build.write({ dir, ...names })))
}

for (const name of ['uk-gdpr', 'policy', 'lint', 'report', 'cli']) {
  const folder = join(root, 'packages', name)
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  if (name === 'cli') await bundle(join(folder, 'src/main.ts'), join(folder, 'dist'), 'js')
  else await buildLibrary(folder)
  console.log(`built ${basename(folder)}`)
}
