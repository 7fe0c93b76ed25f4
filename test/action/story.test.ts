import { expect, it } from 'vitest'
import { conversation } from '../github/conversation.ts'
import { pullRequestEvent } from '../github/events.ts'
import type { RunResult } from '../github/runner.ts'
import { again, bakery, ticketsAgain } from './policies.ts'
import { github, propose, repository, run, stage } from './world.ts'

stage(() => ({ 'privacy.md': bakery() }))

it('tells one pull request its story over six pushes', async () => {
  const partners = 'We share your data with our delivery company, our payment provider and advertising partners.'
  const pull = propose({ 'privacy.md': bakery({ recipients: partners, retention: [again, ticketsAgain] }) }, 'Name our partners')
  let runId = 0
  const push = async (): Promise<RunResult> => {
    runId++
    const told = github.notifications.length
    const result = await run(pull, { runId, event: pullRequestEvent(pull, runId === 1 ? 'opened' : 'synchronize') })
    const first = github.takeRequests()
    // At most one review and, once, the comment that is then edited.
    expect(github.notifications.length - told).toBeLessThanOrEqual(runId === 1 ? 2 : 1)
    const repeated = await run(pull, { runId, attempt: 2, event: pullRequestEvent(pull, 'reopened') })
    expect(github.takeRequests().filter(({ writes }) => writes)).toEqual([])
    expect(repeated.exitCode).toBe(result.exitCode)
    expect(first.length).toBeLessThan(15)
    return result
  }
  const shown = (name: string) => expect(conversation(pull)).toMatchFileSnapshot(`story/${name}.md`)

  expect(await push()).toMatchObject({ exitCode: 1, outputs: { new: '2', 'semantic-change': 'material' } })
  await shown('1-opened')

  repository.commit(
    'topic',
    { 'privacy.md': bakery({ recipients: partners, retention: [ticketsAgain] }) },
    { message: 'Drop one repetition' },
  )
  expect(await push()).toMatchObject({ exitCode: 1, outputs: { new: '1' } })
  await shown('2-fixed-one')

  const above = '\nWe bake in Ludlow, and have done so for forty years.\n'
  repository.forcePush(
    'topic',
    'main',
    { 'privacy.md': bakery({ recipients: partners, above, retention: [ticketsAgain] }) },
    { message: 'Start over' },
  )
  expect(await push()).toMatchObject({ exitCode: 1, outputs: { new: '1' } })
  expect(pull.reviews).toHaveLength(1)
  await shown('3-force-pushed')

  const suppressed = ['<!-- clearnotice-ignore retention/duplicate-entry reason="Two systems keep them" -->', ticketsAgain].join('\n\n')
  repository.commit(
    'topic',
    { 'privacy.md': bakery({ recipients: partners, above, retention: ['', suppressed] }) },
    { message: 'Suppress it' },
  )
  expect(await push()).toMatchObject({ exitCode: 1 })
  await shown('4-suppressed')

  repository.rename('topic', 'privacy.md', 'legal/privacy.md')
  expect(await push()).toMatchObject({ exitCode: 1 })
  await shown('5-renamed')

  repository.commit('topic', { 'legal/privacy.md': null, 'privacy.md': bakery() }, { message: 'Revert everything' })
  expect(await push()).toMatchObject({ exitCode: 0, outputs: { new: '0' } })
  await shown('6-reverted')
}, 60_000)
