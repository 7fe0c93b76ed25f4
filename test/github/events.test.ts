import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { conversation } from './conversation.ts'
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent, workflowDispatchEvent } from './events.ts'
import { createGitHub, type GitHub } from './github.ts'
import type { Repository } from './repository.ts'

let github: GitHub
let repository: Repository
beforeEach(async () => {
  github = await createGitHub()
  repository = github.repository('octo/shop')
  repository.commit('main', { 'privacy.md': 'one\ntwo\nthree\n', 'old.md': 'to go\n' })
})
afterEach(() => github.close())

describe('events', () => {
  it('describe a pull request', () => {
    const sha = repository.commit('topic', { 'privacy.md': 'one\n2\nthree\n' })
    const event = pullRequestEvent(repository.pullRequest({ head: 'topic' }))
    expect(event.payload).toMatchObject({
      action: 'opened',
      number: 1,
      pull_request: { head: { sha, repo: { full_name: 'octo/shop' } }, base: { ref: 'main' } },
    })
    expect(event).toMatchObject({ ref: 'refs/pull/1/merge', baseRef: 'main', headRef: 'topic', readOnly: false })
    expect(event.sha).not.toBe(sha)
  })
  it('tell a fork, Dependabot, and a privileged run apart', () => {
    const fork = repository.forkTo('mallory/shop')
    fork.commit('topic', { 'privacy.md': 'x' })
    const pull = repository.pullRequest({ head: 'topic', from: fork })
    const event = pullRequestEvent(pull)
    expect(event.payload).toMatchObject({
      pull_request: { user: { login: 'mallory' }, head: { repo: { full_name: 'mallory/shop', fork: true } } },
    })
    expect(event.readOnly).toBe(true)
    const privileged = pullRequestEvent(pull, 'opened', { name: 'pull_request_target' })
    expect(privileged).toMatchObject({ readOnly: false, sha: repository.head('main').sha, ref: 'refs/heads/main' })
    repository.commit('bump', { a: 'b' })
    const bump = repository.pullRequest({ head: 'bump', author: 'dependabot[bot]' })
    expect(pullRequestEvent(bump)).toMatchObject({ readOnly: true, actor: 'dependabot[bot]' })
  })
  it('put the base of the queue, what main has, and what the pull request changes together', () => {
    repository.commit('topic', { 'privacy.md': 'changed\n', 'old.md': null })
    const pull = repository.pullRequest({ head: 'topic' })
    const base = repository.commit('main', { 'other.md': 'new\n' })
    const event = mergeGroupEvent(pull)
    expect(event.payload).toMatchObject({ action: 'checks_requested', merge_group: { base_sha: base, head_sha: event.sha } })
    expect(event.ref).toMatch(/^refs\/heads\/gh-readonly-queue\/main\/pr-1-/)
    const files = repository.objects.commits.get(event.sha)?.files
    expect([...(files?.keys() ?? [])].sort()).toEqual(['other.md', 'privacy.md'])
    expect(files?.get('privacy.md')).toEqual(repository.head('topic').files.get('privacy.md'))
  })
  it('tell a new branch, a force-push and a deleted branch', () => {
    const zeros = '0'.repeat(40)
    expect(pushEvent(repository, 'main').payload).toMatchObject({ before: zeros, created: true, forced: false })
    const before = repository.head('main').sha
    const after = repository.forcePush('main', before, { 'privacy.md': 'x' })
    expect(pushEvent(repository, 'main', { before, forced: true }).payload).toMatchObject({ before, after, created: false, forced: true })
    expect(pushEvent(repository, 'main', { before, deleted: true }).payload).toMatchObject({
      after: zeros,
      deleted: true,
      head_commit: null,
    })
  })
  it('come from a timetable and from people', () => {
    expect(scheduleEvent(repository).payload).toMatchObject({ schedule: expect.any(String), repository: { full_name: 'octo/shop' } })
    expect(workflowDispatchEvent(repository, { mode: 'full' }).payload).toMatchObject({ inputs: { mode: 'full' }, ref: 'refs/heads/main' })
  })
})

it('shows a conversation as the page does', () => {
  repository.commit('topic', { 'privacy.md': 'one\n2\nthree\n' })
  const pull = repository.pullRequest({ head: 'topic', title: 'Say two as 2' })
  const bot = 'github-actions[bot]'
  const place = { path: 'privacy.md', side: 'RIGHT', line: 2 } as const
  const hunk = '@@ -1,3 +1,3 @@\n one\n-two\n+2'
  pull.review(bot, {
    body: 'One finding.\n<!-- marker -->',
    state: 'COMMENTED',
    commit: pull.headSha,
    comments: [{ body: 'Is this a number?', placement: place, hunk }],
  })
  pull.reply('ana', pull.reviewComments[0]?.id ?? 0, 'It is.')
  const sticky = pull.comment(bot, 'Two findings <!-- hidden -->')
  pull.edit(sticky, 'One finding <!-- hidden -->')
  repository.commit('topic', { 'privacy.md': 'one\n2.0\nthree\n' }, { message: 'Be exact' })
  pull.comment('ana', 'Thanks').minimised = 'OUTDATED'
  const short = pull.headSha.slice(0, 7)
  const first = pull.reviews[0]?.commit.slice(0, 7)
  expect(conversation(pull)).toBe(`# Say two as 2 #1

**octo** wants to merge \`topic\` into \`main\` (open)

---

**${bot}** reviewed \`${first}\`

One finding.

> \`privacy.md\`, line 2 (outdated)
>
> \`\`\`diff
>  one
> -two
> +2
> \`\`\`
>
> **${bot}** commented
>
> Is this a number?
>
> **ana** replied
>
> It is.

---

**${bot}** commented (edited)

One finding

---

**octo** pushed \`${short}\` Be exact

---

**ana** commented

_This comment was marked as outdated._
`)
})
