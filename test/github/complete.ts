import { extract } from './contract.ts'
import type { Schema } from './openapi-schema.ts'

const resolve = (schema: Schema): Schema => {
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined
  if (name !== undefined) return resolve(extract.schemas[name] ?? {})
  if (!Array.isArray(schema.allOf)) return schema
  // Parts of one object become one schema.
  const parts = [schema, ...schema.allOf.map((part) => resolve(part as Schema))]
  const { allOf: _, ...whole } = Object.assign({}, ...parts) as Schema
  const properties = Object.assign({}, ...parts.map((part) => part.properties))
  return { ...whole, properties, required: parts.flatMap((part) => (part.required as string[] | undefined) ?? []) }
}
const branches = (schema: Schema): Schema[] => (schema.anyOf as Schema[] | undefined) ?? []
const isNullable = (schema: Schema): boolean =>
  (Array.isArray(schema.type) && schema.type.includes('null')) ||
  schema.type === 'null' ||
  branches(schema).some((one) => isNullable(resolve(one)))

function neutral(raw: Schema): unknown {
  const schema = resolve(raw)
  if (isNullable(schema)) return null
  if (Array.isArray(schema.enum)) return schema.enum[0]
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'string') {
    if (schema.format === 'uri') return 'https://github.test/'
    return schema.format === 'date-time' ? '2026-11-01T09:00:00Z' : ''
  }
  if (type === 'integer' || type === 'number') return 0
  if (type === 'boolean') return false
  if (type === 'array') return []
  const choice = branches(schema)[0]
  return choice && !schema.properties ? neutral(choice) : completeAs(schema, {})
}

/** The first object among the choices of a schema. */
function objectOf(schema: Schema): Schema | undefined {
  if (schema.properties) return schema
  for (const choice of branches(schema)) {
    const found = objectOf(resolve(choice))
    if (found) return found
  }
  return undefined
}

function completeAs(raw: Schema, known: unknown): unknown {
  let schema = resolve(raw)
  if (known === null || known === undefined) return known
  if (Array.isArray(known)) return known.map((item) => completeAs((schema.items as Schema | undefined) ?? {}, item))
  if (typeof known !== 'object') return known
  schema = objectOf(schema) ?? schema
  const properties = (schema.properties as Record<string, Schema> | undefined) ?? {}
  const filled: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(known)) if (value !== undefined) filled[name] = completeAs(properties[name] ?? {}, value)
  for (const name of (schema.required as string[] | undefined) ?? []) if (!(name in filled)) filled[name] = neutral(properties[name] ?? {})
  return filled
}

/** `known`, with a neutral value for everything else that GitHub's description requires of a `name`, such as `issue-comment`. */
export function complete(name: string, known: Record<string, unknown>): Record<string, unknown> {
  return completeAs({ $ref: `#/schemas/${name}` }, known) as Record<string, unknown>
}

/** The same for the payload of an event, such as `push`. */
export function completeEvent(name: string, known: Record<string, unknown>): Record<string, unknown> {
  return completeAs(extract.events[name] ?? {}, known) as Record<string, unknown>
}
