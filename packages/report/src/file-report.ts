import type { LintResult } from '@clearnotice/lint'

/** What came of one file: a result, or why there is none. */
export type FileReport = Linted | Failed

export interface Linted {
  readonly path: string
  readonly result: LintResult
}

export interface Failed {
  readonly path: string
  readonly error: string
}

export const isLinted = (file: FileReport): file is Linted => 'result' in file
