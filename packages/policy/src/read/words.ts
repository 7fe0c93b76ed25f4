/** One token of a statement. Punctuation is no word: what stands in front of a word is kept as its `before`. */
export interface Word {
  /** Lower case, straight quotes ('e-mail' and 'email' are both 'email'; "don't" is 'do' + 'not'; a possessive 's is left off). */
  readonly text: string
  /** Offsets in the statement's text. */
  readonly start: number
  readonly end: number
  /** Strongest punctuation between the word before and this one: '' (white space), or one of `. ; : ( ) - , / "`. */
  readonly before: string
  /** As written it begins with a capital letter. */
  readonly capital: boolean
  /** An e-mail address, a URL or a domain. */
  readonly address: boolean
}

const strength = '"/,-)(:;.'
const marks: ReadonlyMap<string, string> = new Map([
  ...[...'.!?…'].map((c) => [c, '.'] as const),
  ...[...'–—‒―'].map((c) => [c, '-'] as const),
  ...[...'“”«»'].map((c) => [c, '"'] as const),
  ['[', '('],
  [']', ')'],
  ['{', '('],
  ['}', ')'],
  ['|', ':'],
  ...[...',;:()"/-'].map((c) => [c, c] as const),
])

/** Words that are written in several ways, by their lower-case spelling. */
const spellings: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['cannot', ['can', 'not']],
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["let's", ['let', 'us']],
  ...'it that what who where there here how why when he she'
    .split(' ')
    .map((word): [string, readonly string[]] => [`${word}'s`, [word, 'is']]),
])
const endings: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am'],
]

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || code > 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code !== 0xfeff &&
    code < 0xd800)
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0
const apostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018

/** Where an address (e-mail, URL, domain) that begins at `from` ends, or `from` when there is none. */
const addressEnd = (text: string, from: number): number => {
  let end = from,
    at = false,
    scheme = false,
    dot = false
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (
      isSpace(code) ||
      code === 60 ||
      code === 62 ||
      code === 34 ||
      code === 40 ||
      code === 0x201c ||
      code === 0x201d ||
      code === 44 ||
      code === 59 ||
      code === 41
    )
      break
    if (code === 64) at = end > from
    else if (code === 58) {
      if (text.startsWith('://', end) || text.startsWith('mailto', from)) scheme = true
      else if (!scheme) break
    } else if (code === 46 && end + 1 < text.length && isLetter(text.charCodeAt(end + 1)) && end > from + 1)
      dot ||= !isDigit(text.charCodeAt(end - 1)) && !isUpper(text.charCodeAt(end + 1))
    else if (code === 47 && !scheme && !dot) return from
  }
  if (!(scheme || dot || (at && end > from + 2))) return from
  if (!scheme && !at && text.charCodeAt(from + 1) === 46) return from
  while (end > from && !isLetter(text.charCodeAt(end - 1)) && text[end - 1] !== '/') end--
  return end
}

/** What plain words come to, by how they are written; `null` for those that need a second look. */
const plain = new Map<string, string | null>()
/** A longer slice is no copy: kept here it would keep the document that it is cut from. */
const longestKept = 12
const spellingOf = (raw: string): string | null => {
  const seen = plain.get(raw)
  if (seen !== undefined) return seen
  const text = raw.toLowerCase()
  // Doctors, and not the satellites.
  const spelling = raw === 'GPs' ? 'gp' : raw === 'US' || raw === 'IT' || spellings.has(text) ? null : text
  if (raw.length <= longestKept && plain.size < 50_000) plain.set(raw, spelling)
  return spelling
}

/** A mark inside a word, an address or an abbreviation; at its end it is punctuation. */
const isInner = (code: number): boolean =>
  code === 46 || code === 64 || code === 58 || code === 45 || code === 47 || code === 95 || code === 43 || apostrophe(code)

/** The words of a text, in order; linear in its length. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = []
  let before = ''
  const push = (word: string, start: number, end: number, capital: boolean, address = false): void => {
    words.push({ text: word, start, end, before, capital, address })
    before = ''
  }
  const mark = (character: string): void => {
    const found = marks.get(character)
    if (found !== undefined && strength.indexOf(found) > strength.indexOf(before || '~')) before = found
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    if (!isLetter(code)) {
      if (code === 38) push('and', at, at + 1, false)
      else if (code === 35 || code === 163 || code === 36 || code === 37 || code === 43) push(text[at] as string, at, at + 1, false)
      else mark(text[at] as string)
      at++
      continue
    }
    let end = at + 1
    while (end < text.length && isLetter(text.charCodeAt(end))) end++
    const next = text.charCodeAt(end)
    if (end === text.length || !isInner(next) || end + 1 === text.length || isSpace(text.charCodeAt(end + 1))) {
      const spelling = spellingOf(text.slice(at, end))
      if (spelling !== null) {
        push(spelling, at, end, isUpper(code))
        at = end
        continue
      }
    }
    at = unusual(text, at, push)
  }
  return words
}

/** A word with marks in it: an address, a contraction, an abbreviation, a number with a point. Returns where it ends. */
const unusual = (
  text: string,
  at: number,
  push: (word: string, start: number, end: number, capital: boolean, address?: boolean) => void,
): number => {
  const address = addressEnd(text, at)
  if (address > at) {
    const word = text.slice(at, address).toLowerCase()
    push(word, at, address, false, true)
    return address
  }
  const code = text.charCodeAt(at)
  let end = at + 1
  while (end < text.length) {
    const next = text.charCodeAt(end)
    const inner = end + 1 < text.length && isLetter(text.charCodeAt(end + 1))
    if (isLetter(next)) end++
    else if (inner && (apostrophe(next) || (next === 46 && isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end + 1)))))
      end += 2
    else if (inner && next === 46 && end === at + 1 && !isLetter(text.charCodeAt(end + 2)) && !isDigit(code)) end += 2
    else break
  }
  const capital = isUpper(code)
  const raw = text.slice(at, end)
  let word = raw.toLowerCase()
  const abbreviation = word.length > 2 && word.includes('.') && !isDigit(code)
  if (abbreviation) word = raw === 'U.S' || raw === 'U.S.A' ? 'usa' : word.replaceAll('.', '')
  if (text.charCodeAt(end) === 45 && word === 'e' && text.slice(end + 1, end + 5).toLowerCase() === 'mail') {
    word = 'email'
    end += 5
    if (text.charCodeAt(end) === 115) end++
  }
  // The country, or the trade, and not the pronoun: in a line of capitals it may be either.
  if ((raw === 'US' || raw === 'IT') && text !== text.toUpperCase()) word = raw === 'US' ? 'usa' : 'ict'
  word = word.replaceAll('\u2019', "'").replaceAll('\u2018', "'")
  const split = spellings.get(word)
  const ending = split === undefined && word.includes("'") ? endings.find(([tail]) => word.endsWith(tail)) : undefined
  if (split !== undefined) {
    const cut = end - (split[1] as string).length
    push(split[0] as string, at, cut, capital)
    push(split[1] as string, cut, end, false)
  } else if (ending !== undefined) {
    const cut = end - ending[0].length
    const stem = word.slice(0, -ending[0].length)
    push(stem, at, cut, capital)
    push(ending[1], cut, end, false)
  } else {
    if (word.endsWith("'s")) word = word.slice(0, -2)
    push(word, at, end, capital)
  }
  return abbreviation && text.charCodeAt(end) === 46 ? end + 1 : end
}
