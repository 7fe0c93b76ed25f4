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

const into: ReadonlySet<string> = new Set(['in', 'into', 'to'])
const filling: ReadonlySet<string> = new Set(['fill', 'filling', 'filled', 'hand', 'handing', 'send', 'sending', 'put', 'putting'])
/** 'In person or by a form', 'in the form on our site', 'in any form you like': ways to ask. */
const parting: ReadonlySet<string> = new Set(
  'the our this that my for from by with via through on using over at or and any whatever written writing'.split(' '),
)
/** 'In a form that another computer can read', 'moved to electronic form', 'in the form of a file': a shape, and no paper to fill in. */
export const isShape = ({ words }: Statement, at: number): boolean => {
  if (words[at]!.text !== 'form') return false
  if (words[at + 1]?.text === 'of' && words[at - 1]?.text === 'the') return true
  for (let led = at - 1; led >= Math.max(0, at - 4); led--) {
    const { text } = words[led]!
    if (parting.has(text)) return false
    if (into.has(text)) return text !== 'in' || !filling.has(words[led - 1]?.text ?? '')
  }
  return false
}

/** The channels that statements name or give. */
export const channelsIn = (text: Text, statements: readonly Statement[]): readonly ContactChannel[] => {
  const channels = new Set<ContactChannel>()
  for (const statement of statements) {
    const units = text.unitsOf(statement)
    statement.words.forEach((word, at) => {
      const named = words.get(word.text)
      // 'Questions about this page' are sent nowhere by it.
      const itself = word.text === 'page' && statement.words[at - 1]?.text === 'this' && statement.words[at - 2]?.text === 'about'
      if (named !== undefined && !itself && !isShape(statement, at)) channels.add(named)
      for (const { name } of units[at] ?? []) {
        if (name === 'email') channels.add('email')
        if (name === 'url') channels.add('website')
      }
    })
  }
  return [...channels]
}
