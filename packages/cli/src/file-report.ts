import type { LintResult } from '@clearnotice/lint'
import type { Linted } from '@clearnotice/report'

/** What is kept of a result until the report: a reading of hundreds of policies would fill the memory. */
export const fileReport = (path: string, { reading: _, policy: { document }, ...result }: LintResult): Linted => ({
  path,
  result: { ...result, policy: { document } },
})
