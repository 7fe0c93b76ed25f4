/** What a text may be read as: arcs from each word on, each with a symbol and where it ends. Kept between texts, so that one allocates nothing. */
export class Arcs {
  /** How many words there are. */
  length = 0
  /** By word, where its arcs begin; those of the next one end them. */
  readonly firsts: number[] = []
  readonly symbols: number[] = []
  readonly ends: number[] = []
  private count = 0

  clear(): void {
    this.length = this.count = this.firsts[0] = 0
  }

  /** An arc of the word at hand. */
  add(symbol: number, end: number): void {
    this.symbols[this.count] = symbol
    this.ends[this.count++] = end
  }

  /** Goes on to the next word. */
  next(): void {
    this.firsts[++this.length] = this.count
  }
}
