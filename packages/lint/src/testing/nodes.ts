/** A node of a syntax tree, with its offsets in the source. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Every node in a tree, outermost first. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item)
  else if (isNode(value)) {
    yield value
    for (const [key, inner] of Object.entries(value)) if (key !== 'type') yield* nodesIn(inner)
  }
}
