import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { pullRequestEvent } from '../github/events.ts'
import { createGitHub, type GitHub } from '../github/github.ts'
import type { PullRequest } from '../github/pull-request.ts'
import type { Repository } from '../github/repository.ts'
import { type RunOptions, type RunResult, runAction } from '../github/runner.ts'

export const action: string = join(import.meta.dirname, '../../action.yml')

export let github: GitHub
export let repository: Repository

/** Before each test of a file: octo/shop with this on its main branch. */
export const stage = (main: () => Record<string, string>, enterprise = false): void => {
  beforeEach(async () => {
    github = await createGitHub({ enterprise })
    repository = github.repository('octo/shop')
    repository.commit('main', main(), { message: 'Publish the policy' })
  })
  afterEach(() => github.close())
}

/** Runs the committed bundle on a pull request, or whatever event is given. */
export const run = (pull: PullRequest | undefined, options: Partial<RunOptions> = {}): Promise<RunResult> => {
  const event = options.event ?? (pull && pullRequestEvent(pull))
  if (event === undefined) throw new Error('neither a pull request nor an event')
  return runAction({ action, github, sealed: true, ...options, event })
}

/** Opens a pull request of one commit on the branch `topic`. */
export const propose = (files: Record<string, string | null>, title = 'Update the policy'): PullRequest => {
  repository.commit('topic', files, { message: title })
  return repository.pullRequest({ head: 'topic', title, author: 'ada' })
}
