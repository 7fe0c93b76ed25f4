import { Arcs } from './phrases/arcs.ts'
import { type Frozen, ranks, symbolBits, symbolMask } from './phrases/frozen.ts'
import { Pass } from './phrases/pass.ts'
import { Settlement } from './phrases/settle.ts'
import { Symbols } from './phrases/symbols.ts'
import { perText, type Said } from './said.ts'
import type { Unit, Units } from './scope/cues.ts'
import { type Inherited, isSame, type Scope, type Scoped, Scoping, unled } from './scope.ts'
import type { Statement } from './statement.ts'
import { saidBy } from './structure/prose.ts'
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

/** What is found in the statements of a document. */
interface Matches {
  /** Mentions of all concepts in a statement, in order. */
  mentionsIn(statement: Statement): readonly Mention[]
  /** Names of the classes that begin at each word, with the end of each (exclusive). */
  unitsOf(statement: Statement): Units
}

/** Words of a text, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Looks through all statements of a document; who speaks is named in some stretches of their words, which mean 'we' and nothing else. */
export type Matcher = (statements: readonly Statement[], ourNames?: (words: readonly Word[]) => readonly Stretch[]) => Matches

const none: readonly never[] = []

/** What phrases find in words, wherever they stand. */
interface Hits {
  readonly units: Units
  /** The phrases that win: the number of each, its first word, and the word after its last. */
  readonly phrases: readonly { readonly number: number; readonly from: number; readonly to: number }[]
  /** By what has been inherited so far. */
  readonly scopes: { readonly under: Inherited; readonly scoped: Scoped }[]
}

/** The classes of a text in which names mean 'we', whatever their words would mean. */
const named = (units: Units, names: readonly Stretch[]): Units => {
  const own = [...units]
  for (const { from, to } of names) {
    own.fill(undefined, from, to)
    own[from] = [
      { name: 'mask', end: to },
      { name: 'we', end: to },
    ]
  }
  return own
}

/** Matches phrases with their classes; matching is two passes over the words of a statement, one for classes, one for phrases. */
export const createMatcher = (frozen: Frozen, finders: readonly UnitFinder[] = []): Matcher => {
  const [, , defining = 0, matching = 0] = frozen.starts
  const names = frozen.classes
  const numbers = new Map(names.map((name, number) => [name, number]))
  const symbols = new Symbols(frozen)
  const arcs = new Arcs()
  const pass = new Pass(frozen, arcs)
  const settlement = new Settlement(frozen)
  const scoping = new Scoping()
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
  const hitsAmong = (words: readonly Word[], ourNames: readonly Stretch[]): Hits => {
    spelled.length = words.length
    for (let at = 0; at < words.length; at++) spelled[at] = symbols.of((words[at] as Word).text)
    const units = ourNames.length > 0 ? named(unitsIn(words), ourNames) : unitsIn(words)
    lay(units)
    pass.over(matching)
    const won = settlement.winners(pass, words.length)
    const { count, found, froms, tos } = pass
    const phrases: Hits['phrases'][number][] = []
    for (let at = 0; at < count; at++)
      if (won[at] === 1) phrases.push({ number: found[at] as number, from: froms[at] as number, to: tos[at] as number })
    return { units, phrases, scopes: [] }
  }
  const hitsIn = perText(({ words }): Hits => hitsAmong(words, none))
  /** Found once for whatever a text stands under. */
  const scopedUnder = (said: Said, { units, scopes }: Hits, lead: Inherited): Scoped => {
    const known = scopes.find(({ under }) => isSame(under, lead))
    if (known !== undefined) return known.scoped
    const found = scoping.of(said, units, lead)
    scopes.push({ under: lead, scoped: found })
    return found
  }
  return (statements, ourNames) => {
    const hits = statements.map((statement) => {
      const ours = ourNames?.(statement.words) ?? none
      return ours.length > 0 ? hitsAmong(statement.words, ours) : hitsIn(saidBy(statement))
    })
    const scopes: (Scoped | undefined)[] = new Array(statements.length)
    const scopeOf = (statement: Statement): Scoped => {
      const { index, leadIn } = statement
      scopes[index] ??= scopedUnder(
        saidBy(statement),
        hits[index] as Hits,
        leadIn === undefined || leadIn === statement ? unled : scopeOf(leadIn).end,
      )
      return scopes[index]
    }
    const mentions = statements.map((statement, index) =>
      (hits[index] as Hits).phrases.map(({ number, from, to }) => new Found(frozen, number, statement, from, to, scopeOf)),
    )
    return { unitsOf: ({ index }) => hits[index]?.units ?? none, mentionsIn: ({ index }) => mentions[index] ?? none }
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
