import type { Finding } from './finding.ts'

/** Findings of a day that one has decided to live with: fingerprints by policy, each with its rule for people who read the file. */
export interface Baseline {
  readonly version: 1
  readonly policies: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The baseline of findings, by policy: those of its parts together. Suppressed findings aren't taken in. */
export const baselineOf = (results: readonly { readonly path?: string; readonly findings: readonly Finding[] }[]): Baseline => ({
  version: 1,
  policies: Object.fromEntries(
    [...Map.groupBy(results, ({ path = '' }) => path)].map(([path, parts]) => [
      path,
      Object.fromEntries(
        parts
          .flatMap(({ findings }) => findings)
          .filter(({ suppression }) => suppression === undefined)
          .map(({ fingerprint, rule }) => [fingerprint, rule])
          .toSorted(),
      ),
    ]),
  ),
})

/** An entry of a baseline that speaks of a policy, and the path under which it stands there. */
export interface Known {
  readonly as?: string
  readonly entries: Readonly<Record<string, string>>
}

/**
 * What a baseline knows of a policy: its own entry, or, for a policy that it doesn't list (a renamed file), the entry that shares most
 * findings with it, if any does.
 */
export const knownIn = ({ policies }: Baseline, path: string, fingerprints: readonly string[]): Known => {
  const own = policies[path]
  if (own !== undefined) return { as: path, entries: own }
  const shared = ([, entries]: readonly [string, Known['entries']]): number =>
    fingerprints.filter((fingerprint) => fingerprint in entries).length
  const [most] = Object.entries(policies).toSorted((a, b) => shared(b) - shared(a))
  return most === undefined || shared(most) === 0 ? { entries: {} } : { as: most[0], entries: most[1] }
}
