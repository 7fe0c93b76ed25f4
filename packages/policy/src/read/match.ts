import { Arcs } from './arcs.ts'
import { type Frozen, ranks, symbolBits, symbolMask } from './frozen.ts'
import { Pass } from './pass.ts'
import { type Scope, type Scoped, scoped } from './scope.ts'
import { Settlement } from './settle.ts'
import type { Statement } from './statement.ts'
import { Symbols } from './symbols.ts'
import type { Word } from './words.ts'

interface Unit {
  readonly name: string
  readonly end: number
}

/** The classes that begin at each word. */
type Units = readonly (readonly Unit[] | undefined)[]

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

/** What is found in the statements of a document. */
interface Matches {
  /** Mentions of all concepts in a statement, in order. */
  mentionsIn(statement: Statement): readonly Mention[]
  /** Names of the classes that begin at each word, with the end of each (exclusive). */
  unitsOf(statement: Statement): Units
}

/** Looks through all statements of a document. */
export type Matcher = (statements: readonly Statement[]) => Matches

const none: readonly never[] = []

/** Matches phrases with their classes; matching is two passes over the words of a statement, one for classes, one for phrases. */
export const createMatcher = (frozen: Frozen, finders: readonly UnitFinder[] = []): Matcher => {
  const [, , defining = 0, matching = 0] = frozen.starts
  const names = frozen.classes
  const numbers = new Map(names.map((name, number) => [name, number]))
  const symbols = new Symbols(frozen)
  const arcs = new Arcs()
  const pass = new Pass(frozen, arcs)
  const settlement = new Settlement(frozen)
  /** Symbols of the words at hand, one for each. */
  const spelled: number[] = []
  const lay = (units?: Units): void => {
    arcs.clear()
    let masked = 0
    for (let at = 0; at < spelled.length; at++) {
      const here = units?.[at] ?? none
      for (const { name, end } of here) if (name === 'mask' && end > masked) masked = end
      const symbol = spelled[at] as number
      if (at >= masked && symbol > 0) {
        if ((symbol & symbolMask) > 0) arcs.add(symbol & symbolMask, at + 1)
        if (symbol > symbolMask) arcs.add(symbol >> symbolBits, at + 1)
      }
      for (const { name, end } of here) {
        const number = numbers.get(name)
        if (number !== undefined) arcs.add(number, end)
      }
      arcs.next()
    }
  }
  const unitsIn = (words: readonly Word[]): Units => {
    const units: (Unit[] | undefined)[] = new Array(words.length)
    const put = (at: number, unit: Unit): void => {
      const here = units[at]
      if (here === undefined) units[at] = [unit]
      else here.push(unit)
    }
    lay()
    pass.over(defining)
    const { count, found, froms, tos } = pass
    for (let at = 0; at < count; at++) put(froms[at] as number, { name: names[found[at] as number] as string, end: tos[at] as number })
    for (const find of finders) find(words, put)
    return units
  }
  return (statements) => {
    const units: Units[] = []
    const scopes: (Scoped | undefined)[] = statements.map(() => undefined)
    const scopeOf = (statement: Statement): Scoped => {
      const { index, leadIn } = statement
      scopes[index] ??= scoped(statement, units[index] ?? none, leadIn === undefined || leadIn === statement ? undefined : scopeOf(leadIn))
      return scopes[index]
    }
    const mentions = statements.map((statement, index) => {
      const { words } = statement
      spelled.length = words.length
      for (let at = 0; at < words.length; at++) spelled[at] = symbols.of((words[at] as Word).text)
      units[index] = unitsIn(words)
      lay(units[index])
      pass.over(matching)
      const won = settlement.winners(pass, words.length)
      const { count, found, froms, tos } = pass
      const said: Mention[] = []
      for (let at = 0; at < count; at++)
        if (won[at] === 1) said.push(new Found(frozen, found[at] as number, statement, froms[at] as number, tos[at] as number, scopeOf))
      return said
    })
    return { unitsOf: ({ index }) => units[index] ?? none, mentionsIn: ({ index }) => mentions[index] ?? [] }
  }
}

class Found implements Mention {
  readonly topic: string
  readonly concept: string
  readonly strength: 'strong' | 'weak'
  readonly statement: Statement
  readonly from: number
  readonly to: number
  private readonly frozen: Frozen
  private readonly number: number
  private readonly scopeOf: (statement: Statement) => Scoped
  private known: Scope | undefined = undefined

  constructor(frozen: Frozen, number: number, statement: Statement, from: number, to: number, scopeOf: (statement: Statement) => Scoped) {
    const phrase = frozen.phrases[number] as number
    const kind = phrase >> 2
    this.topic = frozen.kinds[2 * kind] as string
    this.concept = frozen.kinds[2 * kind + 1] as string
    this.strength = (phrase & 3) === ranks.weak ? 'weak' : 'strong'
    this.statement = statement
    this.from = from
    this.to = to
    this.frozen = frozen
    this.number = number
    this.scopeOf = scopeOf
  }

  get phrase(): string {
    return this.frozen.texts()[this.number] as string
  }

  get scope(): Scope {
    this.known ??= this.scopeOf(this.statement).scopes[this.from] as Scope
    return this.known
  }
}
