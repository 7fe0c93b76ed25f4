import { describe, expect, test } from 'vitest'
import { fixMarkdown } from './fix-markdown.ts'
import type { Rule } from './rule.ts'

/** Reports each sentence in which a word stands, and offers to put another in its place. */
const replacing = (id: Rule['id'], from: string, to: string): Rule => ({
  id,
  title: '',
  ground: 'craft',
  severity: 'error',
  cite: [],
  why: '',
  remedy: '',
  fixable: true,
  check({ reading, report }) {
    for (const statement of reading?.statements ?? []) {
      const at = statement.words.findIndex(({ text }) => text === from)
      if (at >= 0) report(statement, from, { edit: [{ ...statement.span(at, at + 1), text: to }] })
    }
  },
})

const fix = (text: string, ...rules: readonly Rule[]) => {
  const { text: after, fixed } = fixMarkdown(text, { day: '2026-11-22', rules })
  return { after, fixed: fixed.map(({ rule }) => rule) }
}

describe('fixMarkdown', () => {
  test('mends what can be mended, and leaves all else as it was', () => {
    const text = '\ufeff---\r\ntitle: x\r\n---\r\n\r\n# Policy  \r\n\r\nThe bad word.\r\n\r\n- bad item \r\n-\tother\r\n'
    expect(fix(text, replacing('a/bad', 'bad', 'good'))).toEqual({ after: text.replaceAll('bad', 'good'), fixed: ['a/bad', 'a/bad'] })
  })
  test('mends what only shows when something else is mended', () => {
    expect(fix('one.\n', replacing('a/one', 'one', 'two'), { ...replacing('b/two', 'two', 'three'), severity: 'info' })).toEqual({
      after: 'one.\n',
      fixed: [],
    })
    expect(fix('one two.\n', replacing('a/one', 'one', 'two'))).toEqual({ after: 'two two.\n', fixed: ['a/one'] })
  })
  test('an edit that would make a new finding is not made, and the others are', () => {
    const harmful = replacing('a/old', 'old', 'bad')
    const detects: Rule = {
      ...replacing('b/bad', 'bad', 'x'),
      check: ({ reading, report }) => {
        for (const statement of reading?.statements ?? []) if (statement.words.some(({ text }) => text === 'bad')) report(statement, 'bad')
      },
    }
    expect(fix('old.\n\nugly.\n', harmful, detects, replacing('c/ugly', 'ugly', 'fine'))).toEqual({
      after: 'old.\n\nfine.\n',
      fixed: ['c/ugly'],
    })
  })
  test('an edit that mends nothing is not made for ever', () => {
    expect(fix('same.\n', replacing('a/same', 'same', 'same'))).toEqual({ after: 'same.\n', fixed: [] })
  })
  test('another finding on the same sentence is no new one', () => {
    const detects: Rule = {
      ...replacing('b/word', 'word', 'x'),
      check: ({ reading, report }) => {
        for (const statement of reading?.statements ?? [])
          if (statement.words.some(({ text }) => text === 'word')) report(statement, 'word')
      },
    }
    expect(fix('a bad word.\n', replacing('a/bad', 'bad', 'good'), detects)).toEqual({ after: 'a good word.\n', fixed: ['a/bad'] })
  })
  test('run again it changes nothing', () => {
    const rules = [replacing('a/bad', 'bad', 'good'), replacing('b/ugly', 'ugly', 'fine')]
    const { after } = fix('bad and ugly.\n\nugly and bad.\n', ...rules)
    expect(after).toBe('good and fine.\n\nfine and good.\n')
    expect(fix(after, ...rules)).toEqual({ after, fixed: [] })
  })
  test('what a comment holds back is not mended', () => {
    const text = '<!-- clearnotice-ignore a/bad reason="so" -->\nbad.\n'
    expect(fix(text, replacing('a/bad', 'bad', 'good'))).toEqual({ after: text, fixed: [] })
  })
})

describe('what the rules offer', () => {
  const written = [
    '\ufeff---',
    'title: x  ',
    '---',
    '',
    '# Privacy policy  ',
    '',
    'Write to [books@harbour.example](mailto:shop@harbour.example?subject=Privacy), the controller (Article 4(7) UK GDPR).\t',
    '',
    '## Cookies',
    '',
    '## Complaints',
    '',
    'Tell us, or the [Information Commissioner’s Office](https://example.org/information-commissioner "Information Commissioner"),',
    "or the __Information Commissioner__.  Not `Information Commissioner's Office`.",
    '',
    '> We follow the guidance that the Information Commissioner’s Office published in 2018.',
    '',
    '## Your rights',
    '',
    '* Ask for a copy.   ',
    '',
    '## Your rights',
    '',
    '* Ask for a copy.   ',
    '',
  ]
  const mended = [
    ...written.slice(0, 6),
    'Write to [books@harbour.example](mailto:books@harbour.example?subject=Privacy), the controller (Article 4(1)(7) UK GDPR).\t',
    '',
    '## Complaints',
    '',
    'Tell us, or the [Information Commission’s Office](https://example.org/information-commissioner "Information Commissioner"),',
    "or the __Information Commission__.  Not `Information Commissioner's Office`.",
    ...written.slice(14, 20),
    '',
  ]
  test.each(['\n', '\r\n'])('is made, and nothing else (line ends %j)', (lineEnd) => {
    const { text, fixed } = fixMarkdown(written.join(lineEnd), { day: '2026-11-22' })
    expect(text).toBe(mended.join(lineEnd))
    expect(new Set(fixed.map(({ rule }) => rule))).toEqual(
      new Set([
        'complaints/regulator-outdated',
        'document/contact-malformed',
        'document/duplicate-section',
        'document/empty-section',
        'law/renumbered-provision',
      ]),
    )
    expect(fixMarkdown(text, { day: '2026-11-22' })).toMatchObject({ text, fixed: [] })
  })
  test.each([
    ['a name that the policy shortens', 'Complain to the Information Commissioner (“the Commissioner”).'],
    ['a number with several new ones', 'We rely on Article 45 UK GDPR.'],
    ['a part of what moved', 'See section 114(2) of the Data Protection Act 2018.'],
    ['a number in another law', 'See section 17A of the Data Protection Act 2018.'],
    ['a numbered heading, which others count on', '## 4. Cookies\n\n## 5. Changes\n\nWe show them here.'],
    ['a section that is the same but for a picture', '## Us\n\nA shop.\n\n## Us\n\nA shop.\n\n![a shop](shop.png)'],
    ['an entry that says more', '## Retention\n\n- Invoices: six years\n- Letters: two years\n- Invoices: six years, in our safe'],
    [
      'a recipient that is in another country',
      '## Who receives your data\n\n| Who | Where |\n|---|---|\n| Stripe | UK |\n| Stripe | India |',
    ],
    ['a heading that a link leads to', 'See [cookies](#cookies).\n\n## Cookies\n\n## Changes\n\nWe show them here.'],
  ])('leaves alone %s', (_, text) => {
    expect(fixMarkdown(`# Policy\n\n${text}\n`, { day: '2026-11-22' }).fixed).toEqual([])
  })
  test('an edit by which a comment would come to hold back something else is not made', () => {
    const again: Rule = {
      ...replacing('a/again', '', ''),
      check({ reading, report }) {
        for (const statement of reading?.statements ?? [])
          if (statement.text === 'Again.') report(statement, 'again', { edit: [{ ...statement.span(), text: '' }] })
      },
    }
    const old: Rule = {
      ...again,
      id: 'b/old',
      check({ reading, report }) {
        for (const statement of reading?.statements ?? []) if (statement.text === 'Old.') report(statement, 'old')
      },
    }
    const text = '<!-- clearnotice-ignore b/old reason="so" -->\n\nAgain.\n\nOld.\n'
    expect(fix(text, again, old)).toEqual({ after: text, fixed: [] })
    expect(fix(text, again)).toEqual({ after: text.replace('Again.', ''), fixed: ['a/again'] })
  })
})
