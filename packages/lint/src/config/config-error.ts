/** Something in a configuration file is wrong. The message says what to write instead. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly path: string
  /** 1-based; absent when the file as a whole is wrong. */
  readonly line?: number
  readonly column?: number

  constructor(path: string, message: string, at?: { readonly line: number; readonly column: number }) {
    super(`${path}${at === undefined ? '' : `:${at.line}:${at.column}`}: ${message}`)
    this.path = path
    if (at !== undefined) {
      this.line = at.line
      this.column = at.column
    }
  }
}
