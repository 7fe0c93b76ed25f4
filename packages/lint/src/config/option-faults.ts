import type { Rule } from '../rule.ts'
import type { OptionValue } from '../rule-option.ts'
import { didYouMean } from './describe-issue.ts'

const isLike = (value: unknown, declared: OptionValue): boolean =>
  typeof declared === 'number'
    ? typeof value === 'number' && Number.isFinite(value)
    : Array.isArray(value) && value.every((one) => typeof one === 'string')

const unknown = (pattern: string, name: string, names: readonly string[]): string =>
  names.length === 0
    ? `${pattern} has no options`
    : `${pattern} has no option ‘${name}’${didYouMean(name, names) || `; it has ${names.join(', ')}`}`

/** What is wrong with the options that are set for a rule, by their names. */
export const optionFaults = (
  pattern: string,
  setting: unknown,
  rules: readonly Rule[],
): readonly { readonly name: string; readonly message: string }[] => {
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting)) return []
  const options = rules.find(({ id }) => id === pattern)?.options ?? {}
  return Object.entries(setting).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'severity') return []
    const declared = options[name]?.value
    if (declared === undefined) return { name, message: unknown(pattern, name, Object.keys(options)) }
    return isLike(value, declared)
      ? []
      : { name, message: `‘${name}’ must be ${typeof declared === 'number' ? 'a number' : 'a list of texts'}` }
  })
}
