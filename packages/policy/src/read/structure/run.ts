/** A stretch `[start, end)` of a run's text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a line of the source ends inside a run: the text has a space there. */
export interface Break {
  /** Offset in the text of what follows. */
  readonly at: number
  /** `<br>`, two spaces or a backslash: a line that the author wanted. */
  readonly hard: boolean
}

export interface RunLink extends Stretch {
  url: string
  readonly reference?: string
  readonly sourceStart: number
  readonly sourceEnd: number
}

/** The decoded text of a paragraph, heading or cell: white space folded, markup gone, with a piecewise map back to the source. */
export interface Run {
  readonly text: string
  /** Triples (text start, source start, source end); equal lengths map unit by unit, others as a whole. */
  readonly map: readonly number[]
  readonly breaks: readonly Break[]
  readonly bold: readonly Stretch[]
  readonly italic: readonly Stretch[]
  readonly links: readonly RunLink[]
}

/** White space that folds: ASCII, no-break, and the Unicode spaces. */
export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x205f ||
    unit === 0x1680 ||
    unit === 0x85
  )
}

/** Soft hyphen, zero-width characters and marks of direction: they join no word and part none. */
function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    unit === 0xfeff ||
    (unit >= 0x202a && unit <= 0x202e)
  )
}

/** Collects a {@link Run}. Offsets into the source must not go backwards. */
export class RunBuilder {
  text = ''
  readonly map: number[] = []
  readonly breaks: Break[] = []
  readonly bold: Stretch[] = []
  readonly italic: Stretch[] = []
  readonly links: RunLink[] = []
  /** The text is empty or ends in a space. Looking at the text itself would copy it each time. */
  #spaced = true

  /** `value` stands in the source at `at`, unit by unit. */
  copy(value: string, at: number): void {
    let from = 0
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i)
      if (unit > 32 && unit < 0xa0) continue
      if (unit === 32 && i > from && value.charCodeAt(i + 1) > 32) continue
      if (unit > 0xad && unit < 0x1680) continue
      if (isSpace(unit)) {
        this.#piece(value.slice(from, i), at + from, at + i)
        if (!this.#spaced) this.#piece(' ', at + i, at + i + 1)
        from = i + 1
      } else if (isInvisible(unit)) {
        this.#piece(value.slice(from, i), at + from, at + i)
        from = i + 1
      }
    }
    this.#piece(from ? value.slice(from) : value, at + from, at + value.length)
  }

  /** `value` is what the source says between `start` and `end` in another way (an entity). */
  replace(value: string, start: number, end: number): void {
    const unit = value.charCodeAt(0)
    if (value.length === 1 && isInvisible(unit)) return
    if (value.length === 1 && isSpace(unit)) {
      if (!this.#spaced) this.#piece(' ', start, end)
    } else this.#piece(value, start, end)
  }

  /** A line ends; the next piece of text begins a new one. */
  lineBreak(hard: boolean, at: number): void {
    if (!this.#spaced) this.#piece(' ', at, at)
    if (!this.text) return
    const last = this.breaks.at(-1)
    if (last?.at === this.text.length) this.breaks.pop()
    this.breaks.push({ at: this.text.length, hard: hard || (last?.at === this.text.length && last.hard) })
  }

  #piece(value: string, start: number, end: number): void {
    if (!value) return
    const { map } = this
    const last = map.length - 3
    const before = this.text.length
    this.text += value
    this.#spaced = value.charCodeAt(value.length - 1) === 32
    if (last >= 0 && map[last + 2] === start && value.length === end - start && before - map[last]! === start - map[last + 1]!)
      map[last + 2] = end
    else map.push(before, start, end)
  }
}

/** The segment of the map that holds text offset `at`. */
function segmentAt(map: readonly number[], at: number): number {
  let low = 0
  let high = map.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle * 3]! <= at) low = middle
    else high = middle - 1
  }
  return low * 3
}

/** The place in the source of text `[start, end)`; an empty stretch gives an empty span. */
export function sourceOf(run: Run, start: number, end: number): Stretch {
  const { map, text } = run
  if (!map.length) return { start: 0, end: 0 }
  const place = (at: number, edge: 'start' | 'end'): number => {
    const i = segmentAt(map, at)
    const from = map[i + 1]!
    const to = map[i + 2]!
    const size = (i + 3 < map.length ? map[i + 3]! : text.length) - map[i]!
    if (size !== to - from) return edge === 'start' ? from : to
    return edge === 'start' ? from + at - map[i]! : from + at - map[i]! + 1
  }
  const from = place(start, 'start')
  return { start: from, end: end > start ? Math.max(from, place(end - 1, 'end')) : from }
}
