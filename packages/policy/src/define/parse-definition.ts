import type * as z from 'zod'
import type { PolicyDefinition } from './definition.ts'
import { DefinitionError, type DefinitionIssue } from './definition-error.ts'
import { policyDefinition } from './schema.ts'

type Issue = z.core.$ZodIssue

const kindOf = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value === 'string' ? 'text' : typeof value}`
}
const expected: Readonly<Record<string, string>> = { string: 'a text', object: 'a mapping', tuple: 'a list', array: 'a list' }

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

/** Of the alternatives of a union, the one that the value was meant for: of its kind, with the fewest keys too many or missing. */
const meant = (alternatives: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined => {
  const misfit = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => {
      if (issue.path.length === 0) return sum + (issue.code === 'unrecognized_keys' ? issue.keys.length * 2 : 10)
      return sum + (issue.path.length === 1 && at(value, issue.path) === undefined ? 2 : 1)
    }, 0)
  const fits = typeof value === 'object' ? alternatives.filter((issues) => issues.some(({ path }) => path.length > 0)) : alternatives
  return [...(fits.length > 0 ? fits : alternatives)].sort((a, b) => misfit(a) - misfit(b))[0]
}

const listed = (values: readonly unknown[]): string => values.map(String).join(', ')

const describe = (issue: Issue, value: unknown): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown key ‘${issue.keys[0]}’`
    case 'invalid_type':
      return value === undefined ? 'this is missing' : `this must be ${expected[issue.expected] ?? issue.expected}, not ${kindOf(value)}`
    case 'invalid_value':
      return value === undefined
        ? `this is missing: one of ${listed(issue.values)}`
        : `‘${String(value)}’ is none of ${listed(issue.values)}`
    case 'invalid_union': {
      if (value === undefined) return 'this is missing'
      const { note, discriminator, options } = issue as typeof issue & {
        note?: string
        discriminator?: string
        options?: readonly unknown[]
      }
      if (note !== 'No matching discriminator') return issue.message
      return options === undefined ? `‘${discriminator}’ is missing or unknown` : `‘${discriminator}’ must be one of ${listed(options)}`
    }
    case 'too_small':
      return 'this must not be empty'
    case 'invalid_format':
      return 'this must be a length of time such as ‘6 years’ or ‘30 days’'
    default:
      return issue.message
  }
}

const flatten = (issues: readonly Issue[], root: unknown, base: readonly PropertyKey[] = []): readonly DefinitionIssue[] =>
  issues.flatMap((issue): readonly DefinitionIssue[] => {
    const path = [...base, ...issue.path]
    const value = at(root, path)
    const inner = issue.code === 'invalid_union' && value !== undefined ? meant(issue.errors, value) : undefined
    if (inner !== undefined) return flatten(inner, root, path)
    const [key] = issue.code === 'unrecognized_keys' ? issue.keys : []
    return [{ path: [...path, ...(key === undefined ? [] : [key])] as (string | number)[], message: describe(issue, value) }]
  })

/**
 * The definition that data (of YAML or JSON) states.
 * @throws DefinitionError that says where and what else to write
 */
export const parseDefinition = (value: unknown): PolicyDefinition => {
  const parsed = policyDefinition.safeParse(value)
  if (parsed.success) return parsed.data
  throw new DefinitionError(flatten(parsed.error.issues, value))
}
