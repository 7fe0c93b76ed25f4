import { KeptWhole } from './kept-whole.ts'

/** Stands for a stretch that was left out: to Markdown a character like any letter. */
export const standIn = '\u0001'

/** A text in which each stretch that can't be markup is one character. */
export interface Skeleton {
  readonly text: string
  /** Of each stretch that was left out, in order: its place in `text`, and where it begins and ends in the source. */
  readonly cuts: readonly { readonly at: number; readonly start: number; readonly end: number }[]
}

const stop = 0
const inner = 1
const digit = 2
const letter = 3
/** What a stretch is made of: it begins with a letter and ends with one or a digit, as what stands around looks at its edges. */
const kinds = new Uint8Array(128)
for (const character of ' !"#$%\'()+,-./:;=?@^{}') kinds[character.charCodeAt(0)] = inner
for (let unit = 48; unit < 58; unit++) kinds[unit] = digit
for (let unit = 65; unit < 91; unit++) kinds[unit] = kinds[unit + 32] = letter
const kindOf = (unit: number): number => (unit < 128 ? (kinds[unit] as number) : unit < 0xa0 ? stop : inner)

const shortest = 4
const [newline, ampersand] = [10, 38]

/** Where the stretch that begins at `from` ends. */
const endOfStretch = (source: string, from: number): number => {
  let end = from + 1
  for (let at = end; at < source.length; at++) {
    const kind = kindOf(source.charCodeAt(at))
    if (kind >= digit) end = at + 1
    else if (kind === stop) break
  }
  return end
}

/** Past what could be a character reference. */
const pastName = (source: string, from: number): number => {
  let at = from
  if (source[at] === '#') at++
  while (kindOf(source.charCodeAt(at)) >= digit) at++
  return at
}

/**
 * The text that Markdown has to look at: most of a policy is words on a line, which a parser would go through again and again. One pass.
 * `undefined` for a text that has the stand-in itself.
 */
export const skeletonOf = (source: string): Skeleton | undefined => {
  if (source.includes(standIn)) return undefined
  const kept = new KeptWhole()
  const parts: string[] = []
  const cuts: { at: number; start: number; end: number }[] = []
  let from = 0
  let size = 0
  let blank = true
  for (let at = 0; at < source.length; ) {
    const unit = source.charCodeAt(at)
    if (unit === newline) {
      if (blank) kept.newParagraph()
      blank = true
      at++
      continue
    }
    if (unit > 32) blank = false
    const whole = kept.here
    if (!whole && kindOf(unit) === letter) {
      const end = endOfStretch(source, at)
      if (end - at >= shortest) {
        size += at - from
        parts.push(source.slice(from, at))
        cuts.push({ at: size++, start: at, end })
        from = end
      }
      at = end
    } else if (!whole && unit === ampersand) at = pastName(source, at + 1)
    else {
      kept.see(unit, source.charCodeAt(at + 1))
      at++
    }
  }
  parts.push(source.slice(from))
  return { text: parts.join(standIn), cuts }
}
