import { fileAnswer, pullAnswer, reviewAnswer, reviewCommentAnswer } from './answers.ts'
import { type Placement, place, type Side } from './placement.ts'
import type { PullRequest, ReviewComment } from './pull-request.ts'
import type { Repository } from './repository.ts'
import { type Call, invalid, list, notFound, ok, pullOf, Refusal, type Route, textOf } from './route.ts'

interface Anchor {
  path: string
  body: string
  line?: number
  side?: Side
  start_line?: number
  start_side?: Side
  subject_type?: 'line' | 'file'
}
const placementOf = ({ path, line, side, start_line, start_side }: Anchor): Placement => ({
  path,
  side: side ?? 'RIGHT',
  ...(line !== undefined && { line }),
  ...(start_line !== undefined && { startLine: start_line }),
  ...(start_side !== undefined && { startSide: start_side }),
})

function commitOf(pull: PullRequest, sha: unknown): string {
  const commit = typeof sha === 'string' ? sha : pull.headSha
  const { objects } = pull.repository
  if (
    !objects.history(pull.headSha).some((one) => one.sha === commit) &&
    !pull.timeline.some((one) => one.kind === 'push' && one.before === commit)
  )
    throw new Refusal(422, 'Unprocessable Entity', ['commit_id is not part of the pull request'])
  return commit
}

function findReviewComment(repository: Repository, id: number): { pull: PullRequest; comment: ReviewComment } {
  for (const pull of repository.pulls.values()) {
    const comment = pull.reviewComments.find((one) => one.id === id)
    if (comment) return { pull, comment }
  }
  throw notFound()
}
const commentIn = ({ repository, parameters }: Call) => findReviewComment(repository, Number(parameters.comment_id))

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

export const pullRoutes: Readonly<Record<string, Route>> = {
  'pulls/get': (call) => ok(pullAnswer(pullOf(call), call.api)),

  'pulls/list-files': (call) => {
    const pull = pullOf(call)
    return list(
      pull.changes().map((file) => fileAnswer(file, pull.from, pull.headSha, call.api)),
      3000,
    )
  },

  'pulls/list-reviews': (call) => {
    const pull = pullOf(call)
    return list(
      pull.reviews.filter(({ state, author }) => state !== 'PENDING' || author === call.login).map((review) => reviewAnswer(review, pull)),
    )
  },

  // One comment that can't be placed refuses the whole review, and GitHub doesn't say which.
  'pulls/create-review': (call) => {
    const pull = pullOf(call)
    const {
      event,
      body,
      commit_id,
      comments = [],
    } = call.body as { event?: keyof typeof states; body?: string; commit_id?: string; comments?: Anchor[] }
    const refuse = (...errors: string[]): Refusal => new Refusal(422, 'Unprocessable Entity', errors)
    if (pull.reviews.some(({ state, author }) => state === 'PENDING' && author === call.login))
      throw refuse('User can only have one pending review per pull request')
    if (event === 'APPROVE' && call.login.endsWith('[bot]')) throw refuse('GitHub Actions is not permitted to approve pull requests.')
    if (event === 'APPROVE' && call.login === pull.author) throw refuse('Can not approve your own pull request')
    if ((event === 'COMMENT' || event === 'REQUEST_CHANGES') && !body?.trim())
      throw refuse('Review body is required for COMMENT and REQUEST_CHANGES')
    if (body && body.length > 65_536) throw refuse('Body is too long (maximum is 65536 characters)')
    const commit = commitOf(pull, commit_id)
    const changes = pull.changes(commit)
    const placed = comments.map((comment) => {
      const text = comment.body.trim() === '' || comment.body.length > 65_536 ? undefined : comment.body
      if (text === undefined)
        throw refuse(comment.body.length > 65_536 ? 'Body is too long (maximum is 65536 characters)' : "Body can't be blank")
      if (comment.line === undefined) throw refuse('Pull request review thread line must be part of the diff')
      const placement = placementOf(comment)
      const result = place(changes, placement)
      if ('error' in result)
        throw refuse(
          result.error.replace(
            /.*pull_request_review_thread\.(\w+)/,
            (_, field) => `Pull request review thread ${field.replace('_', ' ')}`,
          ),
        )
      return { body: text, placement, hunk: result.hunk }
    })
    return ok(
      reviewAnswer(pull.review(call.login, { body: body ?? '', state: event ? states[event] : 'PENDING', commit, comments: placed }), pull),
    )
  },

  'pulls/list-review-comments': (call) => {
    const pull = pullOf(call)
    const hidden = new Set(pull.reviews.filter(({ state }) => state === 'PENDING').map(({ id }) => id))
    return list(
      pull.reviewComments.filter(({ review }) => !hidden.has(review)).map((comment) => reviewCommentAnswer(comment, pull, call.api)),
    )
  },

  'pulls/create-review-comment': (call) => {
    const pull = pullOf(call)
    const anchor = call.body as unknown as Anchor & { in_reply_to?: number; commit_id: string }
    const body = textOf(anchor.body, 'PullRequestReviewComment')
    if (pull.reviews.some(({ state, author }) => state === 'PENDING' && author === call.login))
      throw invalid('PullRequestReviewComment', 'user_id', 'user_id can only have one pending review per pull request')
    if (anchor.in_reply_to !== undefined)
      return ok(reviewCommentAnswer(pull.reply(call.login, anchor.in_reply_to, body), pull, call.api), 201)
    if (anchor.line === undefined && anchor.subject_type !== 'file')
      throw invalid('PullRequestReviewComment', 'pull_request_review_thread.line', "pull_request_review_thread.line can't be blank")
    const commit = commitOf(pull, anchor.commit_id)
    const placement = placementOf(anchor)
    if (anchor.subject_type === 'file') delete placement.line
    const result = place(pull.changes(commit), placement)
    if ('error' in result) throw invalid('PullRequestReviewComment', 'pull_request_review_thread.line', result.error)
    return ok(reviewCommentAnswer(pull.reviewComment(call.login, commit, { body, placement, hunk: result.hunk }), pull, call.api), 201)
  },

  'pulls/get-review-comment': (call) => {
    const { pull, comment } = commentIn(call)
    return ok(reviewCommentAnswer(comment, pull, call.api))
  },

  'pulls/update-review-comment': (call) => {
    const { pull, comment } = commentIn(call)
    pull.edit(comment, textOf(call.body.body, 'PullRequestReviewComment'))
    return ok(reviewCommentAnswer(comment, pull, call.api))
  },

  'pulls/delete-review-comment': (call) => {
    const { pull, comment } = commentIn(call)
    pull.delete(comment)
    return { status: 204 }
  },

  'pulls/create-reply-for-review-comment': (call) => {
    const { pull, comment } = commentIn(call)
    return ok(
      reviewCommentAnswer(pull.reply(call.login, comment.id, textOf(call.body.body, 'PullRequestReviewComment')), pull, call.api),
      201,
    )
  },
}
