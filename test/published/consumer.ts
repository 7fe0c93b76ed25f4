import { lintMarkdown } from '@clearnotice/lint'
import { readPolicy } from '@clearnotice/policy'
import { lawfulBases } from '@clearnotice/uk-gdpr'
import { rights } from '@clearnotice/uk-gdpr/rights'

export const bases: readonly string[] = lawfulBases.map((basis) => basis.id)
export const names: readonly string[] = rights.map((right) => right.id)
export const purposes: readonly object[] = readPolicy('# Privacy policy').policy.activities
export const messages: readonly string[] = lintMarkdown('# Privacy policy', { day: '2026-11-22' }).findings.map(
  (finding) => finding.message,
)

// @ts-expect-error A day is always given: the library never asks a clock.
lintMarkdown('# Privacy policy', {})
