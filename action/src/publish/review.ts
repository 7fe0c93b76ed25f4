import { type GitHubApi, once } from '../github-api.ts'
import type { Inputs } from '../inputs.ts'
import { type Analysis, findingsIn, type Located, type NotedFinding } from '../judge/analysis.ts'
import { isShown } from '../read/hunks.ts'
import { commentBody, settledBody } from '../write/comment-body.ts'
import { countsInWords } from '../write/counts.ts'
import type { OwnThread } from './conversation.ts'
import { withMarker } from './marker.ts'

interface Placed {
  readonly path: string
  readonly body: string
  readonly line: number
  readonly side: 'RIGHT'
  readonly start_line?: number
  readonly start_side?: 'RIGHT'
}

export interface Edit {
  readonly thread: OwnThread
  readonly body: string
  readonly settles: boolean
}

/** What this push says on lines: new comments, all in one review, and edits of older ones, which nobody is notified of. */
export interface ReviewPlan {
  readonly comments: readonly Placed[]
  readonly found: readonly Located[]
  readonly edits: readonly Edit[]
}

const longestRange = 10

const linesOf = ({ span, suggestion }: NotedFinding, suggest: boolean): readonly [first: number, last: number] | undefined => {
  if (suggest && suggestion !== null) return [suggestion.first, suggestion.last]
  if (span === null) return undefined
  const last = span.end.column === 1 && span.end.line > span.start.line ? span.end.line - 1 : span.end.line
  return [span.start.line, Math.min(last, span.start.line + longestRange - 1)]
}

/** Where a comment on a finding may stand: on its lines, or on their first; nowhere outside the diff. */
const placeOf = ({ policy, finding }: Located, suggest: boolean): Omit<Placed, 'body'> | undefined => {
  const lines = linesOf(finding, suggest)
  if (lines === undefined || policy.hunks === null) return undefined
  const [first, last] = lines
  const at = { path: policy.path, side: 'RIGHT' } as const
  if (first < last && isShown(policy.hunks, first, last)) return { ...at, line: last, start_line: first, start_side: 'RIGHT' }
  return isShown(policy.hunks, first, first) ? { ...at, line: first } : undefined
}

/** Works out the comments without asking GitHub anything: a single misplaced one would refuse them all. */
export const planReview = (
  analysis: Analysis,
  threads: readonly OwnThread[],
  inputs: Pick<Inputs, 'review' | 'reviewMax' | 'fixed' | 'commentKey'>,
): ReviewPlan => {
  const latest = new Map(threads.map((thread) => [thread.marker.finding, thread]))
  const [comments, found, edits]: [Placed[], Located[], Edit[]] = [[], [], []]
  const suggested = new Map<string, (readonly [number, number])[]>()
  const mayCommentOn = findingsIn(analysis, 'new')
  for (const located of mayCommentOn) {
    const { finding, policy } = located
    const taken = suggested.get(policy.path) ?? []
    const { suggestion } = finding
    const free = suggestion !== null && !taken.some(([first, last]) => suggestion.first <= last && first <= suggestion.last)
    const suggest = inputs.review === 'suggestions' && free
    const place = placeOf(located, suggest)
    const marker = { key: inputs.commentKey, finding: finding.fingerprint, rule: finding.rule }
    const body = commentBody(finding, suggest)
    const thread = latest.get(finding.fingerprint)
    if (thread !== undefined && !(thread.isOutdated && thread.marker.settled)) {
      if (!thread.isOutdated && thread.body !== body) edits.push({ thread, body: withMarker(body, marker), settles: false })
    } else if (place !== undefined && comments.length < inputs.reviewMax) {
      comments.push({ ...place, body: withMarker(body, marker) })
      found.push(located)
    } else continue
    if (suggest && suggestion !== null) suggested.set(policy.path, [...taken, [suggestion.first, suggestion.last]])
  }
  if (inputs.fixed !== 'keep') {
    const present = new Set(findingsIn(analysis, 'new', 'existing').map(({ finding }) => finding.fingerprint))
    const suppressed = new Set(findingsIn(analysis, 'newly-suppressed', 'held-back').map(({ finding }) => finding.fingerprint))
    for (const thread of latest.values()) {
      const { finding = '', rule = '', settled } = thread.marker
      if (settled || present.has(finding)) continue
      const body = settledBody(thread.body, rule, suppressed.has(finding) ? 'Suppressed' : 'Fixed', analysis.head)
      edits.push({ thread, body: withMarker(body, { key: inputs.commentKey, finding, rule, settled: true }), settles: true })
    }
  }
  return { comments, found, edits }
}

type At = { readonly owner: string; readonly repo: string }

/** Posts new comments as one review; gives its address. */
export const postReview = async (api: GitHubApi, at: At, pull: number, plan: ReviewPlan, head: string, key: string): Promise<string> => {
  const { data } = await api.rest.pulls.createReview({
    ...at,
    pull_number: pull,
    commit_id: head,
    event: 'COMMENT',
    body: withMarker(`clearnotice: ${countsInWords(plan.found, 'new ')}.`, { key }),
    comments: [...plan.comments],
    ...once,
  })
  return data.html_url
}

/** Brings older comments up to date. */
export const editComments = async (api: GitHubApi, at: At, edits: readonly Edit[], fixed: Inputs['fixed']): Promise<void> => {
  for (const { thread, body, settles } of edits) {
    await api.rest.pulls.updateReviewComment({ ...at, comment_id: thread.id, body })
    if (!settles || thread.hasReplies) continue
    if (fixed === 'resolve' && thread.canResolve && !thread.isResolved)
      await api.graphql('mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { clientMutationId } }', { id: thread.thread })
    if (fixed === 'minimize')
      await api.graphql('mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { clientMutationId } }', {
        id: thread.node,
      })
  }
}
