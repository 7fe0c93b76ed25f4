import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseSync } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Bottom floor first: a package may import only those before it. */
const floors = ['uk-gdpr', 'policy', 'lint', 'report', 'cli']

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !/[/\\](node_modules|dist)[/\\]/.test(join(entry.parentPath, sep)))
    .map((entry) => join(entry.parentPath, entry.name))

/** Everything a file imports or exports from elsewhere, types and dynamic imports included. */
const importsOf = (file: string): string[] => {
  const source = readFileSync(file, 'utf8')
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  return [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((found) => source.slice(found.moduleRequest.start + 1, found.moduleRequest.end - 1)),
  ]
}

/** `file: specifier` of every import that `refused` refuses. */
const refusedIn = (files: readonly string[], refused: (specifier: string, file: string) => boolean): string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => refused(specifier, file))
      .map((specifier) => `${relative(root, file)}: ${specifier}`),
  )

const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
const nameOf = (floor: string): string => (floor === 'cli' ? 'clearnotice' : `@clearnotice/${floor}`)
const isTest = (file: string): boolean => file.endsWith('.test.ts')

describe.each(floors.map((floor, height) => ({ floor, height })))('packages/$floor', ({ floor, height }) => {
  const folder = join(root, 'packages', floor)
  const files = sourcesIn(`packages/${floor}/src`)
  const below = new Set(floors.slice(0, height).map(nameOf))

  it('has sources', () => expect(files).not.toEqual([]))

  it('imports only packages of the floors below', () => {
    const upwards = (specifier: string) => /^(@clearnotice\/|clearnotice$)/.test(specifier) && !below.has(packageOf(specifier))
    expect(refusedIn(files, upwards)).toEqual([])
  })

  it('reaches its own files directly: neither outside the package by path, nor through its index.ts', () => {
    const roundabout = (specifier: string, file: string) => {
      if (!specifier.startsWith('.')) return false
      const target = resolve(dirname(file), specifier)
      return !target.startsWith(folder + sep) || (!isTest(file) && target === join(folder, 'src/index.ts'))
    }
    expect(refusedIn(files, roundabout)).toEqual([])
  })
})

it.each(floors.slice(0, 4))('packages/%s imports nothing of Node', (floor) => {
  expect(
    refusedIn(
      sourcesIn(`packages/${floor}/src`).filter((file) => !isTest(file)),
      isBuiltin,
    ),
  ).toEqual([])
})

it('uk-gdpr depends on nothing', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'packages/uk-gdpr/package.json'), 'utf8'))
  expect(dependencies).toBeUndefined()
  expect(
    refusedIn(
      sourcesIn('packages/uk-gdpr/src').filter((file) => !isTest(file)),
      (specifier) => !specifier.startsWith('.'),
    ),
  ).toEqual([])
})

it('consumers import packages by name, never by path', () => {
  const byPath = (specifier: string, file: string) =>
    specifier.startsWith('.') && resolve(dirname(file), specifier).startsWith(join(root, 'packages') + sep)
  expect(refusedIn([...sourcesIn('test'), ...sourcesIn('examples'), ...sourcesIn('action')], byPath)).toEqual([])
})
