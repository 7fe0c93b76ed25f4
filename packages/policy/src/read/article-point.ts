import { perText, type Said } from './said.ts'
import type { Statement } from './statement.ts'
import { saidBy } from './structure/prose.ts'
import type { Word } from './words.ts'

/** A point of an Article's numbered paragraph as cited: `f` of 'Article 6(1)(f)'. Words from `from` to `to` (exclusive). */
export interface ArticlePoint {
  readonly point: string
  readonly from: number
  readonly to: number
}

const articles: ReadonlySet<string> = new Set(['article', 'articles', 'art', 'arts'])
const betweenNumbers: ReadonlySet<string> = new Set(['para', 'par', 'paragraph', 'i', 's'])
const beforeLetter: ReadonlySet<string> = new Set([
  'lit',
  'lett',
  'litt',
  'point',
  'points',
  'letter',
  'letters',
  'limb',
  'limbs',
  'subparagraph',
  'para',
  'paragraph',
  'sentence',
  'basis',
  'bases',
  'ground',
  'grounds',
  'condition',
  'conditions',
])
const joins: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through'])
const spans: ReadonlySet<string> = new Set(['to', 'through'])
/** What has numbers and points of its own. */
const others: ReadonlySet<string> = new Set(['clause', 'section', 'schedule', 'rule', 'condition', 'term'])
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
  const points = perText((said) => pointsIn(said, cited))
  return (statement) => points(saidBy(statement))
}

/** '(b)', and 'b)'. */
const isMarked = (words: readonly Word[], at: number): boolean => words[at]?.before === '(' || words[at + 1]?.before === ')'

/** '(a) to (f)', '(a)–(f)'. */
const isSpan = ({ words, text }: Said, at: number): boolean => {
  const between = text.slice(words[at - 1]?.end, words[at]?.start)
  return spans.has(words[at - 1]?.text ?? '') || between.includes('-') || between.includes('–')
}

/** The points in front of 'of Article 6(1)': '(f)', '(a), (b) and (f)', '(a) to (f)'. */
const pointsBefore = (statement: Said, end: number): readonly Pick<ArticlePoint, 'point' | 'from'>[] => {
  const { words } = statement
  let from = end
  while (from > 0 && ((isPoint(words[from - 1]) && words[from - 1]?.before === '(') || joins.has(words[from - 1]?.text ?? ''))) from--
  const found: Pick<ArticlePoint, 'point' | 'from'>[] = []
  for (let at = from; at < end; at++) {
    const word = words[at]
    if (!isPoint(word) || word.before !== '(') continue
    const last = found.at(-1)
    const points = last !== undefined && isSpan(statement, at) ? range(last.point, word.text) : [word.text]
    found.push(...points.map((point) => ({ point, from: at })))
  }
  return found
}

const lawWords: ReadonlySet<string> = new Set(['of', 'the', 'uk', 'eu', 'gdpr', 'general', 'data', 'protection', 'regulation'])
const pointWords: ReadonlySet<string> = new Set(['point', 'points', 'letter', 'letters', 'limb', 'limbs'])
/** Past 'of the UK GDPR' in 'Article 6(1) of the UK GDPR, points (a) and (b)'. */
const pastLaw = (words: readonly Word[], from: number): number => {
  let at = from
  while (lawWords.has(words[at]?.text ?? '')) at++
  return at > from && pointWords.has(words[at]?.text ?? '') ? at + 1 : from
}

const pointsIn = (statement: Said, { article, short, whole, shortWhole, paragraph }: Cited): readonly ArticlePoint[] => {
  const { words } = statement
  const found: ArticlePoint[] = []
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at] as Word
    const isWhole = text === whole || text === shortWhole
    if ((!isWhole && text !== article && text !== short) || others.has(words[at - 1]?.text ?? '')) continue
    const named = articles.has(words[at - 1]?.text ?? '') && words[at]?.before !== ':'
    let next = at + 1
    if (!isWhole) {
      while (betweenNumbers.has(words[next]?.text ?? '')) next++
      if (words[next]?.text === paragraph) next++
      else if (!named) continue
    }
    next = pastLaw(words, next)
    const from = named ? at - 1 : at
    const ahead = words[from - 1]?.text === 'of' ? pointsBefore(statement, from - 1) : []
    if (ahead.length > 0) {
      found.push(...ahead.map((point) => ({ ...point, to: next })))
      continue
    }
    while (beforeLetter.has(words[next]?.text ?? '')) next++
    let start = from
    let last: string | undefined
    for (let word = words[next]; isPoint(word); word = words[next]) {
      const bare =
        word.before === '' && !beforeLetter.has(words[next - 1]?.text ?? '') && (word.text === 'a' || word.text === 'i' || !named)
      if (bare) break
      const joined = last !== undefined && isSpan(statement, next) ? range(last, word.text) : [word.text]
      for (const point of joined) found.push({ point, from: start, to: next + 1 })
      last = word.text
      next++
      const after = joins.has(words[next]?.text ?? '') ? next + 1 : next
      if (!isPoint(words[after]) || !isMarked(words, after)) break
      start = after
      next = after
    }
    at = Math.max(at, next - 1)
  }
  return found
}
