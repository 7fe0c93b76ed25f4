import type { Frozen } from './frozen.ts'
import { Pass, type Unit, type Units } from './pass.ts'
import type { Phrase } from './phrase.ts'
import { type Scope, scopesOf, type UnitsOf } from './scope.ts'
import { Settlement } from './settle.ts'
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

/** What is found in a statement. */
interface Said {
  readonly mentions: readonly Mention[]
  readonly units: Units
}

export interface Matcher {
  /** Mentions of all concepts in a statement, in order. */
  mentionsIn(statement: Statement): readonly Mention[]
  /** Names of the classes that begin at each word, with the end of each (exclusive). */
  unitsOf(statement: Statement): Units
}

const bare: Units = []

/** Matches the phrases of a trie, with the classes of another; matching is one pass over the words of a statement. */
export const createMatcher = (phraseTrie: Frozen, classTrie: Frozen, finders: readonly UnitFinder[] = []): Matcher => {
  const phrases = new Pass(phraseTrie)
  const classes = new Pass(classTrie)
  const settlement = new Settlement(phrases.phrases)
  const known = new WeakMap<Statement, Said>()
  const unitsIn = (words: readonly Word[]): Units => {
    const units: (Unit[] | undefined)[] = new Array(words.length)
    const put = (at: number, unit: Unit): void => {
      const here = units[at]
      if (here === undefined) units[at] = [unit]
      else here.push(unit)
    }
    const { found, froms, tos } = classes.over(words, bare)
    for (let at = 0; at < found.length; at++)
      put(froms[at] as number, { name: (classes.phrases[found[at] as number] as Phrase).topic, end: tos[at] as number })
    for (const find of finders) find(words, put)
    return units
  }
  const maskOf = (words: readonly Word[], units: Units): Uint8Array | undefined => {
    let masked: Uint8Array | undefined
    for (let at = 0; at < words.length; at++) {
      const here = units[at]
      if (here === undefined) continue
      for (const { name, end } of here) if (name === 'mask') (masked ??= new Uint8Array(words.length)).fill(1, at, end)
    }
    return masked
  }
  const said = (statement: Statement): Said => {
    const seen = known.get(statement)
    if (seen !== undefined) return seen
    const { words } = statement
    const units = unitsIn(words)
    const hits = phrases.over(words, units, maskOf(words, units))
    const won = settlement.winners(hits, words.length)
    const mentions: Mention[] = []
    for (let at = 0; at < won.length; at++)
      if (won[at] === 1)
        mentions.push(
          new Found(
            phrases.phrases[hits.found[at] as number] as Phrase,
            statement,
            hits.froms[at] as number,
            hits.tos[at] as number,
            unitsOf,
          ),
        )
    const one = { mentions, units }
    known.set(statement, one)
    return one
  }
  const unitsOf = (statement: Statement): Units => said(statement).units
  return { unitsOf, mentionsIn: (statement) => said(statement).mentions }
}

class Found implements Mention {
  readonly topic: string
  readonly concept: string
  readonly strength: 'strong' | 'weak'
  readonly statement: Statement
  readonly from: number
  readonly to: number
  readonly phrase: string
  readonly #unitsOf: UnitsOf
  #scope: Scope | undefined

  constructor(phrase: Phrase, statement: Statement, from: number, to: number, unitsOf: UnitsOf) {
    this.topic = phrase.topic
    this.concept = phrase.concept as string
    this.strength = phrase.strength
    this.statement = statement
    this.from = from
    this.to = to
    this.phrase = phrase.text
    this.#unitsOf = unitsOf
  }

  get scope(): Scope {
    this.#scope ??= scopesOf(this.statement, this.#unitsOf)[this.from] as Scope
    return this.#scope
  }
}
