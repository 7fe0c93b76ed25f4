export interface Option {
  readonly name: string
  /** What stands for its value in the help; an option without one is a switch. */
  readonly value?: string
  readonly says: string
}

export interface Command {
  readonly name: string
  readonly summary: string
  /** What follows the name, in the usage line. */
  readonly operands: string
  /** More for the help: one paragraph a string. */
  readonly details?: readonly string[]
  readonly options: readonly Option[]
  load(): Promise<Program>
}

interface Program {
  /** Resolves to the exit code. */
  run(args: Arguments): Promise<number> | number
}

/** Operands and options of one call, checked against the command's list. */
export interface Arguments {
  readonly operands: readonly string[]
  has(option: string): boolean
  /** The last value given. */
  value(option: string): string | undefined
  values(option: string): readonly string[]
}
