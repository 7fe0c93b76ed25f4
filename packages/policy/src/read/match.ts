import type { Node, Phrase } from './phrase.ts'
import { type Scope, scopesOf, type UnitsOf } from './scope.ts'
import type { Statement } from './statement.ts'
import type { Word } from './words.ts'

/** A phrase of a wording found in a statement: words[from] to words[to] (exclusive). */
export interface Mention {
  readonly topic: string
  readonly concept: string
  /** A strong phrase counts anywhere; a weak one only with its section's topic or a companion mention. */
  readonly strength: 'strong' | 'weak'
  readonly statement: Statement
  readonly from: number
  readonly to: number
  /** The phrase that matched, for `--why`. */
  readonly phrase: string
  readonly scope: Scope
}

export interface Unit {
  readonly name: string
  readonly end: number
}

/** Finds classes of words that a list can't hold ({period}, {number}, {email}): goes over the words once, and puts each where it begins. */
export type UnitFinder = (words: readonly Word[], put: (at: number, unit: Unit) => void) => void

interface Hit {
  readonly phrase: Phrase
  readonly from: number
  readonly to: number
}

type Units = readonly (readonly Unit[] | undefined)[]

/**
 * One pass of a trie over words: an automaton with many threads, each at a node, waiting for a word from `starts` to `ends`. The lists
 * are kept between passes, so that a pass allocates nothing but its hits.
 */
class Pass {
  private readonly root: Node
  private readonly nodes: Node[] = []
  /** In four numbers a thread: where it began, the first and the last word that it waits for, its node's mask. */
  private threads = new Int32Array(1024)
  private live = 0
  private hits: Hit[] = []

  constructor(root: Node) {
    this.root = root
  }

  private arrive(node: Node, from: number, at: number, until: number): void {
    const { accepts, joins, gaps } = node
    if (accepts !== undefined) for (const phrase of accepts) this.hits.push({ phrase, from, to: at })
    if (joins !== undefined) for (const next of joins) this.arrive(next, from, at, until)
    if (node.mask !== 0 || node.classes !== undefined) {
      const slot = this.live++ * 4
      if (slot === this.threads.length) {
        const grown = new Int32Array(slot * 2)
        grown.set(this.threads)
        this.threads = grown
      }
      this.nodes[slot >> 2] = node
      this.threads[slot] = from
      this.threads[slot + 1] = at
      this.threads[slot + 2] = until
      this.threads[slot + 3] = node.mask
    }
    if (gaps !== undefined) for (const [length, next] of gaps) this.arrive(next, from, at, at + length)
  }

  private step(node: Node, from: number, at: number, word: Word, units: readonly Unit[] | undefined, masked: boolean): void {
    if (!masked) {
      const next = node.after(word.stem)
      if (next !== undefined) this.arrive(next, from, at + 1, at + 1)
      const exact = node.exact?.get(word.text)
      if (exact !== undefined) this.arrive(exact, from, at + 1, at + 1)
    }
    if (units === undefined || node.classes === undefined) return
    for (const unit of units) {
      const over = node.classes.get(unit.name)
      if (over !== undefined) this.arrive(over, from, unit.end, unit.end)
    }
  }

  /** `units[i]` are the classes that begin at word i; `masked[i]`: no word edge may touch word i. */
  over(words: readonly Word[], units: Units, masked?: Uint8Array): Hit[] {
    this.hits = []
    this.live = 0
    const { nodes, root } = this
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as Word
      const here = units[at]
      const hidden = masked?.[at] === 1
      const bit = 1 << (word.stem & 31)
      const before = this.live
      // Threads that still wait move to the front; those that arrive now are put behind the old ones, and follow.
      let kept = 0
      for (let index = 0; index < before; index++) {
        const slot = index * 4
        const start = this.threads[slot + 1] as number
        const end = this.threads[slot + 2] as number
        const mask = this.threads[slot + 3] as number
        if (start <= at && ((mask & bit) !== 0 || here !== undefined)) {
          const node = nodes[index] as Node
          if ((mask & bit) !== 0 || node.classes !== undefined) this.step(node, this.threads[slot] as number, at, word, here, hidden)
        }
        if (end > at) this.move(index, kept++)
      }
      for (let index = before; index < this.live; index++) this.move(index, kept++)
      this.live = kept
      this.step(root, at, at, word, here, hidden)
    }
    return this.hits
  }

  private move(from: number, to: number): void {
    if (from === to) return
    this.nodes[to] = this.nodes[from] as Node
    this.threads.copyWithin(to * 4, from * 4, from * 4 + 4)
  }
}

const longestFirst = (a: Hit, b: Hit): number =>
  b.to - b.from - (a.to - a.from) ||
  Number(b.phrase.concept === undefined) - Number(a.phrase.concept === undefined) ||
  Number(b.phrase.strength === 'strong') - Number(a.phrase.strength === 'strong') ||
  a.from - b.from

/** Of overlapping hits that compete, the longest wins: those of one concept, those of an exclusive topic, and what a topic ignores. */
const settle = (hits: Hit[]): Hit[] => {
  if (hits.length === 1) return hits[0]?.phrase.concept === undefined ? [] : hits
  const taken = new Map<string, Set<number>>()
  const words = (key: string): Set<number> => {
    let set = taken.get(key)
    if (set === undefined) taken.set(key, (set = new Set()))
    return set
  }
  const won = hits.sort(longestFirst).filter(({ phrase, from, to }) => {
    const ignored = words(`${phrase.topic} ignores`)
    const own = phrase.concept === undefined ? ignored : words(phrase.exclusive ? phrase.topic : `${phrase.topic} ${phrase.concept}`)
    for (let at = from; at < to; at++) if (own.has(at) || ignored.has(at)) return false
    for (let at = from; at < to; at++) own.add(at)
    return phrase.concept !== undefined
  })
  return won.sort((a, b) => a.from - b.from || a.to - b.to)
}

export interface Matcher {
  /** Mentions of all concepts in a statement, in order. */
  mentionsIn(statement: Statement): readonly Mention[]
  /** Names of the classes that begin at each word, with the end of each (exclusive). */
  unitsOf(words: readonly Word[]): readonly (readonly Unit[] | undefined)[]
}

const bare: Units = []

/** Matches the phrases of a trie, with the classes of another; matching is one pass over the words of a statement. */
export const createMatcher = (phraseTrie: Node, classTrie: Node, finders: readonly UnitFinder[] = []): Matcher => {
  const phrases = new Pass(phraseTrie)
  const classes = new Pass(classTrie)
  const known = new WeakMap<readonly Word[], Units>()
  const unitsOf = (words: readonly Word[]): Units => {
    const seen = known.get(words)
    if (seen !== undefined) return seen
    const units: (Unit[] | undefined)[] = new Array(words.length)
    known.set(words, units)
    const put = (at: number, unit: Unit): void => {
      const here = units[at]
      if (here === undefined) units[at] = [unit]
      else here.push(unit)
    }
    for (const { phrase, from, to } of classes.over(words, bare)) put(from, { name: phrase.topic, end: to })
    for (const find of finders) find(words, put)
    return units
  }
  const maskOf = (words: readonly Word[], units: Units): Uint8Array | undefined => {
    let masked: Uint8Array | undefined
    for (let at = 0; at < words.length; at++)
      for (const { name, end } of units[at] ?? []) if (name === 'mask') (masked ??= new Uint8Array(words.length)).fill(1, at, end)
    return masked
  }
  return {
    unitsOf,
    mentionsIn(statement) {
      const { words } = statement
      const units = unitsOf(words)
      const hits = phrases.over(words, units, maskOf(words, units))
      return hits.length === 0 ? [] : settle(hits).map((hit) => new Found(hit, statement, unitsOf))
    },
  }
}

class Found implements Mention {
  readonly topic: string
  readonly concept: string
  readonly strength: 'strong' | 'weak'
  readonly statement: Statement
  readonly from: number
  readonly to: number
  readonly phrase: string
  private readonly unitsOf: UnitsOf

  constructor({ phrase, from, to }: Hit, statement: Statement, unitsOf: UnitsOf) {
    this.topic = phrase.topic
    this.concept = phrase.concept as string
    this.strength = phrase.strength
    this.statement = statement
    this.from = from
    this.to = to
    this.phrase = phrase.text
    this.unitsOf = unitsOf
  }

  get scope(): Scope {
    return scopesOf(this.statement, this.unitsOf)[this.from] as Scope
  }
}
