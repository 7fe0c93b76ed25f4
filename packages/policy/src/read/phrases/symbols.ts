import { stemOf } from '../stem.ts'
import { type Frozen, symbolBits, symbolMask } from './frozen.ts'

/** What phrases know words by. Words are looked up once for each spelling. */
export class Symbols {
  private readonly frozen: Frozen
  private readonly known = new Map<string, number>()

  constructor(frozen: Frozen) {
    this.frozen = frozen
  }

  /** The symbol of a word's stem, and in the bits above it that of the very word; 0 where no phrase has it. */
  of(word: string): number {
    const seen = this.known.get(word)
    if (seen !== undefined) return seen
    const [stems = 0, exact = 0] = this.frozen.starts
    const symbols = this.spelled(stems, stemOf(word)) | (this.spelled(exact, word) << symbolBits)
    // Rare words (addresses, numbers, names) would only fill memory.
    if (this.known.size < 50_000) this.known.set(word, symbols)
    return symbols
  }

  private spelled(start: number, text: string): number {
    const { cells, ends } = this.frozen
    let state = start
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const cell = cells[state + code] as number
      if ((cell & symbolMask) !== code) return 0
      state = cell >> symbolBits
    }
    const cell = cells[state] as number
    return (cell & symbolMask) === 0 ? (ends[(cell >> symbolBits) + 1] as number) : 0
  }
}
