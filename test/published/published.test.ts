import { execFile, execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'clearnotice-consumer-'))
const modules = join(scratch, 'node_modules')
const packages = ['@clearnotice/uk-gdpr', '@clearnotice/policy', '@clearnotice/lint', '@clearnotice/report', 'clearnotice']

/** The Node.js that consumers run: this one, or the one that CI asks for, which must then be of that major version. */
const node = process.env.CONSUMER_NODE ?? process.execPath
const major = process.env.CONSUMER_NODE_MAJOR ?? '24'

const run = (...args: string[]): Promise<{ stdout: string; stderr: string }> => promisify(execFile)(node, args, { cwd: scratch })
const shell = (command: string, cwd: string): string =>
  execFileSync(command, { cwd, shell: true, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const manifestOf = (name: string): Record<string, never> => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'))

beforeAll(() => {
  // Not the Action: other tests run it as it lies there.
  execFileSync(process.execPath, [join(root, '.ci/build.ts'), '--packages'])
  shell(`npx --yes pnpm@12.21.0 --filter "./packages/*" --recursive pack --pack-destination "${scratch}"`, root)
  writeFileSync(join(scratch, 'package.json'), '{ "private": true, "type": "module" }')
  const tarballs = globSync('*.tgz', { cwd: scratch })
  shell(`npm install --prefer-offline --no-audit --no-fund --ignore-scripts ${tarballs.map((name) => `./${name}`).join(' ')}`, scratch)
}, 180_000)

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

it(`consumers run Node ${major}`, async () => {
  expect((await run('-p', 'process.versions.node')).stdout).toMatch(new RegExp(`^${major}\\.`))
})

describe.each(packages)('%s as published', (name) => {
  it('carries its code, its declarations and its licence, and nothing else', () => {
    const files = globSync('**/*', { cwd: join(modules, name), withFileTypes: true }).filter((entry) => entry.isFile())
    const odd = files
      .map((entry) => entry.name)
      .filter((file) => !/^(package\.json|LICENSE|licences\.txt|phrases\.(bin|txt)|README\.md)$|\.(c?js|d\.ts|md|json)$/.test(file))
    expect(odd).toEqual([])
    expect(files.map((entry) => entry.name)).toContain('LICENSE')
  })

  it('asks for Node 22.3, and shows neither sources nor the workspace', () => {
    const manifest = readFileSync(join(modules, name, 'package.json'), 'utf8')
    expect(JSON.parse(manifest)).toMatchObject({ engines: { node: '>=22.3' }, license: 'MIT', sideEffects: false })
    expect(manifest).not.toMatch(/workspace:|catalog:|@clearnotice\/source|\.\/src\//)
  })

  it('holds no example of a rule or of a wording', () => {
    const withExamples = globSync('dist/**/*.js', { cwd: join(modules, name) }).filter((file) =>
      /^export \{[^}]*\bexamples\b/m.test(readFileSync(join(modules, name, file), 'utf8')),
    )
    expect(withExamples).toEqual([])
  })
})

it('every entry can be imported, and each has declarations', async () => {
  type Target = string | { readonly types: string; readonly default: string }
  const entries = packages.flatMap((name) =>
    Object.entries<Target>(manifestOf(name).exports ?? {}).flatMap(([key, target]) => {
      const found = (pattern: string): string[] => globSync(pattern, { cwd: join(modules, name) })
      if (typeof target !== 'string') expect(found(target.types)).not.toEqual([])
      const files = found(typeof target === 'string' ? target : target.default)
      expect(files, `${name} ${key}`).not.toEqual([])
      return files.map((file) => `${name}${key.slice(1).replace('*', basename(file, '.js'))}`)
    }),
  )
  expect(entries).toEqual(
    expect.arrayContaining(['@clearnotice/uk-gdpr/rights', '@clearnotice/policy', '@clearnotice/lint/config', '@clearnotice/report']),
  )
  const code = entries.filter((entry) => !entry.endsWith('.json'))
  await run('--input-type=module', '--eval', `for (const entry of ${JSON.stringify(code)}) await import(entry)`)
})

it('a TypeScript consumer type-checks, declarations of ours included', async () => {
  writeFileSync(join(scratch, 'consumer.ts'), readFileSync(join(import.meta.dirname, 'consumer.ts')))
  const strict = ['--strict', '--module', 'nodenext', '--target', 'es2024', '--noEmit', '--types', '', '--exactOptionalPropertyTypes']
  const tsc = promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...strict, 'consumer.ts'], {
    cwd: scratch,
  })
  expect(
    await tsc.then(
      () => '',
      ({ stdout }) => stdout,
    ),
  ).toBe('')
})

describe('the command', () => {
  const policy = join(root, 'examples/smartops-it/privacy-policy.md')
  const clearnotice = join(modules, 'clearnotice/dist/main.js')

  it('lints', async () => {
    const { stdout } = await run(clearnotice, 'lint', '--fail-on', 'never', '--on', '2026-11-22', '--format', 'json', policy)
    expect(JSON.parse(stdout).files[0].findings).not.toEqual([])
  })

  it.each(['The controller is Caf&eacute; Limited.', '<p>The controller is Caf&eacute; Limited.</p>'])('reads %s', async (text) => {
    const file = join(scratch, 'privacy.md')
    writeFileSync(file, `# Privacy policy\n\n${text}\n`)
    expect(JSON.parse((await run(clearnotice, 'read', file)).stdout).controllers[0].name).toBe('Café Limited')
  })

  it('explains rules from pages of its own', async () => {
    expect((await run(clearnotice, 'explain', 'document/last-updated-missing')).stdout).toContain('document/last-updated-missing')
  })

  it('is on the PATH, and knows its version', () => {
    expect(shell('npx --no-install clearnotice --version', scratch)).toContain(manifestOf('clearnotice').version)
  })

  it('needs nothing installed beside it', () => expect(manifestOf('clearnotice').dependencies).toBeUndefined())

  it('loads no more than linting needs, and leaves what only configuration needs on disk', async () => {
    const { stderr } = await run('--import', join(root, 'test/trace.mjs'), clearnotice, 'lint', '--fail-on', 'never', policy)
    const files = stderr.split('\n').filter((line) => line.startsWith('file:'))
    expect(files.map((file) => basename(file)).sort()).toEqual([
      'core.js',
      'lint.js',
      'main.js',
      'markdown.js',
      'reading.js',
      'rolldown-runtime.js',
    ])
  })
})
