import type { GitHubApi } from '../github-api.ts'
import { type Marker, readMarker } from './marker.ts'

/** A comment of ours. */
export interface OwnComment {
  readonly id: number
  readonly body: string
  readonly marker: Marker
}

/** Ours on a line, with what became of it. */
export interface OwnThread extends OwnComment {
  readonly node: string
  readonly thread: string
  readonly isOutdated: boolean
  readonly isResolved: boolean
  readonly hasReplies: boolean
  readonly canResolve: boolean
}

export interface Conversation {
  /** The pull request's newest commit, now. */
  readonly head: string
  /** Oldest first. */
  readonly comments: readonly OwnComment[]
  readonly threads: readonly OwnThread[]
}

interface Page<T> {
  readonly nodes: readonly T[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface Written {
  readonly id: string
  readonly fullDatabaseId: string | null
  readonly body: string
  readonly viewerDidAuthor: boolean
}

interface Thread {
  readonly id: string
  readonly isOutdated: boolean
  readonly isResolved: boolean
  readonly viewerCanResolve: boolean
  readonly comments: { readonly totalCount: number; readonly nodes: readonly Written[] }
}

interface Answer {
  readonly repository: {
    readonly pullRequest: { readonly headRefOid: string; readonly comments?: Page<Written>; readonly reviewThreads?: Page<Thread> }
  }
}

const written = 'id fullDatabaseId body viewerDidAuthor'
const page = 'pageInfo { hasNextPage endCursor }'
const query = `query($owner: String!, $repo: String!, $pull: Int!, $withComments: Boolean!, $comments: String, $withThreads: Boolean!, $threads: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) {
      headRefOid
      comments(first: 100, after: $comments) @include(if: $withComments) { nodes { ${written} } ${page} }
      reviewThreads(first: 100, after: $threads) @include(if: $withThreads) {
        nodes { id isOutdated isResolved viewerCanResolve comments(first: 1) { totalCount nodes { ${written} } } }
        ${page}
      }
    }
  }
}`

const own = ({ fullDatabaseId, body, viewerDidAuthor }: Written): OwnComment | undefined => {
  const read = viewerDidAuthor ? readMarker(body) : undefined
  return read && { id: Number(fullDatabaseId), ...read }
}

const ownThread = ({ id, isOutdated, isResolved, viewerCanResolve, comments }: Thread): OwnThread | undefined => {
  const [first] = comments.nodes
  const comment = first && own(first)
  return comment && first
    ? { ...comment, node: first.id, thread: id, isOutdated, isResolved, hasReplies: comments.totalCount > 1, canResolve: viewerCanResolve }
    : undefined
}

/** What we wrote in a pull request so far. What only looks like it, written by somebody else, isn't ours. */
export const readConversation = async (
  api: GitHubApi,
  at: { readonly owner: string; readonly repo: string },
  pull: number,
  key: string,
  withThreads = true,
): Promise<Conversation> => {
  const comments: OwnComment[] = []
  const threads: OwnThread[] = []
  const variables = { ...at, pull, withComments: true, comments: null as string | null, withThreads, threads: null as string | null }
  for (;;) {
    const { repository } = await api.graphql<Answer>(query, variables)
    const { headRefOid: head, comments: some, reviewThreads: others } = repository.pullRequest
    comments.push(...(some?.nodes ?? []).flatMap((node) => own(node) ?? []))
    threads.push(...(others?.nodes ?? []).flatMap((node) => ownThread(node) ?? []))
    variables.withComments = some?.pageInfo.hasNextPage ?? false
    variables.comments = some?.pageInfo.endCursor ?? null
    variables.withThreads = others?.pageInfo.hasNextPage ?? false
    variables.threads = others?.pageInfo.endCursor ?? null
    if (!variables.withComments && !variables.withThreads) {
      const isOurs = ({ marker }: OwnComment): boolean => marker.key === key
      const byAge = (a: OwnComment, b: OwnComment): number => a.id - b.id
      return {
        head,
        comments: comments.filter((one) => isOurs(one) && one.marker.finding === undefined).toSorted(byAge),
        threads: threads.filter((one) => isOurs(one) && one.marker.finding !== undefined).toSorted(byAge),
      }
    }
  }
}
