import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { conversation } from './conversation.ts'
import { pullRequestEvent } from './events.ts'
import { createGitHub, type GitHub } from './github.ts'
import type { PullRequest } from './pull-request.ts'
import type { Repository } from './repository.ts'
import { type RunOptions, type RunResult, runAction } from './runner.ts'

const action = join(import.meta.dirname, 'smoke/action.yml')
let github: GitHub
let repository: Repository
let pull: PullRequest
beforeEach(async () => {
  github = await createGitHub()
  repository = github.repository('octo/shop')
  repository.commit('main', { 'privacy.md': '# Privacy\n' })
  repository.commit('topic', { 'privacy.md': '# Privacy\n\nMore.\n' })
  pull = repository.pullRequest({ head: 'topic' })
})
afterEach(() => github.close())
const run = (options: Partial<RunOptions> = {}): Promise<RunResult> =>
  runAction({ action, github, event: pullRequestEvent(pull), ...options })

it('runs an action as a process and gives all it left', async () => {
  const result = await run({ inputs: { say: '::notice file=privacy.md,line=1::Hello' } })
  expect(result).toMatchObject({ exitCode: 0, outputs: { status: '201' }, summary: '## Smoke\n', runnerErrors: [] })
  expect(result.annotations).toEqual([
    { level: 'notice', message: 'Hello', file: 'privacy.md', line: 1 },
    { level: 'warning', message: 'from stderr', file: 'a.md', line: 3 },
  ])
  expect(conversation(pull)).toBe(
    '# Update the policy #1\n\n**octo** wants to merge `topic` into `main` (open)\n\n---\n\n**github-actions[bot]** commented\n\nSeen opened\n',
  )
  expect(github.notifications).toHaveLength(1)
})

it('gives the process nothing but what the runner gives', async () => {
  process.env.HOME_SECRET = 'x'
  const names = (await run()).stdout.trim().split('\n').at(-1)?.split(' ') ?? []
  expect(names.filter((name) => !/^(CI|(GITHUB|INPUT|RUNNER)_.*)$/.test(name))).toEqual([])
  expect(names).toEqual(expect.arrayContaining(['INPUT_GITHUB-TOKEN', 'INPUT_SAY', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP']))
})

it('remembers between runs', async () => {
  await run()
  github.takeRequests()
  expect((await run()).outputs.status).toBe('none')
  expect(github.takeRequests().map(({ operation, writes }) => [operation, writes])).toEqual([['issues/list-comments', false]])
})

it('gives a pull request from a fork, and one of Dependabot, a token that only reads', async () => {
  const refused = { exitCode: 2, outputs: { status: '403' } }
  const fork = repository.forkTo('mallory/shop')
  fork.commit('theirs', { 'privacy.md': '# Ours\n' })
  const theirs = repository.pullRequest({ head: 'theirs', from: fork })
  expect(await run({ event: pullRequestEvent(theirs) })).toMatchObject(refused)
  expect(await run({ event: pullRequestEvent(pull, 'opened', { actor: 'dependabot[bot]' }) })).toMatchObject(refused)
  expect(await run({ event: pullRequestEvent(theirs, 'opened', { name: 'pull_request_target' }) })).toMatchObject({
    outputs: { status: '201' },
  })
})

it('seals a run off from every network but the fake', async () => {
  const result = await run({ inputs: { say: 'stray' }, sealed: true })
  expect(result.strayConnections).toEqual(['127.0.0.1:40009'])
  expect(result.outputs.status).toBe('201')
})

it('refuses an input that action.yml does not declare', () => expect(run({ inputs: { other: '1' } })).rejects.toThrow(/Unexpected input/))

it('ends a run that takes too long', async () => {
  github.when('issues/list-comments', { delay: 3000 })
  expect(await run({ timeout: 400 })).toMatchObject({ exitCode: null, signal: 'SIGKILL' })
})
