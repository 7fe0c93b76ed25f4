import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type DocumentNode,
  execute,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { nodeId } from './answers.ts'
import { currentPlacement } from './current-placement.ts'
import { mayDo, type Permissions } from './permissions.ts'
import type { Comment, PullRequest, ReviewComment } from './pull-request.ts'
import type { Repository } from './repository.ts'

const schema: GraphQLSchema = buildSchema(readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'))

export interface Viewer {
  login: string
  permissions: Permissions
  repository: Repository
}
export interface GraphqlRequest {
  query: string
  variables?: Record<string, unknown>
}

/** The operation of a document, and whether GitHub's schema has everything it asks for. */
export function readDocument({ query }: GraphqlRequest): { operation: string; writes: boolean; faults: string[]; document?: DocumentNode } {
  let document: DocumentNode
  try {
    document = parse(query)
  } catch (error) {
    return { operation: 'graphql/?', writes: false, faults: [String(error)] }
  }
  const definition = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
  const root = definition?.selectionSet.selections.find((one): one is FieldNode => one.kind === Kind.FIELD)
  const faults = validate(schema, document).map(({ message }) => message)
  return { operation: `graphql/${root?.name.value ?? '?'}`, writes: definition?.operation === 'mutation', faults, document }
}

const refusal = (type: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { type } })

/** Answers a document from the state of the fake, through GitHub's own schema. */
export async function answerGraphql(request: GraphqlRequest, document: DocumentNode, viewer: Viewer): Promise<Record<string, unknown>> {
  const result = await execute({
    schema,
    document,
    rootValue: root(viewer),
    ...(request.variables && { variableValues: request.variables }),
  })
  const errors = result.errors?.map(({ message, path, locations, extensions }) => ({
    ...(extensions.type !== undefined && { type: extensions.type }),
    path,
    locations,
    message,
  }))
  return { ...(result.data !== undefined && { data: result.data }), ...(errors && { errors }) }
}

function page<T>(all: readonly T[], { first, last, after }: { first?: number; last?: number; after?: string }): Record<string, unknown> {
  if (first === undefined && last === undefined)
    throw refusal('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value to properly paginate the connection.')
  if ((first ?? last ?? 0) > 100)
    throw refusal('EXCESSIVE_PAGINATION', 'Requesting more records on the connection exceeds the `first` limit of 100 records.')
  const start = after === undefined || after === null ? 0 : Number(Buffer.from(after, 'base64').toString())
  const nodes = first === undefined || first === null ? all.slice(-(last ?? 0)) : all.slice(start, start + first)
  const end = start + nodes.length
  return {
    nodes,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      endCursor: nodes.length ? Buffer.from(String(end)).toString('base64') : null,
      startCursor: null,
    },
  }
}

// GraphQL says `github-actions` where REST says `github-actions[bot]`.
const actor = (login: string): Record<string, unknown> => ({
  __typename: login.endsWith('[bot]') ? 'Bot' : 'User',
  login: login.replace('[bot]', ''),
})

function root(viewer: Viewer): Record<string, unknown> {
  const { repository } = viewer
  const pulls = repository.network.flatMap((one) => [...one.pulls.values()])
  const allow = (operation: string): void => {
    if (!mayDo(operation, viewer.permissions, !repository.private)) throw refusal('FORBIDDEN', 'Resource not accessible by integration')
  }
  const written = (comment: Comment | ReviewComment): Record<string, unknown> => ({
    __typename: comment.kind === 'comment' ? 'IssueComment' : 'PullRequestReviewComment',
    id: nodeId(comment.kind === 'comment' ? 'IC' : 'PRRC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    author: actor(comment.author),
    viewerDidAuthor: comment.author === viewer.login,
    isMinimized: comment.minimised !== undefined,
    minimizedReason: comment.minimised?.toLowerCase() ?? null,
    createdAt: comment.created,
    updatedAt: comment.updated,
    viewerCanMinimize: mayDo('graphql/minimizeComment', viewer.permissions, true),
  })
  const reviewComment = (pull: PullRequest, comment: ReviewComment): Record<string, unknown> => {
    const now = currentPlacement(pull, comment)
    return {
      ...written(comment),
      path: comment.placement.path,
      line: now?.line ?? null,
      originalLine: comment.placement.line ?? null,
      outdated: now === undefined,
      diffHunk: comment.hunk,
    }
  }
  const thread = (pull: PullRequest, first: ReviewComment): Record<string, unknown> => {
    const now = currentPlacement(pull, first)
    const { path, line, side, startLine } = first.placement
    return {
      __typename: 'PullRequestReviewThread',
      id: nodeId('PRRT', first.id),
      path,
      line: now?.line ?? null,
      originalLine: line ?? null,
      startLine: now?.startLine ?? null,
      originalStartLine: startLine ?? null,
      diffSide: side,
      isResolved: pull.resolved.has(first.id),
      isOutdated: now === undefined,
      isCollapsed: pull.resolved.has(first.id),
      subjectType: line === undefined ? 'FILE' : 'LINE',
      viewerCanResolve: mayDo('graphql/resolveReviewThread', viewer.permissions, true) && !pull.resolved.has(first.id),
      viewerCanReply: true,
      comments: (args: { first?: number }) =>
        page(
          pull.reviewComments.filter(({ id, replyTo }) => id === first.id || replyTo === first.id).map((one) => reviewComment(pull, one)),
          args,
        ),
    }
  }
  const threads = (pull: PullRequest): Record<string, unknown>[] =>
    pull.reviewComments.filter(({ replyTo }) => replyTo === undefined).map((first) => thread(pull, first))
  const pullRequest = (pull: PullRequest): Record<string, unknown> => ({
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    number: pull.number,
    state: pull.state.toUpperCase(),
    title: pull.title,
    author: actor(pull.author),
    headRefOid: pull.headSha,
    headRefName: pull.head,
    baseRefOid: pull.baseSha,
    baseRefName: pull.base,
    isCrossRepository: pull.isFork,
    viewerDidAuthor: pull.author === viewer.login,
    comments: (args: { first?: number }) => page(pull.comments.map(written), args),
    reviewThreads: (args: { first?: number }) => page(threads(pull), args),
  })
  const object = (place: Repository, { expression, oid }: { expression?: string; oid?: string }): Record<string, unknown> | null => {
    const [name, path] = (expression ?? oid ?? '').split(/:(.*)/s)
    const commit = place.resolve(name ?? '')
    const sha = path ? commit?.files.get(path)?.sha : (name ?? '')
    const bytes = place.objects.blobs.get(sha ?? '')
    if (bytes) return { __typename: 'Blob', id: nodeId('B', 1), oid: sha, abbreviatedOid: sha?.slice(0, 7), ...blobText(bytes) }
    return commit && !path
      ? { __typename: 'Commit', id: nodeId('C', 1), oid: commit.sha, abbreviatedOid: commit.sha.slice(0, 7), message: commit.message }
      : null
  }
  const setResolved = (threadId: string, resolved: boolean, operation: string): Record<string, unknown> => {
    allow(operation)
    for (const pull of pulls)
      for (const comment of pull.reviewComments)
        if (nodeId('PRRT', comment.id) === threadId) {
          if (resolved) pull.resolved.add(comment.id)
          else pull.resolved.delete(comment.id)
          return { thread: thread(pull, comment) }
        }
    throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${threadId}'`)
  }
  return {
    viewer: { __typename: 'User', login: viewer.login.replace('[bot]', '') },
    rateLimit: { limit: 1000, remaining: 900, cost: 1, used: 100, resetAt: '2026-11-02T10:00:00Z', nodeCount: 1 },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const place = repository.network.find((one) => one.fullName === `${owner}/${name}` && (one === repository || !one.private))
      if (place === undefined) throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      return {
        __typename: 'Repository',
        id: nodeId('R', place.id),
        name,
        nameWithOwner: place.fullName,
        isPrivate: place.private,
        object: (args: { expression?: string }) => object(place, args),
        pullRequest: ({ number }: { number: number }) => {
          const pull = place.pulls.get(number)
          if (pull === undefined) throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
          return pullRequest(pull)
        },
      }
    },
    minimizeComment: ({ input }: { input: { subjectId: string; classifier: string } }) => {
      allow('graphql/minimizeComment')
      const comment = pulls.flatMap((pull) => [...pull.comments, ...pull.reviewComments]).find((one) => written(one).id === input.subjectId)
      if (comment === undefined) throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${input.subjectId}'`)
      comment.minimised = input.classifier
      return { minimizedComment: written(comment) }
    },
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => setResolved(input.threadId, true, 'graphql/resolveReviewThread'),
    unresolveReviewThread: ({ input }: { input: { threadId: string } }) =>
      setResolved(input.threadId, false, 'graphql/unresolveReviewThread'),
  }
}

const mostText = 512 * 1024
function blobText(bytes: Buffer): Record<string, unknown> {
  const isBinary = bytes.subarray(0, 8000).includes(0)
  const isTruncated = !isBinary && bytes.length > mostText
  return { byteSize: bytes.length, isBinary, isTruncated, text: isBinary ? null : bytes.subarray(0, mostText).toString('utf8') }
}
