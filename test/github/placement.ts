import type { ChangedFile, Hunk } from './changed-files.ts'

export type Side = 'LEFT' | 'RIGHT'
/** Where a review comment was put: lines of a diff side, or (no lines) a whole file. */
export interface Placement {
  path: string
  side: Side
  line?: number
  startLine?: number
  startSide?: Side
}

const has = (hunk: Hunk, side: Side, line: number): boolean =>
  hunk.lines.some(({ before, after }) => (side === 'RIGHT' ? after === line : before === line && after === undefined))

/** GitHub's reason against a placement, or the text of the diff hunk it belongs to. */
export function place(
  changes: readonly ChangedFile[],
  { path, side, line, startLine, startSide }: Placement,
): { error: string } | { hunk: string } {
  const file = changes.find((one) => one.path === path)
  if (file === undefined) return { error: 'Path could not be resolved' }
  if (line === undefined) return { hunk: '' }
  if (file.hunks.length === 0) return { error: "Diff hunk can't be blank" }
  const hunk = file.hunks.find((one) => has(one, side, line))
  if (hunk === undefined) return { error: 'Line could not be resolved: pull_request_review_thread.line must be part of the diff' }
  if (startLine !== undefined) {
    if (startLine >= line) return { error: 'pull_request_review_thread.start_line must precede the end line.' }
    if (!has(hunk, startSide ?? side, startLine))
      return { error: 'pull_request_review_thread.start_line must be part of the same hunk as the line.' }
  }
  const until = hunk.lines.findIndex(({ before, after }) => (side === 'RIGHT' ? after === line : before === line && after === undefined))
  return { hunk: [hunk.header, ...hunk.lines.slice(0, until + 1).map(({ text }) => text)].join('\n') }
}
