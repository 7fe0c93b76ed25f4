import { type Finding, type LintOptions, type LintResult, lintPolicy } from '@clearnotice/lint'
import { definePolicy, type Place } from '@clearnotice/policy'
import { type Keys, spanAt, statedIn } from './stated-definition.ts'

/** `activities[1].bases[0]` as keys. */
const keysOf = (path: string): Keys => [...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key))

/**
 * Lints a policy stated as data in YAML or JSON: the places of its findings are paths, and where these stand in the text.
 * @throws CannotRun for a text that states no policy
 */
export const lintStated = (text: string, options: LintOptions): LintResult => {
  const { definition, document } = statedIn(text)
  const result = lintPolicy(definePolicy(definition), options)
  const placed = (place: Place): Place => {
    const span = place.path === undefined ? undefined : spanAt(document, keysOf(place.path))
    return span === undefined ? place : { ...place, span }
  }
  const findings = result.findings.map(
    (finding): Finding => ({
      ...finding,
      place: placed(finding.place),
      related: finding.related.map(({ message, place }) => ({ message, place: placed(place) })),
    }),
  )
  const disclosures = result.disclosures.map((row) => ({ ...row, evidence: row.evidence.map(placed) }))
  return { ...result, source: text, findings, disclosures }
}
