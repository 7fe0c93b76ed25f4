import type { Mention } from '../match.ts'
import type { Text } from '../text.ts'

const duties = new Set([
  'must',
  'should',
  'shall',
  'may',
  'can',
  'has',
  'need',
  'needs',
  'decide',
  'decides',
  'is',
  'are',
  'remain',
  'remains',
])
const theirs = new Set(['it', 'its', 'they', 'their', 'own', 'responsible'])
const apart = new Set([';', '.', ':'])

/** 'The client must sign it with its own suppliers': what clients do as controllers, said before a mention in its sentence. */
export const isClientsDuty = (text: Text, { statement, from, to }: Pick<Mention, 'statement' | 'from' | 'to'>): boolean => {
  const { words } = statement
  const units = text.unitsOf(statement)
  for (let at = Math.min(from, words.length) - 1; at >= 0; at--) {
    if (apart.has(words[at + 1]?.before ?? '')) return false
    const client = units[at]?.find(({ name }) => name === 'client')
    if (client === undefined) continue
    // 'Your client, as controller, may …'
    const next = words.slice(client.end, Math.min(client.end + 4, words.length)).some(({ text }) => duties.has(text))
    return next && words.slice(client.end, to + 8).some(({ text }) => theirs.has(text))
  }
  return false
}
