import { indexMentions } from './index-mentions.ts'
import type { Text } from './text.ts'
import { type Word, wordsOf } from './words.ts'

/** What a name may still say: what its section is about, and whose name it is. */
const kept = new Set(['section', 'controller'])

/** Where the name that begins at a word ends: the first of `names`, by their words. */
const nameAt = (words: readonly Word[], at: number, names: readonly (readonly string[])[]): number | undefined => {
  const { text } = words[at] as Word
  const name = names.find((one) => one[0] === text && one.every((part, index) => words[at + index]?.text === part))
  return name === undefined ? undefined : at + name.length
}

/** Hides what the words inside names would mean: 'Never Transferred Freight Ltd' transfers, and denies, nothing. */
export const maskNames = (text: Text, names: readonly string[]): Text => {
  const runs = [...new Set(names)]
    .map((name) => wordsOf(name).map((word) => word.text))
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
  if (runs.length === 0) return text
  const heads = new Set(runs.map(([head]) => head))
  let hidden = 0
  const said = text.statements.map((statement) => {
    const { words } = statement
    let mentions = text.mentionsIn(statement)
    for (let start = 0; start < words.length; start++) {
      const end = heads.has((words[start] as Word).text) ? nameAt(words, start, runs) : undefined
      if (end === undefined) continue
      mentions = mentions.filter(({ topic, from, to }) => kept.has(topic) || !((from >= start && from < end) || (to > start && to <= end)))
    }
    hidden += text.mentionsIn(statement).length - mentions.length
    return mentions
  })
  return hidden === 0 ? text : { ...text, ...indexMentions(said), answers: [] }
}
