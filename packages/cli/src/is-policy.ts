import { type LintResult, looksLike } from '@clearnotice/lint'
import { CannotRun } from './cannot-run.ts'
import type { Found } from './find-policies.ts'
import { complain } from './terminal.ts'

/**
 * Whether a file is a policy, or is to be taken for one. One that was only looked for and is something else is skipped, and that is said.
 * @throws CannotRun for one that was named and is something else
 */
export const isPolicy = ({ path, searched }: Found, { policy }: LintResult, insisted: boolean): boolean => {
  const other = insisted ? undefined : looksLike(policy.document)
  if (other === undefined) return true
  if (!searched) throw new CannotRun(`this looks like ${other}. --as privacy-policy lints it all the same`)
  complain(`${path} is skipped: it looks like ${other}`)
  return false
}
