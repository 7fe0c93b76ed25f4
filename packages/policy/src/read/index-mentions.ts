import type { Mention } from './match.ts'
import type { Text } from './text.ts'

/** Mentions by concept, by topic, and by statement; `said` has those of each statement, by its index. */
export const indexMentions = (said: readonly (readonly Mention[])[]): Pick<Text, 'mentions' | 'mentionsIn'> => {
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
  return {
    mentions: (name) => byName.get(name) ?? [],
    mentionsIn: ({ index }) => said[index] ?? [],
  }
}
