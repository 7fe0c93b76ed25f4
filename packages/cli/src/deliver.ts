import type { Arguments } from './command.ts'
import { print } from './terminal.ts'
import { outputOf, writeWhole } from './write-file.ts'

/** Writes a text to the file of `--output`, else to standard output. */
export const deliver = (text: string, args: Arguments): void => {
  const output = outputOf(args, args.operands)
  if (output === undefined) print(text)
  else writeWhole(output, text)
}
