import type { LintResult } from '@clearnotice/lint'
import type { Policy } from '@clearnotice/policy'

/** What came of one file: a result, or why there is none. */
export type FileReport = Linted | Failed

export interface Linted {
  readonly path: string
  /** Of the policy no more than a report says of it, so that the rest can be let go. */
  readonly result: Omit<LintResult, 'policy'> & { readonly policy: Pick<Policy, 'document'> }
}

export interface Failed {
  readonly path: string
  readonly error: string
}

export const isLinted = (file: FileReport): file is Linted => 'result' in file
