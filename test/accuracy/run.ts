// npm run accuracy [-- POLICIES LABELS] [--show] [--about TEXT] [--curve] [--half odd|even]
// Lints a folder of policies and scores the report against hand labels; the project's own set by default.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Label } from './label.ts'
import { said, saidAbove } from './said.ts'
import { type Count, scoreOf, totalOf } from './score.ts'

const here = import.meta.dirname
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean' }, about: { type: 'string' }, curve: { type: 'boolean' }, half: { type: 'string' } },
})
const [
  policies = join(here, 'policies'),
  labels = policies === join(here, 'policies') ? join(here, 'labels') : join(policies, '../labels'),
] = positionals
const halves: Readonly<Record<string, number>> = { even: 0, odd: 1 }

const cases = readdirSync(policies)
  .filter((name) => name.endsWith('.md') && existsSync(join(labels, `${basename(name, '.md')}.json`)))
  .filter((name) => values.half === undefined || Number.parseInt(name, 10) % 2 === halves[values.half])
  .map((name) => ({
    name,
    source: readFileSync(join(policies, name), 'utf8'),
    label: JSON.parse(readFileSync(join(labels, `${basename(name, '.md')}.json`), 'utf8')) as Label,
  }))

const percent = (part: number, all: number): string => `${((100 * part) / (all || 1)).toFixed(1)} %`
const table = (title: string, counts: ReadonlyMap<string, Count>): void => {
  const total = totalOf(counts)
  const rows = [...[...counts].sort(([a], [b]) => a.localeCompare(b)), ['all', total] as const]
  console.log(`\n${title.padEnd(40)}   tp   fp   fn   precision  recall`)
  for (const [name, { tp, fp, fn }] of rows)
    console.log(
      `${name.padEnd(40)} ${String(tp).padStart(4)} ${String(fp).padStart(4)} ${String(fn).padStart(4)}   ${(tp / (tp + fp || 1)).toFixed(3)}      ${(tp / (tp + fn || 1)).toFixed(3)}`,
    )
}

const score = scoreOf(cases.map(({ name, source, label }) => [said(name, source), label]))
table('disclosures not satisfied', score.disclosures)
table('findings', score.rules)
const { statuses, evidence, alarms, traps } = score
console.log(`\n${cases.length} policies; status exactly right ${percent(statuses.right, statuses.all)} of ${statuses.all}`)
console.log(
  `evidence at the labelled place ${percent(evidence.right, evidence.all)} of ${evidence.all}; spans ${percent(evidence.spansRight, evidence.spans)} of ${evidence.spans}`,
)
console.log(
  `errors and warnings without a label ${alarms.length}, ${(alarms.length / (cases.length || 1)).toFixed(2)} a policy; traps ${traps.hit} of ${traps.all}`,
)

const sources = new Map(cases.map(({ name, source }) => [name, source.split('\n')]))
const quoted = (file: string, lines: readonly number[]): string =>
  [...new Set(lines)].map((line) => `\n${String(line).padStart(9)} | ${sources.get(file)?.[line - 1]}`).join('')

if (values.show || values.about !== undefined)
  for (const { file, about, said: what, seen, truth, lines } of [...score.wrong, ...alarms].filter(
    (one) => values.about === undefined || one.about.includes(values.about),
  ))
    console.log(`\n${file} ${about}\n  said   ${what}${quoted(file, seen)}\n  label  ${truth}${quoted(file, lines)}`)

if (values.curve) {
  console.log('\nleast confidence   precision  recall')
  for (let least = 0; least < 1; least += 0.1) {
    const { precision, recall } = totalOf(
      scoreOf(cases.map(({ name, source, label }) => [saidAbove(name, source, least), { ...label, findings: [], traps: [] }])).disclosures,
    )
    console.log(`${least.toFixed(1).padStart(16)}   ${precision.toFixed(3)}      ${recall.toFixed(3)}`)
  }
}
