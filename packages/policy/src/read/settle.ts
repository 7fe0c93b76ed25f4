import type { Hits } from './pass.ts'
import type { Phrase } from './phrase.ts'

/** Numbers for those whose hits compete, by phrase: hits of one concept, those of an exclusive topic, what a topic ignores. */
interface Rivals {
  readonly own: Int32Array
  /** What the phrase's topic ignores. */
  readonly ignored: Int32Array
}

const rivalsOf = (phrases: readonly Phrase[]): Rivals => {
  const numbers = new Map<string, number>()
  const of = (key: string): number => {
    let number = numbers.get(key)
    if (number === undefined) numbers.set(key, (number = numbers.size))
    return number
  }
  const ignored = Int32Array.from(phrases, ({ topic }) => of(`${topic} ignores`))
  const own = Int32Array.from(phrases, ({ topic, concept, exclusive }, at) =>
    concept === undefined ? (ignored[at] as number) : of(exclusive ? topic : `${topic} ${concept}`),
  )
  return { own, ignored }
}

/** More than the hits of any statement. */
const most = 2 ** 32

/** Of overlapping hits that compete, the longest wins; of those as long, what is ignored, then the strong, then the first. */
export class Settlement {
  private readonly phrases: readonly Phrase[]
  private readonly rivals: Rivals
  private order = new Float64Array(64)
  /** Who has taken each word: the last of a list of `rival` and `next`, 0 for none. */
  private taken = new Int32Array(256)
  private readonly rival: number[] = [0]
  private readonly next: number[] = [0]

  constructor(phrases: readonly Phrase[]) {
    this.phrases = phrases
    this.rivals = rivalsOf(phrases)
  }

  /** Which of the hits win, as flags in their order. */
  winners({ found, froms, tos }: Hits, length: number): Uint8Array {
    const won = new Uint8Array(found.length)
    this.clear(length)
    for (const place of this.ranked(found, froms, tos)) {
      const at = place - Math.floor(place / most) * most
      const phrase = found[at] as number
      const own = this.rivals.own[phrase] as number
      const ignored = this.rivals.ignored[phrase] as number
      if (!this.isFree(froms[at] as number, tos[at] as number, own, ignored)) continue
      this.take(froms[at] as number, tos[at] as number, own)
      if (own !== ignored) won[at] = 1
    }
    return won
  }

  /** A number for each hit, in the order in which they win: its rank, and in the last places which it is. */
  private ranked(found: readonly number[], froms: readonly number[], tos: readonly number[]): Float64Array {
    if (this.order.length < found.length) this.order = new Float64Array(found.length * 2)
    for (let at = 0; at < found.length; at++) {
      const { concept, strength } = this.phrases[found[at] as number] as Phrase
      const rank = ((froms[at] as number) - (tos[at] as number)) * 4 + (concept === undefined ? 0 : 2) + (strength === 'strong' ? 0 : 1)
      this.order[at] = rank * most + at
    }
    return this.order.subarray(0, found.length).sort()
  }

  private clear(length: number): void {
    if (this.taken.length < length) this.taken = new Int32Array(length * 2)
    else this.taken.fill(0, 0, length)
    this.rival.length = this.next.length = 1
  }

  private isFree(from: number, to: number, own: number, ignored: number): boolean {
    for (let at = from; at < to; at++)
      for (let one = this.taken[at] as number; one !== 0; one = this.next[one] as number)
        if (this.rival[one] === own || this.rival[one] === ignored) return false
    return true
  }

  private take(from: number, to: number, own: number): void {
    for (let at = from; at < to; at++) {
      this.next.push(this.taken[at] as number)
      this.taken[at] = this.rival.push(own) - 1
    }
  }
}
