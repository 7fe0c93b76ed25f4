import type { Frozen } from './frozen.ts'
import type { Phrase } from './phrase.ts'
import { Trie } from './trie.ts'
import type { Word } from './words.ts'

export interface Unit {
  readonly name: string
  readonly end: number
}

/** The classes that begin at each word. */
export type Units = readonly (readonly Unit[] | undefined)[]

/** Phrases found in words, by number: phrase `at` in words[froms[at]] to words[tos[at]] (exclusive). */
export interface Hits {
  readonly phrases: readonly Phrase[]
  readonly found: readonly number[]
  readonly froms: readonly number[]
  readonly tos: readonly number[]
}

/** The state from which every phrase begins. */
const start = 1

/** Finds the phrases of a trie in words: follows it from each word on. Its lists are kept between passes, so that a pass allocates nothing. */
export class Pass implements Hits {
  readonly phrases: readonly Phrase[]
  readonly found: number[] = []
  readonly froms: number[] = []
  readonly tos: number[] = []
  private readonly trie: Trie
  private units: Units = []
  private length = 0
  private stems = new Int32Array(256)
  private exact = new Int32Array(256)

  constructor(frozen: Frozen) {
    this.trie = new Trie(frozen)
    this.phrases = this.trie.phrases
  }

  /** In the order of their first words, then of their last, strong ones first. `masked[i]`: no word edge may touch word i. */
  over(words: readonly Word[], units: Units, masked?: Uint8Array): Hits {
    this.found.length = this.froms.length = this.tos.length = 0
    this.look(words, masked)
    this.units = units
    for (let at = 0; at < words.length; at++) {
      const before = this.found.length
      this.arrive(start, at, at, at)
      if (this.found.length > before + 1) this.order(before)
    }
    return this
  }

  private look(words: readonly Word[], masked?: Uint8Array): void {
    const { trie } = this
    this.length = words.length
    if (this.stems.length < words.length) {
      this.stems = new Int32Array(words.length * 2)
      this.exact = new Int32Array(words.length * 2)
    }
    for (let at = 0; at < words.length; at++) {
      const { stem, text } = words[at] as Word
      const own = masked?.[at] === 1 ? -1 : trie.stem(stem)
      this.stems[at] = own
      this.exact[at] = own < 0 ? -1 : trie.exact(own, text)
    }
  }

  /** Follows a state; its next word is one from `at` to `until`. */
  private arrive(state: number, from: number, at: number, until: number): void {
    const { stems, trie } = this
    const mask = trie.masks[state] as number
    const hasClasses = trie.hasClasses[state] === true
    const end = until < this.length ? until + 1 : this.length
    for (let here = at; here < end; here++) {
      const stem = stems[here] as number
      if (stem >= 0 && ((mask >> (stem & 31)) & 1) !== 0) {
        const next = trie.afterWord(state, stem)
        if (next > 0) this.arrive(next, from, here + 1, here + 1)
        const exact = this.exact[here] as number
        if (exact >= 0 && trie.hasExact[state] === true) {
          const other = trie.afterExact(state, exact)
          if (other > 0) this.arrive(other, from, here + 1, here + 1)
        }
      }
      if (hasClasses) {
        const units = this.units[here]
        if (units !== undefined) this.class(state, units, from)
      }
    }
    const gaps = trie.gaps[state] as readonly number[]
    for (let gap = 0; gap < gaps.length; gap += 2) this.arrive(gaps[gap + 1] as number, from, at, at + (gaps[gap] as number))
    const accepts = trie.accepts[state] as readonly number[]
    for (let one = 0; one < accepts.length; one++) {
      this.found.push(accepts[one] as number)
      this.froms.push(from)
      this.tos.push(at)
    }
  }

  private class(state: number, units: readonly Unit[], from: number): void {
    for (const { name, end } of units) {
      const number = this.trie.name(name)
      const next = number < 0 ? 0 : this.trie.afterClass(state, number)
      if (next > 0) this.arrive(next, from, end, end)
    }
  }

  /** Puts the hits from `start` on in order; they are few. */
  private order(start: number): void {
    const { found, tos } = this
    for (let next = start + 1; next < found.length; next++) {
      const phrase = found[next] as number
      const to = tos[next] as number
      let at = next
      for (; at > start && this.isBehind(at - 1, phrase, to); at--) {
        found[at] = found[at - 1] as number
        tos[at] = tos[at - 1] as number
      }
      found[at] = phrase
      tos[at] = to
    }
  }

  private isBehind(at: number, phrase: number, to: number): boolean {
    const { phrases, found, tos } = this
    const before = found[at] as number
    const [own, other] = [phrases[phrase]?.strength, phrases[before]?.strength]
    if (tos[at] !== to) return (tos[at] as number) > to
    return own === other ? before > phrase : own === 'strong'
  }
}
