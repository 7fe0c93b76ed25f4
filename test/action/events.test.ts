import { describe, expect, it } from 'vitest'
import { foreignEvent, mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent, workflowDispatchEvent } from '../github/events.ts'
import type { RunOptions, RunResult } from '../github/runner.ts'
import { again, bakery, ticketsAgain } from './policies.ts'
import { github, propose, repository, run, stage } from './world.ts'

stage(() => ({ 'privacy.md': bakery({ retention: [again] }) }))

const more = bakery({ retention: [again, ticketsAgain] })
const on = (event: RunOptions['event'], options: Partial<RunOptions> = {}): Promise<RunResult> => run(undefined, { event, ...options })
const writes = () => github.takeRequests().filter((request) => request.writes)

it('counts in a merge queue what the queue would add, and comments nowhere', async () => {
  const pull = propose({ 'privacy.md': more })
  const result = await on(mergeGroupEvent(pull))
  expect(result).toMatchObject({ exitCode: 1, outputs: { new: '1', findings: '2' } })
  expect(result.annotations.filter(({ file }) => file === 'privacy.md')).toHaveLength(1)
  expect(result.files).not.toHaveProperty('clearnotice.sarif')
  expect(writes()).toEqual([])
})

describe('a push', () => {
  it('counts everything, and still tells what is new', async () => {
    const before = repository.head('main').sha
    repository.commit('main', { 'privacy.md': more })
    const result = await on(pushEvent(repository, 'main', { before }))
    expect(result).toMatchObject({ exitCode: 1, outputs: { new: '1', findings: '2' } })
    expect(result.files).toHaveProperty('clearnotice.sarif')
  })
  it('of a new branch is compared with where it left the default branch', async () => {
    repository.commit('topic', { 'README.md': '# Shop\n' })
    repository.commit('topic', { 'privacy.md': more })
    expect((await on(pushEvent(repository, 'topic'))).outputs).toMatchObject({ new: '1', findings: '2' })
  })
  it('of the first commit is linted whole', async () => {
    expect((await on(pushEvent(repository, 'main'))).outputs).toMatchObject({ findings: '1', 'policies-changed': '[]' })
  })
  it('that replaced a commit which is gone is linted whole', async () => {
    expect(await on(pushEvent(repository, 'main', { before: 'b'.repeat(40), forced: true }))).toMatchObject({
      exitCode: 1,
      outputs: { findings: '1' },
    })
  })
  it('that deletes a branch is nothing to lint', async () => {
    repository.branch('gone')
    expect(await on(pushEvent(repository, 'gone', { deleted: true }))).toMatchObject({ exitCode: 0, outputs: { conclusion: 'neutral' } })
  })
})

it.each(['schedule', 'workflow_dispatch'])('lints everything on %s', async (name) => {
  const result = await on(name === 'schedule' ? scheduleEvent(repository) : workflowDispatchEvent(repository))
  expect(result).toMatchObject({ exitCode: 1, outputs: { findings: '1', errors: '1' } })
  expect(result.summary).toMatch(/^## clearnotice: failed, 1 error\n/)
})

it('names the events it knows on one it does not, unless told what to compare', async () => {
  const event = foreignEvent(repository)
  const result = await on(event)
  expect(result).toMatchObject({ exitCode: 2, annotations: [{ title: 'clearnotice: configuration error' }] })
  expect(result.stdout).toMatch(/‘issues’ does not say what to lint\. Run on pull_request, pull_request_target, merge_group, push/)
  const base = repository.head('main').sha
  const head = repository.commit('main', { 'privacy.md': more })
  expect(await on(event, { inputs: { 'base-sha': base, 'head-sha': head } })).toMatchObject({ exitCode: 1, outputs: { new: '1' } })
})

describe('pull_request_target', () => {
  const fromFork = () => {
    const fork = repository.forkTo('mallory/shop')
    fork.commit('theirs', { 'privacy.md': more })
    const pull = repository.pullRequest({ head: 'theirs', from: fork })
    return { pull, event: pullRequestEvent(pull, 'opened', { name: 'pull_request_target' }) }
  }
  it('comments on a fork, without files or annotations', async () => {
    const { pull, event } = fromFork()
    const result = await on(event, { inputs: { 'fail-on': 'never' } })
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(result.files).not.toHaveProperty('clearnotice.sarif')
    expect([pull.reviews.length, pull.comments.length]).toEqual([1, 1])
  })
  it('refuses the rules of the fork', async () => {
    const result = await on(fromFork().event, { inputs: { 'config-ref': 'head' } })
    expect(result).toMatchObject({ exitCode: 2, outputs: { conclusion: 'failure' } })
    expect(result.stdout).toContain('config-ref: head is refused')
  })
  it('refuses to run beside a checkout of the fork', async () => {
    const { pull, event } = fromFork()
    const result = await on(event, { workspace: { '.git/HEAD': `${pull.headSha}\n` } })
    expect(result.exitCode).toBe(2)
    expect(result.stdout).toContain('must not be checked out')
  })
})

describe('a pull request', () => {
  it('is compared with where it left its base, not with where the base is now', async () => {
    const pull = propose({ 'privacy.md': more })
    repository.commit('main', { 'privacy.md': bakery() })
    expect((await run(pull)).outputs).toMatchObject({ new: '1', fixed: '0' })
  })
  it('is compared anew when its base changes', async () => {
    repository.branch('release')
    repository.commit('release', { 'privacy.md': bakery() })
    const pull = propose({ 'privacy.md': more })
    expect((await run(pull)).outputs.new).toBe('1')
    repository.commit('topic', { 'x.md': 'x' })
    pull.base = 'release'
    const event = pullRequestEvent(pull, 'edited', {
      changes: { base: { ref: { from: 'main' }, sha: { from: repository.head('main').sha } } },
    })
    expect(await run(pull, { runId: 2, event })).toMatchObject({ exitCode: 1 })
    expect(pull.comments[0]?.body).toContain('compared with `release`')
  })
  it('may rename a policy without making its findings new', async () => {
    const pull = propose({ 'README.md': 'x' })
    repository.rename('topic', 'privacy.md', 'legal/privacy-policy.md')
    expect(await run(pull)).toMatchObject({
      exitCode: 0,
      outputs: { new: '0', fixed: '0', 'policies-changed': '["legal/privacy-policy.md"]' },
    })
  })
  it('that removes a policy says so', async () => {
    const pull = propose({ 'privacy.md': null })
    expect(await run(pull)).toMatchObject({ exitCode: 0, outputs: { 'semantic-change': 'material' } })
    expect(pull.comments[0]?.body).toContain('the policy is removed')
  })
  it('that adds a policy has all its findings new', async () => {
    const pull = propose({ 'docs/privacy.md': more })
    expect((await run(pull)).outputs).toMatchObject({ new: '2' })
  })
  it('counts older findings where that is asked for', async () => {
    const pull = propose({ 'privacy.md': bakery({ tickets: '36 months', retention: [again] }) })
    expect((await run(pull)).exitCode).toBe(0)
    expect((await run(pull, { inputs: { 'fail-scope': 'all' } })).exitCode).toBe(1)
    expect((await run(pull, { inputs: { 'fail-scope': 'all', 'fail-on': 'never' } })).exitCode).toBe(0)
  })
})
