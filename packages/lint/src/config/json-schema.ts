import * as z from 'zod/mini'
import { recommended } from '../rules.ts'
import { severities } from '../severity.ts'
import { schema } from './schema.ts'

/** The JSON Schema of a configuration file, for editors: with every rule and what it asks. */
export const configSchema = (): object => {
  const generated = z.toJSONSchema(schema, { io: 'input' }) as {
    properties: Record<string, object & { items?: { properties: Record<string, object> } }>
  }
  const setting = { enum: [...severities, 'off'] }
  const rules = {
    description: 'Severity by rule id or glob (retention/*); of several that fit, the last one holds.',
    type: 'object',
    properties: Object.fromEntries(recommended.map(({ id, title }) => [id, { ...setting, description: title }])),
    patternProperties: { '\\*$': setting },
    additionalProperties: false,
  }
  const { policies } = generated.properties
  if (policies?.items !== undefined) policies.items.properties.rules = rules
  return { ...generated, title: 'clearnotice configuration', properties: { ...generated.properties, rules } }
}
