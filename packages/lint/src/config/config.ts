import type { Settings } from '../settings.ts'

/** A configuration file, read, checked and with what it extends taken in. Plain data. */
export interface Config {
  /** Of the file; globs and parts are relative to its folder. */
  readonly path: string
  /** For every policy that no entry speaks of. */
  readonly settings: Settings
  readonly policies: readonly PolicyConfig[]
}

/** One or several policies of a repository, and what holds for them. */
export interface PolicyConfig {
  readonly id: string
  /** Globs: each file is a policy of its own. */
  readonly files: readonly string[]
  /** Files that together are one policy, in their order. */
  readonly parts: readonly string[]
  readonly settings: Settings
}
