import { commitAnswer, fileAnswer, gitCommitAnswer, nodeId, repositoryAnswer } from './answers.ts'
import { changedFiles } from './changed-files.ts'
import { complete } from './complete.ts'
import type { TreeEntry } from './objects.ts'
import { type Call, invalid, notFound, ok, Refusal, type Route } from './route.ts'

const commitOf = ({ repository }: Call, name: string | undefined) => {
  const commit = repository.resolve(name ?? repository.defaultBranch)
  if (commit === undefined) throw notFound()
  return commit
}

const mostEntries = 100_000

function treeEntries({ repository, api }: Call, sha: string, prefix: string, recursive: boolean): Record<string, unknown>[] {
  const entries = repository.objects.trees.get(sha)
  if (entries === undefined) throw notFound()
  return entries.flatMap((entry: TreeEntry) => {
    const path = prefix + entry.name
    const type = entry.mode === '040000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob'
    const size = repository.objects.blobs.get(entry.sha)?.length ?? 0
    const url = `${api}/repos/${repository.fullName}/git/${type === 'tree' ? 'trees' : 'blobs'}/${entry.sha}`
    const own = { path, mode: entry.mode, type, sha: entry.sha, ...(type === 'blob' && { size }), ...(type !== 'commit' && { url }) }
    return recursive && type === 'tree' ? [own, ...treeEntries({ repository, api } as Call, entry.sha, `${path}/`, true)] : [own]
  })
}

export const gitRoutes: Readonly<Record<string, Route>> = {
  'repos/get': ({ repository, api }) => ok(repositoryAnswer(repository, api)),

  'git/get-ref': (call) => {
    const { repository, parameters, api } = call
    const name = parameters.ref ?? ''
    const sha = name.startsWith('heads/') ? repository.branches.get(name.slice(6)) : undefined
    if (sha === undefined) throw notFound()
    const url = `${api}/repos/${repository.fullName}/git`
    return ok({
      ref: `refs/${name}`,
      node_id: nodeId('REF', 1),
      url: `${url}/refs/${name}`,
      object: { type: 'commit', sha, url: `${url}/commits/${sha}` },
    })
  },

  'git/get-commit': (call) => {
    const commit = call.repository.objects.commits.get(call.parameters.commit_sha ?? '')
    if (commit === undefined) throw notFound()
    return ok(gitCommitAnswer(commit, call.repository, call.api))
  },

  'git/get-tree': (call) => {
    const name = call.parameters.tree_sha ?? ''
    const sha = call.repository.objects.trees.has(name) ? name : commitOf(call, name).tree
    const entries = treeEntries(call, sha, '', 'recursive' in call.query)
    return ok({
      sha,
      url: `${call.api}/repos/${call.repository.fullName}/git/trees/${sha}`,
      tree: entries.slice(0, mostEntries),
      truncated: entries.length > mostEntries,
    })
  },

  'git/get-blob': ({ repository, parameters, api, raw }) => {
    const sha = parameters.file_sha ?? ''
    const bytes = repository.objects.blobs.get(sha)
    if (bytes === undefined) throw notFound()
    if (raw) return { status: 200, body: bytes }
    const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
    return ok({
      sha,
      node_id: nodeId('B', 1),
      size: bytes.length,
      url: `${api}/repos/${repository.fullName}/git/blobs/${sha}`,
      content,
      encoding: 'base64',
    })
  },

  'repos/get-commit': (call) => {
    const { repository, parameters, api } = call
    const commit = repository.resolve(parameters.ref ?? '')
    if (commit === undefined) throw new Refusal(422, `No commit found for SHA: ${parameters.ref}`)
    const parent = repository.objects.commits.get(commit.parents[0] ?? '')
    return ok(commitAnswer(commit, repository, api, changedFiles(repository.objects, parent?.files ?? new Map(), commit.files)))
  },

  'repos/get-content': (call) => {
    const { repository, parameters, api, raw } = call
    const commit = commitOf(call, call.query.ref)
    const path = parameters.path ?? ''
    let entry = commit.files.get(path)
    // The contents API follows a link inside the repository, wherever it leads.
    if (entry?.mode === '120000')
      entry =
        commit.files.get(new URL(repository.objects.blobs.get(entry.sha)?.toString() ?? '', `file:///${path}`).pathname.slice(1)) ?? entry
    const bytes = entry && repository.objects.blobs.get(entry.sha)
    if (entry === undefined || bytes === undefined) throw notFound()
    if (raw) return { status: 200, body: bytes }
    const name = path.split('/').at(-1)
    const url = `${api}/repos/${repository.fullName}/contents/${path}?ref=${commit.sha}`
    const facts = {
      type: 'file',
      encoding: 'base64',
      size: bytes.length,
      name,
      path,
      sha: entry.sha,
      url,
      content: bytes.toString('base64'),
    }
    return ok(complete('content-file', facts))
  },

  'repos/compare-commits-with-basehead': (call) => {
    const { repository, parameters, api, query } = call
    const [from, to] = (parameters.basehead ?? '').split('...')
    if (!from || !to) throw invalid('Comparison', 'basehead', 'expected base...head')
    const [base, head] = [commitOf(call, from), commitOf(call, to)]
    const { objects } = repository
    const mergeBase = objects.mergeBase(base.sha, head.sha)
    if (mergeBase === undefined) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`)
    const before = new Set(objects.history(base.sha).map(({ sha }) => sha))
    const ahead = objects
      .history(head.sha)
      .filter(({ sha }) => !before.has(sha))
      .reverse()
    const after = new Set(objects.history(head.sha).map(({ sha }) => sha))
    const behind = [...before].filter((sha) => !after.has(sha)).length
    const [page, size] = [Number(query.page ?? 1), Math.min(Number(query.per_page ?? 250), 250)]
    const files = page > 1 ? [] : changedFiles(objects, mergeBase.files, head.files).slice(0, 300)
    return ok(
      complete('commit-comparison', {
        url: `${api}/repos/${repository.fullName}/compare/${parameters.basehead}`,
        base_commit: commitAnswer(base, repository, api),
        merge_base_commit: commitAnswer(mergeBase, repository, api),
        status: ahead.length && behind ? 'diverged' : ahead.length ? 'ahead' : behind ? 'behind' : 'identical',
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits: ahead.slice((page - 1) * size, page * size).map((commit) => commitAnswer(commit, repository, api)),
        files: files.map((file) => fileAnswer(file, repository, head.sha, api)),
      }),
    )
  },
}
