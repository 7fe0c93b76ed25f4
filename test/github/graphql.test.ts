import { describe, expect, it } from 'vitest'
import type { Token } from './github.ts'
import { github, graphql, lines, pull, repository, review, stage } from './stage.ts'

stage()

describe('GraphQL', () => {
  const sticky =
    'query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { pullRequest(number: 1) { comments(first: 100) { nodes { id databaseId viewerDidAuthor author { login } } } } } }'
  const names = { owner: 'octo', name: 'shop' }

  it('says what the token wrote, whoever wrote the same', async () => {
    pull.comment('mallory', '<!-- marker -->')
    pull.comment('github-actions[bot]', '<!-- marker -->')
    const { nodes } = (await graphql(sticky, names)).body.data.repository.pullRequest.comments
    expect(nodes.map((one: { viewerDidAuthor: boolean; author: { login: string } }) => [one.viewerDidAuthor, one.author.login])).toEqual([
      [false, 'mallory'],
      [true, 'github-actions'],
    ])
  })
  it('knows outdated threads, and resolves with contents: write only', async () => {
    await review({ line: 10 })
    repository.commit('topic', { 'privacy.md': lines(60, { 50: 'changed too' }) })
    const threads =
      'query { repository(owner: "octo", name: "shop") { pullRequest(number: 1) { reviewThreads(first: 9) { nodes { id isOutdated isResolved subjectType viewerCanResolve comments(first: 1) { nodes { id } } } } } } }'
    const read = async (as?: Token) => (await graphql(threads, {}, as)).body.data.repository.pullRequest.reviewThreads.nodes[0]
    const few = github.token(repository, { contents: 'read', 'pull-requests': 'write' })
    const thread = await read(few)
    expect(thread).toMatchObject({ isOutdated: true, isResolved: false, subjectType: 'LINE', viewerCanResolve: false })
    const resolve = 'mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }'
    expect((await graphql(resolve, { id: thread.id }, few)).body.errors[0]).toMatchObject({
      type: 'FORBIDDEN',
      message: 'Resource not accessible by integration',
    })
    expect((await graphql(resolve, { id: thread.id })).body.data.resolveReviewThread.thread.isResolved).toBe(true)
    const minimise =
      'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } } }'
    expect((await graphql(minimise, { id: thread.comments.nodes[0].id }, few)).body.data.minimizeComment.minimizedComment.isMinimized).toBe(
      true,
    )
  })
  it('gives many blobs at once, and says when one is cut', async () => {
    repository.commit('main', { 'long.md': 'x'.repeat(600_000) })
    const { a, b, c } = (
      await graphql(
        'query { repository(owner: "octo", name: "shop") { a: object(expression: "main:gone.md") { ... on Blob { text } } b: object(expression: "main:long.md") { ... on Blob { isTruncated } } c: object(expression: "main:no.md") { id } } }',
      )
    ).body.data.repository
    expect([a, b, c]).toEqual([{ text: 'old\n' }, { isTruncated: true }, null])
  })
  it('refuses fields that GitHub lacks, pages without a size, and more than 100', async () => {
    await graphql('query { viewer { name nonsense } }')
    expect(github.takeViolations().join()).toMatch(/nonsense/)
    const comments = (args: string) =>
      `query { repository(owner: "octo", name: "shop") { pullRequest(number: 1) { comments${args} { totalCount } } } }`
    expect((await graphql(comments(''))).body.errors[0].type).toBe('MISSING_PAGINATION_BOUNDARIES')
    expect((await graphql(comments('(first: 101)'))).body.errors[0].type).toBe('EXCESSIVE_PAGINATION')
  })
  it('counts a query as reading and a mutation as writing', async () => {
    github.takeRequests()
    await graphql(sticky, names)
    await graphql('mutation { minimizeComment(input: { subjectId: "x", classifier: SPAM }) { clientMutationId } }')
    expect(github.takeRequests().map(({ operation, writes }) => [operation, writes])).toEqual([
      ['graphql/repository', false],
      ['graphql/minimizeComment', true],
    ])
  })
})
