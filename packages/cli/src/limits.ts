interface Limits {
  /** Bytes of a file. */
  readonly size: number
  /** UTF-16 units of a text that is linted at once; a longer one is linted in a worker, which can be ended. */
  readonly atOnce: number
  /** Share of a limit of `@clearnotice/policy` at which a shorter text is linted in a worker too. Policies stay below a tenth. */
  readonly near: number
  /** Milliseconds that a worker has. */
  readonly worker: number
  /** Milliseconds that Git has. */
  readonly git: number
}

/** Every limit on what the command reads and how long it waits. What a text may hold is for `@clearnotice/policy`. */
export const limits: Limits = {
  size: 2 * 1024 * 1024,
  atOnce: 256 * 1024,
  near: 0.25,
  worker: 10_000,
  git: 10_000,
}
