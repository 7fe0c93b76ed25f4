import { type ASTNode, type FieldDefinitionNode, Kind, parse, print, type TypeDefinitionNode, type TypeNode } from 'graphql'

/** Object types and interfaces we keep; a field or argument of any other type is left out. */
const kept = new Set([
  'Actor',
  'Blob',
  'Bot',
  'Comment',
  'Commit',
  'GitObject',
  'IssueComment',
  'IssueCommentConnection',
  'Minimizable',
  'MinimizeCommentPayload',
  'Mutation',
  'Node',
  'PageInfo',
  'PullRequest',
  'PullRequestReview',
  'PullRequestReviewComment',
  'PullRequestReviewCommentConnection',
  'PullRequestReviewConnection',
  'PullRequestReviewThread',
  'PullRequestReviewThreadConnection',
  'Query',
  'RateLimit',
  'Repository',
  'ResolveReviewThreadPayload',
  'Tree',
  'TreeEntry',
  'UnresolveReviewThreadPayload',
  'User',
])
const rootFields = new Set(['node', 'rateLimit', 'repository', 'viewer', 'minimizeComment', 'resolveReviewThread', 'unresolveReviewThread'])

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type))

/** The part of GitHub's GraphQL schema that consists of `kept` and of the scalars, enums and inputs it needs. */
export function extractGraphql(sdl: string): string {
  const types = new Map<string, TypeDefinitionNode>()
  for (const definition of parse(sdl).definitions)
    if ('name' in definition && 'value' in (definition.name ?? {}))
      types.set((definition as TypeDefinitionNode).name.value, definition as TypeDefinitionNode)

  const leaves = new Set<string>()
  const reach = (name: string): boolean => {
    const type = types.get(name)
    if (type === undefined) return true // Int, String and the like
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && !leaves.has(name)) {
      leaves.add(name)
      for (const field of type.fields ?? []) reach(nameOf(field.type))
    }
    if (type.kind === Kind.ENUM_TYPE_DEFINITION || type.kind === Kind.SCALAR_TYPE_DEFINITION) leaves.add(name)
    return kept.has(name) || leaves.has(name)
  }

  const definitions: ASTNode[] = []
  for (const name of [...kept].sort()) {
    const type = types.get(name)
    if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION && type?.kind !== Kind.INTERFACE_TYPE_DEFINITION) throw new Error(`no type ${name}`)
    const fields = new Map<string, FieldDefinitionNode>() // GitHub's own text defines two fields twice
    for (const field of type.fields ?? []) {
      if ((name === 'Query' || name === 'Mutation') && !rootFields.has(field.name.value)) continue
      if (reach(nameOf(field.type)))
        fields.set(field.name.value, { ...field, arguments: (field.arguments ?? []).filter((argument) => reach(nameOf(argument.type))) })
    }
    const interfaces = (type.interfaces ?? []).filter((one) => kept.has(one.name.value) && name !== 'Query')
    definitions.push({ ...type, interfaces, fields: [...fields.values()] })
  }
  for (const name of [...leaves].sort()) {
    const type = types.get(name)
    if (type) definitions.push(type)
  }
  return `${definitions.map((definition) => print(bare(definition))).join('\n\n')}\n`
}

/** Without prose and without directives, which only say where a field is documented. */
function bare<T>(node: T): T {
  if (Array.isArray(node)) return node.map(bare) as T
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !['description', 'directives', 'loc'].includes(key))
      .map(([key, value]) => [key, bare(value)]),
  ) as T
}
