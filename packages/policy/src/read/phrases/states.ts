import type { Node } from './phrase.ts'

/** A state of a deterministic automaton: what words lead there is followed by no more than one edge of a key. */
export class State {
  readonly edges: Map<string, State> = new Map()
  /** Numbers of what ends here, rising. */
  accepts: readonly number[] = []
}

/** Adds a node and all that it joins, but for those that do nothing else. */
const reach = (node: Node, reached: Set<Node>): void => {
  if (node.edges.size + node.accepts.length > 0) {
    if (reached.has(node)) return
    reached.add(node)
  }
  for (const next of node.joins) reach(next, reached)
}

/** Where the edges of nodes lead, by their keys. */
const follow = (nodes: readonly Node[]): ReadonlyMap<string, ReadonlySet<Node>> => {
  const reached = new Map<string, Set<Node>>()
  for (const { edges } of nodes)
    for (const [key, next] of edges) {
      let all = reached.get(key)
      if (all === undefined) reached.set(key, (all = new Set()))
      reach(next, all)
    }
  return reached
}

/** Makes one state of all nodes that the same words lead to. */
export const determinise = (root: Node): State => {
  const numbers = new Map<Node, number>()
  const numberOf = (node: Node): number => numbers.get(node) ?? numbers.set(node, numbers.size).size - 1
  const states = new Map<Node | string, State>()
  const open: (readonly [State, readonly Node[]])[] = []
  const stateOf = (from: ReadonlySet<Node>): State => {
    const nodes = [...from]
    const [only] = nodes
    const key = only !== undefined && nodes.length === 1 ? only : Int32Array.from(nodes, numberOf).sort().join()
    let state = states.get(key)
    if (state === undefined) {
      states.set(key, (state = new State()))
      open.push([state, nodes])
    }
    return state
  }
  const start = stateOf(new Set([root]))
  for (const [state, nodes] of open) {
    for (const [key, next] of follow(nodes)) state.edges.set(key, stateOf(next))
    state.accepts = [...new Set(nodes.flatMap(({ accepts }) => accepts))].sort((a, b) => a - b)
  }
  return start
}

/** An automaton that spells words, and ends with the number of each. */
export const spell = (words: Iterable<readonly [word: string, number: number]>): State => {
  const start = new State()
  for (const [word, number] of words) {
    let state = start
    for (const character of word) {
      let next = state.edges.get(character)
      if (next === undefined) state.edges.set(character, (next = new State()))
      state = next
    }
    state.accepts = [number]
  }
  return start
}

/** Whether an edge stands for words that may be left out. */
export const isGap = (edge: string): boolean => edge.startsWith('~')

/** A state and all that follow from it. */
export const statesFrom = (start: State): ReadonlySet<State> => {
  const states = new Set([start])
  for (const state of states) for (const next of state.edges.values()) states.add(next)
  return states
}
