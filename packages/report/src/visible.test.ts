import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, visible, widthOf } from './visible.ts'

describe('visible', () => {
  test.each([
    ['\u001b[31mred', '␛[31mred'],
    ['a\u0000b\u007f', 'a␀b␡'],
    ['pay \u202eegap', 'pay <U+202E>egap'],
    ['zero\u200bwidth', 'zero<U+200B>width'],
    ['\ufeffmark', '<U+FEFF>mark'],
    ['\u009b31m', '<U+009B>31m'],
    ['two\nlines\r\nthree\ttabs', 'two lines three tabs'],
    ['\ud800', '<U+D800>'],
    ['caf\u0065\u0301 👩‍💻 日本語 £5', 'caf\u0065\u0301 👩‍💻 日本語 £5'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test.each([
    ['::error::x', ': :error: :x'],
    [':::', ': : :'],
    ['a ##[set-output name=x;]y', 'a ## [set-output name=x;]y'],
    ['###[x]', '### [x]'],
    ['10:30 [sic] #[1]', '10:30 [sic] #[1]'],
  ])('%j is broken for a runner as %j', (text, shown) => {
    expect(visible(text, { githubActions: true })).toBe(shown)
  })

  test('commands stay as they are where there is no runner', () => {
    expect(visible('::error:: ##[x]')).toBe('::error:: ##[x]')
  })

  test('leaves nothing for a terminal or a runner to act on', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom(':', '::', '##[', '#', '[', '\u001b', '\u009b', '\u202e', '\u2066', '\r', '\n', '\t', '\u0007', '\u200d', '\ud800'),
        fc.string({ unit: 'binary' }),
      ),
    })
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = visible(text, { githubActions: true })
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]|::|##\[/u)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('cellsOf', () => {
  test('knows how wide characters are', () => {
    expect(['a', 'é', 'e\u0301', '日', '👍', '👍🏽', '👩‍💻', '️'].map(widthOf)).toEqual([1, 1, 1, 2, 2, 4, 2, 0])
  })
  test('tabs reach to the next multiple of four', () => {
    expect(cellsOf('\ta\tb').map(({ width }) => width)).toEqual([4, 1, 3, 1])
  })
  test('says where each character stood', () => {
    expect(cellsOf('a👍b').map(({ at }) => at)).toEqual([0, 1, 3])
  })
})
