import { CannotRun } from '../cannot-run.ts'
import { type GitHubApi, mustRead, statusOf } from '../github-api.ts'
import { fetchMany } from './fetch-many.ts'
import { type Hunk, hunksOf } from './hunks.ts'
import { type Entry, type Tree, treeOf } from './tree.ts'

export interface ChangedFile {
  readonly path: string
  readonly previousPath: string | undefined
  /** Absent where GitHub gives no patch: large, binary or only moved. */
  readonly hunks: readonly Hunk[] | undefined
}

export interface Comparison {
  readonly mergeBase: string
  readonly files: readonly ChangedFile[]
}

export interface Repository {
  readonly api: GitHubApi
  readonly at: { readonly owner: string; readonly repo: string }
  tree(commit: string): Promise<Tree>
  /** Undefined when there is no such commit, or nothing in common. */
  compare(base: string, head: string, pull: number | undefined): Promise<Comparison | undefined>
  bytes(entries: readonly Entry[]): Promise<ReadonlyMap<string, Uint8Array>>
}

const mostInComparison = 300

interface ListedFile {
  readonly filename: string
  readonly previous_filename?: string
  readonly patch?: string
}

const changedFile = ({ filename, previous_filename, patch }: ListedFile): ChangedFile => ({
  path: filename,
  previousPath: previous_filename,
  hunks: patch === undefined ? undefined : hunksOf(patch),
})

/** Reads a repository through GitHub's API: no checkout, no Git, forks included, since they share objects. */
export const openRepository = (api: GitHubApi, at: Repository['at']): Repository => {
  const trees = new Map<string, Promise<Tree>>()
  const known = new Map<string, Uint8Array>()

  const readTree = (commit: string): Promise<Tree> =>
    mustRead(`The files of ${commit.slice(0, 7)}`, async () => {
      const { data } = await api.rest.git.getTree({ ...at, tree_sha: commit, recursive: '1' })
      if (data.truncated)
        throw new CannotRun('The repository has more files than GitHub lists at once (100,000).', 'GitHub could not be read')
      return treeOf(commit, data.tree)
    })

  return {
    api,
    at,
    tree(commit) {
      const tree = trees.get(commit) ?? readTree(commit)
      trees.set(commit, tree)
      return tree
    },
    compare: (base, head, pull) =>
      mustRead('The comparison with the base', async () => {
        try {
          const { data } = await api.rest.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: 1 })
          const { files = [] } = data
          const all =
            files.length < mostInComparison || pull === undefined
              ? files
              : await api.paginate(api.rest.pulls.listFiles, { ...at, pull_number: pull, per_page: 100 })
          return { mergeBase: data.merge_base_commit.sha, files: all.map(changedFile) }
        } catch (error) {
          if (statusOf(error) === 404 && pull === undefined) return undefined
          throw error
        }
      }),
    async bytes(entries) {
      const missing = entries.filter(({ sha }) => !known.has(sha))
      const fetched = await mustRead('A file', () => fetchMany(api, at, [...new Set(missing.map(({ sha }) => sha))]))
      for (const [sha, bytes] of fetched) known.set(sha, bytes)
      return new Map(entries.map(({ sha }) => [sha, known.get(sha) as Uint8Array]))
    },
  }
}
