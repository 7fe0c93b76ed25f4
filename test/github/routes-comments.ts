import { commentAnswer } from './answers.ts'
import type { Comment, PullRequest } from './pull-request.ts'
import { type Call, list, notFound, ok, pullOf, type Route, textOf } from './route.ts'

function commentIn({ repository, parameters }: Call): { pull: PullRequest; comment: Comment } {
  for (const pull of repository.pulls.values()) {
    const comment = pull.comments.find(({ id }) => id === Number(parameters.comment_id))
    if (comment) return { pull, comment }
  }
  throw notFound()
}

/** Comments in the conversation; a pull request is an issue here. */
export const commentRoutes: Readonly<Record<string, Route>> = {
  'issues/list-comments': (call) => {
    const pull = pullOf(call)
    return list(pull.comments.map((comment) => commentAnswer(comment, pull, call.api)))
  },
  'issues/create-comment': (call) => {
    const pull = pullOf(call)
    return ok(commentAnswer(pull.comment(call.login, textOf(call.body.body, 'IssueComment')), pull, call.api), 201)
  },
  'issues/get-comment': (call) => {
    const { pull, comment } = commentIn(call)
    return ok(commentAnswer(comment, pull, call.api))
  },
  'issues/update-comment': (call) => {
    const { pull, comment } = commentIn(call)
    pull.edit(comment, textOf(call.body.body, 'IssueComment'))
    return ok(commentAnswer(comment, pull, call.api))
  },
  'issues/delete-comment': (call) => {
    const { pull, comment } = commentIn(call)
    pull.delete(comment)
    return { status: 204 }
  },
}
