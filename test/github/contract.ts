import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { Schema } from './openapi-schema.ts'

export interface Operation {
  id: string
  method: string
  path: string
  query: Schema
  body?: Schema
  responses: Record<string, Schema | null>
}
interface Extract {
  source: Record<string, string>
  operations: Record<string, Omit<Operation, 'id'>>
  events: Record<string, Schema>
  schemas: Record<string, Schema>
}

/** GitHub's description of its own API, as far as the Action needs it. */
export const extract: Extract = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'))

const id = 'github:///openapi.json'
const ajv = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true, coerceTypes: false })
const ajvForQueries = new Ajv({ allErrors: true, strict: false, coerceTypes: true })
for (const one of [ajv, ajvForQueries]) {
  addFormats.default(one)
  for (const format of ['repo.nwo', 'timestamp', 'int64']) one.addFormat(format, true)
  one.addSchema({ $id: id, schemas: extract.schemas })
}

const compiled = new Map<string, ValidateFunction>()
function faults(where: Ajv, key: string, schema: Schema, value: unknown): string[] {
  let validate = compiled.get(key)
  if (validate === undefined) {
    validate = where.compile({ ...schema, $id: `github:///openapi.json/${key}` })
    compiled.set(key, validate)
  }
  if (validate(value)) return []
  const said = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const property = 'additionalProperty' in params ? ` '${params.additionalProperty}'` : ''
    return `${instancePath || '(top)'} ${message}${property}`
  })
  return [...new Set(said)].slice(0, 8)
}

/** References are relative to the extract; a compiled part must say so. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute)
  if (schema === null || typeof schema !== 'object') return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && String(value).startsWith('#') ? `${id}${value}` : absolute(value),
    ]),
  )
}

const operations: readonly Operation[] = Object.entries(extract.operations).map(([name, operation]) => ({ id: name, ...operation }))
const routes = operations.map((operation) => {
  // The last parameter of these three may hold slashes.
  const source = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
    ['path', 'ref', 'basehead'].includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  )
  return { operation, pattern: new RegExp(`^${source}$`) }
})

/** The operation a request asks for, with the parameters in its path decoded. */
export function findOperation(method: string, path: string): { operation: Operation; parameters: Record<string, string> } | undefined {
  for (const { operation, pattern } of routes) {
    const match = operation.method === method ? pattern.exec(path) : null
    if (match)
      return {
        operation,
        parameters: Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])),
      }
  }
  return undefined
}

/** What GitHub's description says against a request; empty when nothing. Properties it doesn't name are refused. */
export function requestFaults(operation: Operation, query: Record<string, string>, body: unknown): string[] {
  const inQuery = faults(ajvForQueries, `${operation.id}/query`, absolute(operation.query) as Schema, { ...query })
  if (operation.body === undefined) return body === undefined ? inQuery : [...inQuery, 'a body where none is described']
  return [...inQuery, ...faults(ajv, `${operation.id}/body`, absolute(operation.body) as Schema, body ?? {})]
}

/** What GitHub's description says against an answer. A status it doesn't list must carry a basic error. */
export function responseFaults(operation: Operation, status: number, body: unknown): string[] {
  const listed = operation.responses[status]
  if (listed === null) return []
  if (listed === undefined && status < 400) return [`status ${status} is not described`]
  return faults(ajv, `${operation.id}/${status}`, absolute(listed ?? { $ref: '#/schemas/basic-error' }) as Schema, body)
}

/** What GitHub's description says against an event payload; `name` such as `pull-request-opened`. */
export function eventFaults(name: string, payload: unknown): string[] {
  const schema = extract.events[name]
  return schema ? faults(ajv, `event/${name}`, absolute(schema) as Schema, payload) : []
}
