import { wrap } from '@clearnotice/report'
import type { Command, Option } from './command.ts'
import { commands } from './commands.ts'
import { everywhere } from './parse-arguments.ts'
import { columns } from './terminal.ts'

const width = Math.min(columns(), 96)

const fold = (text: string, indent: string): string => wrap(text, width - indent.length).join(`\n${indent}`)

const list = (rows: readonly (readonly [string, string])[]): string => {
  const left = Math.max(...rows.map(([name]) => name.length)) + 2
  return rows.map(([name, says]) => `  ${name.padEnd(left)}${fold(says, ' '.repeat(left + 2))}`).join('\n')
}

const optionRow = ({ name, value, says }: Option): readonly [string, string] => [`--${name}${value === undefined ? '' : ` ${value}`}`, says]

/** The help of one command. */
export const commandHelp = ({ name, summary, operands, details = [], options }: Command): string =>
  [
    `clearnotice ${name} ${operands} [options]`,
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    ...details.map((detail) => fold(detail, '')),
    `Options:\n${list([...options, ...everywhere].map(optionRow))}`,
  ].join('\n\n')

/** The help of the program. */
export const generalHelp = (): string =>
  [
    'clearnotice: privacy policies as code, for the United Kingdom',
    'clearnotice COMMAND … [options]\nclearnotice FILE …            the same as clearnotice lint FILE …',
    `Commands:\n${list(commands.map(({ name, operands, summary }) => [`${name} ${operands}`, summary]))}`,
    `Options:\n${list(everywhere.map(optionRow))}`,
    'clearnotice COMMAND --help says more. It is not legal advice.',
  ].join('\n\n')
