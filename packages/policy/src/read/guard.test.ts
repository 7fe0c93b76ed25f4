import { describe, expect, test } from 'vitest'
import { guard, RefusedText } from './guard.ts'
import { limits } from './limits.ts'
import { parseMarkdown } from './parse.ts'
import { structureOf } from './structure.ts'

function refusal(source: string): RefusedText | undefined {
  try {
    guard(source)
  } catch (error) {
    if (error instanceof RefusedText) return error
    throw error
  }
  return undefined
}

const to = (length: number, part: string): string => part.repeat(Math.ceil(length / part.length))

/** Shapes of text that some parser takes more than linear time for, at a length. */
const shapes: Record<string, (length: number) => string> = {
  'nested brackets': (n) => `${to(n / 2, '[')}a${to(n / 2, ']')}`,
  'open brackets': (n) => to(n, '['),
  'unfinished links': (n) => to(n, '[a]('),
  'unfinished definitions': (n) => to(n, '[a]: '),
  'crossed emphasis': (n) => to(n, '*a_ '),
  'crossed emphasis without spaces': (n) => to(n, '*a_'),
  'nested strong': (n) => `${to(n / 2, '**a ')}${to(n / 2, ' b**')}`,
  'emphasis that closes nothing': (n) => `a**b${to(n, 'c* ')}`,
  quotes: (n) => `${to(n, '>')}a`,
  'quotes of nothing': (n) => to(n, '> '),
  'quotes, one more a line': (n) => Array.from({ length: Math.sqrt(2 * n) }, (_, i) => `${'>'.repeat(i + 1)} a`).join('\n'),
  'lists on one line': (n) => `${to(n, '- ')}a`,
  'numbered lists on one line': (n) => `${to(n, '1. ')}a`,
  'inline comments': (n) => `a${to(n, '<!--')}`,
  instructions: (n) => `a ${to(n, '<?')}`,
  cdata: (n) => `a ${to(n, '<![CDATA[')}`,
  'angle brackets': (n) => `a ${to(n, '<')}`,
  'inline tags': (n) => `a ${to(n, '<b>x</b>')}`,
  'open tags': (n) => `a ${to(n, '<b>')}`,
  'open blocks': (n) => to(n, '<div>'),
  'closing tags': (n) => `<div>${to(n / 2, '<b>')}${to(n / 2, '</p>')}`,
  'table cells in HTML': (n) => `<table><tr>${to(n, '<td>')}`,
  backticks: (n) => to(n, 'a`` '),
  'lazy quote': (n) => `> a\n${to(n, 'b\n')}`,
  'lazy item': (n) => `- a\n${to(n, 'b\n')}`,
  'wide table': (n) => `${to(n / 2, '|a')}|\n${to(n / 2, '|-')}|\n`,
  'long table': (n) => `|a|b|\n|-|-|\n${to(n, '|a|b|\n')}`,
  'nested list': (n) => Array.from({ length: Math.sqrt(n) }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
  ampersands: (n) => to(n, '&'),
  entities: (n) => to(n, '&amp;'),
  'one paragraph of short lines': (n) => to(n, 'B c\n'),
  'hard breaks': (n) => to(n, 'B c  \n'),
  'numbered lines': (n) => Array.from({ length: n / 6 }, (_, i) => `${i}. A\nb\n`).join(''),
  'open templates': (n) => to(n, '{{ {% {/* '),
  'blank marks': (n) => to(n, '{{}}'),
  'placeholder brackets': (n) => to(n, '[name]\n\n'),
  'at signs': (n) => to(n, 'a@'),
  'dotted addresses': (n) => to(n, 'www.'),
  'closing brackets of addresses': (n) => `https://a.b/${to(n, ')')}`,
  'full stops': (n) => to(n, '. A'),
  colons: (n) => to(n, 'A: '),
  dashes: (n) => to(n, '– '),
  spaces: (n) => `a${to(n, ' ')}b`,
  bullets: (n) => to(n, '• '),
  items: (n) => to(n, '- a\n'),
  headings: (n) => to(n, '# A\n'),
  'one long word': (n) => to(n, 'a'),
}

describe('hostile text is refused, or read in time proportional to its size', () => {
  const cost = (source: string): number => {
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < 2; run++) {
      const start = performance.now()
      structureOf(parseMarkdown(source), source)
      best = Math.min(best, performance.now() - start)
    }
    return best
  }

  // A busy machine may spoil a measurement; four in a row only a bad parser.
  test.each(Object.entries(shapes))('%s', { retry: 3, timeout: 60_000 }, (_, shape) => {
    const [third, whole] = [shape(20_000), shape(60_000)]
    const refused = refusal(whole)
    if (refused) {
      expect(refused.remedy).not.toBe('')
      return
    }
    expect(refusal(third)).toBeUndefined()
    // Linear is 3 times as much, quadratic 9; what a busy machine adds leaves no room to tell smaller powers apart.
    expect(cost(whole)).toBeLessThan(Math.max(cost(third) * 6, 60))
  })
})

test('tells how near to a limit a text comes', () => {
  expect(guard('Plain text.\n')).toBe(0)
  expect(guard(to(limits.emphasis, '*_'))).toBe(1)
  expect(guard(`${to(limits.emphasis / 2, '*_')}\n\n${to(limits.emphasis / 4, '*_')}`)).toBe(0.5)
  expect(guard(`|a${to(limits.columns, '|a')}|\n${to(limits.columns, '|-')}|\n`)).toBeGreaterThan(0.4)
  expect(guard(`${to(limits.nesting / 2, '>')} a`)).toBe(0.5)
})

describe('refuses', () => {
  test('more than it reads', () => {
    expect(refusal('a'.repeat(limits.size))).toBeUndefined()
    expect(refusal('a'.repeat(limits.size + 1))?.message).toMatch(/^The text has 2097153 characters, more than 2097152 on line 1\. Split/)
  })

  test('says where', () => {
    const refused = refusal(`# A\r\n\r\nText.\r\n\r\n${'['.repeat(limits.openBrackets + 1)}\r\n`)
    expect(refused).toMatchObject({ name: 'RefusedText', line: 5, reason: 'More than 64 square brackets open at once' })
  })
})

describe('lets pass', () => {
  test.each([
    ['a long text', 'We keep **your** data for [six years](https://example.org).\n\n'.repeat(5000)],
    ['a long table', `| Data | Kept |\n| --- | --- |\n${'| **Name** | [six](/a) *years* |\n'.repeat(2000)}`],
    ['a long list', '- We keep **your** [data](/a).\n'.repeat(3000)],
    ['a long quote', '> We keep **your** [data](/a).\n>\n'.repeat(3000)],
    ['plain lines without a blank one', '1. Data\nWe keep it.\n- one\n- two\n'.repeat(2000)],
    ['a rule', `${'- '.repeat(50)}\n\n${'* '.repeat(50)}\n`],
    ['blanks to fill in', `Name: ${'_'.repeat(3000)}\n`],
    ['HTML on one line', `<table>${'<tr><td>Name</td><td>Six years</td></tr>'.repeat(2000)}</table>`],
  ])('%s', (_, source) => {
    expect(refusal(source)).toBeUndefined()
  })
})
