import type { Finding } from './finding.ts'

/** Findings of a day that one has decided to live with: fingerprints by policy, each with its rule for people who read the file. */
export interface Baseline {
  readonly version: 1
  readonly policies: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The baseline of findings, by policy. Suppressed findings aren't taken in. */
export const baselineOf = (results: readonly { readonly path?: string; readonly findings: readonly Finding[] }[]): Baseline => ({
  version: 1,
  policies: Object.fromEntries(
    results.map(({ path = '', findings }) => [
      path,
      Object.fromEntries(
        findings
          .filter(({ suppression }) => suppression === undefined)
          .map(({ fingerprint, rule }) => [fingerprint, rule])
          .toSorted(),
      ),
    ]),
  ),
})

const none: Readonly<Record<string, string>> = {}

/**
 * What a baseline knows of a policy: its own entry, or, for a policy that it doesn't list (a renamed file), the entry that shares most
 * findings with it.
 */
export const knownIn = (baseline: Baseline, path: string, fingerprints: readonly string[]): Readonly<Record<string, string>> => {
  const own = baseline.policies[path]
  if (own !== undefined) return own
  const shared = (entry: Readonly<Record<string, string>>): number => fingerprints.filter((fingerprint) => fingerprint in entry).length
  const entries = Object.values(baseline.policies)
  return entries.toSorted((a, b) => shared(b) - shared(a))[0] ?? none
}
