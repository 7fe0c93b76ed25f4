/** A file of a commit, as Git lists it. */
export interface Entry {
  readonly sha: string
  /** In bytes. */
  readonly size: number
}

/** The files of a commit that may be read. */
export interface Tree {
  readonly commit: string
  readonly files: ReadonlyMap<string, Entry>
  /** Those that may not, and what they are. */
  readonly skipped: ReadonlyMap<string, 'link' | 'submodule' | 'strange name'>
}

const strange = (path: string): boolean =>
  path.startsWith('/') || /[\\\0]/.test(path) || path.split('/').some((part) => part === '..' || part === '.' || part === '')

interface Listed {
  readonly path?: string
  readonly mode?: string
  readonly sha?: string | null
  readonly size?: number
}

export const treeOf = (commit: string, listed: readonly Listed[]): Tree => {
  const files = new Map<string, Entry>()
  const skipped = new Map<string, 'link' | 'submodule' | 'strange name'>()
  for (const { path = '', mode, sha, size = 0 } of listed) {
    if (mode === '120000') skipped.set(path, 'link')
    else if (mode === '160000') skipped.set(path, 'submodule')
    else if (mode !== '100644' && mode !== '100755') continue
    else if (strange(path)) skipped.set(path, 'strange name')
    else if (sha && /^[0-9a-f]{40,64}$/.test(sha)) files.set(path, { sha, size })
  }
  return { commit, files, skipped }
}
