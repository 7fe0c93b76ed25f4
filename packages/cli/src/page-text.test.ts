import { expect, test } from 'vitest'
import { pageText } from './page-text.ts'

const marked = (text: string, ...colours: readonly string[]): string => `<${colours.join()} ${text}>`

test('a page for a terminal', () => {
  const page =
    '# A `rule`\n\nProse that is longer than a line, by `far`.\n\n- [Art 5](https://a.b) and more words\n\n````text\n# a ```x``` line that is long and stays so\n  ^^^\n\n````\n'
  expect(pageText(page, 24, marked)).toBe(
    [
      '<bold A rule>',
      '',
      'Prose that is longer',
      'than a line, by far.',
      '',
      '- Art 5 https://a.b and',
      '  more words',
      '',
      '  <dim # a ```x``` line that is long and stays so>',
      '  <dim   ^^^>',
      '',
      '',
    ].join('\n'),
  )
})

test('a quotation stays one', () => {
  expect(pageText('> one two three', 9, marked)).toBe('> one two\n> three')
})
