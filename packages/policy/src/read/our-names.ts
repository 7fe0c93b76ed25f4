import type { Mention, Stretch } from './match.ts'
import { type Word, wordsOf } from './words.ts'

/** What a name may still say: what its section is about, and whose name it is. */
const kept = new Set(['section', 'controller'])

export type OurNames = (words: readonly Word[]) => readonly Stretch[]

/** Finds the names of whoever speaks: 'Fern Joinery Ltd keeps …' says what 'we keep …' does. */
export const ourNames = (names: readonly string[]): OurNames | undefined => {
  const runs = [...new Set(names)]
    .map((name) => wordsOf(name).map(({ text }) => text))
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
  if (runs.length === 0) return undefined
  const heads = new Set(runs.map(([head]) => head))
  return (words) => {
    const found: Stretch[] = []
    for (let from = 0; from < words.length; from++) {
      if (!heads.has((words[from] as Word).text)) continue
      const run = runs.find((one) => one.every((part, index) => words[from + index]?.text === part))
      if (run === undefined) continue
      found.push({ from, to: from + run.length })
      from += run.length - 1
    }
    return found
  }
}

/** What a statement says once names mean nothing but who speaks: 'Never Transferred Freight Ltd' transfers, and denies, nothing. */
export const withNames = (before: readonly Mention[], after: readonly Mention[]): readonly Mention[] =>
  [...before.filter(({ topic }) => kept.has(topic)), ...after.filter(({ topic }) => !kept.has(topic))].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  )
