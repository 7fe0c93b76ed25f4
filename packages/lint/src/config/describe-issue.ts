import { closestMatch } from 'leven'
import type * as z from 'zod/mini'

/** `; did you mean X?` for a word that is near, or the beginning of one; or nothing. `mark` stands before each of the words. */
export const didYouMean = (word: string, words: readonly string[], mark = ''): string => {
  const match =
    words.find((one) => one.startsWith(`${word}-`)) ??
    closestMatch(word, words, { maxDistance: Math.min(4, Math.ceil(word.length / 3)) }) ??
    (word.length > 2 ? words.find((one) => one.startsWith(word)) : undefined)
  return match === undefined ? '' : `; did you mean ${mark}${match}?`
}

const kindOf = (value: unknown): string =>
  value === null ? 'nothing' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a mapping' : `a ${typeof value}`
const expectations: Readonly<Record<string, string>> = { string: 'a text', object: 'a mapping', record: 'a mapping', array: 'a list' }

/** An issue of a schema in words, with what to write instead. */
export const describeIssue = (issue: z.core.$ZodIssue, value: unknown, keys: readonly string[]): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown key ‘${issue.keys[0]}’${didYouMean(issue.keys[0] ?? '', keys)}`
    case 'invalid_type':
      return value === undefined
        ? `‘${String(issue.path.at(-1))}’ is missing`
        : `this must be ${expectations[issue.expected] ?? issue.expected}, not ${kindOf(value)}`
    case 'invalid_value':
      if (typeof value === 'object') return `this must be one of ${issue.values.join(', ')}, not ${kindOf(value)}`
      return `‘${String(value)}’ is none of ${issue.values.join(', ')}${didYouMean(String(value), issue.values.map(String))}`
    case 'invalid_union': {
      const inner = issue.errors.flat().find(({ code }) => code === 'invalid_value')
      return inner === undefined ? `this must be a text or a list of texts, not ${kindOf(value)}` : describeIssue(inner, value, keys)
    }
    case 'too_small':
      return 'this must not be empty'
    case 'invalid_format':
      return 'this must be a two-letter country code such as GB'
    default:
      return issue.message ?? 'this is not understood'
  }
}
