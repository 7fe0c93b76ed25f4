/** What stands in front of a numbered line: '1.', '2.1', '(a)', 'A.', 'iv)'. */
export interface Numbering {
  /** Without its dots and brackets: '2.1', 'a', 'A'. */
  readonly text: string
  /** Numbers of one style count on from each other: 'n1', 'n2' (of '2.1') …, 'upper', 'lower', 'roman'. */
  readonly style: string
  /** The number without its last part: '2' of '2.1'. */
  readonly stem: string
  /** Its last part, counted from 1. */
  readonly ordinal: number
  /** Where the text behind it begins. */
  readonly end: number
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isLower = (unit: number): boolean => unit >= 97 && unit <= 122
const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90
const romans: Record<string, number> = { i: 1, v: 5, x: 10 }

function romanValue(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const value = romans[text[i]!]
    if (!value) return 0
    sum += value < (romans[text[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}

/** A letter or a short Roman number with its dot or bracket. */
function mayBeLetter(text: string, from: number): boolean {
  for (let at = from + 1; at < from + 6; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 46 || unit === 41) return true
    if (unit <= 57) return false
  }
  return false
}

/**
 * The number in front of a line that begins at `from`. `plain` is stricter about what follows, as in running text '3 months' and
 * '1.5 million' begin with no number; a heading may say '3 Cookies'.
 */
export function numberingAt(text: string, from: number, plain: boolean): Numbering | undefined {
  const first = text.charCodeAt(from)
  if (first > 57 && !mayBeLetter(text, from)) return undefined
  let at = from
  const open = first === 40
  if (open) at++
  const start = at
  let parts = 0
  let partStart = at
  while (isDigit(text.charCodeAt(at)) && parts < 6) {
    partStart = at
    while (isDigit(text.charCodeAt(at))) at++
    if (at - partStart > 3) return undefined
    parts++
    if (text[at] === '.' && (isDigit(text.charCodeAt(at + 1)) || (isLower(text.charCodeAt(at + 1)) && !isLower(text.charCodeAt(at + 2)))))
      at++
    else break
  }
  let style = `n${parts}`
  let ordinal = parts ? Number(text.slice(partStart, at)) : 0
  const letterAt = at
  if (parts === 0 || text[at - 1] === '.') {
    while (at - letterAt < 5 && (isLower(text.charCodeAt(at)) || isUpper(text.charCodeAt(at)))) at++
    const letters = text.slice(letterAt, at)
    if (!letters) return undefined
    const lower = letters.toLowerCase()
    if (letters !== lower && letters !== letters.toUpperCase()) return undefined
    const roman = letters.length > 1 || lower === 'i' ? romanValue(lower) : 0
    if (!roman && letters.length > 1) return undefined
    style = roman ? 'roman' : letters === lower ? 'lower' : 'upper'
    ordinal = roman || lower.charCodeAt(0) - 96
    if (parts) style = `n${parts + 1}`
    partStart = letterAt
  }
  const label = text.slice(start, at)
  const stem = text.slice(start, Math.max(start, partStart - 1))
  let closed = false
  if (open) {
    if (text[at++] !== ')') return undefined
    closed = true
  } else if (text[at] === '.' || text[at] === ')' || (text[at] === ':' && parts > 0)) {
    at++
    closed = true
  }
  if (at >= text.length || text.charCodeAt(at) !== 32) return undefined
  while (text.charCodeAt(at) === 32) at++
  const next = text.charCodeAt(at)
  if (!closed && (parts === 0 || (parts < 3 && isLower(next)) || (parts === 1 && (plain || !isUpper(next))))) return undefined
  return { text: label, style, stem, ordinal, end: at }
}
