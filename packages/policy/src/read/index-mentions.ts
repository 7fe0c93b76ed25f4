import type { Mention } from './match.ts'
import type { Text } from './text.ts'

const none: readonly never[] = []

/** Mentions by concept, by topic, and by statement; `said` has those of each statement, by its index. */
export const indexMentions = (said: readonly (readonly Mention[])[]): Pick<Text, 'mentions' | 'mentionsIn' | 'says'> => {
  const byName = new Map<string, Mention[]>()
  const file = (name: string, mention: Mention): void => {
    const list = byName.get(name)
    if (list === undefined) byName.set(name, [mention])
    else list.push(mention)
  }
  for (const mentions of said) {
    for (const mention of mentions) {
      file(mention.concept, mention)
      if (mention.topic !== mention.concept) file(mention.topic, mention)
    }
  }
  const mentions = (name: string): readonly Mention[] => byName.get(name) ?? none
  /** For a name that has been asked for, its mentions by the index of their statement. */
  const asked = new Map<string, (Mention[] | undefined)[]>()
  const byStatement = (name: string): readonly (readonly Mention[] | undefined)[] => {
    let lists = asked.get(name)
    if (lists === undefined) {
      asked.set(name, (lists = []))
      for (const mention of mentions(name)) {
        const { index } = mention.statement
        const list = lists[index]
        if (list === undefined) lists[index] = [mention]
        else list.push(mention)
      }
    }
    return lists
  }
  return {
    mentions,
    mentionsIn: ({ index }, name) => (name === undefined ? said[index] : byStatement(name)[index]) ?? none,
    says: ({ index }, name) => byStatement(name)[index] !== undefined,
  }
}
