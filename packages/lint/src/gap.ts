import type { DisclosureId } from '@clearnotice/uk-gdpr'
import type { Rule } from './rule.ts'

/** The check of a rule that reports a disclosure which is required and missing. */
export const gap =
  (disclosure: DisclosureId, message: string): Rule['check'] =>
  ({ coverage, reportMissing }) => {
    if (coverage.isGap(disclosure)) reportMissing(disclosure, message)
  }
