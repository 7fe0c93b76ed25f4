import { type Commit, type Entry, Objects } from './objects.ts'
import type { World } from './world.ts'

/** What a commit does to a path: new text or bytes, a special file, or (null) its removal. */
export type Content = string | Uint8Array | null | { symlink: string } | { submodule: string } | { executable: string }
type CommitDetails = { message?: string; author?: string }

/** A repository as Git sees it: branches over objects, which forks share. */
export class GitRepository {
  readonly world: World
  readonly owner: string
  readonly name: string
  readonly id: number
  readonly private: boolean
  readonly fork: GitRepository | undefined
  readonly objects: Objects
  readonly branches: Map<string, string> = new Map()
  readonly defaultBranch: string = 'main'
  /** told of every push, after it */
  readonly onPush: ((place: GitRepository, branch: string, before: string, after: string) => void)[] = []

  constructor(world: World, fullName: string, isPrivate: boolean, source?: GitRepository) {
    const [owner, name] = fullName.split('/')
    if (!owner || !name) throw new Error(`'${fullName}' is not owner/name`)
    this.world = world
    this.owner = owner
    this.name = name
    this.id = world.nextId()
    this.private = isPrivate
    this.fork = source
    this.objects = source?.objects ?? new Objects()
    if (source) for (const [branch, sha] of source.branches) this.branches.set(branch, sha)
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`
  }

  head(branch: string): Commit {
    const commit = this.objects.commits.get(this.branches.get(branch) ?? '')
    if (commit === undefined) throw new Error(`${this.fullName} has no branch ${branch}`)
    return commit
  }

  branch(name: string, from: string = this.defaultBranch): void {
    this.branches.set(name, this.branches.get(from) ?? from)
  }

  /** Commits on top of a branch (a new one starts at the default branch); gives the commit's SHA. Open pull requests see a push. */
  commit(branch: string, changes: Record<string, Content>, details: CommitDetails = {}): string {
    return this.#write(branch, this.branches.get(branch) ?? this.branches.get(this.defaultBranch), changes, details)
  }

  /** Replaces what a branch holds since `onto` (a branch or SHA) by one commit: a force-push. */
  forcePush(branch: string, onto: string, changes: Record<string, Content>, details: CommitDetails = {}): string {
    return this.#write(branch, this.branches.get(onto) ?? onto, changes, details)
  }

  /** Moves a file, whole or with new text. */
  rename(branch: string, from: string, to: string, text?: string): string {
    const entry = this.head(branch).files.get(from)
    if (entry === undefined) throw new Error(`no ${from} on ${branch}`)
    return this.commit(branch, { [from]: null, [to]: text ?? this.objects.blobs.get(entry.sha) ?? '' }, { message: `Move ${from}` })
  }

  #write(
    branch: string,
    parent: string | undefined,
    changes: Record<string, Content>,
    { message = 'Edit', author = this.owner }: CommitDetails,
  ): string {
    const files = new Map(this.objects.commits.get(parent ?? '')?.files)
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) files.delete(path)
      else files.set(path, this.#entry(content))
    }
    const { sha } = this.objects.commit(files, parent === undefined ? [] : [parent], { message, author, date: this.world.now() })
    const before = this.branches.get(branch)
    this.branches.set(branch, sha)
    if (before !== undefined) for (const tell of this.onPush) tell(this, branch, before, sha)
    return sha
  }

  #entry(content: Exclude<Content, null>): Entry {
    if (typeof content === 'string' || content instanceof Uint8Array) return { mode: '100644', sha: this.objects.blob(content) }
    if ('symlink' in content) return { mode: '120000', sha: this.objects.blob(content.symlink) }
    if ('submodule' in content) return { mode: '160000', sha: content.submodule }
    return { mode: '100755', sha: this.objects.blob(content.executable) }
  }
}
