import type { Statement } from '../read/statement.ts'
import { tellingWords } from './telling-words.ts'

/** Statements that are looked at for one word: it keeps the search linear, and more share only what all texts share. */
const most = 32

/** Finds, of some statements, the one that has most of the words given, if it has at least the share of them. */
export const closestOf = (statements: readonly Statement[]): ((words: readonly string[], share: number) => Statement | undefined) => {
  const byWord = new Map<string, Statement[]>()
  const wordsOf = new Map(statements.map((statement) => [statement, new Set(tellingWords(statement.text))]))
  for (const [statement, words] of wordsOf)
    for (const word of words) {
      const list = byWord.get(word)
      if (list === undefined) byWord.set(word, [statement])
      else list.push(statement)
    }
  return (words, share) => {
    const lists = words.flatMap((word) => [byWord.get(word) ?? []]).filter(({ length }) => length > 0 && length <= most)
    const rarest = lists.sort((a, b) => a.length - b.length).slice(0, 3)
    const scored = [...new Set(rarest.flat())].map((statement) => ({
      statement,
      shared: words.filter((word) => wordsOf.get(statement)?.has(word)).length / words.length,
    }))
    return scored.filter(({ shared }) => shared >= share).sort((a, b) => b.shared - a.shared)[0]?.statement
  }
}
