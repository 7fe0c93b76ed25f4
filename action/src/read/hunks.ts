/** Lines of the new side that a diff shows, from 1, both ends included. Comments may stand on these only. */
export type Hunk = readonly [first: number, last: number]

export const hunksOf = (patch: string): readonly Hunk[] =>
  [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count = '1']): Hunk[] =>
    Number(count) === 0 ? [] : [[Number(start), Number(start) + Number(count) - 1]],
  )

/** Whether one hunk holds all of these lines. */
export const isShown = (hunks: readonly Hunk[], first: number, last: number): boolean =>
  hunks.some(([from, to]) => from <= first && last <= to)
