// `npm run bench`: what clearnotice costs, as ratios to bases that run in the same rounds. Ends with 1 if a ratio is over its limit by 10 %.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import { estate, hashOf } from './corpus.ts'
import { growth } from './hostile.ts'
import { measure, type Ratio, ratio } from './measure.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    'estate-rounds': { type: 'string', default: '5' },
    policies: { type: 'string', default: '1000' },
  },
})

const root = resolve(import.meta.dirname, '../..')
const seed = 20_261_122
const texts = estate(Number(values.policies), 10_000, seed)
const size = texts.reduce((sum, text) => sum + text.length, 0)

const bundle = async (name: string, dir: string): Promise<string> => {
  const build = await rolldown({ input: join(import.meta.dirname, `${name}.ts`), platform: 'node' })
  await build.write({ file: join(dir, `${name}.mjs`) })
  return join(dir, `${name}.mjs`)
}

const rows: string[][] = [['', 'median', 'least', 'most', 'limit', 'aim']]
let over = false
const show = (name: string, { median, least, most }: Ratio, limit?: number, aim?: number): void => {
  const figures = [median, least, most].map((figure) => figure.toFixed(2))
  rows.push([name, ...figures, limit?.toFixed(2) ?? '', aim?.toFixed(2) ?? ''])
  if (limit !== undefined && median > limit * 1.1) over = true
}

const scratch = mkdtempSync(join(tmpdir(), 'clearnotice-bench-'))
try {
  execFileSync(process.execPath, [join(root, '.ci/build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [lean, gfm] = [await bundle('parse-lean', scratch), await bundle('parse-gfm', scratch)]
  const lint = [join(root, 'packages/cli/dist/main.js'), 'lint', '--fail-on', 'never', '--on', '2026-11-22']
  const policy = join(root, 'examples/smartops-it/privacy-policy.md')
  const cold = measure(
    { node: { args: ['-e', '0'] }, lint: { args: [...lint, policy] }, lean: { args: [lean, policy] }, gfm: { args: [gfm, policy] } },
    Number(values.rounds),
    scratch,
  )
  show('T3 lint one policy / node -e 0: time', ratio(cold.lint, cold.node, 'wall'), 4, 2.8)
  show('   … CPU', ratio(cold.lint, cold.node, 'cpu'))
  show('   … peak memory', ratio(cold.lint, cold.node, 'memory'), 2)
  show('T4 lint one policy / parse it with all of GFM, bundled: time', ratio(cold.lint, cold.gfm, 'wall'), 1.2, 0.9)
  show('   parse one policy as we do / lint it: share of time', ratio(cold.lean, cold.lint, 'wall'))

  const folder = join(scratch, 'estate')
  mkdirSync(folder)
  const files = texts.map((text, index) => {
    writeFileSync(join(folder, `privacy-${index}.md`), text)
    return `privacy-${index}.md`
  })
  const whole = measure(
    {
      lint: { args: [...lint, '--quiet', '--no-disclosures', ...files], cwd: folder },
      lean: { args: [lean, ...files], cwd: folder },
      gfm: { args: [gfm, ...files], cwd: folder },
    },
    Number(values['estate-rounds']),
    scratch,
  )
  show('T1 lint an estate / parse it as we do: CPU', ratio(whole.lint, whole.lean, 'cpu'), 1.25, 1.1)
  show('T2 lint an estate / parse it with all of GFM: time', ratio(whole.lint, whole.gfm, 'wall'), 1, 0.75)
  show('T10 lint an estate / parse it as we do: peak memory', ratio(whole.lint, whole.lean, 'memory'), 1.3, 1.15)
  show('   parse an estate as we do / lint it: share of CPU', ratio(whole.lean, whole.lint, 'cpu'))

  for (const [name, times] of Object.entries(growth())) {
    if (times === undefined) rows.push([`T9 ${name}, 40 kB / 20 kB`, 'refused'])
    else show(`T9 ${name}, 40 kB / 20 kB`, { median: times, least: times, most: times }, 2.5)
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`)
console.log(
  `${values.rounds} rounds cold, ${values['estate-rounds']} of an estate: ${texts.length} policies, ${(size / 1e6).toFixed(1)} MB, seed ${seed}, sha256 ${hashOf(texts)} …`,
)
for (const [name = '', ...figures] of rows) console.log(name.padEnd(62) + figures.map((figure) => figure.padStart(8)).join(''))
process.exitCode = over ? 1 : 0
