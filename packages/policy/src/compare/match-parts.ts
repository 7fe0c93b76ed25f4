export interface Matched<T> {
  readonly pairs: readonly (readonly [T, T])[]
  readonly added: readonly T[]
  readonly removed: readonly T[]
}

/** How alike two parts must be to count as one that changed, rather than one gone and another come. */
const alike = 0.34

/** Pairs that are looked at: among more parts that all changed there is nothing to be told by likeness, and all would take long. */
const most = 250_000

/** Pairs parts of two policies: by key, then what is left by similarity, the most alike first. */
export const matchParts = <T>(
  before: readonly T[],
  after: readonly T[],
  key: (part: T) => string,
  similarity: (a: T, b: T) => number = () => 0,
): Matched<T> => {
  const byKey = Map.groupBy(after, key)
  const pairs: (readonly [T, T])[] = []
  const gone: T[] = []
  for (const part of before) {
    const same = byKey.get(key(part))?.shift()
    if (same === undefined) gone.push(part)
    else pairs.push([part, same])
  }
  const taken = new Set(pairs.map(([, part]) => part))
  const come = after.filter((part) => !taken.has(part))
  const candidates: { readonly a: T; readonly b: T; readonly score: number }[] = []
  for (const a of gone.length * come.length > most ? [] : gone)
    for (const b of come) {
      const score = similarity(a, b)
      if (score >= alike) candidates.push({ a, b, score })
    }
  candidates.sort((one, other) => other.score - one.score)
  const used = new Set<T>()
  for (const { a, b } of candidates) {
    if (used.has(a) || used.has(b)) continue
    used.add(a).add(b)
    pairs.push([a, b])
  }
  return { pairs, added: come.filter((part) => !used.has(part)), removed: gone.filter((part) => !used.has(part)) }
}
