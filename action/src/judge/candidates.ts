import type { ChangedFile, Comparison } from '../read/repository.ts'
import type { Entry, Tree } from '../read/tree.ts'

interface Listed {
  readonly path: string
  readonly entry: Entry
}

/** A file in the linted commit, and what it was before. */
export interface CandidatePart extends Listed {
  readonly before: Listed | undefined
  readonly change: ChangedFile | undefined
}

/** A policy in the linted commit: one file, or those that the configuration puts together. */
export interface Candidate {
  /** Of its first file. */
  readonly path: string
  readonly parts: readonly CandidatePart[]
  /** Files that the configuration counts among its parts and that aren't there. */
  readonly missing: readonly string[]
  /** Paths that no other policy has as a part, or none before this one. */
  readonly own: ReadonlySet<string>
  /** Its files before, in their order then as far as that is known. */
  readonly before: readonly Listed[]
}

/** The files that together are the policy that a file belongs to: in the linted commit, and before. */
export interface Joined {
  now(path: string): readonly string[]
  before(path: string): readonly string[]
}

export const candidatesIn = (
  head: Tree,
  base: Tree | undefined,
  comparison: Comparison | undefined,
  isPolicy: (path: string) => boolean,
  joined: Joined,
): readonly Candidate[] => {
  const changes = new Map(comparison?.files.map((file) => [file.path, file]))
  const listed = (tree: Tree | undefined, path: string): Listed | undefined => {
    const entry = tree?.files.get(path)
    return entry && { path, entry }
  }
  const partAt = (path: string): CandidatePart | undefined => {
    const file = listed(head, path)
    const change = changes.get(path)
    return file && { ...file, before: listed(base, change?.previousPath ?? path), change }
  }
  const taken = new Set<string>()
  const candidates: Candidate[] = []
  for (const found of head.files.keys()) {
    if (!isPolicy(found) || taken.has(found)) continue
    const paths = joined.now(found)
    const own = new Set(paths.filter((path) => !taken.has(path)))
    for (const path of own) taken.add(path)
    const parts = paths.flatMap((path) => partAt(path) ?? [])
    const known = new Map(parts.flatMap(({ before }) => (before ? [[before.path, before] as const] : [])))
    const [first] = known.keys()
    // What was a part and isn't one any more is missed where it says what nothing else does.
    const others = first === undefined ? [] : joined.before(first).filter((path) => !known.has(path))
    candidates.push({
      path: paths[0] ?? found,
      parts,
      missing: paths.filter((path) => !head.files.has(path)),
      own,
      before: [...known.values(), ...others.flatMap((path) => listed(base, path) ?? [])],
    })
  }
  return candidates
}

/** Whether a policy may be another than it was. */
export const isTouched = ({ parts, missing }: Candidate): boolean =>
  missing.length > 0 || parts.some(({ path, entry, before }) => entry.sha !== before?.entry.sha || path !== before.path)

/** Files that were policies, or parts of them, and are gone. */
export const removedFrom = (
  base: Tree | undefined,
  head: Tree,
  candidates: readonly Candidate[],
  isPolicy: (path: string) => boolean,
): readonly string[] => {
  const moved = new Set(candidates.flatMap(({ parts }) => parts.map(({ before }) => before?.path)))
  return [...(base?.files.keys() ?? [])].filter((path) => isPolicy(path) && !head.files.has(path) && !moved.has(path))
}
