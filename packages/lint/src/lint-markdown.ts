import { readPolicy } from '@clearnotice/policy'
import { type LintOptions, type LintResult, lint } from './lint.ts'

/**
 * Lints the text of a privacy policy. Synchronous, and linear in the size of the text.
 * @throws RefusedText for text that would take a parser too long; RangeError for a day that isn't one, or is before the UK GDPR
 */
export const lintMarkdown = (text: string, options: LintOptions): LintResult => {
  const reading = readPolicy(text)
  return lint(reading.policy, reading, reading, options)
}
