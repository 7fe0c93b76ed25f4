/** How many stretches without white space. */
export function wordCount(text: string): number {
  let count = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count + 1
}

/** Could be a heading: short, begins like one, and says nothing in full. */
export function isTitle(text: string): boolean {
  if (text.length > 100 || wordCount(text) > 14) return false
  const first = text[0]!
  if (first.toLowerCase() === first && first.toUpperCase() !== first) return false
  if ('.;,–—-…'.includes(text.at(-1)!)) return false
  return !(
    text.includes('@') ||
    text.includes('://') ||
    text.includes('. ') ||
    text.includes(': ') ||
    text.includes(' – ') ||
    text.includes(' — ')
  )
}

const subjects = new Set(['we', 'you', 'they', 'i', 'if', 'this', 'these', 'it', 'there', 'to', 'please', 'he', 'she'])

/** Begins as a clause does ('We collect your'), and not as a heading or a label. */
export function beginsClause(text: string): boolean {
  const space = text.indexOf(' ')
  return subjects.has((space < 0 ? text : text.slice(0, space)).toLowerCase())
}

/** Says something in full: ends as a sentence, or goes on longer than a heading or an address line would. */
export function isSentence(text: string): boolean {
  const words = wordCount(text)
  if (words >= 8) return true
  return words >= 3 && '.:!'.includes(text.at(-1)!)
}
