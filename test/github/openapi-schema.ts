/** JSON Schema, as ajv reads it. */
export type Schema = { [keyword: string]: unknown }

/** A schema of OpenAPI 3.0, of which `convert` reads the keywords below. */
export interface OpenApiSchema {
  $ref?: string
  type?: string
  nullable?: boolean
  enum?: unknown[]
  properties?: Record<string, OpenApiSchema>
  additionalProperties?: boolean | OpenApiSchema
  items?: OpenApiSchema
  allOf?: OpenApiSchema[]
  anyOf?: OpenApiSchema[]
  oneOf?: OpenApiSchema[]
  [keyword: string]: unknown
}

interface Conversion {
  /** leave the object open to properties it doesn't name */
  open: boolean
  /** called with the name of each component the schema refers to */
  reached: (name: string) => void
}

const plain = ['format', 'pattern', 'required', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems']

/**
 * OpenAPI 3.0 → JSON Schema without prose and examples. `nullable` becomes a type; an object that doesn't say otherwise refuses
 * properties it doesn't name, because GitHub ignores them silently and a test must not.
 */
export function convert(schema: OpenApiSchema, { open, reached }: Conversion): Schema {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    reached(name)
    const reference = { $ref: `#/schemas/${name}` }
    return schema.nullable ? { anyOf: [reference, { type: 'null' }] } : reference
  }
  const to: Schema = {}
  for (const keyword of plain) if (keyword in schema) to[keyword] = schema[keyword]
  if (schema.type !== undefined) to.type = schema.nullable ? [schema.type, 'null'] : schema.type
  if (schema.enum) to.enum = schema.nullable ? [...new Set([...schema.enum, null])] : schema.enum
  if (schema.items) to.items = convert(schema.items, { open: false, reached })
  if (schema.allOf) to.allOf = schema.allOf.map((part) => convert(part, { open: true, reached }))
  // A choice beside properties only adds a condition to them.
  for (const choice of ['anyOf', 'oneOf'] as const)
    if (schema[choice]) to.anyOf = schema[choice].map((part) => convert(part, { open: open || 'properties' in schema, reached }))
  if (schema.properties) {
    to.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, value]) => [name, convert(value, { open: false, reached })]),
    )
    if (!open && !schema.allOf && schema.additionalProperties === undefined) to.additionalProperties = false
  }
  if (typeof schema.additionalProperties === 'object')
    to.additionalProperties = convert(schema.additionalProperties, { open: false, reached })
  if (typeof schema.additionalProperties === 'boolean') to.additionalProperties = schema.additionalProperties
  if (schema.nullable && schema.type === undefined && (to.anyOf || to.allOf)) return { anyOf: [to, { type: 'null' }] }
  return to
}
