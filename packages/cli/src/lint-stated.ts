import { type Finding, type LintOptions, type LintResult, lintPolicy } from '@clearnotice/lint'
import { definePolicy, type Place, type PolicyDefinition, type Span } from '@clearnotice/policy'
import { DefinitionError, parseDefinition } from '@clearnotice/policy/schema'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { CannotRun } from './cannot-run.ts'

type Keys = readonly (string | number)[]

/** `activities[1].bases[0]` as keys. */
const keysOf = (path: string): Keys => [...path.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key))

/** Where a path stands in the YAML; where nothing stands there, the nearest part around it. */
const spanAt = (document: Document, keys: Keys): Span | undefined => {
  for (let depth = keys.length; depth > 0; depth--) {
    const node: unknown = document.getIn(keys.slice(0, depth), true)
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] }
  }
  return undefined
}

const definitionIn = (document: Document, lines: LineCounter): PolicyDefinition => {
  const at = (offset: number | undefined): string => {
    if (offset === undefined) return ''
    const { line, col } = lines.linePos(offset)
    return `line ${line}, column ${col}: `
  }
  const [broken] = document.errors
  if (broken !== undefined) throw new CannotRun(`${at(broken.pos[0])}this is not YAML: ${broken.message}`)
  try {
    return parseDefinition(document.toJS({ maxAliasCount: 100 }))
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw new CannotRun((error as Error).message)
    const [first, ...rest] = error.issues.map(({ path, message }) => `${at(spanAt(document, path)?.start)}${path.join('.')}: ${message}`)
    throw new CannotRun(`${first}${rest.length === 0 ? '' : ` (and ${rest.length} more)`}`)
  }
}

/**
 * Lints a policy stated as data in YAML or JSON: the places of its findings are paths, and where these stand in the text.
 * @throws CannotRun for a text that states no policy
 */
export const lintStated = (text: string, options: LintOptions): LintResult => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const result = lintPolicy(definePolicy(definitionIn(document, lines)), options)
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
