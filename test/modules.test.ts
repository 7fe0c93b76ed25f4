import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

// Start-up is most of what linting one policy costs, so what it loads is listed: another name has to earn its place. Reading YAML and checking
// the shape of configuration would take as long as linting does, and has no place here.
it('a bare lint loads the Markdown parser, and little else', () => {
  const source = ['--conditions=@clearnotice/source', '--import', join(root, 'test/trace.mjs'), join(root, 'packages/cli/src/main.ts')]
  const lint = ['lint', '--fail-on', 'never', 'examples/smartops-it/privacy-policy.md']
  const run = spawnSync(process.execPath, [...source, ...lint], { cwd: root, encoding: 'utf8' })
  expect(run.status, run.stderr).toBe(0)

  const packages = run.stderr.matchAll(/^file:.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/gm).map(([, name = '']) => name)
  const ofTheParser = /^(micromark|mdast-util|unist-util|vfile)/
  const others = new Set(packages.filter((name) => !ofTheParser.test(name)))
  expect([...others].sort()).toEqual([
    'character-entities',
    'decode-named-character-reference',
    'devlop',
    'dom-serializer',
    'domelementtype',
    'domhandler',
    'domutils',
    'entities',
    'escape-string-regexp',
    'fault',
    'format',
    'get-east-asian-width',
    'htmlparser2',
    'leven',
    'longest-streak',
    'markdown-table',
    'zwitch',
  ])
})
