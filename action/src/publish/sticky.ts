import { type GitHubApi, once } from '../github-api.ts'
import type { Inputs } from '../inputs.ts'
import { type Analysis, changesIn, findingsIn } from '../judge/analysis.ts'
import type { Verdict } from '../judge/verdict.ts'
import type { Occasion } from '../occasion.ts'
import { stickyBody } from '../write/sticky-body.ts'
import { type OwnComment, readConversation } from './conversation.ts'
import { withMarker } from './marker.ts'

const mostSeen = 100

/** A run's address differs from run to run; that alone is no news. */
const sameNews = (body: string, before: string): boolean => {
  const plain = (text: string): string => text.replaceAll(/\/actions\/runs\/\d+/g, '')
  return plain(body) === plain(before)
}

const hasNews = (analysis: Analysis, { unreadable }: Verdict): boolean =>
  findingsIn(analysis, 'new', 'newly-suppressed').length + unreadable.length > 0 ||
  changesIn(analysis).some(({ weight }) => weight !== 'editorial') ||
  analysis.configuration !== null

export interface StickyTask {
  readonly api: GitHubApi
  readonly occasion: Occasion
  readonly pull: number
  readonly analysis: Analysis
  readonly verdict: Verdict
  readonly inputs: Inputs
}

const addressOf = ({ url }: Occasion, pull: number, id: number): string => `${url}/pull/${pull}#issuecomment-${id}`

/** Keeps our one comment up to date, or begins it; gives its address if there is one. */
export const keepSticky = async (
  { api, occasion, pull, analysis, verdict, inputs }: StickyTask,
  known: readonly OwnComment[],
): Promise<string | undefined> => {
  const at = { owner: occasion.owner, repo: occasion.repo }
  const [existing] = known
  const { run } = occasion
  if (existing === undefined && inputs.comment !== 'always' && !hasNews(analysis, verdict)) return undefined
  const address = existing && addressOf(occasion, pull, existing.id)
  const { run: wroteRun = 0, attempt: wroteAttempt = 0, seen = [] } = existing?.marker ?? {}
  if (wroteRun > run.id || (wroteRun === run.id && wroteAttempt > run.attempt)) return address

  const live = new Set(findingsIn(analysis, 'new', 'newly-suppressed').map(({ finding }) => finding.fingerprint))
  const settled = seen.filter((fingerprint) => !live.has(fingerprint)).length
  const body = stickyBody(analysis, verdict, {
    site: { url: occasion.url, head: analysis.head },
    baseName: occasion.baseName,
    runUrl: run.url,
    settled,
  })
  if (existing !== undefined && sameNews(body, existing.body)) return address
  const marked = withMarker(body, {
    key: inputs.commentKey,
    run: run.id,
    attempt: run.attempt,
    seen: [...new Set([...live, ...seen])].slice(0, mostSeen),
  })
  if (existing !== undefined) {
    await api.rest.issues.updateComment({ ...at, comment_id: existing.id, body: marked })
    return address
  }
  const { data } = await api.rest.issues.createComment({ ...at, issue_number: pull, body: marked, ...once })
  // Another run may have begun one at the same moment: the older one stays.
  const { comments } = await readConversation(api, at, pull, inputs.commentKey, false)
  const [oldest] = comments
  if (oldest === undefined || oldest.id >= data.id) return addressOf(occasion, pull, data.id)
  await api.rest.issues.deleteComment({ ...at, comment_id: data.id })
  return addressOf(occasion, pull, oldest.id)
}
