import { type ChangedFile, changedFiles } from './changed-files.ts'
import type { GitRepository } from './git-repository.ts'
import type { Placement } from './placement.ts'

interface Written {
  id: number
  author: string
  body: string
  created: string
  updated: string
  edits: number
  /** the reason it is folded away, such as RESOLVED */
  minimised?: string
}
export interface Comment extends Written {
  kind: 'comment'
}
export interface Review {
  kind: 'review'
  id: number
  author: string
  body: string
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED'
  commit: string
  created: string
}
export interface ReviewComment extends Written {
  kind: 'review comment'
  review: number
  placement: Placement
  commit: string
  hunk: string
  replyTo?: number
}
export interface Push {
  kind: 'push'
  before: string
  after: string
  forced: boolean
}

export class PullRequest {
  readonly repository: GitRepository
  readonly from: GitRepository
  readonly id: number
  readonly number: number
  readonly head: string
  base: string
  title: string
  readonly author: string
  readonly draft: boolean
  readonly created: string
  state: 'open' | 'closed' = 'open'
  /** what the page shows, in its order; comments of a review and replies are in `reviewComments` */
  readonly timeline: (Comment | Review | Push)[] = []
  readonly reviewComments: ReviewComment[] = []
  /** ids of comments whose thread is resolved */
  readonly resolved: Set<number> = new Set()
  readonly #changes: Map<string, readonly ChangedFile[]> = new Map()

  constructor(
    repository: GitRepository,
    number: number,
    options: { head: string; from: GitRepository; base: string; title: string; author: string; draft: boolean },
  ) {
    this.repository = repository
    this.number = number
    this.id = repository.world.nextId()
    this.created = repository.world.now()
    this.from = options.from
    this.head = options.head
    this.base = options.base
    this.title = options.title
    this.author = options.author
    this.draft = options.draft
    this.from.head(this.head)
    repository.head(this.base)
  }

  get isFork(): boolean {
    return this.from !== this.repository
  }
  get headSha(): string {
    return this.from.head(this.head).sha
  }
  get baseSha(): string {
    return this.repository.head(this.base).sha
  }
  get mergeBase(): string {
    return this.repository.objects.mergeBase(this.baseSha, this.headSha)?.sha ?? this.baseSha
  }
  get comments(): readonly Comment[] {
    return this.timeline.filter((one) => one.kind === 'comment')
  }
  get reviews(): readonly Review[] {
    return this.timeline.filter((one) => one.kind === 'review')
  }

  /** What the 'Files changed' tab shows: from the merge base to `head`, the newest unless told. */
  changes(head: string = this.headSha): readonly ChangedFile[] {
    const { objects } = this.repository
    const base = this.mergeBase
    const known = this.#changes.get(base + head)
    if (known) return known
    const [before, after] = [objects.commits.get(base), objects.commits.get(head)]
    const changes = before && after ? changedFiles(objects, before.files, after.files) : []
    this.#changes.set(base + head, changes)
    return changes
  }

  pushed(before: string, after: string): void {
    const forced = !this.repository.objects.history(after).some(({ sha }) => sha === before)
    this.timeline.push({ kind: 'push', before, after, forced })
  }

  comment(author: string, body: string): Comment {
    const comment: Comment = { kind: 'comment', ...this.#written(author, body) }
    this.timeline.push(comment)
    this.#notify(author, 'comment')
    return comment
  }

  review(
    author: string,
    {
      body,
      state,
      commit,
      comments,
    }: Pick<Review, 'body' | 'state' | 'commit'> & { comments: readonly { body: string; placement: Placement; hunk: string }[] },
  ): Review {
    const { world } = this.repository
    const review: Review = { kind: 'review', id: world.nextId(), author, body, state, commit, created: world.now() }
    this.timeline.push(review)
    for (const comment of comments) this.#reviewComment(author, review, comment)
    if (state !== 'PENDING') this.#notify(author, 'review')
    return review
  }

  /** One comment of its own on a line or file; GitHub makes a review without text around it. */
  reviewComment(author: string, commit: string, comment: { body: string; placement: Placement; hunk: string }): ReviewComment {
    const { world } = this.repository
    const review: Review = { kind: 'review', id: world.nextId(), author, body: '', state: 'COMMENTED', commit, created: world.now() }
    this.timeline.push(review)
    this.#notify(author, 'review comment')
    return this.#reviewComment(author, review, comment)
  }

  reply(author: string, to: number, body: string): ReviewComment {
    const first = this.reviewComments.find(({ id }) => id === to)
    if (first === undefined) throw new Error(`no review comment ${to}`)
    const reply: ReviewComment = { ...first, ...this.#written(author, body), edits: 0, replyTo: first.replyTo ?? first.id }
    delete reply.minimised
    this.reviewComments.push(reply)
    this.#notify(author, 'review comment')
    return reply
  }

  edit(comment: Comment | ReviewComment, body: string): void {
    if (body === comment.body) return
    Object.assign(comment, { body, updated: this.repository.world.now(), edits: comment.edits + 1 })
  }

  delete(comment: Comment | ReviewComment): void {
    const list: unknown[] = comment.kind === 'comment' ? this.timeline : this.reviewComments
    list.splice(list.indexOf(comment), 1)
  }

  #reviewComment(author: string, review: Review, comment: { body: string; placement: Placement; hunk: string }): ReviewComment {
    const written: ReviewComment = {
      kind: 'review comment',
      ...this.#written(author, comment.body),
      review: review.id,
      commit: review.commit,
      placement: comment.placement,
      hunk: comment.hunk,
    }
    this.reviewComments.push(written)
    return written
  }

  #written(author: string, body: string): Written {
    const at = this.repository.world.now()
    return { id: this.repository.world.nextId(), author, body, created: at, updated: at, edits: 0 }
  }

  #notify(author: string, what: 'review' | 'comment' | 'review comment'): void {
    this.repository.world.notifications.push({ pull: this.number, author, what })
  }
}
