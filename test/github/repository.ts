import { GitRepository } from './git-repository.ts'
import type { Commit } from './objects.ts'
import { PullRequest } from './pull-request.ts'
import type { World } from './world.ts'

export interface RepositoryOptions {
  private?: boolean
  /** whether SARIF may be uploaded; default true */
  codeScanning?: boolean
}
export interface CheckRun {
  id: number
  name: string
  head_sha: string
  status: string
  conclusion: string | null
  output: { title: string | null; summary: string | null; text: string | null; annotations: Record<string, unknown>[] }
}
export interface SarifUpload {
  id: string
  ref: string
  commit: string
  sarif: { runs: readonly Record<string, unknown>[] }
}

/** What GitHub keeps around a Git repository: forks, pull requests, checks, code scanning. */
export class Repository extends GitRepository {
  codeScanning: boolean
  readonly pulls: Map<number, PullRequest> = new Map()
  readonly checkRuns: CheckRun[] = []
  readonly sarifs: SarifUpload[] = []
  readonly #forks: Repository[] = []

  constructor(world: World, fullName: string, options: RepositoryOptions = {}, source?: Repository) {
    super(world, fullName, options.private ?? false, source)
    this.codeScanning = options.codeScanning ?? true
    this.onPush.push((place, branch, before, after) => this.#tellPulls(place, branch, before, after))
  }

  /** A copy by somebody else, with whom objects are shared as on GitHub. */
  forkTo(fullName: string): Repository {
    const fork = new Repository(this.world, fullName, { private: this.private }, this)
    fork.onPush.push((place, branch, before, after) => this.#tellPulls(place, branch, before, after))
    this.#forks.push(fork)
    return fork
  }

  get network(): readonly Repository[] {
    return [this, ...this.#forks]
  }

  /** Opens a pull request of branch `head`, of this repository or `from` a fork. */
  pullRequest(options: { head: string; from?: Repository; base?: string; title?: string; author?: string; draft?: boolean }): PullRequest {
    const number = this.pulls.size + 1
    const author = (options.from ?? this).owner
    const pull = new PullRequest(this, number, {
      base: this.defaultBranch,
      title: 'Update the policy',
      from: this,
      author,
      draft: false,
      ...options,
    })
    this.pulls.set(number, pull)
    return pull
  }

  /** A SHA, a branch, `refs/heads/…`, `refs/pull/N/head` or `owner:branch` → a commit. */
  resolve(name: string): Commit | undefined {
    const pull = /^(?:refs\/)?pull\/(\d+)\/(?:head|merge)$/.exec(name)
    if (pull) return this.objects.commits.get(this.pulls.get(Number(pull[1]))?.headSha ?? '')
    const [owner, branch] = name.includes(':') ? name.split(':') : [this.owner, name]
    const place = this.network.find((one) => one.owner === owner)
    return this.objects.commits.get(place?.branches.get((branch ?? '').replace(/^(refs\/)?heads\//, '')) ?? name)
  }

  #tellPulls(place: GitRepository, branch: string, before: string, after: string): void {
    for (const pull of this.pulls.values()) if (pull.from === place && pull.head === branch) pull.pushed(before, after)
  }
}
