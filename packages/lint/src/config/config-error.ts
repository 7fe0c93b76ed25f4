/** One thing that is wrong, with what to write instead. Line and column are 1-based; absent when the file as a whole is wrong. */
export interface ConfigProblem {
  readonly message: string
  readonly line?: number
  readonly column?: number
}

const most = 10

/** Something in a configuration file is wrong. The message has a line for each problem, of at most ten, and says what to write instead. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly path: string
  readonly problems: readonly ConfigProblem[]
  /** Of the first problem. */
  readonly line?: number
  readonly column?: number

  constructor(path: string, problems: readonly [ConfigProblem, ...ConfigProblem[]]) {
    const lines = problems
      .slice(0, most)
      .map(({ message, line, column }) => `${path}${line === undefined ? '' : `:${line}:${column}`}: ${message}`)
    super([...lines, ...(problems.length > most ? [`and ${problems.length - most} more`] : [])].join('\n'))
    this.path = path
    this.problems = problems
    const [{ line, column }] = problems
    if (line !== undefined) this.line = line
    if (column !== undefined) this.column = column
  }
}
