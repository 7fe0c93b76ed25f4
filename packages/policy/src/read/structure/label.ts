import { beginsClause, wordCount } from '../title.ts'

const questions = new Set(['what', 'who', 'why', 'how', 'when', 'where', 'which'])
/** A label names; it says nothing. */
const verbs = new Set([
  'may',
  'will',
  'can',
  'must',
  'shall',
  'should',
  'have',
  'has',
  'are',
  'is',
  'do',
  'does',
  'include',
  'includes',
  'including',
  'need',
  'use',
])
/** A label doesn't leave its own words open. */
const dangling = new Set([
  'about',
  'for',
  'to',
  'of',
  'with',
  'from',
  'by',
  'as',
  'the',
  'and',
  'or',
  'your',
  'our',
  'in',
  'on',
  'at',
  'that',
])
/** Characters of a label. */
export const longest = 80
const mostWords = 9

/**
 * Where the label of `text` ends: 'Purpose' of 'Purpose: replying to you', 'contact data' of 'contact data – six years'. 0 for none.
 * `dashed`: in an item, a cell, or after bold words a dash parts label and value too.
 */
export function labelEnd(text: string, dashed: boolean): number {
  const limit = Math.min(text.length, longest)
  let depth = 0
  for (let at = 0; at < limit; at++) {
    const letter = text[at]!
    if (letter === '(') depth++
    else if (letter === ')') depth--
    else if (letter === ':' && depth <= 0) {
      const next = text[at + 1]
      if (next === undefined || next === ' ') return isLabel(text.slice(0, at)) ? at : 0
      if (next === '/') return 0
    } else if (depth <= 0) {
      if (letter === ';' || letter === '?' || letter === '!') return 0
      if (letter === '.' && text[at + 1] === ' ') return 0
      if (isDash(text, at)) return dashed && isLabel(text.slice(0, at - 1)) && !hasDash(text, at + 2) ? at - 1 : 0
    }
  }
  return 0
}

export function isLabel(label: string): boolean {
  const words = wordCount(label)
  if (!label || words > mostWords) return false
  const parts = label.toLowerCase().split(' ')
  if (!questions.has(parts[0]!) && parts.some((word) => verbs.has(word))) return false
  return !beginsClause(label) && !label.includes(',') && (questions.has(parts[0]!) || isParticiple(parts) || !dangling.has(parts.at(-1)!))
}

const participles = new Set([
  'held',
  'kept',
  'sent',
  'given',
  'made',
  'run',
  'sold',
  'written',
  'got',
  'taken',
  'seen',
  'shown',
  'told',
  'known',
  'read',
])
/** 'Held by', 'used for', 'shared with': its object is the value. */
function isParticiple(parts: readonly string[]): boolean {
  return parts.length === 2 && (parts[0]!.endsWith('ed') || participles.has(parts[0]!))
}

/** A dash between spaces. */
function isDash(text: string, at: number): boolean {
  return text[at - 1] === ' ' && '–—-'.includes(text[at]!) && (text[at + 1] === ' ' || at + 1 === text.length)
}

/** A second dash closes a parenthesis that the first has opened. */
function hasDash(text: string, from: number): boolean {
  const end = Math.min(text.length, from + 120)
  for (let at = from; at < end; at++) if (text[at] !== '-' && isDash(text, at)) return true
  return false
}
