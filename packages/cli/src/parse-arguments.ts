import { parseArgs } from 'node:util'
import { CannotRun } from './cannot-run.ts'
import { didYouMean } from './closest.ts'
import type { Arguments, Command } from './command.ts'

/** Options that every command has. */
export const everywhere: Command['options'] = [
  { name: 'help', says: 'show this help' },
  { name: 'version', says: 'show the version' },
  { name: 'no-color', says: 'no colours, whatever the terminal' },
]

/** @throws CannotRun for an unknown option, a switch with a value, or an option without its value */
export const parseArguments = async (command: Command, argv: readonly string[]): Promise<Arguments> => {
  const options = [...command.options, ...everywhere]
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        options.map(({ name, value }) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }]),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  })
  const operands: string[] = []
  const given = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find(({ name }) => name === token.name)
    if (option === undefined) {
      const hint = await didYouMean(
        token.name,
        options.map(({ name }) => name),
        '--',
      )
      throw new CannotRun(`unknown option ${token.rawName}${hint || `; see clearnotice ${command.name} --help`}`)
    }
    if (option.value === undefined && token.value !== undefined) throw new CannotRun(`--${option.name} takes no value`)
    if (option.value !== undefined) {
      const dashed = token.inlineValue === false && /^-./.test(token.value)
      const hint = dashed ? `; if it begins with a dash, --${option.name}=${token.value}` : ''
      if (dashed || !token.value) throw new CannotRun(`--${option.name} needs a value: --${option.name} ${option.value}${hint}`)
    }
    given.set(option.name, [...(given.get(option.name) ?? []), token.value ?? ''])
  }
  return {
    operands,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  }
}

/** The value of an option that knows only some. */
export const oneOf = async <V extends string>(args: Arguments, name: string, known: readonly V[], otherwise: V): Promise<V> => {
  const value = args.value(name)
  if (value === undefined) return otherwise
  const found = known.find((one) => one === value)
  if (found === undefined) throw new CannotRun(`--${name} ${value}: it must be one of ${known.join(', ')}${await didYouMean(value, known)}`)
  return found
}
