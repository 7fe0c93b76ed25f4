import type { ChangedFile } from './changed-files.ts'
import { complete } from './complete.ts'
import { currentPlacement } from './current-placement.ts'
import type { GitRepository } from './git-repository.ts'
import type { Commit } from './objects.ts'
import type { Comment, PullRequest, Review, ReviewComment } from './pull-request.ts'
import type { CheckRun } from './repository.ts'

type Json = Record<string, unknown>

const pages = 'https://github.test'
export const nodeId = (kind: string, id: number): string => `${kind}_${Buffer.from(String(id)).toString('base64url')}`
const isBot = (login: string): boolean => login.endsWith('[bot]')
const idOf = (login: string): number => [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000, 7)

export const userAnswer = (login: string): Json => ({
  login,
  id: idOf(login),
  node_id: nodeId('U', idOf(login)),
  type: isBot(login) ? 'Bot' : 'User',
  html_url: `${pages}/${isBot(login) ? `apps/${login.replace('[bot]', '')}` : login}`,
})

const repositoryUrl = (repository: GitRepository): string => `${pages}/${repository.fullName}`

export const repositoryFacts = (repository: GitRepository, api: string): Json => ({
  id: repository.id,
  node_id: nodeId('R', repository.id),
  name: repository.name,
  full_name: repository.fullName,
  owner: userAnswer(repository.owner),
  private: repository.private,
  visibility: repository.private ? 'private' : 'public',
  fork: repository.fork !== undefined,
  default_branch: repository.defaultBranch,
  html_url: repositoryUrl(repository),
  url: `${api}/repos/${repository.fullName}`,
})
export const repositoryAnswer = (repository: GitRepository, api: string): Json =>
  complete('full-repository', repositoryFacts(repository, api))

const sideFacts = (repository: GitRepository, ref: string, sha: string, api: string): Json => ({
  label: `${repository.owner}:${ref}`,
  ref,
  sha,
  user: userAnswer(repository.owner),
  repo: repositoryFacts(repository, api),
})

/** What GitHub says of a pull request, in its answers and in its events. */
export function pullFacts(pull: PullRequest, api: string): Json {
  const url = `${api}/repos/${pull.repository.fullName}/pulls/${pull.number}`
  const html = `${repositoryUrl(pull.repository)}/pull/${pull.number}`
  const changes = pull.changes()
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: pull.number,
    url,
    html_url: html,
    state: pull.state,
    title: pull.title,
    body: null,
    draft: pull.draft,
    user: userAnswer(pull.author),
    created_at: pull.created,
    updated_at: pull.created,
    author_association: pull.isFork ? 'CONTRIBUTOR' : 'MEMBER',
    head: sideFacts(pull.from, pull.head, pull.headSha, api),
    base: sideFacts(pull.repository, pull.base, pull.baseSha, api),
    _links: Object.fromEntries(
      ['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self'].map((name) => [
        name,
        { href: name === 'html' ? html : url },
      ]),
    ),
    changed_files: changes.length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
    commits: 1,
    comments: pull.comments.length,
    review_comments: pull.reviewComments.length,
    mergeable: true,
    mergeable_state: 'clean',
    merged: false,
  }
}
export const pullAnswer = (pull: PullRequest, api: string): Json => complete('pull-request', pullFacts(pull, api))

const signature = ({ author, date }: Commit): Json => ({ name: author, email: `${author}@users.noreply.github.test`, date })
const unsigned: Json = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

export function commitAnswer(commit: Commit, repository: GitRepository, api: string, files?: readonly ChangedFile[]): Json {
  const url = `${api}/repos/${repository.fullName}`
  return complete('commit', {
    sha: commit.sha,
    node_id: nodeId('C', 1),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${repositoryUrl(repository)}/commit/${commit.sha}`,
    commit: {
      url: `${url}/git/commits/${commit.sha}`,
      message: commit.message,
      author: signature(commit),
      committer: signature(commit),
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: unsigned,
    },
    author: userAnswer(commit.author),
    committer: userAnswer(commit.author),
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${repositoryUrl(repository)}/commit/${sha}` })),
    ...(files && { files: files.map((file) => fileAnswer(file, repository, commit.sha, api)) }),
  })
}

export const gitCommitAnswer = (commit: Commit, repository: GitRepository, api: string): Json =>
  complete('git-commit', {
    sha: commit.sha,
    url: `${api}/repos/${repository.fullName}/git/commits/${commit.sha}`,
    message: commit.message,
    author: signature(commit),
    committer: signature(commit),
    tree: { sha: commit.tree, url: `${api}/repos/${repository.fullName}/git/trees/${commit.tree}` },
    verification: unsigned,
    parents: commit.parents.map((sha) => ({ sha })),
  })

const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

export const fileAnswer = (file: ChangedFile, repository: GitRepository, head: string, api: string): Json =>
  complete('diff-entry', {
    sha: file.sha,
    filename: file.path,
    previous_filename: file.previous,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    patch: file.patch,
    blob_url: `${repositoryUrl(repository)}/blob/${head}/${encodedPath(file.path)}`,
    contents_url: `${api}/repos/${repository.fullName}/contents/${encodedPath(file.path)}?ref=${head}`,
  })

const writtenFacts = ({ id, body, author, created, updated }: Comment | ReviewComment): Json => ({
  id,
  body,
  user: userAnswer(author),
  created_at: created,
  updated_at: updated,
  author_association: isBot(author) ? 'NONE' : 'MEMBER',
})

export const commentAnswer = (comment: Comment, pull: PullRequest, api: string): Json =>
  complete('issue-comment', {
    ...writtenFacts(comment),
    node_id: nodeId('IC', comment.id),
    url: `${api}/repos/${pull.repository.fullName}/issues/comments/${comment.id}`,
    html_url: `${repositoryUrl(pull.repository)}/pull/${pull.number}#issuecomment-${comment.id}`,
    issue_url: `${api}/repos/${pull.repository.fullName}/issues/${pull.number}`,
    performed_via_github_app: null,
  })

export const reviewAnswer = (review: Review, pull: PullRequest): Json =>
  complete('pull-request-review', {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userAnswer(review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    html_url: `${repositoryUrl(pull.repository)}/pull/${pull.number}#pullrequestreview-${review.id}`,
    submitted_at: review.state === 'PENDING' ? undefined : review.created,
    author_association: isBot(review.author) ? 'NONE' : 'MEMBER',
  })

export function reviewCommentAnswer(comment: ReviewComment, pull: PullRequest, api: string): Json {
  const { placement } = comment
  const now = currentPlacement(pull, comment)
  const onFile = placement.line === undefined
  return complete('pull-request-review-comment', {
    ...writtenFacts(comment),
    node_id: nodeId('PRRC', comment.id),
    pull_request_review_id: comment.review,
    in_reply_to_id: comment.replyTo,
    url: `${api}/repos/${pull.repository.fullName}/pulls/comments/${comment.id}`,
    html_url: `${repositoryUrl(pull.repository)}/pull/${pull.number}#discussion_r${comment.id}`,
    path: placement.path,
    diff_hunk: comment.hunk,
    commit_id: now ? pull.headSha : comment.commit,
    original_commit_id: comment.commit,
    subject_type: onFile ? 'file' : 'line',
    side: placement.side,
    line: onFile ? null : (now?.line ?? null),
    original_line: placement.line ?? null,
    position: onFile ? null : (now?.line ?? null),
    start_line: now?.startLine ?? null,
    original_start_line: placement.startLine ?? null,
    start_side: placement.startLine === undefined ? null : (placement.startSide ?? placement.side),
  })
}

export const checkRunAnswer = (run: CheckRun, repository: GitRepository): Json =>
  complete('check-run', {
    id: run.id,
    node_id: nodeId('CR', run.id),
    name: run.name,
    head_sha: run.head_sha,
    status: run.status,
    conclusion: run.conclusion,
    output: {
      title: run.output.title,
      summary: run.output.summary,
      text: run.output.text,
      annotations_count: run.output.annotations.length,
    },
    html_url: `${repositoryUrl(repository)}/runs/${run.id}`,
  })
