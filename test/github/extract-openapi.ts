/**
 * Takes out of GitHub's own descriptions what the fake needs, and writes openapi.json and schema.graphql beside this file:
 *
 *   npm pack @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1   # in an empty directory
 *   for p in *.tgz; do mkdir "${p%-*}" && tar xzf "$p" -C "${p%-*}"; done
 *   node extract-openapi.ts <that directory>
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractGraphql } from './extract-graphql.ts'
import { convert, type OpenApiSchema, type Schema } from './openapi-schema.ts'

interface Operation {
  operationId: string
  parameters?: { $ref?: string; name: string; in: string; required?: boolean; schema: OpenApiSchema }[]
  requestBody?: { content: { 'application/json': { schema: OpenApiSchema } } }
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: OpenApiSchema }> }>
}
interface Description {
  info: { version: string }
  paths: Record<string, Record<string, Operation>>
  'x-webhooks': Record<string, { post: Operation }>
  components: { schemas: Record<string, OpenApiSchema> }
}

const operationIds = [
  'checks/create',
  'checks/update',
  'code-scanning/get-sarif',
  'code-scanning/upload-sarif',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/create-reply-for-review-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/get-review-comment',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/update-review-comment',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-commit',
  'repos/get-content',
]
const webhooks = [
  'merge-group-checks-requested',
  'pull-request-edited',
  'pull-request-opened',
  'pull-request-reopened',
  'pull-request-synchronize',
  'push',
  'workflow-dispatch',
]

const directory = process.argv[2]
if (directory === undefined) throw new Error('Say where the packages are unpacked; see the top of this file.')
const packages = { openapi: join(directory, 'octokit-openapi/package'), graphql: join(directory, 'octokit-graphql-schema/package') }
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const versionOf = (folder: string): string => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version

const text = readFileSync(join(packages.openapi, 'generated/api.github.com.json'), 'utf8')
const description: Description = JSON.parse(text)

const follow = <T>(value: T & { $ref?: string }): T => {
  if (value.$ref === undefined) return value
  let target: unknown = description
  for (const step of value.$ref.split('/').slice(1)) target = (target as Record<string, unknown>)[step]
  return target as T
}

const wanted = new Map<string, Schema>()
const reached = (name: string): void => {
  if (wanted.has(name)) return
  wanted.set(name, {})
  const schema = description.components.schemas[name]
  if (schema === undefined) throw new Error(`no schema ${name}`)
  wanted.set(name, convert(schema, { open: composed.has(name), reached }))
}

/** Schemas that are a part of an `allOf` describe a part of an object and can't refuse what the others add. */
const composed = new Set<string>()
JSON.stringify(description.components.schemas, (key, value) => {
  if (key === 'allOf') for (const part of value as OpenApiSchema[]) if (part.$ref) composed.add(part.$ref.split('/').at(-1) ?? '')
  return value
})

const operations: Record<string, unknown> = {}
for (const [path, methods] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!operationIds.includes(operation.operationId)) continue
    const query: Record<string, Schema> = {}
    for (const raw of operation.parameters ?? []) {
      const parameter = follow(raw)
      if (parameter.in === 'query') query[parameter.name] = convert(parameter.schema, { open: false, reached })
    }
    const body = operation.requestBody?.content['application/json'].schema
    const responses: Record<string, Schema | null> = {}
    for (const [status, raw] of Object.entries(operation.responses)) {
      const schema = follow(raw).content?.['application/json']?.schema
      responses[status] = schema ? convert(schema, { open: false, reached }) : null
    }
    operations[operation.operationId] = {
      method: method.toUpperCase(),
      path,
      query: { type: 'object', properties: query, additionalProperties: false },
      ...(body && { body: convert(body, { open: false, reached }) }),
      responses,
    }
  }
}
const missing = operationIds.filter((id) => !(id in operations))
if (missing.length) throw new Error(`not in the description: ${missing.join(', ')}`)

const events: Record<string, Schema> = {}
for (const name of webhooks) {
  const schema = description['x-webhooks'][name]?.post.requestBody?.content['application/json'].schema
  if (schema === undefined) throw new Error(`no webhook ${name}`)
  events[name] = convert(schema, { open: false, reached })
}

// GitHub answers null for the line of an outdated comment and of a comment on a file, where its description says integer.
const comment = wanted.get('pull-request-review-comment')?.properties as Record<string, Schema>
for (const name of ['line', 'original_line', 'position']) comment[name] = { type: ['integer', 'null'] }

// One line an entry: small enough to keep, and a changed entry is one changed line.
const lines = (entries: Iterable<[string, unknown]>): string =>
  [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n')
const source = {
  package: '@octokit/openapi',
  version: versionOf(packages.openapi),
  file: 'generated/api.github.com.json',
  licence: 'MIT',
  sha256: hash(text),
}
writeFileSync(
  join(import.meta.dirname, 'openapi.json'),
  `{
  "source": ${JSON.stringify(source)},
  "operations": {
${lines(Object.entries(operations))}
  },
  "events": {
${lines(Object.entries(events))}
  },
  "schemas": {
${lines(wanted)}
  }
}
`,
)

const sdl = readFileSync(join(packages.graphql, 'schema.graphql'), 'utf8')
const header = `# Taken from @octokit/graphql-schema ${versionOf(packages.graphql)} (MIT), schema.graphql, sha256 ${hash(sdl)},\n# by extract-openapi.ts. Don't edit.\n\n`
writeFileSync(join(import.meta.dirname, 'schema.graphql'), header + extractGraphql(sdl))
