import { describe, expect, it } from 'vitest'
import { conversation } from '../github/conversation.ts'
import { pullRequestEvent } from '../github/events.ts'
import type { PullRequest } from '../github/pull-request.ts'
import type { RunResult } from '../github/runner.ts'
import { again, bakery, ticketsAgain } from './policies.ts'
import { github, propose, repository, run, stage } from './world.ts'

stage(() => ({ 'privacy.md': bakery() }))

const faulty = bakery({ retention: [again, ticketsAgain] })
const writes = () => github.takeRequests().filter((request) => request.writes)
const notices = ({ annotations }: RunResult) => annotations.filter(({ level, file }) => level === 'notice' && file === undefined)
const degraded = ({ outputs }: RunResult): string[] => JSON.parse(outputs.degraded ?? 'null')

/** How often a finding is told of, in comments and summary. */
const times = (text: string, finding: string) => text.split(finding).length - 1
const bothFindings = ['> `Order history: six years', '> `Support tickets: 24 months']

describe('a refused request', () => {
  it.each([
    ['pulls/create-review', 'review'],
    ['issues/create-comment', 'comment'],
    ['graphql/repository', 'comment'],
  ])('to %s changes no verdict, and hides no finding', async (operation, what) => {
    const pull = propose({ 'privacy.md': faulty })
    github.when(operation, { status: 403, body: { message: 'Resource not accessible by integration' } })
    const result = await run(pull)
    expect(result.exitCode).toBe(1)
    expect(degraded(result).map((one) => one.split(':')[0])).toEqual([what])
    expect(notices(result)).toHaveLength(1)
    expect(result.summary).toContain('> Not published')
    for (const finding of bothFindings) expect(times(result.summary, finding)).toBe(1)
  })

  it('to edit an older comment still leaves the comment that is kept up to date', async () => {
    const pull = propose({ 'privacy.md': faulty })
    await run(pull)
    repository.commit('topic', { 'privacy.md': bakery({ retention: [again] }) })
    github.when('pulls/update-review-comment', { status: 403 })
    const result = await run(pull, { runId: 2, event: pullRequestEvent(pull, 'synchronize') })
    expect(degraded(result)).toEqual([expect.stringMatching(/^review: 403/)])
    expect(pull.comments[0]?.body).toContain('1 new error')
  })

  it('says which permission it wanted', async () => {
    const result = await run(propose({ 'privacy.md': faulty }), { permissions: { contents: 'read', 'pull-requests': 'read' } })
    expect(degraded(result)).toEqual([
      'review: 403 Resource not accessible by integration; it needs pull_requests=write',
      'comment: 403 Resource not accessible by integration; it needs issues=write; pull_requests=write',
    ])
  })

  it.each([
    [404, 'Not Found'],
    [422, 'Unprocessable Entity'],
    [429, 'Too many requests'],
  ])('with %i does no harm', async (status, message) => {
    const pull = propose({ 'privacy.md': faulty })
    github.when('pulls/create-review', { status, body: { message } })
    const result = await run(pull)
    expect(result.exitCode).toBe(1)
    expect(degraded(result)).toEqual([expect.stringContaining(`review: ${status}`)])
    // What could not stand on its line stands in the comment, once.
    for (const finding of bothFindings) expect(times(conversation(pull), finding)).toBe(1)
  })

  it('fails the run only where that was asked for', async () => {
    const pull = propose({ 'privacy.md': bakery({ tickets: '36 months' }) })
    github.when('issues/create-comment', { status: 403 })
    expect((await run(pull)).exitCode).toBe(0)
    github.when('issues/create-comment', { status: 403 })
    expect((await run(pull, { inputs: { require: 'comment' } })).exitCode).toBe(2)
  })
})

it.each([{ data: { repository: null } }, { errors: [{ message: 'no' }] }, 'no JSON'])(
  'an answer that makes no sense changes no verdict: %j',
  async (body) => {
    const pull = propose({ 'privacy.md': faulty })
    github.when('graphql/repository', { status: 200, body })
    const result = await run(pull)
    expect(result.exitCode).toBe(1)
    expect(degraded(result)).toEqual([expect.stringMatching(/^comment: /)])
  },
)

it('does not make anything twice after a fault of the server', async () => {
  const pull = propose({ 'privacy.md': faulty })
  github.when('pulls/create-review', { status: 502, body: { message: 'Bad gateway' } })
  expect(degraded(await run(pull))).toEqual(['review: 502 Bad gateway'])
  expect(writes().map(({ operation }) => operation)).toEqual(['pulls/create-review', 'issues/create-comment'])
})

it('reads on after a fault of the server', async () => {
  const pull = propose({ 'privacy.md': faulty })
  github.when('git/get-tree', { status: 503 }, 1)
  expect(await run(pull)).toMatchObject({ exitCode: 1, outputs: { new: '2' } })
})

it('waits out a short limit', async () => {
  const pull = propose({ 'privacy.md': faulty })
  github.when(
    'pulls/create-review',
    { status: 403, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit' } },
    1,
  )
  const result = await run(pull)
  expect(degraded(result)).toEqual([])
  expect(pull.reviews).toHaveLength(1)
})

it('ends with 2, and says so, when nothing can be read', async () => {
  const pull = propose({ 'privacy.md': faulty })
  github.when('repos/compare-commits-with-basehead', { status: 403, body: { message: 'Resource not accessible by integration' } })
  const result = await run(pull)
  expect(result).toMatchObject({ exitCode: 2, outputs: { conclusion: 'failure' } })
  expect(result.annotations).toEqual([
    {
      level: 'error',
      title: 'clearnotice: GitHub could not be read',
      message: 'The comparison with the base could not be read: 403 Resource not accessible by integration',
    },
  ])
})

it.each(['a fork', 'Dependabot'])('tells everything in the summary where the token only reads: %s', async (who) => {
  let pull: PullRequest
  if (who === 'a fork') {
    const fork = repository.forkTo('mallory/shop')
    fork.commit('theirs', { 'privacy.md': faulty })
    pull = repository.pullRequest({ head: 'theirs', from: fork })
  } else pull = propose({ 'privacy.md': faulty })
  const actor = who === 'Dependabot' ? { actor: 'dependabot[bot]' } : {}
  const result = await run(pull, { event: pullRequestEvent(pull, 'opened', actor) })
  expect(result.exitCode).toBe(1)
  expect(result.summary).toMatch(
    /^## clearnotice: failed, 2 new errors\n\n> Not published \(review, comment\): this run has a read-only token/,
  )
  for (const finding of bothFindings) expect(times(result.summary, finding)).toBe(1)
  expect(conversation(pull)).not.toContain('github-actions')
})

it('writes nothing when the pull request moved on meanwhile', async () => {
  const pull = propose({ 'privacy.md': faulty })
  github.when(
    'graphql/repository',
    () => {
      repository.commit('topic', { 'privacy.md': bakery() })
      return undefined
    },
    1,
  )
  const result = await run(pull)
  expect(result.exitCode).toBe(1)
  expect(writes()).toEqual([])
  expect(notices(result).map(({ message }) => message)).toEqual(['The pull request has a newer commit by now; its own run will comment.'])
})

it('never overwrites what a newer run wrote', async () => {
  const pull = propose({ 'privacy.md': faulty })
  await run(pull, { runId: 7 })
  github.takeRequests()
  await run(pull, { runId: 6, inputs: { 'fail-on': 'never' } })
  expect(writes()).toEqual([])
})

it('leaves the older of two comments that were begun at once', async () => {
  const pull = propose({ 'privacy.md': faulty })
  let other = ''
  github.when(
    'issues/create-comment',
    ({ body }) => {
      other = (body as { body: string }).body
      pull.comment('github-actions[bot]', other)
      return undefined
    },
    1,
  )
  await run(pull)
  expect(pull.comments.map(({ body }) => body)).toEqual([other])
})

it('takes nothing for its own that somebody else wrote', async () => {
  const pull = propose({ 'privacy.md': faulty })
  await run(pull)
  const [sticky] = pull.comments
  const copied = pull.comment('mallory', sticky?.body ?? '')
  pull.delete(sticky as NonNullable<typeof sticky>)
  repository.commit('topic', { 'privacy.md': bakery({ retention: [again] }) })
  await run(pull, { runId: 2 })
  expect(copied.edits).toBe(0)
  expect(pull.comments.map(({ author }) => author)).toEqual(['mallory', 'github-actions[bot]'])
})

it('keeps comments of several instances apart', async () => {
  const pull = propose({ 'privacy.md': faulty })
  await run(pull, { inputs: { review: 'off' } })
  await run(pull, { inputs: { review: 'off', 'comment-key': 'second' } })
  expect(pull.comments).toHaveLength(2)
})

describe('a comment on a line whose finding is gone', () => {
  const settle = async (fixed: string, permissions = {}): Promise<PullRequest> => {
    const pull = propose({ 'privacy.md': bakery({ retention: [again] }) })
    await run(pull, { inputs: { fixed } })
    repository.commit('topic', { 'privacy.md': bakery({ tickets: '36 months' }) })
    await run(pull, { runId: 2, inputs: { fixed }, permissions: { contents: 'read', 'pull-requests': 'write', ...permissions } })
    return pull
  }
  it('is edited', async () => expect((await settle('edit')).reviewComments[0]?.body).toMatch(/^~~retention\/duplicate-entry~~ Fixed in `/))
  it('is left alone', async () => expect((await settle('keep')).reviewComments[0]?.edits).toBe(0))
  it('is folded away', async () => expect((await settle('minimize')).reviewComments[0]?.minimised).toBe('RESOLVED'))
  it('is resolved where the token may', async () => expect((await settle('resolve', { contents: 'write' })).resolved.size).toBe(1))
  it('is only edited where the token may not resolve', async () => expect((await settle('resolve')).resolved.size).toBe(0))

  it('is opened again when the finding comes back', async () => {
    const pull = propose({ 'privacy.md': bakery({ tickets: '36 months', retention: [again] }) })
    await run(pull)
    repository.commit('topic', { 'privacy.md': bakery({ tickets: '36 months' }) })
    await run(pull, { runId: 2 })
    repository.commit('topic', { 'privacy.md': bakery({ tickets: '36 months', retention: [again] }) })
    await run(pull, { runId: 3 })
    const open = pull.reviewComments.filter(({ body }) => body.startsWith('**Error**'))
    expect(open).toHaveLength(1)
  })
})

it('is silent about a change that no policy and no rule has anything to do with', async () => {
  const pull = propose({ 'README.md': '# Shop\n' })
  const result = await run(pull)
  expect(result).toMatchObject({ exitCode: 0, outputs: { conclusion: 'neutral', policies: '0' } })
  expect(pull.timeline).toEqual([])
})

it('says that all is well where it was asked to', async () => {
  const pull = propose({ 'README.md': '# Shop\n' })
  await run(pull, { inputs: { comment: 'always' } })
  expect(pull.comments[0]?.body).toMatch(/^### clearnotice: no privacy policy changed/)
})

it('creates a check run where one was asked for', async () => {
  const pull = propose({ 'privacy.md': faulty })
  await run(pull, { inputs: { 'check-run': 'privacy' }, permissions: { contents: 'read', checks: 'write', 'pull-requests': 'write' } })
  expect(repository.checkRuns).toMatchObject([
    { name: 'privacy', head_sha: pull.headSha, conclusion: 'failure', output: { title: '2 new errors' } },
  ])
  expect(repository.checkRuns[0]?.output.annotations).toHaveLength(2)
})

it('stops at once when the job is cancelled, and has begun nothing it would have to end', async () => {
  const pull = propose({ 'privacy.md': faulty })
  github.when('graphql/repository', { delay: 3000 })
  const result = await run(pull, { cancelAfter: 1500 })
  expect(result.exitCode).not.toBe(0)
  expect(writes()).toEqual([])
})
