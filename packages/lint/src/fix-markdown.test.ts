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
