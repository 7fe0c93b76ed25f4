import { applyEdits, editable } from './edits.ts'
import type { Finding } from './finding.ts'
import type { LintOptions, LintResult } from './lint.ts'
import { lintMarkdown } from './lint-markdown.ts'
import { worstFirst } from './severity.ts'

export interface Fixed {
  readonly text: string
  /** What was mended, in the order in which it was. */
  readonly fixed: readonly Finding[]
  /** Of the text as it is now. */
  readonly result: LintResult
}

const countsOf = ({ findings }: LintResult): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { rule, subject } of findings) counts.set(`${rule} ${subject}`, (counts.get(`${rule} ${subject}`) ?? 0) + 1)
  return counts
}

/** Everything that findings point at: one finding may be about several places, and an edit mend some of them. */
const placesIn = ({ findings }: LintResult): number => findings.reduce((sum, { related }) => sum + 1 + related.length, 0)

/** Whether an edit left less to point at, and no finding that wasn't there. By rule and subject: the words around an edit are other words now. */
const addsNothing = (before: LintResult, after: LintResult): boolean => {
  const known = countsOf(before)
  return placesIn(after) < placesIn(before) && [...countsOf(after)].every(([key, count]) => count <= (known.get(key) ?? 0))
}

/**
 * Makes the mechanical edits that findings offer, until none is left that mends more than it breaks. Everything else stays unit for unit
 * as it was; run again on its own result it changes nothing.
 * @throws as `lintMarkdown`
 */
export const fixMarkdown = (text: string, options: LintOptions): Fixed => {
  const fixed: Finding[] = []
  const refused = new Set<string>()
  let result = lintMarkdown(text, options)
  for (;;) {
    const offered = editable(worstFirst(result.findings).filter(({ fingerprint }) => !refused.has(fingerprint)))
    const [first] = offered
    if (first === undefined) return { text, fixed, result }
    const attempt = (findings: typeof offered): boolean => {
      const edited = applyEdits(
        text,
        findings.flatMap(({ edit }) => edit),
      )
      const after = lintMarkdown(edited, options)
      if (!addsNothing(result, after)) return false
      text = edited
      result = after
      fixed.push(...findings)
      return true
    }
    if (!attempt(offered) && (offered.length === 1 || !attempt([first]))) refused.add(first.fingerprint)
  }
}
