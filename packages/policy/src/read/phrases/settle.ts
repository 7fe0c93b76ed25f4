import type { Frozen } from './frozen.ts'
import type { Pass } from './pass.ts'

/** More than the hits of any statement. */
const most = 2 ** 32

/** Of overlapping hits that compete, the longest wins; of those as long, what is ignored, then the strong, then the first. */
export class Settlement {
  private readonly phrases: Int32Array
  private readonly rivals: Int32Array
  private order = new Float64Array(64)
  /** Who has taken each word: the last of a list of `rival` and `next`, 0 for none. */
  private taken = new Int32Array(256)
  private readonly rival: number[] = [0]
  private readonly next: number[] = [0]
  private lists = 1
  private won = new Uint8Array(64)

  constructor({ phrases, rivals }: Frozen) {
    this.phrases = phrases
    this.rivals = rivals
  }

  /** Which of the hits in so many words win, as flags in their order; they are good until the next hits. */
  winners(hits: Pass, length: number): Uint8Array {
    const { found, froms, tos } = hits
    if (this.won.length < hits.count) this.won = new Uint8Array(hits.count * 2)
    const won = this.won.fill(0, 0, hits.count)
    this.clear(length)
    for (const place of this.ranked(hits)) {
      const at = place - Math.floor(place / most) * most
      const kind = (this.phrases[found[at] as number] as number) >> 2
      const own = this.rivals[2 * kind] as number
      const ignored = this.rivals[2 * kind + 1] as number
      if (!this.isFree(froms[at] as number, tos[at] as number, own, ignored)) continue
      this.take(froms[at] as number, tos[at] as number, own)
      if (own !== ignored) won[at] = 1
    }
    return won
  }

  /** A number for each hit, in the order in which they win: its rank, and in the last places which it is. */
  private ranked({ count, found, froms, tos }: Pass): Float64Array {
    if (this.order.length < count) this.order = new Float64Array(count * 2)
    for (let at = 0; at < count; at++) {
      const rank = ((froms[at] as number) - (tos[at] as number)) * 4 + ((this.phrases[found[at] as number] as number) & 3)
      this.order[at] = rank * most + at
    }
    return this.order.subarray(0, count).sort()
  }

  private clear(length: number): void {
    if (this.taken.length < length) this.taken = new Int32Array(length * 2)
    else this.taken.fill(0, 0, length)
    this.lists = 1
  }

  private isFree(from: number, to: number, own: number, ignored: number): boolean {
    for (let at = from; at < to; at++)
      for (let one = this.taken[at] as number; one !== 0; one = this.next[one] as number)
        if (this.rival[one] === own || this.rival[one] === ignored) return false
    return true
  }

  private take(from: number, to: number, own: number): void {
    for (let at = from; at < to; at++) {
      this.next[this.lists] = this.taken[at] as number
      this.rival[this.lists] = own
      this.taken[at] = this.lists++
    }
  }
}
