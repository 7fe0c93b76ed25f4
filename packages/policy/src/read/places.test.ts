import fc from 'fast-check'
import { decodeString } from 'micromark-util-decode-string'
import { expect, test } from 'vitest'
import { parseMarkdown } from './parse.ts'
import { structureOf } from './structure.ts'

/** Long runs with FUZZ set: `npm run fuzz`. */
const numRuns = process.env.FUZZ ? 20_000 : 400

interface Written {
  readonly word: string
  readonly source: string
}

const letters = [...'abcdefghjklmnopqrstuwyzéßø'] // No 'i', 'v' and 'x': '(vi)' is a number.
const names: Record<string, string> = { é: '&eacute;', ß: '&szlig;', ø: '&#xf8;', a: '&#97;', b: '&#x62;' }
const plainWord = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 8 })

const inHalf = (word: string, between: string): string => word.slice(0, 1) + between + word.slice(1)
const ways: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => [...word].map((letter) => names[letter] ?? letter).join(''),
  (word) => `*${word}*`,
  (word) => `**${word}**`,
  (word) => `[${word}](https://example.org/a_b "title")`,
  (word) => `\`${word}\``,
  (word) => `<b>${word}</b>`,
  (word) => `<a href="https://example.org">${word}</a>`,
  (word) => inHalf(word, '\u00ad'),
  (word) => inHalf(word, '&shy;'),
  (word) => inHalf(word, '\u200b'),
  (word) => `\\(${word}\\)`,
  (word) => `\\*${word}\\*`,
  (word) => `${word}<!-- no -->`,
  (word) => `👩‍⚖️ ${word}`,
  (word) => `{{ site.name }} ${word}`,
  (word) => `${word}[^1]`,
  (word) => `~~${word}~~`,
]
const written: fc.Arbitrary<Written> = fc.tuple(plainWord, fc.constantFrom(...ways)).map(([word, way]) => ({ word, source: way(word) }))
const between = fc.constantFrom(' ', ' ', '  ', '\n', '\u00a0', '&nbsp;', ' &ndash; ', ', ', '<br>', '  \n', '\\\n', '\t')
const phrase = fc.array(fc.tuple(written, between), { minLength: 1, maxLength: 12 }).map((parts) => ({
  words: parts.map(([{ word }]) => word),
  source: parts.map(([{ source }, gap], i) => (i + 1 < parts.length ? source + gap : source)).join(''),
}))

const oneLine = (source: string): string => source.replaceAll('\\\n', ' ').replaceAll('\n', ' ')
const frames: readonly ((source: string) => string)[] = [
  (source) => source,
  (source) => `# ${oneLine(source)}`,
  (source) => `Xx ${oneLine(source)}\n===`,
  (source) => `- ${source.replaceAll('\n', '\n  ')}`,
  (source) => `3. ${source.replaceAll('\n', '\n   ')}`,
  (source) => `> ${source.replaceAll('\n', '\n> ')}`,
  (source) => `> xx\n> - ${source.replaceAll('\n', '\n>   ')}`,
  (source) => `| xx |\n| - |\n| ${oneLine(source)} |`,
  (source) => `<div>\n\n${source}\n\n</div>`,
  (source) => `<p>${oneLine(source).replace(/[`*~[\]\\]|\((?!e)[^)]*\)/g, '')}</p>`,
]

/** What a reader sees of a stretch of source inside a word. */
function decoded(source: string): string {
  return decodeString(source.replace(/<[^>]*>|[*`~]/g, '')).replace(/[\u00ad\u200b]/g, '')
}

const documents = fc.array(fc.tuple(phrase, fc.constantFrom(...frames.slice(0, -1))), { minLength: 1, maxLength: 5 }).map((parts) => ({
  words: parts.flatMap(([{ words }]) => words),
  source: `${parts.map(([{ source }, frame]) => frame(source)).join('\n\n')}\n\n[^1]: xx\n`,
}))

test('the source at the place of every word says that word, and no word is lost', () => {
  fc.assert(
    fc.property(documents, fc.boolean(), fc.boolean(), ({ words, source: unix }, crlf, mark) => {
      const source = (mark ? '\ufeff' : '') + (crlf ? unix.replaceAll('\n', '\r\n') : unix)
      const { statements } = structureOf(parseMarkdown(source), source)
      const seen: string[] = []
      let last = -1
      for (const statement of statements) {
        const whole = statement.span()
        for (const [i, { start, end }] of statement.words.entries()) {
          const span = statement.span(i, i + 1)
          const text = statement.text.slice(start, end)
          expect(decoded(source.slice(span.start, span.end))).toBe(text)
          expect(span.start).toBeGreaterThanOrEqual(Math.max(whole.start, last))
          expect(span.end).toBeLessThanOrEqual(whole.end)
          last = span.end
          if (text.toLowerCase() !== 'xx' && text[0]!.toUpperCase() !== text[0]) seen.push(text)
        }
      }
      expect(seen).toEqual(words.filter((word) => word !== 'xx'))
    }),
    { numRuns },
  )
}, 600_000)

test('words of raw HTML have their places too', () => {
  const source = '<p>We  keep <em>e-mail&#32;addresses</em>&nbsp;for\n6&nbsp;y<b>ea</b>rs.</p>'
  const { statements } = structureOf(parseMarkdown(source), source)
  expect(statements.map(({ text }) => text)).toEqual(['We keep e-mail addresses for 6 years.'])
  const [statement] = statements
  const places = statement!.words.map((_, i) => statement!.span(i, i + 1)).map(({ start, end }) => source.slice(start, end))
  expect(places).toEqual(['We', 'keep', 'e-mail', 'addresses', 'for', '6', 'y<b>ea</b>rs'])
})

test('a span of several words holds what is between them', () => {
  const source = 'We keep **your** data for [six](/a) years.'
  const [statement] = structureOf(parseMarkdown(source), source).statements
  const { start, end } = statement!.span(2, 6)
  expect(source.slice(start, end)).toBe('your** data for [six')
})
