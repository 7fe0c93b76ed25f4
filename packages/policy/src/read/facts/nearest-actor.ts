import type { Mention } from '../match.ts'
import type { Text } from '../text.ts'

const actors = new Set(['we', 'you', 'client', 'other-actor', 'our-processor'])

/** Who is spoken of last before a mention in its statement: a class of the lexicon. 'we' where two fit ('our customers' are not us). */
export const nearestActor = (text: Text, { statement, from }: Mention): string | undefined => {
  const units = text.unitsOf(statement)
  for (let at = from - 1; at >= 0; at--) {
    const found = units[at]?.filter(({ name, end }) => actors.has(name) && end <= from) ?? []
    if (found.length > 0) return found.find(({ name }) => name !== 'we')?.name ?? 'we'
  }
  return undefined
}
