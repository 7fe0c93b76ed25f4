import { expect, it } from 'vitest'
import { convert, type OpenApiSchema, type Schema } from './openapi-schema.ts'

const reached: string[] = []
const converted = (schema: OpenApiSchema): Schema => convert(schema, { open: false, reached: (name) => reached.push(name) })

it.each<[OpenApiSchema, Schema]>([
  [{ type: 'string', nullable: true, description: 'prose', example: 'x' }, { type: ['string', 'null'] }],
  [
    { type: 'string', enum: ['a'], nullable: true },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  [{ $ref: '#/components/schemas/user', nullable: true }, { anyOf: [{ $ref: '#/schemas/user' }, { type: 'null' }] }],
  [
    { type: 'object', properties: { description: { type: 'string' } } },
    { type: 'object', properties: { description: { type: 'string' } }, additionalProperties: false },
  ],
  [
    { type: 'object', properties: {}, additionalProperties: true },
    { type: 'object', properties: {}, additionalProperties: true },
  ],
  [{ allOf: [{ type: 'object', properties: {} }] }, { allOf: [{ type: 'object', properties: {} }] }],
])('%j is read as JSON Schema', (schema, expected) => expect(converted(schema)).toEqual(expected))

it('says which components it needs', () => expect(reached).toEqual(['user']))
