import { Node, type Phrase } from './phrase.ts'
import { idOfStem, stemOfId } from './stem.ts'

/** A compiled trie as plain data: what builds publish in the place of phrases. Node 0 is the root. */
export interface Frozen {
  /** Topics, concepts, words and phrases, by number. */
  readonly strings: readonly string[]
  /** Topic, concept (-1: ignored), text, strong, exclusive. */
  readonly phrases: readonly (readonly [topic: number, concept: number, text: number, strong: 0 | 1, exclusive: 0 | 1])[]
  /** Pairs of key and node for word, exact, class and gap edges; then joins, then accepted phrases. Empty lists at the end are left out. */
  readonly nodes: readonly (readonly (readonly number[])[])[]
}

/** Turns a trie into data. */
export const freeze = (root: Node): Frozen => {
  const strings = new Map<string, number>()
  const phrases = new Map<Phrase, number>()
  const nodes = new Map<Node, number>([[root, 0]])
  const numberOf = <T>(seen: Map<T, number>, value: T): number => {
    const known = seen.get(value)
    if (known !== undefined) return known
    seen.set(value, seen.size)
    return seen.size - 1
  }
  const string = (value: string): number => numberOf(strings, value)
  const node = (value: Node): number => numberOf(nodes, value)
  const frozen: number[][][] = []
  for (const { word, next, words, exact, classes, gaps, joins, accepts } of nodes.keys()) {
    const edges = [...(next === undefined ? [] : [[word, next] as const]), ...(words ?? [])]
    const lists = [
      edges.flatMap(([stem, to]) => [string(stemOfId(stem)), node(to)]),
      [...(exact ?? [])].flatMap(([text, to]) => [string(text), node(to)]),
      [...(classes ?? [])].flatMap(([name, to]) => [string(name), node(to)]),
      (gaps ?? []).flatMap(([length, to]) => [length, node(to)]),
      (joins ?? []).map(node),
      (accepts ?? []).map((phrase) => numberOf(phrases, phrase)),
    ]
    while (lists.at(-1)?.length === 0) lists.pop()
    frozen.push(lists)
  }
  return {
    phrases: [...phrases.keys()].map(({ topic, concept, text, strength, exclusive }) => [
      string(topic),
      concept === undefined ? -1 : string(concept),
      string(text),
      strength === 'strong' ? 1 : 0,
      exclusive ? 1 : 0,
    ]),
    nodes: frozen,
    strings: [...strings.keys()],
  }
}

/** The trie that was frozen. */
export const thaw = ({ strings, phrases, nodes }: Frozen): Node => {
  const string = (at: number): string => strings[at] as string
  const accepted = phrases.map(
    ([topic, concept, text, strong, exclusive]): Phrase => ({
      topic: string(topic),
      ...(concept === -1 ? {} : { concept: string(concept) }),
      text: string(text),
      strength: strong === 1 ? 'strong' : 'weak',
      exclusive: exclusive === 1,
    }),
  )
  const thawed = nodes.map(() => new Node())
  const to = (index: number): Node => thawed[index] as Node
  nodes.forEach(([words, exact, classes, gaps, joins, accepts], index) => {
    const node = to(index)
    const pairs = (list: readonly number[] | undefined, put: (key: number, next: Node) => void): void => {
      for (let at = 0; at < (list?.length ?? 0); at += 2) put(list?.[at] as number, to(list?.[at + 1] as number))
    }
    pairs(words, (stem, next) => node.addWord(idOfStem(string(stem)), next))
    pairs(exact, (text, next) => node.addExact(string(text), next))
    pairs(classes, (name, next) => (node.classes ??= new Map()).set(string(name), next))
    pairs(gaps, (length, next) => (node.gaps ??= []).push([length, next]))
    if (joins !== undefined && joins.length > 0) node.joins = joins.map(to)
    if (accepts !== undefined) node.accepts = accepts.map((phrase) => accepted[phrase] as Phrase)
  })
  return to(0)
}
