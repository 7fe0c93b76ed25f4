import * as z from 'zod/mini'
import type { Rule } from '../rule.ts'
import { recommended } from '../rules.ts'
import { severities } from '../severity.ts'
import { schema } from './schema.ts'

const severity = { enum: [...severities, 'off'] }

/** What may stand beside a rule: a severity, or a mapping of it and of the rule's options. */
const settingOf = ({ title, options = {} }: Rule): object => {
  const described = { description: title }
  if (Object.keys(options).length === 0) return { ...severity, ...described }
  const properties = Object.entries(options).map(([name, { about, value }]) => [
    name,
    { description: about, ...(typeof value === 'number' ? { type: 'number' } : { type: 'array', items: { type: 'string' } }) },
  ])
  return {
    ...described,
    anyOf: [severity, { type: 'object', properties: { severity, ...Object.fromEntries(properties) }, additionalProperties: false }],
  }
}

/** The JSON Schema of a configuration file, for editors: with every rule and what it asks. */
export const configSchema = (): object => {
  const generated = z.toJSONSchema(schema, { io: 'input' }) as {
    properties: Record<string, object & { items?: { properties: Record<string, object> } }>
  }
  const rules = {
    description: 'Severity by rule id or glob (retention/*); of several that fit, the last one holds.',
    type: 'object',
    properties: Object.fromEntries(recommended.map((rule) => [rule.id, settingOf(rule)])),
    patternProperties: { '\\*$': severity },
    additionalProperties: false,
  }
  const { policies } = generated.properties
  if (policies?.items !== undefined) policies.items.properties.rules = rules
  return { ...generated, title: 'clearnotice configuration', properties: { ...generated.properties, rules } }
}
