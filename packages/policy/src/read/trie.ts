import type { Frozen } from './frozen.ts'
import type { Phrase } from './phrase.ts'
import { idOfStem } from './stem.ts'
import { Steps } from './steps.ts'

/** What a node has, in the order in which it stands in the code. */
const [words, exact, classes, gaps, joins, accepts] = [0, 1, 2, 3, 4, 5] as const
const kinds = 6

type Writable<T> = { -readonly [key in keyof T]: T[key] }

const none: readonly number[] = []

/**
 * A frozen trie made ready. From the same words there are many ways to go on, as phrases have alternatives and optional words: nodes that
 * the same words lead to, with all that they join, are put together in a state when words first lead there, and every later text follows
 * just that one. States are known by number.
 */
export class Trie {
  readonly phrases: readonly Phrase[]
  /** By state: a bit for 32 stems each of the words, exact or not, that lead on. */
  readonly masks: number[] = []
  readonly hasExact: boolean[] = []
  readonly hasClasses: boolean[] = []
  /** By state: the lengths of gaps, each with what it leads to. */
  readonly gaps: (readonly number[])[] = []
  /** By state: the phrases that end there, by their order. */
  readonly accepts: (readonly number[])[] = []
  private readonly code: Int32Array
  private readonly shapes: readonly number[]
  /** The trie's number of a stem, -1 if no phrase has it. */
  private readonly stems: Int32Array
  private readonly stemCount: number
  private readonly strings = new Map<string, number>()
  /** By the trie's number of a stem: the words of that stem that phrases have exactly so, with their numbers. */
  private readonly exactWords: { readonly text: string; readonly number: number }[][]
  private readonly nodes: (readonly number[])[] = []
  private readonly states = new Map<string, number>()
  private readonly steps = new Steps()
  private readonly width: number

  constructor({ stems, strings, names, exactWords, phrases, shapes, code }: Frozen) {
    this.code = new Int32Array(code)
    this.shapes = shapes
    this.phrases = phrases.map(([topic, concept, text, strong, exclusive], order) => {
      const phrase: Writable<Phrase> = {
        topic: strings[topic] as string,
        text: strings[text] as string,
        strength: strong === 1 ? 'strong' : 'weak',
        exclusive: exclusive === 1,
        order,
      }
      if (concept !== -1) phrase.concept = strings[concept] as string
      return phrase
    })
    const ids = stems.map(idOfStem)
    this.stems = new Int32Array(ids.reduce((most, id) => Math.max(most, id + 1), 0)).fill(-1)
    for (const [at, id] of ids.entries()) this.stems[id] = at
    for (let at = 0; at < names; at++) this.strings.set(strings[at] as string, at)
    this.stemCount = stems.length
    this.width = stems.length + 2 * names
    this.exactWords = stems.map(() => [])
    for (const [stem, number] of exactWords) this.exactWords[stem]?.push({ text: strings[number] as string, number })
    // State 0 is none, 1 is where everything begins; nothing begins with a gap.
    this.add(none)
    this.add([0])
    this.gaps[1] = none
  }

  /** The trie's number of a stem; -1 for one that no phrase has. */
  stem(id: number): number {
    return id < this.stems.length ? (this.stems[id] as number) : -1
  }

  /** The trie's number of a word with a stem, if phrases have it exactly so; -1 otherwise. */
  exact(stem: number, text: string): number {
    for (const word of this.exactWords[stem] as (typeof this.exactWords)[number]) if (word.text === text) return word.number
    return -1
  }

  /** The trie's number of the name of a class; -1 for one that no phrase has. */
  name(text: string): number {
    return this.strings.get(text) ?? -1
  }

  /** Where a stem leads from a state; 0: nowhere. */
  afterWord(state: number, stem: number): number {
    return this.steps.get(state * this.width + stem) ?? this.step(state, words, stem, stem)
  }

  afterExact(state: number, word: number): number {
    const key = this.stemCount + 2 * word
    return this.steps.get(state * this.width + key) ?? this.step(state, exact, word, key)
  }

  afterClass(state: number, name: number): number {
    const key = this.stemCount + 2 * name + 1
    return this.steps.get(state * this.width + key) ?? this.step(state, classes, name, key)
  }

  private step(state: number, kind: number, edge: number, key: number): number {
    const next = this.state((this.nodes[state] as readonly number[]).flatMap((node) => this.edge(node, kind, edge) ?? none))
    this.steps.set(state * this.width + key, next)
    return next
  }

  /** The state of these nodes and all that they join. */
  private state(from: readonly number[]): number {
    if (from.length === 0) return 0
    const all = new Set<number>()
    for (const node of from) this.join(node, all)
    const nodes = [...all].sort((a, b) => a - b)
    const key = nodes.join()
    let state = this.states.get(key)
    if (state === undefined) this.states.set(key, (state = this.add(nodes)))
    return state
  }

  private add(nodes: readonly number[]): number {
    const state = this.nodes.push(nodes) - 1
    const has = (kind: number): boolean => nodes.some((node) => this.count(node, kind) > 0)
    this.masks.push(nodes.reduce((mask, node) => mask | this.maskOf(node), 0))
    this.hasExact.push(has(exact))
    this.hasClasses.push(has(classes))
    this.gaps.push(none)
    this.accepts.push(nodes.flatMap((node) => this.some(node, accepts)))
    const byLength = new Map<number, number[]>()
    for (const node of nodes)
      for (const length of this.keys(node, gaps))
        byLength.set(length, [...(byLength.get(length) ?? none), this.edge(node, gaps, length) as number])
    if (byLength.size > 0) this.gaps[state] = [...byLength].flatMap(([length, to]) => [length, this.state(to)])
    return state
  }

  private join(node: number, all: Set<number>): void {
    if (all.has(node)) return
    all.add(node)
    for (const to of this.some(node, joins)) this.join(node + to, all)
  }

  private count(node: number, kind: number): number {
    return this.shapes[(this.code[node] as number) * kinds + kind] as number
  }

  /** Where those of a kind stand; behind the last, the next node. */
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

  /** Joins or accepted phrases of a node. */
  private some(node: number, kind: number): readonly number[] {
    const place = this.place(node, kind)
    const found: number[] = []
    for (let at = place; at < place + this.count(node, kind); at++) found.push(this.code[at] as number)
    return found
  }

  /** The keys of a node's edges of a kind. */
  private keys(node: number, kind: number): readonly number[] {
    const place = this.place(node, kind)
    const found: number[] = []
    for (let at = 0; at < this.count(node, kind); at++) found.push(this.code[place + 2 * at] as number)
    return found
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
