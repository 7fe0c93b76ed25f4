import { readFileSync } from 'node:fs'
import { CannotRun } from './cannot-run.ts'
import type { Inputs } from './inputs.ts'

/** Why the Action runs: what is linted, with what it is compared, and what may be published. */
export interface Occasion {
  readonly event: string
  readonly owner: string
  readonly repo: string
  /** The commit that is linted; absent when the branch was deleted. */
  readonly head: string | undefined
  /** A commit or branch: what is compared with is where `head` left it. */
  readonly base: string | undefined
  /** What people call the base. */
  readonly baseName: string | undefined
  readonly pull: { readonly number: number; readonly fork: boolean; readonly mergeCommit: string | undefined } | undefined
  /** The token may write although the pull request may come from anybody. */
  readonly privileged: boolean
  readonly comments: boolean
  readonly annotations: boolean
  readonly sarif: boolean
  /** Whether code scanning takes results for this ref: not of pull requests, merge queues and side branches. */
  readonly scanned: boolean
  readonly scope: 'new' | 'all'
  readonly ref: string
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string }
  /** `https://github.com/octo/shop`. */
  readonly url: string
}

type Payload = Readonly<Record<string, unknown>>

const object = (value: unknown): Payload => (typeof value === 'object' && value !== null ? (value as Payload) : {})
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const commit = (value: unknown): string | undefined => {
  const sha = text(value)
  return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : undefined
}

const payloadAt = (path: string | undefined): Payload => {
  try {
    return object(JSON.parse(readFileSync(path ?? '', 'utf8')))
  } catch {
    throw new CannotRun('The event that started this run could not be read from GITHUB_EVENT_PATH.')
  }
}

type Compared = Pick<Occasion, 'head' | 'base' | 'baseName' | 'pull' | 'privileged' | 'comments' | 'annotations' | 'sarif' | 'scope'>

const quiet = { pull: undefined, privileged: false, comments: false, annotations: true, sarif: true } as const

const pullRequest = (payload: Payload, privileged: boolean): Compared => {
  const pull = object(payload.pull_request)
  const [head, base] = [object(pull.head), object(pull.base)]
  const number = Number(pull.number)
  if (!Number.isInteger(number)) throw new CannotRun('The event has no pull request in it.')
  const fork = object(head.repo).full_name !== object(base.repo).full_name
  return {
    head: commit(head.sha),
    base: commit(base.sha),
    baseName: text(base.ref),
    pull: { number, fork, mergeCommit: commit(pull.merge_commit_sha) },
    privileged,
    comments: true,
    annotations: !privileged,
    sarif: !privileged,
    scope: 'new',
  }
}

const branchOf = (ref: string): string => ref.replace(/^refs\/heads\//, '')

const comparedBy = (event: string, payload: Payload, env: NodeJS.ProcessEnv, given: boolean): Compared => {
  const defaultBranch = text(object(payload.repository).default_branch)
  const whole: Compared = { ...quiet, head: commit(env.GITHUB_SHA), base: undefined, baseName: undefined, scope: 'all' }
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(payload, event === 'pull_request_target')
    case 'merge_group': {
      const group = object(payload.merge_group)
      const baseName = branchOf(text(group.base_ref) ?? '')
      return { ...quiet, head: commit(group.head_sha), base: commit(group.base_sha), baseName, sarif: false, scope: 'new' }
    }
    case 'push': {
      const branch = branchOf(env.GITHUB_REF ?? '')
      const base = commit(payload.before) ?? (branch === defaultBranch ? undefined : defaultBranch)
      return { ...quiet, head: commit(payload.after), base, baseName: commit(payload.before) ? branch : defaultBranch, scope: 'all' }
    }
    case 'schedule':
    case 'workflow_dispatch':
    case 'release':
      return whole
    default:
      if (given) return { ...whole, privileged: event === 'workflow_run', scope: 'new' }
      throw new CannotRun(
        `The event ‘${event}’ does not say what to lint. Run on pull_request, pull_request_target, merge_group, push, schedule, workflow_dispatch or release, or give both base-sha and head-sha.`,
      )
  }
}

const isCheckedOut = (workspace: string | undefined, commits: readonly (string | undefined)[]): boolean => {
  try {
    return commits.includes(readFileSync(`${workspace}/.git/HEAD`, 'utf8').trim())
  } catch {
    return false
  }
}

/** @throws CannotRun for an event that says nothing to lint, and for a privileged one used unsafely */
export const readOccasion = (inputs: Inputs, env: NodeJS.ProcessEnv): Occasion => {
  const event = env.GITHUB_EVENT_NAME ?? ''
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const payload = payloadAt(env.GITHUB_EVENT_PATH)
  const compared = comparedBy(event, payload, env, inputs.baseSha !== undefined && inputs.headSha !== undefined)
  const { pull, privileged } = compared
  if (privileged && inputs.configRef === 'head')
    throw new CannotRun(`config-ref: head is refused on ${event}: the pull request would choose its own rules.`)
  if (privileged && pull?.fork && isCheckedOut(env.GITHUB_WORKSPACE, [compared.head, pull.mergeCommit]))
    throw new CannotRun(
      `On ${event} the code of a fork must not be checked out. Take the checkout out of this job; clearnotice needs none.`,
    )
  const url = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repo}`
  const ref = env.GITHUB_REF ?? ''
  const base = inputs.baseSha ?? compared.base
  return {
    ...compared,
    event,
    owner,
    repo,
    head: inputs.headSha ?? compared.head,
    base,
    scope: inputs.failScope ?? (base === undefined ? 'all' : compared.scope),
    scanned: !compared.comments && event !== 'merge_group' && branchOf(ref) === text(object(payload.repository).default_branch),
    ref,
    run: {
      id: Number(env.GITHUB_RUN_ID),
      attempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
      url: `${url}/actions/runs/${env.GITHUB_RUN_ID}`,
    },
    url,
  }
}
