import { followLine } from './changed-files.ts'
import { type Placement, place } from './placement.ts'
import type { PullRequest, ReviewComment } from './pull-request.ts'

/** Where a comment stands in the newest diff; undefined when it is outdated: its lines changed, or left the diff. */
export function currentPlacement(pull: PullRequest, { placement, commit }: ReviewComment): Placement | undefined {
  const { objects } = pull.repository
  const changes = pull.changes()
  const { path, side, line, startLine } = placement
  if (line === undefined) return changes.some((one) => one.path === path) ? placement : undefined
  const text = (sha: string): string | undefined => {
    const entry = objects.commits.get(sha)?.files.get(path)
    return entry && objects.blobs.get(entry.sha)?.toString('utf8')
  }
  const [then, now] = side === 'RIGHT' ? [text(commit), text(pull.headSha)] : [text(pull.mergeBase), text(pull.mergeBase)]
  if (then === undefined || now === undefined) return undefined
  const moved = followLine(then, now, line)
  const movedStart = startLine === undefined ? undefined : followLine(then, now, startLine)
  if (moved === undefined || (startLine !== undefined && movedStart === undefined)) return undefined
  const current: Placement = { ...placement, line: moved, ...(movedStart !== undefined && { startLine: movedStart }) }
  return 'error' in place(changes, current) ? undefined : current
}
