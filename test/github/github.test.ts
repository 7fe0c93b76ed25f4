import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGitHub, type GitHub, type Token } from './github.ts'
import type { Permissions } from './permissions.ts'
import type { PullRequest } from './pull-request.ts'
import type { Repository } from './repository.ts'

const lines = (count: number, change: Record<number, string> = {}): string =>
  Array.from({ length: count }, (_, index) => change[index + 1] ?? `line ${index + 1}`).join('\n')
const all: Permissions = { contents: 'write', 'pull-requests': 'write', checks: 'write', 'security-events': 'write' }

let github: GitHub
let repository: Repository
let pull: PullRequest
let token: Token
beforeEach(async () => {
  github = await createGitHub()
  repository = github.repository('octo/shop')
  repository.commit('main', {
    'privacy.md': lines(60),
    'gone.md': 'old\n',
    link: { symlink: '/etc/passwd' },
    module: { submodule: 'a'.repeat(40) },
  })
  repository.branch('topic')
  repository.commit('topic', { 'privacy.md': lines(60, { 10: 'changed', 50: 'changed too' }), 'gone.md': null, 'docs/new.md': 'new\n' })
  pull = repository.pullRequest({ head: 'topic' })
  token = github.token(repository, all)
})
afterEach(() => github.close())

interface Reply {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look at any part of an answer
  body: any
}
async function ask(
  method: string,
  path: string,
  body?: unknown,
  as: Token = token,
  base = `${github.apiUrl}/repos/${repository.fullName}`,
): Promise<Reply> {
  const response = await fetch(base + path, {
    method,
    headers: { authorization: `Bearer ${as.value}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}
const graphql = (query: string, variables: Record<string, unknown> = {}, as: Token = token): Promise<Reply> =>
  ask('POST', '', { query, variables }, as, github.graphqlUrl)
const review = (...comments: Record<string, unknown>[]) =>
  ask('POST', '/pulls/1/reviews', {
    commit_id: pull.headSha,
    event: 'COMMENT',
    body: 'text',
    comments: comments.map((one) => ({ path: 'privacy.md', body: 'b', ...one })),
  })

describe('what is read', () => {
  it('answers as GitHub describes', async () => {
    const [commit, blob] = [repository.head('topic'), repository.head('topic').files.get('docs/new.md')?.sha]
    const paths = [
      '',
      '/pulls/1',
      '/pulls/1/files',
      '/pulls/1/reviews',
      '/pulls/1/comments',
      '/issues/1/comments',
      '/compare/main...topic',
      `/git/trees/${commit.tree}?recursive=1`,
      `/git/blobs/${blob}`,
      `/git/commits/${commit.sha}`,
      '/git/ref/heads/topic',
      '/commits/topic',
      '/contents/docs/new.md?ref=topic',
    ]
    for (const path of paths) expect((await ask('GET', path)).status, path).toBe(200)
    expect(github.violations).toEqual([])
  })
  it('has links and submodules in its trees', async () => {
    const { tree } = (await ask('GET', '/git/trees/main?recursive=1')).body
    expect(tree.map(({ path, mode, type }: Record<string, string>) => `${mode} ${type} ${path}`)).toEqual([
      '100644 blob gone.md',
      '120000 blob link',
      '160000 commit module',
      '100644 blob privacy.md',
    ])
  })
  it('compares with the merge base, not with the base', async () => {
    const base = repository.head('main').sha
    repository.commit('main', { 'other.md': 'x' })
    const { body } = await ask('GET', '/compare/main...topic')
    expect(body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, merge_base_commit: { sha: base } })
    expect(body.files.map(({ filename, status }: Record<string, string>) => [filename, status])).toEqual([
      ['docs/new.md', 'added'],
      ['gone.md', 'removed'],
      ['privacy.md', 'modified'],
    ])
  })
  it('finds renames', async () => {
    repository.rename('topic', 'privacy.md', 'policies/privacy.md')
    const { body } = await ask('GET', '/pulls/1/files')
    expect(body.find(({ status }: Record<string, string>) => status === 'renamed')).toMatchObject({
      filename: 'policies/privacy.md',
      previous_filename: 'privacy.md',
    })
  })
  it('leaves out the patch of a large change and of a binary file', async () => {
    repository.commit('topic', { 'big.md': lines(2001), 'blob.bin': new Uint8Array([0, 1]) })
    const { body } = await ask('GET', '/pulls/1/files')
    expect(
      body.filter(({ patch }: Record<string, string>) => patch === undefined).map(({ filename }: Record<string, string>) => filename),
    ).toEqual(['big.md', 'blob.bin'])
  })
  it('comes in pages with links', async () => {
    for (let index = 0; index < 5; index++) pull.comment('a', `comment ${index}`)
    const first = await ask('GET', '/issues/1/comments?per_page=2')
    expect(first.body).toHaveLength(2)
    expect(first.headers.get('link')).toMatch(/page=2>; rel="next", <.*page=3>; rel="last"/)
    expect((await ask('GET', '/issues/1/comments?per_page=2&page=3')).headers.get('link')).not.toMatch(/next/)
  })
  it('reaches the objects of a fork through the base', async () => {
    const fork = repository.forkTo('mallory/shop')
    const sha = fork.commit('evil', { 'privacy.md': 'theirs' })
    expect((await ask('GET', `/compare/main...${sha}`)).body.files).toHaveLength(1)
    expect((await ask('GET', '/compare/main...mallory:evil')).status).toBe(200)
  })
})

describe('a review', () => {
  it('places comments on added, context and deleted lines', async () => {
    expect(
      (await review({ line: 10 }, { line: 12, start_line: 9, side: 'RIGHT', start_side: 'RIGHT' }, { line: 50, side: 'LEFT' })).status,
    ).toBe(200)
    expect(pull.reviewComments).toHaveLength(3)
    expect(github.notifications).toEqual([{ pull: 1, author: 'github-actions[bot]', what: 'review' }])
  })
  it.each([
    ['a line outside the diff', { line: 30 }, /line must be part of the diff/],
    ['an unchanged line on the left', { line: 9, side: 'LEFT' }, /line must be part of the diff/],
    ['a start in another hunk', { line: 50, start_line: 10 }, /start line must be part of the same hunk/],
    ['a start that is the end', { line: 10, start_line: 10 }, /start line must precede the end line/],
    ['no line', {}, /line must be part of the diff/],
    ['another file', { path: 'other.md', line: 1 }, /Path could not be resolved/],
    ['no text', { line: 10, body: ' ' }, /blank/],
    ['65,537 characters', { line: 10, body: 'x'.repeat(65_537) }, /too long/],
  ])('with %s is refused whole', async (_, comment, reason) => {
    const { status, body } = await review({ line: 10 }, comment)
    expect(status).toBe(422)
    expect(body.errors.join()).toMatch(reason)
    expect(pull.reviewComments).toEqual([])
    expect(pull.reviews).toEqual([])
  })
  it('needs a text, may not approve, and is one at a time', async () => {
    const send = async (body: Record<string, unknown>) => (await ask('POST', '/pulls/1/reviews', body)).status
    expect(await send({ event: 'COMMENT' })).toBe(422)
    expect(await send({ event: 'APPROVE' })).toBe(422)
    expect(await send({ event: 'COMMENT', body: 'x', commit_id: 'b'.repeat(40) })).toBe(422)
    expect(await send({})).toBe(200)
    expect(await send({})).toBe(422)
  })
  it('knows no files, only lines', async () => {
    expect((await review({ subject_type: 'file' })).status).toBe(422)
    expect(github.takeViolations().join()).toMatch(/additional properties 'subject_type'/)
  })
})

describe('a review comment', () => {
  const comment = (body: Record<string, unknown>) =>
    ask('POST', '/pulls/1/comments', { path: 'privacy.md', body: 'b', commit_id: pull.headSha, ...body })

  it('goes on a line or a file', async () => {
    expect((await comment({ line: 10, side: 'RIGHT' })).body).toMatchObject({ line: 10, subject_type: 'line' })
    expect((await comment({ subject_type: 'file' })).body).toMatchObject({ line: null, subject_type: 'file' })
    expect((await comment({})).status).toBe(422)
    expect((await comment({ line: 30, side: 'RIGHT' })).status).toBe(422)
  })
  it('moves with its line and is outdated when the line is changed', async () => {
    await review({ line: 10 }, { line: 50 })
    repository.forcePush('topic', 'main', { 'privacy.md': `first\n${lines(60, { 10: 'changed', 50: 'otherwise' })}` })
    const { body } = await ask('GET', '/pulls/1/comments')
    expect(body.map(({ line, original_line }: Record<string, number>) => [line, original_line])).toEqual([
      [11, 10],
      [null, 50],
    ])
  })
  it('is outdated when its line is no longer in the diff', async () => {
    await review({ line: 50 })
    repository.forcePush('topic', 'main', { 'privacy.md': lines(60, { 10: 'changed' }) })
    expect((await ask('GET', '/pulls/1/comments')).body[0].line).toBeNull()
  })
  it('can be edited, answered and deleted', async () => {
    const { id } = (await comment({ line: 10, side: 'RIGHT' })).body
    expect((await ask('PATCH', `/pulls/comments/${id}`, { body: 'new' })).body.body).toBe('new')
    expect((await ask('POST', `/pulls/1/comments/${id}/replies`, { body: 'reply' })).body.in_reply_to_id).toBe(id)
    expect((await ask('DELETE', `/pulls/comments/${id}`)).status).toBe(204)
    expect((await ask('GET', `/pulls/comments/${id}`)).status).toBe(404)
  })
})

it('holds conversation comments to GitHub’s length', async () => {
  expect((await ask('POST', '/issues/1/comments', { body: 'x'.repeat(65_536) })).status).toBe(201)
  expect((await ask('POST', '/issues/1/comments', { body: 'x'.repeat(65_537) })).status).toBe(422)
  expect((await ask('POST', '/issues/1/comments', { body: '' })).status).toBe(422)
  expect((await ask('POST', '/issues/9/comments', { body: 'x' })).status).toBe(404)
})

describe('a token', () => {
  const with_ = (permissions: Permissions, remaining = 1000) => github.token(repository, permissions, { remaining })

  it('does what it may, and is told what it would need', async () => {
    const refused = await ask('POST', '/issues/1/comments', { body: 'x' }, with_({ contents: 'write', 'pull-requests': 'read' }))
    expect(refused).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } })
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write')
    expect((await ask('POST', '/issues/1/comments', { body: 'x' }, with_({ issues: 'write' }))).status).toBe(201)
  })
  it('reads what is public and nothing else private', async () => {
    const secret = github.repository('octo/secret', { private: true })
    secret.commit('main', { a: 'b' })
    expect((await ask('GET', '/pulls/1', undefined, with_({}))).status).toBe(200)
    expect((await ask('GET', '/git/trees/main', undefined, token, `${github.apiUrl}/repos/octo/secret`)).status).toBe(404)
    expect((await ask('GET', '/git/trees/main', undefined, github.token(secret, {}), `${github.apiUrl}/repos/octo/secret`)).status).toBe(
      403,
    )
  })
  it('must be known', async () => expect((await ask('GET', '', undefined, { ...token, value: 'no' })).status).toBe(401))
  it('runs out', async () => {
    const short = with_(all, 1)
    expect((await ask('GET', '', undefined, short)).headers.get('x-ratelimit-remaining')).toBe('0')
    expect(await ask('GET', '', undefined, short)).toMatchObject({
      status: 403,
      body: { message: expect.stringMatching(/rate limit exceeded/) },
    })
  })
  it('creates at most 80 things a minute', async () => {
    for (let index = 0; index < 80; index++) await ask('POST', '/issues/1/comments', { body: 'x' })
    const refused = await ask('POST', '/issues/1/comments', { body: 'x' })
    expect(refused.status).toBe(403)
    expect(refused.headers.get('retry-after')).toBe('60')
  })
})

describe('interference', () => {
  it('answers in the place of the fake, as often as told', async () => {
    github.when('pulls/get', { status: 502, headers: { 'retry-after': '1' } }, 1)
    expect((await ask('GET', '/pulls/1')).status).toBe(502)
    expect((await ask('GET', '/pulls/1')).status).toBe(200)
  })
  it('changes the state before an answer', async () => {
    github.when('pulls/get', () => void repository.commit('topic', { 'privacy.md': 'moved' }) as undefined, 1)
    const before = pull.headSha
    expect((await ask('GET', '/pulls/1')).body.head.sha).not.toBe(before)
  })
  it('is slow, or hangs up', async () => {
    github.when('repos/get', { delay: 60 }, 1)
    const start = performance.now()
    expect((await ask('GET', '')).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(50)
    github.when('*', { cut: true }, 1)
    await expect(ask('GET', '')).rejects.toThrow()
  })
})

describe('GitHub’s description', () => {
  it.each([
    ['an unknown path', 'GET', '/nothing', undefined, /not in the description/],
    ['an unknown property', 'POST', '/issues/1/comments', { body: 'x', key: 1 }, /'key'/],
    ['an unknown parameter', 'GET', '/pulls/1/files?size=9', undefined, /'size'/],
    ['a missing property', 'POST', '/pulls/1/comments', { body: 'x', path: 'privacy.md' }, /commit_id/],
    [
      '51 annotations',
      'POST',
      '/check-runs',
      {
        name: 'n',
        head_sha: 'a',
        output: {
          title: 't',
          summary: 's',
          annotations: Array(51).fill({ path: 'p', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }),
        },
      },
      /50 items/,
    ],
  ])('refuses %s', async (_, method, path, body, reason) => {
    expect((await ask(method, path, body)).status).toBeGreaterThanOrEqual(404)
    expect(github.takeViolations().join()).toMatch(reason)
  })
  it('fails a test that leaves violations behind', async () => {
    const other = await createGitHub()
    await fetch(`${other.apiUrl}/x`, { headers: { authorization: `Bearer ${other.token(other.repository('a/b'), {}).value}` } })
    await expect(other.close()).rejects.toThrow(/not in the description/)
  })
})

describe('checks and code scanning', () => {
  it('gathers the annotations of a check run', async () => {
    const annotation = { path: 'p', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }
    const { id } = (
      await ask('POST', '/check-runs', {
        name: 'n',
        head_sha: pull.headSha,
        output: { title: 't', summary: 's', annotations: [annotation] },
      })
    ).body
    await ask('PATCH', `/check-runs/${id}`, { conclusion: 'neutral', output: { title: 't', summary: 's', annotations: [annotation] } })
    expect(repository.checkRuns[0]).toMatchObject({
      status: 'completed',
      conclusion: 'neutral',
      output: { annotations: [annotation, annotation] },
    })
  })
  const upload = (sarif: unknown, ref = 'refs/heads/main') =>
    ask('POST', '/code-scanning/sarifs', {
      commit_sha: repository.head('main').sha,
      ref,
      sarif: typeof sarif === 'string' ? sarif : gzipSync(JSON.stringify(sarif)).toString('base64'),
    })
  it('takes SARIF', async () => {
    const { status, body } = await upload({ version: '2.1.0', runs: [{}] })
    expect([status, (await ask('GET', `/code-scanning/sarifs/${body.id}`)).body.processing_status]).toEqual([202, 'complete'])
  })
  it('refuses what is no SARIF, twice the same category, the merge queue, and all of it when it is off', async () => {
    expect((await upload('bm8=')).status).toBe(400)
    expect((await upload({ version: '2.1.0', runs: [{}, {}] })).status).toBe(400)
    expect((await upload({ version: '2.1.0', runs: [] }, 'refs/heads/gh-readonly-queue/main/pr-1-a')).status).toBe(404)
    repository.codeScanning = false
    expect((await upload({ version: '2.1.0', runs: [] })).status).toBe(403)
  })
})

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
