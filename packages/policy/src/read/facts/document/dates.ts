import type { DocumentDate } from '../../../model/document.ts'
import type { Mention } from '../../match.ts'
import type { Statement } from '../../statement.ts'
import type { Text } from '../../text.ts'
import { wordsOf } from '../../words.ts'
import { dateAt, type WrittenDate } from '../../written-date.ts'

const kinds: Readonly<Record<string, DocumentDate['kind']>> = {
  'date:updated': 'updated',
  'date:effective': 'effective',
  'date:review': 'review',
  'date:version': 'version',
}
/** Keys of front matter that a page shows. */
const keys = [
  'last_updated',
  'lastupdated',
  'last-updated',
  'last updated',
  'updated',
  'last_modified',
  'lastmod',
  'last_modified_at',
  'modified',
  'effective_date',
  'effective',
  'date',
  'version',
]

const farthest = 5

interface Found extends WrittenDate {
  readonly from: number
}

const firstDate = (statement: Statement, from: number, gap: number): Found | undefined => {
  for (let at = from; at < statement.words.length && at <= from + gap; at++) {
    const found = dateAt(statement.words, at)
    if (found !== undefined) return { ...found, from: at }
  }
  return undefined
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9'

/** '2.1' of 'Version 2.1', 'v3'. */
const versionAt = (mention: Mention): number | undefined => {
  const { statement, from, to } = mention
  const next = statement.words[to]?.text
  const own = statement.words[to - 1]?.text ?? ''
  // '2026 edition'
  if (own === 'edition' && isDigit(statement.words[from - 1]?.text[0])) return to
  if (isDigit(next?.[0]) || (next?.[0] === 'v' && isDigit(next[1]))) return to + 1
  return from === to - 1 && own[0] === 'v' && isDigit(own[1]) ? to : undefined
}

const others = new Set([
  'act',
  'regulation',
  'law',
  'gdpr',
  'website',
  'site',
  'app',
  'system',
  'database',
  'framework',
  'legislation',
  'decision',
])

const itself = new Set(['policy', 'notice', 'statement', 'document', 'page', 'this', 'privacy'])
/** 'Version 7 of our booking software' */
const isOfElse = ({ words }: Statement, at: number): boolean =>
  words[at]?.text === 'of' && !words.slice(at + 1, at + 5).some(({ text }) => itself.has(text))

/** The last lines of a document stand under its last heading, whatever that is about. */
const ending = 3
const isAtEnd = (text: Text, { index }: Statement): boolean => index >= text.statements.length - ending

/** Dates of the document itself: not of the law, of a founding, or of another document. */
const isOwn = (text: Text, { statement, scope, from, to }: Mention): boolean =>
  scope.polarity === 'affirmed' &&
  scope.about === 'ours' &&
  !scope.hypothetical &&
  !statement.words.slice(Math.max(0, from - 4), to + 1).some((word) => others.has(word.text)) &&
  (!text.isAbout(statement.section, 'retention') || isAtEnd(text, statement))

const readMention = (text: Text, mention: Mention): DocumentDate[] => {
  const kind = kinds[mention.concept]
  if (kind === undefined || !isOwn(text, mention)) return []
  const { statement, from, to } = mention
  if (kind === 'version') {
    const end = versionAt(mention)
    if (end === undefined || isOfElse(statement, end)) return []
    const span = { text: statement.text, kind, impossible: false, says: 'stated' as const, confidence: 0.9 }
    return [text.placed(span, statement.span(from, end))]
  }
  const next = text.statements[statement.index + 1]
  const short = statement.words.length <= to + 1 && next !== undefined && next.words.length < 8
  const inNext = short ? firstDate(next, 0, 1) : undefined
  // 'Issued 3 May 2026 by the committee'
  const found = firstDate(statement, to, farthest) ?? firstDate(statement, from + 1, to - from - 2)
  const date = found ?? inNext
  if (date === undefined) return []
  const place = found === undefined ? next!.span(date.from, date.to) : statement.span(date.from, date.to)
  return [
    text.placed(
      { kind, text: statement.text, date: date.date, impossible: date.impossible, says: 'stated' as const, confidence: 0.9 },
      place,
    ),
  ]
}

/** A date or version in the title, or alone in a line under it or at the end. */
const loneDates = (text: Text): DocumentDate[] => {
  const { statements } = text
  return [...new Set([...statements.slice(0, 4), ...statements.slice(-ending)])].flatMap((statement) => {
    const { words, kind } = statement
    for (let at = 0; at < words.length; at++) {
      const found = dateAt(words, at)
      const lone = words.length - (found === undefined ? 0 : found.to - at) <= (kind === 'heading' ? 8 : 2)
      if (found !== undefined && lone) {
        const fact = {
          kind: 'updated' as const,
          text: statement.text,
          date: found.date,
          impossible: found.impossible,
          says: 'stated' as const,
          confidence: 0.65,
        }
        return [text.placed(fact, statement.span(at, found.to))]
      }
    }
    return []
  })
}

/** When the policy was last updated, takes effect, is reviewed, or which version it is. */
export const datesIn = (text: Text): readonly DocumentDate[] => {
  const said = text.mentions('document-date').flatMap((mention) => readMention(text, mention))
  // 'Last reviewed' is nearer than 'last …': of two readings of one date the one that says more.
  const same = (a: DocumentDate, b: DocumentDate): boolean => a.text === b.text && a.date === b.date
  const kept = said.filter((date, at) =>
    said.every(
      (other, index) =>
        index === at ||
        !same(date, other) ||
        (other.kind === 'updated' && date.kind !== 'updated') ||
        (index > at && other.kind === date.kind),
    ),
  )
  const meta = keys.flatMap((key): DocumentDate[] => {
    const entry = text.frontMatter.get(key)
    if (entry === undefined) return []
    const found = dateAt(wordsOf(entry.value), 0)
    if (found === undefined && key !== 'version') return []
    const date = found === undefined ? {} : { date: found.date }
    const kind = key === 'version' ? ('version' as const) : ('updated' as const)
    return [
      text.placed(
        { kind, text: entry.value, ...date, impossible: found?.impossible ?? false, says: 'stated' as const, confidence: 0.7 },
        entry.span,
      ),
    ]
  })
  return kept.length > 0 ? [...meta, ...kept] : [...meta, ...loneDates(text)]
}
