import { pullFacts, repositoryFacts, userAnswer } from './answers.ts'
import { completeEvent } from './complete.ts'
import { eventFaults } from './contract.ts'
import type { GitRepository } from './git-repository.ts'
import { mergedFiles, queue } from './merge.ts'
import type { PullRequest } from './pull-request.ts'

/** What starts a workflow: the payload, and what the runner's environment says of it. */
export interface WorkflowEvent {
  name: 'pull_request' | 'pull_request_target' | 'merge_group' | 'push' | 'schedule' | 'workflow_dispatch' | 'issues'
  payload: Record<string, unknown>
  repository: GitRepository
  sha: string
  ref: string
  baseRef?: string
  headRef?: string
  actor: string
  /** the job's token can only read: a pull request from a fork, or of Dependabot */
  readOnly: boolean
}

const api = 'https://api.github.test'
const zeros = '0'.repeat(40)

function payload(name: string, repository: GitRepository, actor: string, known: Record<string, unknown>): Record<string, unknown> {
  const full = completeEvent(name, { ...known, repository: repositoryFacts(repository, api), sender: userAnswer(actor) })
  const faults = eventFaults(name, full)
  if (faults.length) throw new Error(`the ${name} event is not as GitHub describes it: ${faults.join('; ')}`)
  return full
}

interface PullDetails {
  before?: string
  changes?: Record<string, unknown>
  actor?: string
  name?: 'pull_request' | 'pull_request_target'
}
type PullAction = 'opened' | 'synchronize' | 'reopened' | 'edited'

/** `before` is the head before a push (`synchronize`), `changes` what was edited, such as `{ base: { ref: { from: 'main' } … } }`. */
export function pullRequestEvent(pull: PullRequest, action: PullAction = 'opened', details: PullDetails = {}): WorkflowEvent {
  const { before = zeros, changes = {}, actor = pull.author, name = 'pull_request' } = details
  const { repository, number } = pull
  const privileged = name === 'pull_request_target'
  const known = {
    action,
    number,
    pull_request: pullFacts(pull, api),
    ...(action === 'synchronize' && { before, after: pull.headSha }),
    ...(action === 'edited' && { changes }),
  }
  const merge = repository.objects.commit(mergedFiles(pull), [pull.baseSha, pull.headSha], {
    message: 'Merge',
    author: 'github',
    date: pull.created,
  })
  return {
    name,
    payload: payload(`pull-request-${action}`, repository, actor, known),
    repository,
    sha: privileged ? repository.head(repository.defaultBranch).sha : merge.sha,
    ref: privileged ? `refs/heads/${repository.defaultBranch}` : `refs/pull/${number}/merge`,
    baseRef: pull.base,
    headRef: pull.head,
    actor,
    readOnly: !privileged && (pull.isFork || actor === 'dependabot[bot]'),
  }
}

export function mergeGroupEvent(pull: PullRequest): WorkflowEvent {
  const { repository } = pull
  const { ref, sha, baseSha } = queue(pull)
  const head = repository.objects.commits.get(sha)
  const merge_group = {
    head_sha: sha,
    head_ref: ref,
    base_sha: baseSha,
    base_ref: `refs/heads/${pull.base}`,
    head_commit: {
      id: sha,
      tree_id: head?.tree,
      message: head?.message,
      timestamp: head?.date,
      author: { name: 'github', email: 'github@github.test' },
      committer: { name: 'github', email: 'github@github.test' },
    },
  }
  return {
    name: 'merge_group',
    payload: payload('merge-group-checks-requested', repository, 'github-merge-queue[bot]', { action: 'checks_requested', merge_group }),
    repository,
    sha,
    ref,
    actor: 'github-merge-queue[bot]',
    readOnly: false,
  }
}

interface PushDetails {
  before?: string
  forced?: boolean
  deleted?: boolean
}

/** A push of what the branch holds now; without `before` the branch is new, `deleted` when it is gone. */
export function pushEvent(repository: GitRepository, branch: string, details: PushDetails = {}): WorkflowEvent {
  const { before = zeros, forced = false, deleted = false } = details
  const after = deleted ? zeros : repository.head(branch).sha
  const commit = repository.objects.commits.get(after)
  const known = {
    ref: `refs/heads/${branch}`,
    before,
    after,
    created: before === zeros,
    deleted,
    forced,
    base_ref: null,
    compare: `https://github.test/${repository.fullName}/compare/${before}...${after}`,
    commits: [],
    pusher: { name: repository.owner },
    head_commit: commit
      ? {
          id: after,
          tree_id: commit.tree,
          message: commit.message,
          timestamp: commit.date,
          url: 'https://github.test/',
          distinct: true,
          author: { name: commit.author },
          committer: { name: commit.author },
        }
      : null,
  }
  return {
    name: 'push',
    payload: payload('push', repository, repository.owner, known),
    repository,
    sha: after,
    ref: `refs/heads/${branch}`,
    actor: repository.owner,
    readOnly: false,
  }
}

const onDefaultBranch = (repository: GitRepository): Omit<WorkflowEvent, 'name' | 'payload'> => ({
  repository,
  sha: repository.head(repository.defaultBranch).sha,
  ref: `refs/heads/${repository.defaultBranch}`,
  actor: repository.owner,
  readOnly: false,
})

/** Not a webhook: all there is in its payload is the line of the timetable, and the repository. */
export const scheduleEvent = (repository: GitRepository): WorkflowEvent => ({
  name: 'schedule',
  payload: { schedule: '17 5 * * 1', workflow: '.github/workflows/clearnotice.yml', repository: repositoryFacts(repository, api) },
  ...onDefaultBranch(repository),
})

export const workflowDispatchEvent = (repository: GitRepository, inputs: Record<string, string> | null = null): WorkflowEvent => ({
  name: 'workflow_dispatch',
  payload: payload('workflow-dispatch', repository, repository.owner, {
    inputs,
    ref: `refs/heads/${repository.defaultBranch}`,
    workflow: '.github/workflows/clearnotice.yml',
  }),
  ...onDefaultBranch(repository),
})

/** An event that the Action doesn't know. */
export const foreignEvent = (repository: GitRepository): WorkflowEvent => ({
  name: 'issues',
  payload: { action: 'opened' },
  ...onDefaultBranch(repository),
})
