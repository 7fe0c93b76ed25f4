import type { Entry, Files } from './objects.ts'
import type { PullRequest } from './pull-request.ts'

/** The base with what a pull request changes: no conflicts here, its own version of a file wins. */
export function mergedFiles(pull: PullRequest): Files {
  const { repository } = pull
  const files = new Map(repository.head(pull.base).files)
  const head = repository.objects.commits.get(pull.headSha)?.files ?? new Map<string, Entry>()
  for (const { path, previous, status } of pull.changes()) {
    if (previous !== undefined || status === 'removed') files.delete(previous ?? path)
    const entry = head.get(path)
    if (entry) files.set(path, entry)
  }
  return files
}

/** Puts a pull request into the merge queue; gives the branch and commit that the queue tests. */
export function queue(pull: PullRequest): { ref: string; sha: string; baseSha: string } {
  const { objects, branches, world } = pull.repository
  const { baseSha } = pull
  const branch = `gh-readonly-queue/${pull.base}/pr-${pull.number}-${baseSha}`
  const { sha } = objects.commit(mergedFiles(pull), [baseSha, pull.headSha], {
    message: `Merge #${pull.number}`,
    author: 'github',
    date: world.now(),
  })
  branches.set(branch, sha)
  return { ref: `refs/heads/${branch}`, sha, baseSha }
}
