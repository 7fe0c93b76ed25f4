import type { Places, Policy } from '@clearnotice/policy'
import { type LintOptions, type LintResult, lint } from './lint.ts'

/** Lints a policy stated as data, with paths for places; rules that need a text are skipped and listed. */
export const lintPolicy = (policy: Policy & Places, options: LintOptions): LintResult => lint(policy, policy, undefined, options)
