import { expect, test } from 'vitest'
import { applyEdits } from './edits.ts'
import { replaceWithin } from './replace-within.ts'

const replaced = (source: string, from: string, to: string): string | undefined => {
  const edit = replaceWithin(source, { start: 0, end: source.length }, from, to)
  return edit && applyEdits(source, [edit])
}

test.each([
  ['the apostrophe stays', 'the Commissioner’s Office', 'the Commission’s Office'],
  ['so does markup around it', '**The** _Commissioner_&rsquo;s Office', '**The** _Commission_&rsquo;s Office'],
  ['and capitals', 'THE COMMISSIONER', 'THE COMMISSION'],
  ['a longer word is another word', 'the Commissioners Office', undefined],
  ['a word cut by markup', 'the Com**miss**ioner', undefined],
  ['code', 'call `the Commissioner` so', undefined],
  ['code in a paragraph of Windows lines', '`\r\n\r\ncall\r\n`the Commissioner` so', undefined],
  ['behind code', 'see `x` and ``y``, Commissioner', 'see `x` and ``y``, Commission'],
  ['twice: which one is not known', 'Commissioner, Commissioner', undefined],
])('%s', (_, source, expected) => {
  expect(replaced(source, 'Commissioner', 'Commission')).toBe(expected)
})

test('touches no more than what differs', () => {
  expect(replaceWithin('Article 4(11)', { start: 0, end: 13 }, '4(11)', '4(1)(11)')).toEqual({ start: 11, end: 11, text: ')(1' })
  expect(replaceWithin('to shop@x.example', { start: 3, end: 17 }, 'shop@x.example', 'shop@y.example')).toEqual({
    start: 8,
    end: 9,
    text: 'y',
  })
})
