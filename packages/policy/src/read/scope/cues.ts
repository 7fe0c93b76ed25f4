import type { Said } from '../said.ts'
import type { Word } from '../words.ts'

/** A class of words that begins at a word, and the word after its last. */
export interface Unit {
  readonly name: string
  readonly end: number
}

/** The classes that begin at each word. */
export type Units = readonly (readonly Unit[] | undefined)[]

/** The classes that decide on scope, a bit each; as literals they cost nothing to look up. */
export const cue = {
  we: 0x000001,
  'our-processor': 0x000002,
  you: 0x000004,
  client: 0x000008,
  'other-actor': 0x000010,
  subject: 0x000020,
  auxiliary: 0x000040,
  but: 0x000080,
  if: 0x000100,
  consequent: 0x000200,
  not: 0x000400,
  'pseudo-not': 0x000800,
  except: 0x001000,
  hypothetical: 0x002000,
  wish: 0x004000,
  may: 0x008000,
  past: 0x010000,
  'pseudo-past': 0x020000,
  example: 0x040000,
  definition: 0x080000,
  'pseudo-definition': 0x100000,
  'other-document': 0x200000,
  general: 0x400000,
} as const
const bitsOfClasses: ReadonlyMap<string, number> = new Map(Object.entries(cue))

const none: readonly never[] = []

/** The words of the text at hand, and the cues that begin at each. Its list is kept between texts, so that one allocates nothing. */
export class Cues {
  words: readonly Word[] = none
  /** The text is a question. */
  asks = false
  /** The cues of all words. */
  all = 0
  private units: Units = none
  private bits = new Uint32Array(256)

  of({ words, text }: Said, units: Units): this {
    this.words = words
    this.units = units
    this.asks = text.endsWith('?')
    if (this.bits.length < words.length) this.bits = new Uint32Array(words.length * 2)
    this.all = 0
    for (let at = 0; at < words.length; at++) {
      let bits = 0
      for (const { name } of this.unitsAt(at)) bits |= bitsOfClasses.get(name) ?? 0
      this.bits[at] = bits
      this.all |= bits
    }
    return this
  }

  /** No cue begins at a word, and no mark stands in front of it: it goes on with what the word before says. */
  isPlain(at: number): boolean {
    return this.bits[at] === 0 && this.words[at]?.before === ''
  }

  /** All that begin at a word. */
  at(at: number): number {
    return this.bits[at] as number
  }

  /** Whether one of some cues begins at a word; beyond the first and the last none does. */
  has(at: number, cues: number): boolean {
    return at >= 0 && at < this.words.length && ((this.bits[at] as number) & cues) !== 0
  }

  text(at: number): string {
    return this.words[at]?.text ?? ''
  }

  /** The mark in front of a word. */
  mark(at: number): string {
    return this.words[at]?.before ?? ''
  }

  unitsAt(at: number): readonly Unit[] {
    return this.units[at] ?? none
  }

  /** Where the longest cue of a name that begins at a word ends; 0 when none does. */
  endOf(at: number, name: 'not' | 'pseudo-not' | 'pseudo-past'): number {
    let longest = 0
    if (this.has(at, cue[name])) for (const unit of this.unitsAt(at)) if (unit.name === name && unit.end > longest) longest = unit.end
    return longest
  }
}
