/** After how many misses rows of a length are no longer tried where one of that length failed: shorter ones fill what that leaves. */
const patience = 30
/** Rows as long as this are tried like longer ones. */
const long = 12

/**
 * Lays rows over each other so that they take little room: gives for each row (symbols, rising) where it begins. Symbol `x` of a row that
 * begins at `s` takes the place `s + x`, which no other row takes, and no two rows begin at one place. Nothing begins at 0.
 */
export const displace = (rows: readonly (readonly number[])[]): readonly number[] => {
  /** Of each place itself if it is free, else one behind it where to look on. */
  const free: number[] = []
  const begun = new Set<number>()
  const freeFrom = (from: number): number => {
    let place = from
    while (free[place] !== place) place = free[place] = free[free[place] as number] as number
    return place
  }
  const fits = (row: readonly number[], start: number): boolean =>
    !begun.has(start) && row.every((symbol) => free[start + symbol] === start + symbol)
  const floors: number[] = []
  const starts: number[] = new Array(rows.length)
  let end = 1
  // The long first: the short fill what they leave.
  const order = [...rows.keys()].sort((a, b) => (rows[b] as readonly number[]).length - (rows[a] as readonly number[]).length)
  for (const at of order) {
    const row = rows[at] as readonly number[]
    const [first = 0] = row
    const last = row.at(-1) ?? 0
    while (free.length <= end + last) free.push(free.length)
    const length = Math.min(row.length, long)
    let place = freeFrom(Math.max(first + 1, floors[length] ?? 0))
    let misses = 0
    for (; !fits(row, place - first); misses++) place = freeFrom(place + 1)
    if (misses > patience && length > 1) floors[length] = place
    const start = place - first
    begun.add(start)
    for (const symbol of row) free[start + symbol] = start + symbol + 1
    end = Math.max(end, start + last + 1)
    starts[at] = start
  }
  return starts
}
