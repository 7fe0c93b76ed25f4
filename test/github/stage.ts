import { afterEach, beforeEach } from 'vitest'
import { createGitHub, type GitHub, type Token } from './github.ts'
import type { Permissions } from './permissions.ts'
import type { PullRequest } from './pull-request.ts'
import type { Repository } from './repository.ts'

export const lines = (count: number, change: Record<number, string> = {}): string =>
  Array.from({ length: count }, (_, index) => change[index + 1] ?? `line ${index + 1}`).join('\n')

/** A token that may do everything the fake knows. */
export const everything: Permissions = { contents: 'write', 'pull-requests': 'write', checks: 'write', 'security-events': 'write' }

export let github: GitHub
export let repository: Repository
export let pull: PullRequest
export let token: Token

/** Before each test of a file: octo/shop with one pull request that changes lines 10 and 50 of privacy.md. */
export function stage(): void {
  beforeEach(async () => {
    github = await createGitHub()
    repository = github.repository('octo/shop')
    const main = { 'privacy.md': lines(60), 'gone.md': 'old\n', link: { symlink: '/etc/passwd' }, module: { submodule: 'a'.repeat(40) } }
    repository.commit('main', main)
    repository.commit('topic', { 'privacy.md': lines(60, { 10: 'changed', 50: 'changed too' }), 'gone.md': null, 'docs/new.md': 'new\n' })
    pull = repository.pullRequest({ head: 'topic' })
    token = github.token(repository, everything)
  })
  afterEach(() => github.close())
}

export interface Reply {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look at any part of an answer
  body: any
}
export async function ask(method: string, path: string, body?: unknown, as: Token = token, base?: string): Promise<Reply> {
  const response = await fetch((base ?? `${github.apiUrl}/repos/${repository.fullName}`) + path, {
    method,
    headers: { authorization: `Bearer ${as.value}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}
export const graphql = (query: string, variables: Record<string, unknown> = {}, as: Token = token): Promise<Reply> =>
  ask('POST', '', { query, variables }, as, github.graphqlUrl)

/** One review with these comments, on privacy.md unless they say otherwise. */
export const review = (...comments: Record<string, unknown>[]): Promise<Reply> =>
  ask('POST', '/pulls/1/reviews', {
    commit_id: pull.headSha,
    event: 'COMMENT',
    body: 'text',
    comments: comments.map((one) => ({ path: 'privacy.md', body: 'b', ...one })),
  })
