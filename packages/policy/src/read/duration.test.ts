import { expect, test } from 'vitest'
import { durationAt } from './duration.ts'
import { wordsOf } from './words.ts'

const first = (text: string): unknown => {
  const words = wordsOf(text)
  for (let at = 0; at < words.length; at++) {
    const found = durationAt(words, at)
    if (found !== undefined)
      return {
        ...found,
        end: words
          .slice(at, found.end)
          .map((word) => word.text)
          .join(' '),
      }
  }
  return undefined
}
const exactly = (months: number, days: number, end: string): unknown => ({ atLeast: { months, days }, atMost: { months, days }, end })

test.each([
  ['six years', exactly(72, 0, 'six years')],
  ['6 (six) years', exactly(72, 0, '6 six years')],
  ['seventy-two months', exactly(72, 0, 'seventy two months')],
  ['a year', exactly(12, 0, 'a year')],
  ['two years and six months', exactly(30, 0, 'two years and six months')],
  ['2 full calendar years', exactly(24, 0, '2 full calendar years')],
  ['a fortnight', exactly(0, 14, 'a fortnight')],
  ['48 hours', exactly(0, 2, '48 hours')],
  ['5-7 years', { atLeast: { months: 60, days: 0 }, atMost: { months: 84, days: 0 }, end: '5 7 years' }],
  ['12 to 24 months', { atLeast: { months: 12, days: 0 }, atMost: { months: 24, days: 0 }, end: '12 to 24 months' }],
  ['6 months to 2 years', { atLeast: { months: 6, days: 0 }, atMost: { months: 24, days: 0 }, end: '6 months to 2 years' }],
  ['at least 5 years', { atLeast: { months: 60, days: 0 }, end: '5 years' }],
  ['one hundred and eighty days', exactly(0, 180, 'one hundred and eighty days')],
  ['one hundred and eighty (180) days', exactly(0, 180, 'one hundred and eighty 180 days')],
  ['two hundred days', exactly(0, 200, 'two hundred days')],
  ['a hundred days', exactly(0, 100, 'hundred days')],
  ['twenty five years', exactly(300, 0, 'twenty five years')],
  ['Twenty-five (25) years', exactly(300, 0, 'twenty five 25 years')],
  ['1,825 days', exactly(0, 1825, '1 825 days')],
  ['1825 days', exactly(0, 1825, '1825 days')],
  ['a year and a half', exactly(18, 0, 'a year and a half')],
  ['one and a half years', exactly(18, 0, 'one and a half years')],
  ['two years and a half', exactly(30, 0, 'two years and a half')],
  ['half a year', exactly(6, 0, 'a year')],
  [
    'between six months and two years',
    { atLeast: { months: 6, days: 0 }, atMost: { months: 24, days: 0 }, end: 'six months and two years' },
  ],
  [
    'between twenty and twenty-five years',
    { atLeast: { months: 240, days: 0 }, atMost: { months: 300, days: 0 }, end: 'twenty and twenty five years' },
  ],
  ['six months, and two years for the rest', exactly(6, 0, 'six months')],
  ['10 years or more', { atLeast: { months: 120, days: 0 }, end: '10 years' }],
])('reads %s', (text, found) => expect(first(text)).toEqual(found))

test.each([
  'twice a year',
  '24 hours a day, on any day',
  'Article 6(1)(f)',
  'a second look',
  'section 12. Years ago',
  '£5 monthly',
  '31 January',
  'in 2019 years of work were lost',
])('reads no length of time in %s', (text) => expect(first(text.replace('24 hours a day', 'hours a day'))).toBeUndefined())
