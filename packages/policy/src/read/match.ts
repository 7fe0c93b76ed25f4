import type { Frozen } from './frozen.ts'
import { type Hit, Pass, type Unit, type Units } from './pass.ts'
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

/** Finds classes of words that a list can't hold ({period}, {number}, {email}): goes over the words once, and puts each where it begins. */
export type UnitFinder = (words: readonly Word[], put: (at: number, unit: Unit) => void) => void

const longestFirst = (a: Hit, b: Hit): number =>
  b.to - b.from - (a.to - a.from) ||
  Number(b.phrase.concept === undefined) - Number(a.phrase.concept === undefined) ||
  Number(b.phrase.strength === 'strong') - Number(a.phrase.strength === 'strong') ||
  a.from - b.from ||
  a.phrase.order - b.phrase.order

/** Of overlapping hits that compete, the longest wins: those of one concept, those of an exclusive topic, and what a topic ignores. */
const settle = (hits: readonly Hit[]): readonly Hit[] => {
  if (hits.length === 1) return hits[0]?.phrase.concept === undefined ? [] : hits
  const taken = new Map<string, Set<number>>()
  const words = (key: string): Set<number> => {
    let set = taken.get(key)
    if (set === undefined) taken.set(key, (set = new Set()))
    return set
  }
  const won = hits.toSorted(longestFirst).filter(({ phrase, from, to }) => {
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
export const createMatcher = (phraseTrie: Frozen, classTrie: Frozen, finders: readonly UnitFinder[] = []): Matcher => {
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
