/** A postcode of the United Kingdom. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/

/** What an address is introduced with: 'registered office', 'or at', and before a number 'of'. */
const introduces = new Set(['at', 'is', 'office', 'to', 'or', 'address'])

/** What no part of an address holds. */
const isProse = (part: string): boolean => part.split(' ').length > 5 || /["“”()@]|\d{6}/.test(part)

const startOf = (words: readonly string[]): number => {
  const number = words.findLastIndex((word) => /^\d/.test(word))
  return words.findLastIndex((word, at) => introduces.has(word.toLowerCase()) || (word === 'of' && at < number)) + 1
}

/** The address in a sentence that gives one, up to its postcode: '2 Mill Road, Truro TR1 1AA' of 'Write to us at 2 Mill Road, Truro TR1 1AA.' Without a postcode, the text as it is. */
export const postalAddress = (text: string): string => {
  const found = postcode.exec(text)
  if (found === null) return text
  const parts = text.slice(0, found.index + found[0].length).split(', ')
  const address: string[] = []
  for (const part of parts.toReversed()) {
    const words = part.split(': ').at(-1)?.split(' ') ?? []
    const last = address.length === 0
    const start = last ? 0 : startOf(words)
    const said = words.slice(start).join(' ')
    if (said === '' || isProse(said)) break
    address.unshift(said)
    if (start > 0 || said !== part) break
  }
  return address.length === 0 ? text : address.join(', ')
}
