#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { CannotRun } from './cannot-run.ts'
import { didYouMean } from './closest.ts'
import { commands } from './commands.ts'
import { parseArguments } from './parse-arguments.ts'
import { complain, leave, print } from './terminal.ts'

const noCommand = async (word: string, what: string): Promise<CannotRun> => {
  const hint = await didYouMean(
    word,
    commands.map(({ name }) => name),
  )
  return new CannotRun(`‘${word}’ is ${what}${hint || '; see clearnotice --help'}`)
}

const run = async (argv: readonly string[]): Promise<number> => {
  const [first = '', ...rest] = argv
  const named = commands.find(({ name }) => name === first)
  if (named === undefined && (first === '' || ['--help', '-h', 'help'].includes(first))) {
    const { commandHelp, generalHelp } = await import('./help.ts')
    const about = commands.find(({ name }) => name === rest[0])
    if (about === undefined && first === 'help' && rest[0]?.startsWith('-') === false) throw await noCommand(rest[0], 'no command')
    print(`${about === undefined ? generalHelp() : commandHelp(about)}\n`)
    return 0
  }
  const [lint] = commands
  const command = named ?? lint
  if (command === undefined) throw new Error('There are no commands')
  if (named === undefined && /^[a-z]+$/.test(first) && !existsSync(first)) {
    throw await noCommand(first, 'neither a command nor a file')
  }
  const args = await parseArguments(command, named === undefined ? argv : rest)
  if (args.has('version')) {
    print(`${(await import('./version.ts')).version}\n`)
    return 0
  }
  if (args.has('help')) {
    print(`${(await import('./help.ts')).commandHelp(command)}\n`)
    return 0
  }
  return (await command.load()).run(args)
}

try {
  leave(await run(process.argv.slice(2)))
} catch (error) {
  complain(error instanceof CannotRun ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error))
  leave(2)
}
