import { currentPlacement } from './current-placement.ts'
import type { Comment, PullRequest, ReviewComment } from './pull-request.ts'

/** A pull request as Markdown that reads like its page: pushes, comments, reviews with their lines; HTML comments don't show. */
export function conversation(pull: PullRequest): string {
  const from = pull.isFork ? `${pull.from.owner}:${pull.head}` : pull.head
  const parts = [
    `# ${pull.title} #${pull.number}\n\n**${pull.author}** wants to merge \`${from}\` into \`${pull.base}\` (${pull.draft ? 'draft' : pull.state})`,
  ]
  for (const item of pull.timeline) {
    if (item.kind === 'push') {
      const message = pull.repository.objects.commits.get(item.after)?.message
      parts.push(
        `**${pull.author}** ${item.forced ? `force-pushed from \`${item.before.slice(0, 7)}\` to` : 'pushed'} \`${item.after.slice(0, 7)}\` ${message}`,
      )
    } else if (item.kind === 'comment') parts.push(written(item, 'commented'))
    else {
      const threads = pull.reviewComments.filter(({ review, replyTo }) => review === item.id && replyTo === undefined)
      const verb = {
        PENDING: 'is writing a review of',
        COMMENTED: 'reviewed',
        APPROVED: 'approved',
        CHANGES_REQUESTED: 'asked for changes to',
      }[item.state]
      parts.push(
        [`**${item.author}** ${verb} \`${item.commit.slice(0, 7)}\``, visible(item.body), ...threads.map((first) => thread(pull, first))]
          .filter(Boolean)
          .join('\n\n'),
      )
    }
  }
  return `${parts.join('\n\n---\n\n')}\n`
}

const visible = (body: string): string =>
  body
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/[ \t]+$/gm, '')
    .trim()

function written(comment: Comment | ReviewComment, verb: string): string {
  const edited = comment.edits === 0 ? '' : ' (edited)'
  const head = `**${comment.author}** ${verb}${edited}`
  return comment.minimised
    ? `${head}\n\n_This comment was marked as ${comment.minimised.toLowerCase()}._`
    : `${head}\n\n${visible(comment.body)}`
}

function thread(pull: PullRequest, first: ReviewComment): string {
  const { path, line, startLine } = first.placement
  const now = currentPlacement(pull, first)
  const place = now ?? first.placement
  const lines = line === undefined ? '' : startLine === undefined ? `, line ${place.line}` : `, lines ${place.startLine} to ${place.line}`
  const marks = [...(now ? [] : ['outdated']), ...(pull.resolved.has(first.id) ? ['resolved'] : [])]
  const lastLines = first.hunk
    .split('\n')
    .slice(-4)
    .filter((text) => !text.startsWith('@@'))
  const longest = Math.max(2, ...lastLines.flatMap((text) => [...text.matchAll(/`+/g)].map(([run]) => run.length)))
  const fence = '`'.repeat(longest + 1)
  const replies = pull.reviewComments.filter(({ replyTo }) => replyTo === first.id)
  return quote(
    [
      `\`${path}\`${lines}${marks.length ? ` (${marks.join(', ')})` : ''}`,
      ...(lastLines.length ? [`${fence}diff\n${lastLines.join('\n')}\n${fence}`] : []),
      ...[first, ...replies].map((comment) => written(comment, comment === first ? 'commented' : 'replied')),
    ].join('\n\n'),
  )
}

const quote = (text: string): string => text.replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '')
