/**
 * Wordings and lexicon as tables: what words are matched with, and what builds publish in the place of phrases. A state is told by where its
 * row begins in the cells: what symbol `x` leads to from state `s` stands in cell `s + x`, if that cell is of `x` (its low bits; the rest
 * is a state). No two rows begin at one place, so that a cell can be of one row only. Symbols are those of classes, stems and exact words.
 */
export interface Frozen {
  /** Of symbol 0, a cell holds where in `ends` it stands what ends in the state; of a stem or exact word, its symbol. */
  readonly cells: Int32Array
  /** How many phrases end in a state, times 256, and how many gaps begin there; the phrases; the length of each gap and its state. */
  readonly ends: Int32Array
  /** The states from which stems and exact words are spelled, and from which classes and phrases begin. */
  readonly starts: Int32Array
  /** Of each phrase its kind, times 4, and its rank. In the order of rank, then of declaration. */
  readonly phrases: Int32Array
  /** Of each kind: the number of those it competes with, and of what is ignored beside it. */
  readonly rivals: Int32Array
  /** Of each kind: topic and concept ('' if ignored). */
  readonly kinds: readonly string[]
  /** Names of classes by their symbol, from 1 on. */
  readonly classes: readonly string[]
  /** What the phrases look like. */
  readonly texts: () => readonly string[]
}

/** How many bits a cell has, and how many of them are its symbol. */
export const cellBits = 31
export const symbolBits = 13
export const symbolMask: number = 2 ** symbolBits - 1

/** Of phrases as long, those of the lower rank win. */
export const ranks = { ignored: 0, strong: 1, weak: 2 } as const
