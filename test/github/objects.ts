import { createHash } from 'node:crypto'

type Mode = '100644' | '100755' | '120000' | '160000'
export interface Entry {
  mode: Mode
  sha: string
}
export interface TreeEntry {
  mode: Mode | '040000'
  name: string
  sha: string
}
/** Every file of a tree, by path. */
export type Files = ReadonlyMap<string, Entry>
export interface Commit {
  sha: string
  tree: string
  files: Files
  parents: readonly string[]
  message: string
  author: string
  date: string
}

const hash = (kind: string, content: Buffer): string =>
  createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex')

/** The objects of a repository and its forks, which share them; hashes are Git's own. */
export class Objects {
  readonly blobs: Map<string, Buffer> = new Map()
  readonly trees: Map<string, readonly TreeEntry[]> = new Map()
  readonly commits: Map<string, Commit> = new Map()

  blob(content: string | Uint8Array): string {
    const bytes = Buffer.from(content as string)
    const sha = hash('blob', bytes)
    this.blobs.set(sha, bytes)
    return sha
  }

  tree(files: Files): string {
    const here: TreeEntry[] = []
    const below = new Map<string, Map<string, Entry>>()
    for (const [path, entry] of files) {
      const slash = path.indexOf('/')
      if (slash < 0) here.push({ ...entry, name: path })
      else {
        const folder = below.get(path.slice(0, slash)) ?? new Map<string, Entry>()
        below.set(path.slice(0, slash), folder.set(path.slice(slash + 1), entry))
      }
    }
    for (const [name, folder] of below) here.push({ mode: '040000', name, sha: this.tree(folder) })
    const order = ({ mode, name }: TreeEntry): string => (mode === '040000' ? `${name}/` : name)
    here.sort((a, b) => (order(a) < order(b) ? -1 : 1))
    const parts = here.map(({ mode, name, sha }) =>
      Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')]),
    )
    const sha = hash('tree', Buffer.concat(parts))
    this.trees.set(sha, here)
    return sha
  }

  commit(files: Files, parents: readonly string[], { message, author, date }: { message: string; author: string; date: string }): Commit {
    const tree = this.tree(files)
    const seconds = Date.parse(date) / 1000
    const who = `${author} <${author}@users.noreply.github.test> ${seconds} +0000`
    const text = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${who}`, `committer ${who}`, '', message].join(
      '\n',
    )
    const sha = hash('commit', Buffer.from(text))
    const commit: Commit = { sha, tree, files, parents, message, author, date }
    this.commits.set(sha, commit)
    return commit
  }

  /** A commit and everything before it, nearest first. */
  history(sha: string): Commit[] {
    const seen = new Map<string, Commit>()
    const queue = [sha]
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const commit = this.commits.get(next)
      if (commit === undefined || seen.has(next)) continue
      seen.set(next, commit)
      queue.push(...commit.parents)
    }
    return [...seen.values()]
  }

  mergeBase(one: string, other: string): Commit | undefined {
    const before = new Set(this.history(one).map(({ sha }) => sha))
    return this.history(other).find(({ sha }) => before.has(sha))
  }
}
