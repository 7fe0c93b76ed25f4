import type { Arcs } from './arcs.ts'
import { type Frozen, symbolBits, symbolMask } from './frozen.ts'

/** Finds what begins in one state of the tables along the arcs of a text. Its lists are kept between passes, so that a pass allocates nothing. */
export class Pass {
  /** How many hits there are: number `found[at]` in words[froms[at]] to words[tos[at]] (exclusive). */
  count = 0
  readonly found: number[] = []
  readonly froms: number[] = []
  readonly tos: number[] = []
  private readonly cells: Int32Array
  private readonly ends: Int32Array
  private arcs: Arcs

  constructor({ cells, ends }: Frozen, arcs: Arcs) {
    this.cells = cells
    this.ends = ends
    this.arcs = arcs
  }

  /** In the order of their first words, then of their last, then of their numbers. */
  over(start: number): void {
    this.count = 0
    for (let at = 0; at < this.arcs.length; at++) {
      const before = this.count
      this.follow(start, at, at, at)
      if (this.count > before + 1) this.order(before)
    }
  }

  /** Follows the arcs of words[at] to words[last] from a state. */
  private follow(state: number, from: number, at: number, last: number): void {
    const { firsts, symbols, ends } = this.arcs
    const end = firsts[last + 1] as number
    for (let arc = firsts[at] as number; arc < end; arc++) {
      const symbol = symbols[arc] as number
      const cell = this.cells[state + symbol] as number
      if ((cell & symbolMask) === symbol) this.arrive(cell >> symbolBits, from, ends[arc] as number, 0)
    }
  }

  /** Goes on from a state, whose next word is words[at] or stands up to `gap` words after it. */
  private arrive(state: number, from: number, at: number, gap: number): void {
    const cell = this.cells[state] as number
    if (cell !== 0 && (cell & symbolMask) === 0) this.end(cell >> symbolBits, from, at)
    if (at < this.arcs.length) this.follow(state, from, at, Math.min(at + gap, this.arcs.length - 1))
  }

  /** What ends in a state is found; what may follow after a few words is looked for. */
  private end(place: number, from: number, at: number): void {
    const { ends } = this
    const counts = ends[place] as number
    const gaps = place + 1 + (counts >> 8)
    for (let one = place + 1; one < gaps; one++) {
      this.found[this.count] = ends[one] as number
      this.froms[this.count] = from
      this.tos[this.count++] = at
    }
    for (let gap = gaps; gap < gaps + 2 * (counts & 255); gap += 2) this.arrive(ends[gap + 1] as number, from, at, ends[gap] as number)
  }

  /** Puts the hits from `start` on in order; they are few. */
  private order(start: number): void {
    const { found, tos } = this
    for (let next = start + 1; next < this.count; next++) {
      const number = found[next] as number
      const to = tos[next] as number
      let at = next
      for (; at > start && (tos[at - 1] === to ? (found[at - 1] as number) > number : (tos[at - 1] as number) > to); at--) {
        found[at] = found[at - 1] as number
        tos[at] = tos[at - 1] as number
      }
      found[at] = number
      tos[at] = to
    }
  }
}
