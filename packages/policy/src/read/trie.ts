import type { Frozen } from './frozen.ts'
import type { Phrase } from './phrase.ts'
import { idOfStem } from './stem.ts'

/** Where the same words lead to in a trie: several nodes at once, and all that they join. */
export interface State {
  readonly nodes: readonly number[]
  /** A bit for 32 stems each of the words that lead on. */
  readonly mask: number
  readonly gaps: readonly { readonly length: number; readonly to: State }[]
  /** Phrases that end here, by their order. */
  readonly accepts: readonly number[]
  /** What stems, exact words and classes lead to, as far as it was asked for; `null`: nothing. Absent where there are none. */
  readonly words: Map<number, State | null>
  readonly exact: Map<number, State | null> | undefined
  readonly classes: Map<number, State | null> | undefined
}

/** What a node has, in the order in which it stands in the code. */
const [words, exact, classes, gaps, joins, accepts] = [0, 1, 2, 3, 4, 5] as const
const kinds = 6

/**
 * A frozen trie made ready. From the same words there are many ways to go on, as phrases have alternatives and optional words; a state puts
 * them together when words first lead there, and every later text follows just that one.
 */
export class Trie {
  readonly phrases: readonly Phrase[]
  readonly start: State
  private readonly code: Int32Array
  private readonly shapes: readonly number[]
  /** The trie's number of a stem, -1 if no phrase has it. */
  private readonly stems: Int32Array
  private readonly strings = new Map<string, number>()
  private readonly states = new Map<string, State>()

  constructor({ stems, strings, phrases, shapes, code }: Frozen) {
    this.code = Int32Array.from(code)
    this.shapes = shapes
    this.phrases = phrases.map(([topic, concept, text, strong, exclusive], order) => ({
      topic: strings[topic] as string,
      ...(concept === -1 ? {} : { concept: strings[concept] as string }),
      text: strings[text] as string,
      strength: strong === 1 ? 'strong' : 'weak',
      exclusive: exclusive === 1,
      order,
    }))
    const ids = stems.map(idOfStem)
    this.stems = new Int32Array(ids.reduce((most, id) => Math.max(most, id + 1), 0)).fill(-1)
    for (const [at, id] of ids.entries()) this.stems[id] = at
    for (const [at, text] of strings.entries()) this.strings.set(text, at)
    // Nothing begins with a gap.
    this.start = { ...(this.state([0]) as State), gaps: [] }
  }

  /** The trie's number of a stem; -1 for one that no phrase has. */
  stem(id: number): number {
    return id < this.stems.length ? (this.stems[id] as number) : -1
  }

  /** The trie's number of an exact word or the name of a class; -1 for one that no phrase has. */
  string(text: string): number {
    return this.strings.get(text) ?? -1
  }

  afterWord(state: State, stem: number): State | null {
    return this.after(state, state.words, words, stem)
  }

  afterExact(state: State, word: number): State | null {
    return state.exact === undefined ? null : this.after(state, state.exact, exact, word)
  }

  afterClass(state: State, name: number): State | null {
    return state.classes === undefined ? null : this.after(state, state.classes, classes, name)
  }

  private after(state: State, known: Map<number, State | null>, kind: number, key: number): State | null {
    let next = known.get(key)
    if (next === undefined) known.set(key, (next = this.state(state.nodes.flatMap((node) => this.edge(node, kind, key) ?? []))))
    return next
  }

  /** The state of these nodes and all that they join; `null` of none. */
  private state(from: readonly number[]): State | null {
    if (from.length === 0) return null
    const nodes = new Set<number>()
    const ends = new Set<number>()
    for (const node of from) this.join(node, nodes, ends)
    const key = [...nodes].join()
    let state = this.states.get(key)
    if (state === undefined) this.states.set(key, (state = this.newState([...nodes], [...ends])))
    return state
  }

  private newState(nodes: readonly number[], ends: readonly number[]): State {
    const byLength = new Map<number, number[]>()
    for (const node of nodes) for (const [length, to] of this.pairs(node, gaps)) byLength.set(length, [...(byLength.get(length) ?? []), to])
    const has = (kind: number): boolean => nodes.some((node) => this.count(node, kind) > 0)
    return {
      nodes,
      mask: nodes.reduce((mask, node) => mask | this.maskOf(node), 0),
      gaps: [...byLength].map(([length, to]) => ({ length, to: this.state(to) as State })),
      accepts: ends,
      words: new Map(),
      exact: has(exact) ? new Map() : undefined,
      classes: has(classes) ? new Map() : undefined,
    }
  }

  /** Adds a node and what it joins, and the phrases that end there: those of the joined first. */
  private join(node: number, nodes: Set<number>, ends: Set<number>): void {
    if (nodes.has(node)) return
    nodes.add(node)
    const place = this.place(node, joins)
    const own = place + this.count(node, joins)
    for (let at = place; at < own; at++) this.join(node + (this.code[at] as number), nodes, ends)
    for (let at = own; at < own + this.count(node, accepts); at++) ends.add(this.code[at] as number)
  }

  private count(node: number, kind: number): number {
    return this.shapes[(this.code[node] as number) * kinds + kind] as number
  }

  /** Where those of a kind stand. */
  private place(node: number, kind: number): number {
    let at = node + (this.count(node, words) + this.count(node, exact) > 1 ? 2 : 1)
    for (let before = 0; before < kind; before++) at += this.count(node, before) * (before < joins ? 2 : 1)
    return at
  }

  private maskOf(node: number): number {
    const count = this.count(node, words)
    if (count + this.count(node, exact) > 1) return this.code[node + 1] as number
    return count === 1 ? 1 << ((this.code[node + 1] as number) & 31) : this.count(node, exact) === 1 ? -1 : 0
  }

  private *pairs(node: number, kind: number): Iterable<readonly [key: number, to: number]> {
    const place = this.place(node, kind)
    for (let at = place; at < place + 2 * this.count(node, kind); at += 2)
      yield [this.code[at] as number, node + (this.code[at + 1] as number)]
  }

  /** Where the edge of a kind with a key leads. Words stand by rising stem. */
  private edge(node: number, kind: number, key: number): number | undefined {
    const { code } = this
    const place = this.place(node, kind)
    let low = 0
    let high = this.count(node, kind)
    while (low < high) {
      const middle = kind === words ? (low + high) >> 1 : low
      const found = code[place + 2 * middle] as number
      if (found === key) return node + (code[place + 2 * middle + 1] as number)
      if (kind !== words || found < key) low = middle + 1
      else high = middle
    }
    return undefined
  }
}
