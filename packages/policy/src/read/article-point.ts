import type { Statement } from './statement.ts'
import type { Word } from './words.ts'

/** A point of an Article's numbered paragraph as cited: `f` of 'Article 6(1)(f)'. Words from `from` to `to` (exclusive). */
export interface ArticlePoint {
  readonly point: string
  readonly from: number
  readonly to: number
}

const articles: ReadonlySet<string> = new Set(['article', 'articles', 'art', 'arts'])
const betweenNumbers: ReadonlySet<string> = new Set(['para', 'paragraph', 'i', 's'])
const beforeLetter: ReadonlySet<string> = new Set(['lit', 'point', 'points', 'letter', 'subparagraph', 'para', 'paragraph', 'sentence'])
const joins: ReadonlySet<string> = new Set(['and', 'or', 'to'])
const alphabet = 'abcdefghijklmnopqrstuvwxyz'

const isPoint = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.text.length <= 2 &&
  [...word.text].every((letter) => alphabet.includes(letter)) &&
  (word.text.length === 1 || word.before === '(' || word.text === 'ea')

/** All points from one to another: (a) to (f). */
const range = (from: string, to: string): readonly string[] => {
  const first = alphabet.indexOf(from)
  const last = alphabet.indexOf(to)
  return first < 0 || last <= first ? [to] : [...alphabet.slice(first + 1, last + 1)]
}

/** How a paragraph of an Article is written. */
interface Cited {
  readonly article: string
  readonly short: string
  readonly whole: string
  readonly shortWhole: string
  readonly paragraph: string
}

/**
 * Finds points of paragraph `paragraph` of Article `article` that a statement cites, in order: 'Article 6(1)(f)', 'Art. 6 (1) b', '6.1.f',
 * 'Art. 6 para. 1 lit. f', 'Article 6(f)', 'point (f) of Article 6(1)', 'Article 6(1)(a), (b) and (f)', '(a) to (f)'.
 */
export const pointsOf = (article: string, paragraph: string): ((statement: Statement) => readonly ArticlePoint[]) => {
  const cited = { article, short: `art.${article}`, whole: `${article}.${paragraph}`, shortWhole: `art.${article}.${paragraph}`, paragraph }
  return (statement) => pointsIn(statement, cited)
}

const pointsIn = ({ words }: Statement, { article, short, whole, shortWhole, paragraph }: Cited): readonly ArticlePoint[] => {
  const found: ArticlePoint[] = []
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at] as Word
    const isWhole = text === whole || text === shortWhole
    if (!isWhole && text !== article && text !== short) continue
    const named = articles.has(words[at - 1]?.text ?? '') && words[at]?.before !== ':'
    let next = at + 1
    if (!isWhole) {
      while (betweenNumbers.has(words[next]?.text ?? '')) next++
      if (words[next]?.text === paragraph) next++
      else if (!named) continue
    }
    const from = named ? at - 1 : at
    const reversed = words[from - 1]?.text === 'of' ? words[from - 2] : undefined
    if (reversed !== undefined && isPoint(reversed) && reversed.before === '(') {
      found.push({ point: reversed.text, from: from - 2, to: next })
      continue
    }
    while (beforeLetter.has(words[next]?.text ?? '')) next++
    let start = from
    let last: string | undefined
    for (let word = words[next]; isPoint(word); word = words[next]) {
      const bare =
        word.before === '' && !beforeLetter.has(words[next - 1]?.text ?? '') && (word.text === 'a' || word.text === 'i' || !named)
      if (bare) break
      const joined = words[next - 1]?.text === 'to' && last !== undefined ? range(last, word.text) : [word.text]
      for (const point of joined) found.push({ point, from: start, to: next + 1 })
      last = word.text
      next++
      const after = joins.has(words[next]?.text ?? '') ? next + 1 : next
      if (!isPoint(words[after]) || words[after]?.before !== '(') break
      start = after
      next = after
    }
    at = Math.max(at, next - 1)
  }
  return found
}
