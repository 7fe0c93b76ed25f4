/** A place inside a provision, as written (`6 (1) b`, `6.1.f`, `22(3A)`), read from a text. */
export interface PinpointRead {
  /** Normalised: `6(1)(b)`. */
  readonly pinpoint: string
  readonly end: number
}

const number = /\s*(\d{1,3})([A-Z]{1,2}(?![\w]))?(?!\d|%)/y
const bracketed = /\s?\(\s?(\d{1,2}[A-Z]{0,2}|[A-Z]|[a-z]{1,2}|[ivx]{1,4})\s?\)/y
const dotted = /\.\s?(\d{1,2}|[a-z])(?![\w])/y
const attached = /([a-z])(?![\w])/y
const spaced = /\s([a-z])(?=\s*(?:UK|EU|GDPR|General|DPA|Data|of\s+the|[,;)\]]|\.\s|\.?$))/y
const worded =
  /,?\s?(?:,?\s?(?:sub-?paragraph|sub-?section|para(?:graph)?s?|points?|lit(?:era)?|letter|clause)\b\.?|§)\s?\(?(\d{1,2}[A-Z]?|[a-z]{1,2})\)?(?![\w])/iy
/** Points of Article 6(1) and 9(2) are often cited without their paragraph: `6(f)`. */
const soleParagraph: Readonly<Record<string, string>> = { '6': '1', '9': '2' }

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The subdivisions written after a number. */
export function readSubdivisions(text: string, at: number): { readonly parts: readonly string[]; readonly end: number } {
  const parts: string[] = []
  let end = at
  while (parts.length < 4) {
    const next =
      take(bracketed, text, end) ??
      take(dotted, text, end) ??
      take(worded, text, end) ??
      (parts.length > 0 ? (take(attached, text, end) ?? take(spaced, text, end)) : null)
    if (next === null || (isLetter(parts.at(-1)) && isLetter(next[1]) && (next[1] as string).length === 1)) break
    parts.push(isLetter(next[1]) ? (next[1] as string).toLowerCase() : (next[1] as string))
    end += next[0].length
  }
  return { parts, end }
}

const isLetter = (part: string | undefined): boolean => part !== undefined && /^[a-z]/i.test(part)

/** A numbered provision at a place of a text, or `undefined` if none stands there. */
export function readPinpoint(text: string, at: number, subdivided: boolean = true): PinpointRead | undefined {
  const base = take(number, text, at)
  if (base === null) return undefined
  const article = `${base[1]}${base[2] ?? ''}`
  const { parts, end } = subdivided ? readSubdivisions(text, at + base[0].length) : { parts: [], end: at + base[0].length }
  return { pinpoint: joinParts(article, parts), end }
}

/** `6`, `['1', 'f']` → `6(1)(f)`. */
export function joinParts(article: string, parts: readonly string[]): string {
  const sole = soleParagraph[article]
  const whole = sole !== undefined && isLetter(parts[0]) ? [sole, ...parts] : parts
  return [article, ...whole.map((part) => `(${part})`)].join('')
}

/** The pinpoint that differs from `previous` in its last part: after `6(1)(a)`, `(f)` is `6(1)(f)`. */
export function besideLast(previous: string, part: string): string | undefined {
  const parts = [...previous.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] as string)
  const article = previous.slice(0, previous.indexOf('('))
  const at = parts.findLastIndex((one) => isLetter(one) === isLetter(part))
  return parts.length === 0 || at < 0 ? undefined : joinParts(article, [...parts.slice(0, at), part])
}
