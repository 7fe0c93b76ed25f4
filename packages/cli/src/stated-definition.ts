import type { PolicyDefinition, Span } from '@clearnotice/policy'
import { DefinitionError, parseDefinition } from '@clearnotice/policy/schema'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { CannotRun } from './cannot-run.ts'

export type Keys = readonly (string | number)[]

/** Where a path stands in the YAML; where nothing stands there, the nearest part around it. */
export const spanAt = (document: Document, keys: Keys): Span | undefined => {
  for (let depth = keys.length; depth > 0; depth--) {
    const node: unknown = document.getIn(keys.slice(0, depth), true)
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] }
  }
  return undefined
}

/** Where a part begins: at its key if it stands below it. */
const startAt = (document: Document, lines: LineCounter, keys: Keys): number | undefined => {
  const around: unknown = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents
  const pair = isMap(around) ? around.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1)) : undefined
  const [key, value] = [isNode(pair?.key) ? pair.key.range?.[0] : undefined, spanAt(document, keys)?.start]
  return key !== undefined && value !== undefined && lines.linePos(key).line < lines.linePos(value).line ? key : value
}

/** How many problems are told at once. */
const most = 10

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
    const problems = error.issues
      .map(({ path, message }) => ({ path, message, start: startAt(document, lines, path) }))
      .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
      .map(({ path, message, start }) => `${at(start)}${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`)
    const more = problems.length > most ? [`and ${problems.length - most} more`] : []
    throw new CannotRun([...problems.slice(0, most), ...more].join('; '))
  }
}

/**
 * The definition that a text in YAML or JSON states, and the document that holds it.
 * @throws CannotRun for a text that states no policy, with line and column
 */
export const statedIn = (text: string): { readonly definition: PolicyDefinition; readonly document: Document } => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  return { definition: definitionIn(document, lines), document }
}
