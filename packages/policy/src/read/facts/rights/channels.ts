import type { ContactChannel } from '../../../model/controller.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'

const words: ReadonlyMap<string, ContactChannel> = new Map([
  ['email', 'email'],
  ['emailing', 'email'],
  ['post', 'post'],
  ['writing', 'post'],
  ['letter', 'post'],
  ['write', 'post'],
  ['phone', 'phone'],
  ['telephone', 'phone'],
  ['call', 'phone'],
  ['ring', 'phone'],
  ['form', 'form'],
  ['website', 'website'],
  ['page', 'website'],
  ['portal', 'website'],
  ['settings', 'website'],
])

/** The channels that statements name or give. */
export const channelsIn = (text: Text, statements: readonly Statement[]): readonly ContactChannel[] => {
  const channels = new Set<ContactChannel>()
  for (const statement of statements) {
    const units = text.unitsOf(statement)
    statement.words.forEach((word, at) => {
      const named = words.get(word.text)
      // 'Questions about this page' are sent nowhere by it.
      const itself = word.text === 'page' && statement.words[at - 1]?.text === 'this' && statement.words[at - 2]?.text === 'about'
      if (named !== undefined && !itself) channels.add(named)
      for (const { name } of units[at] ?? []) {
        if (name === 'email') channels.add('email')
        if (name === 'url') channels.add('website')
      }
    })
  }
  return [...channels]
}
