// Builds the command line into packages/cli/dist: what linting needs is in three files, the other commands lie beside them.
import { cpSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type RolldownOutput, rolldown } from 'rolldown'
import { automaton } from './automaton.ts'
import { licencesOf } from './licences.ts'
import { onDemand } from './on-demand.ts'
import { quickStart } from './quick-start.ts'
import { readOnly } from './read-only.ts'

const root = dirname(import.meta.dirname)
const folder = join(root, 'packages/cli')

/** The oldest Node.js that published packages promise to run on. */
export const transform = { target: 'node22' }

/** HTML, and characters written by name: few policies hold any. */
const few = /[\\/](?:policy[\\/]src[\\/]read[\\/]structure[\\/]html\.ts|decode-named-character-reference[\\/]index\.js)$/

/**
 * What every linting loads, the most general first. Not the entry itself: that waits for it, and other commands import it too. Not in one file: V8
 * would hold the syntax trees of all of it at once.
 */
const parts = [
  { name: 'core', test: /packages[\\/]cli[\\/]src[\\/](commands|commands[\\/]lint)\.ts$/ },
  { name: 'reading', test: /packages[\\/]policy[\\/]src[\\/]read[\\/]/ },
  { name: 'markdown', test: /[\\/](micromark|mdast-util-from-markdown)[^\\/]*[\\/]|\?read$/ },
]

export const buildCommand = async (dist: string = join(folder, 'dist')): Promise<void> => {
  const aside: RolldownOutput[] = []
  const build = await rolldown({
    cwd: root,
    input: ['main', 'worker'].map((name) => join(folder, 'src', `${name}.ts`)),
    plugins: [automaton({ beside: true }), onDemand(few, aside), readOnly(), quickStart(parts.map(({ name }) => name))],
    platform: 'node',
    transform,
    resolve: { conditionNames: ['@clearnotice/source', 'node', 'import', 'default'] },
    checks: { ineffectiveDynamicImport: false },
  })
  const bundle = await build.write({
    dir: dist,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    comments: false,
    codeSplitting: { groups: parts.map(({ name, test }, priority) => ({ name, test, priority })) },
  })
  if (aside.length < 2) throw new Error(`${few} finds less than it should: modules have moved`)
  writeFileSync(join(dist, 'licences.txt'), licencesOf(bundle, ...aside))
  cpSync(join(root, 'packages/lint/docs'), join(dist, 'docs'), { recursive: true })
}
