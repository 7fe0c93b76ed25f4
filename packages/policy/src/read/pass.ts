import type { Frozen } from './frozen.ts'
import type { Phrase } from './phrase.ts'
import { idOfStem } from './stem.ts'
import type { Word } from './words.ts'

export interface Unit {
  readonly name: string
  readonly end: number
}

/** The classes that begin at each word. */
export type Units = readonly (readonly Unit[] | undefined)[]

/** A phrase found in words[from] to words[to] (exclusive). */
export interface Hit {
  readonly phrase: Phrase
  readonly from: number
  readonly to: number
}

const byEnd = (a: Hit, b: Hit): number => a.to - b.to

/** Finds the phrases of a trie in words: follows it from each word on. Lists are kept between passes, so that a pass allocates only its hits. */
export class Pass {
  private readonly code: Int32Array
  private readonly shapes: Int32Array
  private readonly strings: readonly string[]
  private readonly phrases: readonly Phrase[]
  /** The trie's number of a stem, -1 if no phrase has it. */
  private readonly local: Int32Array
  /** Where the root's edges lead, by stem, exact word and class; 0: nowhere. */
  private readonly firstWords: Int32Array
  private readonly firstExact: Map<string, number> = new Map()
  private readonly firstClasses: Map<string, number> = new Map()
  private words: readonly Word[] = []
  private units: Units = []
  private stems = new Int32Array(256)
  private hits: Hit[] = []

  constructor({ stems, strings, phrases, shapes, code }: Frozen) {
    this.code = Int32Array.from(code)
    this.shapes = Int32Array.from(shapes)
    this.strings = strings
    this.phrases = phrases.map(([topic, concept, text, strong, exclusive], order) => ({
      topic: strings[topic] as string,
      ...(concept === -1 ? {} : { concept: strings[concept] as string }),
      text: strings[text] as string,
      strength: strong === 1 ? 'strong' : 'weak',
      exclusive: exclusive === 1,
      order,
    }))
    const ids = stems.map(idOfStem)
    this.local = new Int32Array(ids.reduce((most, id) => Math.max(most, id + 1), 0)).fill(-1)
    for (const [at, id] of ids.entries()) this.local[id] = at
    this.firstWords = new Int32Array(stems.length)
    const [words, exact, classes] = [0, 1, 2].map((kind) => this.shapes[(code[0] as number) * 6 + kind] as number) as [
      number,
      number,
      number,
    ]
    let at = words + exact > 1 ? 2 : 1
    for (let count = 0; count < words; count++, at += 2) this.firstWords[code[at] as number] = code[at + 1] as number
    for (let count = 0; count < exact; count++, at += 2) this.firstExact.set(strings[code[at] as number] as string, code[at + 1] as number)
    for (let count = 0; count < classes; count++, at += 2)
      this.firstClasses.set(strings[code[at] as number] as string, code[at + 1] as number)
  }

  /** In the order of their first words, then of their last. `masked[i]`: no word edge may touch word i. */
  over(words: readonly Word[], units: Units, masked?: Uint8Array): readonly Hit[] {
    const { local, firstWords, firstExact, firstClasses } = this
    this.hits = []
    this.words = words
    this.units = units
    if (this.stems.length < words.length) this.stems = new Int32Array(words.length * 2)
    const { stems, hits } = this
    for (let at = 0; at < words.length; at++) {
      const { stem } = words[at] as Word
      stems[at] = masked?.[at] === 1 || stem >= local.length ? -1 : (local[stem] as number)
    }
    for (let at = 0; at < words.length; at++) {
      const before = hits.length
      const stem = stems[at] as number
      if (stem >= 0) {
        const next = firstWords[stem] as number
        if (next > 0) this.arrive(next, at, at + 1, at + 1)
        const exact = firstExact.get((words[at] as Word).text)
        if (exact !== undefined) this.arrive(exact, at, at + 1, at + 1)
      }
      const here = units[at]
      if (here !== undefined) {
        for (const { name, end } of here) {
          const next = firstClasses.get(name)
          if (next !== undefined) this.arrive(next, at, end, end)
        }
      }
      if (hits.length > before + 1) hits.push(...hits.splice(before).sort(byEnd))
    }
    return hits
  }

  /** Follows the node that stands at `node`; its next word is one from `at` to `until`. */
  private arrive(node: number, from: number, at: number, until: number): void {
    const { code, shapes, stems } = this
    const shape = (code[node] as number) * 6
    const words = shapes[shape] as number
    const exact = shapes[shape + 1] as number
    let read = node + 1
    const end = Math.min(until + 1, this.words.length)
    if (words === 1 && exact === 0) {
      const stem = code[read] as number
      for (let here = at; here < end; here++)
        if (stems[here] === stem) this.arrive(node + (code[read + 1] as number), from, here + 1, here + 1)
    } else if (words + exact > 0) {
      const mask = words + exact > 1 ? (code[read++] as number) : -1
      for (let here = at; here < end; here++) {
        const stem = stems[here] as number
        if (stem < 0 || ((mask >> (stem & 31)) & 1) === 0) continue
        const next = this.afterWord(read, words, stem)
        if (next !== 0) this.arrive(node + next, from, here + 1, here + 1)
        if (exact > 0) this.exactWord(node, read + 2 * words, exact, from, here)
      }
    }
    read += 2 * (words + exact)
    const classes = shapes[shape + 2] as number
    if (classes > 0) for (let here = at; here < end; here++) if (this.units[here] !== undefined) this.class(node, read, classes, from, here)
    read += 2 * classes
    for (let gaps = shapes[shape + 3] as number; gaps > 0; gaps--, read += 2)
      this.arrive(node + (code[read + 1] as number), from, at, at + (code[read] as number))
    for (let joins = shapes[shape + 4] as number; joins > 0; joins--) this.arrive(node + (code[read++] as number), from, at, until)
    for (let accepts = shapes[shape + 5] as number; accepts > 0; accepts--)
      this.hits.push({ phrase: this.phrases[code[read++] as number] as Phrase, from, to: at })
  }

  /** Where a stem leads, of `count` pairs at `read` by rising stem; 0: nowhere. */
  private afterWord(read: number, count: number, stem: number): number {
    const { code } = this
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((code[read + 2 * middle] as number) < stem) low = middle + 1
      else high = middle
    }
    return low < count && code[read + 2 * low] === stem ? (code[read + 2 * low + 1] as number) : 0
  }

  private exactWord(node: number, read: number, count: number, from: number, here: number): void {
    const { text } = this.words[here] as Word
    for (let at = read; at < read + 2 * count; at += 2)
      if (this.strings[this.code[at] as number] === text) this.arrive(node + (this.code[at + 1] as number), from, here + 1, here + 1)
  }

  private class(node: number, read: number, count: number, from: number, here: number): void {
    for (const { name, end } of this.units[here] ?? [])
      for (let at = read; at < read + 2 * count; at += 2)
        if (this.strings[this.code[at] as number] === name) this.arrive(node + (this.code[at + 1] as number), from, end, end)
  }
}
