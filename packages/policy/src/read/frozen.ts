import type { Node, Phrase } from './phrase.ts'
import { stemOf, stems } from './stem.ts'

/**
 * A compiled trie as plain data: what words are matched with, and what builds publish in the place of phrases. Stems, strings, shapes and
 * phrases are known by their number.
 */
export interface Frozen {
  readonly stems: readonly string[]
  /** Exact words and classes, then topics, concepts and texts of phrases. */
  readonly strings: readonly string[]
  /** How many of the strings are exact words and classes. */
  readonly names: number
  /** Stem and word of each exact word. */
  readonly exactWords: readonly (readonly [stem: number, word: number])[]
  /** Topic, concept (-1: ignored), text, strong, exclusive; in the order of their declaration. */
  readonly phrases: readonly (readonly [topic: number, concept: number, text: number, strong: 0 | 1, exclusive: 0 | 1])[]
  /** How many of each a node has, six numbers a shape: words, exact words, classes, gaps, joins, accepted phrases. */
  readonly shapes: readonly number[]
  /**
   * The nodes, the root first. Of each: its shape; unless it has just one word, the mask of its words (a bit for 32 stems each); pairs of key
   * and node for words (by rising stem), exact words, classes and gaps; joins; accepted phrases. A node is told by how far on it stands.
   */
  readonly code: readonly number[]
}

/** Numbers for values, from 0, in the order of their first mention. */
class Numbers<T> {
  readonly seen: Map<T, number> = new Map()

  of(value: T): number {
    let known = this.seen.get(value)
    if (known === undefined) this.seen.set(value, (known = this.seen.size))
    return known
  }
}

/** The node that counts: where only a join is, what it joins. */
const past = (node: Node): Node => {
  const { words, exact, classes, gaps, joins, accepts } = node
  const [only] = joins
  const bare = words.size + exact.size + classes.size + gaps.size + accepts.length === 0
  return bare && only !== undefined && joins.length === 1 ? past(only) : node
}

/** A node and what follows from it, each once, parents first. */
const nodesFrom = (root: Node): ReadonlySet<Node> => {
  const nodes = new Set<Node>()
  const visit = (node: Node): void => {
    if (nodes.has(node)) return
    nodes.add(node)
    for (const edges of [node.words, node.exact, node.classes, node.gaps]) for (const next of edges.values()) visit(past(next))
    for (const next of node.joins) visit(past(next))
  }
  visit(root)
  return nodes
}

const sizeOf = ({ words, exact, classes, gaps, joins, accepts }: Node): number =>
  1 + (words.size + exact.size > 1 ? 1 : 0) + 2 * (words.size + exact.size + classes.size + gaps.size) + joins.length + accepts.length

/** Turns a trie into data. */
export const freeze = (root: Node): Frozen => {
  const texts = stems()
  const local = new Numbers<string>()
  const strings = new Numbers<string>()
  const phrases = new Numbers<Phrase>()
  const shapes = new Numbers<string>()
  const nodes = nodesFrom(root)
  const places = new Map<Node, number>()
  const declared = [...nodes].flatMap(({ accepts }) => accepts).sort((a, b) => a.order - b.order)
  for (const phrase of declared) phrases.of(phrase)
  let size = 0
  for (const node of nodes) {
    places.set(node, size)
    size += sizeOf(node)
  }
  const exactWords = new Map<number, number>()
  const code: number[] = []
  for (const node of nodes) {
    const at = code.length
    const { words, exact, classes, gaps, joins, accepts } = node
    const to = (next: Node): number => (places.get(past(next)) as number) - at
    const byStem = [...words].map(([stem, next]) => [local.of(texts[stem] as string), next] as const).sort(([a], [b]) => a - b)
    const exactStems = [...exact.keys()].map((word) => local.of(stemOf(word)))
    code.push(
      shapes.of(
        [words, exact, classes, gaps]
          .map((edges) => edges.size)
          .concat(joins.length, accepts.length)
          .join(),
      ),
    )
    if (words.size + exact.size > 1)
      code.push([...byStem.map(([stem]) => stem), ...exactStems].reduce((mask, stem) => mask | (1 << (stem & 31)), 0))
    for (const [stem, next] of byStem) code.push(stem, to(next))
    for (const [word, next] of exact) {
      exactWords.set(strings.of(word), local.of(stemOf(word)))
      code.push(strings.of(word), to(next))
    }
    for (const [name, next] of classes) code.push(strings.of(name), to(next))
    for (const [length, next] of gaps) code.push(length, to(next))
    code.push(...joins.map(to), ...accepts.map((phrase) => phrases.of(phrase)))
  }
  return {
    code,
    exactWords: [...exactWords].map(([word, stem]) => [stem, word] as const),
    names: strings.seen.size,
    shapes: [...shapes.seen.keys()].flatMap((shape) => shape.split(',').map(Number)),
    phrases: [...phrases.seen.keys()].map(({ topic, concept, text, strength, exclusive }) => [
      strings.of(topic),
      concept === undefined ? -1 : strings.of(concept),
      strings.of(text),
      strength === 'strong' ? 1 : 0,
      exclusive ? 1 : 0,
    ]),
    stems: [...local.seen.keys()],
    strings: [...strings.seen.keys()],
  }
}
