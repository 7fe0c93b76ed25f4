import { compile, type Lexicon, type Node, type Phrase, type Wording } from './phrase.ts'
import { type Scope, scopesOf } from './scope.ts'
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

interface Unit {
  readonly name: string
  readonly end: number
}

/** Finds classes of words that a list can't hold ({period}, {number}, {email}): called once a word. */
export type UnitFinder = (words: readonly Word[], at: number) => readonly Unit[]

interface Hit {
  readonly phrase: Phrase
  readonly from: number
  readonly to: number
}

interface Thread {
  readonly node: Node
  readonly from: number
  /** Words that a gap may still pass over. */
  readonly gap: number
}

/** Runs a trie over words. `units[i]` are the classes that begin at word i; `masked[i]`: no word edge may touch word i. */
const run = (root: Node, words: readonly Word[], units: readonly (readonly Unit[] | undefined)[], masked?: Uint8Array): Hit[] => {
  const hits: Hit[] = []
  const waiting: (Thread[] | undefined)[] = []
  const arrive = (node: Node, from: number, at: number, gap: number): void => {
    for (const phrase of node.accepts ?? []) hits.push({ phrase, from, to: at })
    for (const next of node.joins ?? []) arrive(next, from, at, gap)
    if (at >= words.length) return
    if (node.words !== undefined || node.classes !== undefined || node.exact !== undefined) (waiting[at] ??= []).push({ node, from, gap })
    for (const [length, next] of node.gaps ?? []) arrive(next, from, at, length)
  }
  const step = (node: Node, from: number, at: number): void => {
    const word = words[at] as Word
    if (masked?.[at] !== 1) {
      const next = node.words?.get(word.stem)
      if (next !== undefined) arrive(next, from, at + 1, 0)
      const exact = node.exact?.get(word.text)
      if (exact !== undefined) arrive(exact, from, at + 1, 0)
    }
    if (node.classes !== undefined)
      for (const unit of units[at] ?? []) {
        const over = node.classes.get(unit.name)
        if (over !== undefined) arrive(over, from, unit.end, 0)
      }
  }
  for (let at = 0; at < words.length; at++) {
    step(root, at, at)
    const threads = waiting[at]
    if (threads === undefined) continue
    for (const thread of threads) {
      step(thread.node, thread.from, at)
      if (thread.gap > 0 && at + 1 < words.length) (waiting[at + 1] ??= []).push({ ...thread, gap: thread.gap - 1 })
    }
    waiting[at] = undefined
  }
  return hits
}

const longestFirst = (a: Hit, b: Hit): number =>
  b.to - b.from - (a.to - a.from) ||
  Number(b.phrase.concept === undefined) - Number(a.phrase.concept === undefined) ||
  Number(b.phrase.strength === 'strong') - Number(a.phrase.strength === 'strong') ||
  a.from - b.from

/** Of overlapping hits that compete, the longest wins: those of one concept, those of an exclusive topic, and what a topic ignores. */
const settle = (hits: Hit[]): Hit[] => {
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

/** Compiles wordings and classes once; matching is one pass over the words of a statement. */
export const createMatcher = (wordings: readonly Wording[], lexicon: Lexicon, finders: readonly UnitFinder[] = []): Matcher => {
  const phrases = compile(wordings)
  const classes = compile(Object.entries(lexicon).map(([name, strong]) => ({ topic: name, concepts: { [name]: { strong } } })))
  const known = new WeakMap<readonly Word[], readonly (readonly Unit[] | undefined)[]>()
  const unitsOf = (words: readonly Word[]): readonly (readonly Unit[] | undefined)[] => {
    const seen = known.get(words)
    if (seen !== undefined) return seen
    const units: (Unit[] | undefined)[] = []
    known.set(words, units)
    for (const { phrase, from, to } of run(classes, words, [])) (units[from] ??= []).push({ name: phrase.topic, end: to })
    for (const find of finders) for (let at = 0; at < words.length; at++) for (const unit of find(words, at)) (units[at] ??= []).push(unit)
    return units
  }
  return {
    unitsOf,
    mentionsIn(statement) {
      const { words } = statement
      const units = unitsOf(words)
      let masked: Uint8Array | undefined
      units.forEach((at, from) => {
        for (const unit of at ?? []) if (unit.name === 'mask') (masked ??= new Uint8Array(words.length)).fill(1, from, unit.end)
      })
      const hits = settle(run(phrases, words, units, masked))
      if (hits.length === 0) return []
      return hits.map(
        ({ phrase, from, to }): Mention => ({
          topic: phrase.topic,
          concept: phrase.concept as string,
          strength: phrase.strength,
          statement,
          from,
          to,
          phrase: phrase.text,
          get scope() {
            return scopesOf(statement, unitsOf)[from] as Scope
          },
        }),
      )
    },
  }
}
