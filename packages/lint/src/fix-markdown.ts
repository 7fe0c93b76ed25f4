import { applyEdits, editable } from './edits.ts'
import type { Finding, TextEdit } from './finding.ts'
import type { LintOptions, LintResult } from './lint.ts'
import { lintParts, type Part } from './lint-parts.ts'
import { worstFirst } from './severity.ts'

export interface Fixed {
  readonly text: string
  /** What was mended, in the order in which it was. */
  readonly fixed: readonly Finding[]
  /** Of the text as it is now. */
  readonly result: LintResult
}

/** The files of a policy, mended. */
export interface FixedParts {
  readonly parts: readonly Part[]
  /** What was mended, in the order in which it was. */
  readonly fixed: readonly Finding[]
  /** Of each file as it is now. */
  readonly results: readonly LintResult[]
}

/** How many findings there are of each rule and subject, and of these how many a comment holds back. */
const countsOf = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { rule, subject, suppression } of findings) {
    const key = `${rule} ${subject} ${suppression !== undefined}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const allOf = (results: readonly LintResult[]): readonly Finding[] => results.flatMap(({ findings }) => findings)

/** Everything that findings point at: one finding may be about several places, and an edit mend some of them. */
const placesIn = (findings: readonly Finding[]): number => findings.reduce((sum, { related }) => sum + 1 + related.length, 0)

/** Whether an edit left less to point at, no finding that wasn't there, and none held back that wasn't. By rule and subject: the words around an edit are other words now. */
const addsNothing = (before: readonly Finding[], after: readonly Finding[]): boolean => {
  const known = countsOf(before)
  return placesIn(after) < placesIn(before) && [...countsOf(after)].every(([key, count]) => count <= (known.get(key) ?? 0))
}

/**
 * Makes the mechanical edits that findings offer in the files of a policy, until none is left that mends more than it breaks. Everything
 * else stays unit for unit as it was; run again on its own result it changes nothing.
 * @throws as `lintParts`
 */
export const fixParts = (parts: readonly Part[], options: LintOptions): FixedParts => {
  const fixed: Finding[] = []
  const refused = new Set<string>()
  let results = lintParts(parts, options)
  for (;;) {
    const offered = results.flatMap(({ findings }, part) =>
      editable(worstFirst(findings).filter(({ fingerprint }) => !refused.has(fingerprint))).map((finding) => ({ part, finding })),
    )
    const [first] = offered
    if (first === undefined) return { parts, fixed, results }
    const attempt = (offers: typeof offered): boolean => {
      const editsIn = (at: number): readonly TextEdit[] => offers.flatMap(({ part, finding }) => (part === at ? finding.edit : []))
      const edited = parts.map(({ path, text }, at) => ({ path, text: applyEdits(text, editsIn(at)) }))
      const after = lintParts(edited, options)
      if (!addsNothing(allOf(results), allOf(after))) return false
      parts = edited
      results = after
      fixed.push(...offers.map(({ finding }) => finding))
      return true
    }
    if (!attempt(offered) && (offered.length === 1 || !attempt([first]))) refused.add(first.finding.fingerprint)
  }
}

/**
 * Makes the mechanical edits that findings offer in the text of a policy: `fixParts` for a policy in one file.
 * @throws as `lintMarkdown`
 */
export const fixMarkdown = (text: string, options: LintOptions): Fixed => {
  const { parts, fixed, results } = fixParts([{ path: options.path ?? '', text }], options)
  return { text: (parts[0] as Part).text, fixed, result: results[0] as LintResult }
}
