import type { Mention } from './match.ts'
import type { Statement } from './statement.ts'
import type { Text } from './text.ts'
import { wordsOf } from './words.ts'

/** What a name may still say: what its section is about, and whose name it is. */
const kept = new Set(['section', 'controller'])

/** Hides what the words inside names would mean: 'Never Transferred Freight Ltd' transfers, and denies, nothing. */
export const maskNames = (text: Text, names: readonly string[]): Text => {
  const runs = [...new Set(names)].map((name) => wordsOf(name).map((word) => word.text)).filter(({ length }) => length > 1)
  if (runs.length === 0) return text
  const known = new Map<Statement, readonly (readonly [from: number, to: number])[]>()
  const spansIn = (statement: Statement): readonly (readonly [number, number])[] => {
    let spans = known.get(statement)
    if (spans === undefined) {
      const { words } = statement
      spans = runs.flatMap((run) =>
        words.flatMap((word, at) =>
          word.text === run[0] && run.every((part, index) => words[at + index]?.text === part) ? [[at, at + run.length] as const] : [],
        ),
      )
      known.set(statement, spans)
    }
    return spans
  }
  const speaks = ({ topic, statement, from, to }: Mention): boolean =>
    kept.has(topic) || !spansIn(statement).some(([start, end]) => (from >= start && from < end) || (to > start && to <= end))
  return {
    ...text,
    mentions: (concept) => text.mentions(concept).filter(speaks),
    mentionsIn(statement) {
      const all = text.mentionsIn(statement)
      return spansIn(statement).length === 0 ? all : all.filter(speaks)
    },
  }
}
