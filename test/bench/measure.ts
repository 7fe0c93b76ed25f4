import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Command {
  readonly args: readonly string[]
  readonly cwd?: string
}

/** Wall and CPU time in milliseconds, peak memory in kilobytes. */
export interface Sample {
  readonly wall: number
  readonly cpu: number
  readonly memory: number
}

const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, NODE_COMPILE_CACHE: _cache, ...environment } = process.env

/** Runs one command on this Node, its output into a file; throws unless it ends well. */
const run = ({ args, cwd }: Command, scratch: string, hook: readonly string[]): number => {
  const output = openSync(join(scratch, 'output'), 'w')
  const env = { ...environment, USAGE: join(scratch, 'usage') }
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [...hook, ...args], { cwd, env, stdio: ['ignore', output, 'pipe'] })
  const wall = performance.now() - start
  closeSync(output)
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`)
  return wall
}

/** Each round runs every command once, in rotated order. The wall time is that of a run without the hook that tells the other two. */
export const measure = <Name extends string>(commands: Record<Name, Command>, rounds: number, scratch: string): Record<Name, Sample[]> => {
  const names = Object.keys(commands) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, [] as Sample[]])) as Record<Name, Sample[]>
  for (let round = 0; round < rounds; round++) {
    for (const [index] of names.entries()) {
      const name = names[(index + round) % names.length] as Name
      const wall = run(commands[name], scratch, [])
      run(commands[name], scratch, ['--require', join(import.meta.dirname, 'usage.cjs')])
      samples[name].push({ wall, ...JSON.parse(readFileSync(join(scratch, 'usage'), 'utf8')) })
    }
  }
  return samples
}

export interface Ratio {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** What `ours` costs in units of `base`, pair by pair. */
export const ratio = (ours: readonly Sample[], base: readonly Sample[], of: keyof Sample): Ratio => {
  const pairs = ours.map((sample, round) => sample[of] / (base[round]?.[of] ?? Number.NaN)).sort((a, b) => a - b)
  const at = (index: number): number => pairs[index] ?? Number.NaN
  return { median: (at((pairs.length - 1) >> 1) + at(pairs.length >> 1)) / 2, least: at(0), most: at(pairs.length - 1) }
}
