import { defaults, GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { type ThrottlingOptions, throttling } from '@octokit/plugin-throttling'
import { CannotRun } from './cannot-run.ts'

export type GitHubApi = InstanceType<typeof GitHub>

const patience = { seconds: 30, times: 2 }
const worthWaiting = (seconds: number, _options: unknown, _octokit: unknown, retried: number): boolean =>
  seconds <= patience.seconds && retried < patience.times

type Group = NonNullable<Extract<ThrottlingOptions, { onRateLimit: unknown }>['write']>

/** What the plugin asks of a group. */
const group = (schedule: (job: () => Promise<unknown>) => Promise<unknown>): Group =>
  ({ key: () => ({ schedule: (_options: unknown, job: () => Promise<unknown>) => schedule(job) }) }) as unknown as Group

/** GitHub asks for a second between writes. A usual run makes a handful, so those go at once. */
const paced = (): Group => {
  let turn: Promise<unknown> = Promise.resolve()
  let made = 0
  const rest = (): Promise<void> => new Promise((resolve) => (made++ < 5 ? resolve() : setTimeout(resolve, 1000)))
  return group((job) => (turn = turn.then(rest)).then(job))
}
const atOnce = (): Group => group((job) => job())

const silent = (): void => {}

/** GitHub's API at GITHUB_API_URL: waits out short limits, tries again after faults of the server, follows no redirect. */
export const connect = (token: string): GitHubApi => {
  const options = getOctokitOptions(token, {
    log: { debug: silent, info: silent, warn: silent, error: silent },
    // What is given here replaces the default, which is where the proxy stands.
    request: { ...defaults.request, redirect: 'error' },
    retry: { retries: 2 },
    throttle: { write: paced(), notifications: atOnce(), onRateLimit: worthWaiting, onSecondaryRateLimit: worthWaiting },
  })
  return new (GitHub.plugin(retry, throttling))(options)
}

/** For what must not be made twice: a request that failed may have been carried out. */
export const once = { request: { retries: 0 } } as const

interface Refusal {
  readonly status: number
  readonly message: string
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> }
}

const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'status' in error && typeof error.status === 'number'

export const statusOf = (error: unknown): number | undefined => (isRefusal(error) ? error.status : undefined)

/** What GitHub said, and which permission would have helped. */
export const reasonOf = (error: unknown): string => {
  if (!isRefusal(error)) return error instanceof Error ? error.message : String(error)
  const needed = error.response?.headers?.['x-accepted-github-permissions']
  const permissions = typeof needed === 'string' && (error.status === 403 || error.status === 404) ? `; it needs ${needed}` : ''
  return `${error.status} ${error.message.split(' - https:')[0]}${permissions}`
}

/** Does what the run can't go on without. */
export const mustRead = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CannotRun) throw error
    throw new CannotRun(`${what} could not be read: ${reasonOf(error)}`, 'GitHub could not be read')
  }
}
