import { destinations, schedule1Conditions, specialCategories } from '@clearnotice/uk-gdpr'
import { expect, test } from 'vitest'
import { specialCategories as specialKeys } from '../read/facts/data/data-categories.ts'
import { approvedDestinations } from './approved-destinations.ts'
import { specialDataNames } from './data-names.ts'
import { criminalOffenceParagraphs, substantialInterestParagraphs } from './schedule-1-paragraphs.ts'

// What may be written is listed for the types; the law is in uk-gdpr.

test('approved destinations', () => {
  const known = destinations.filter(({ mechanism, code }) => mechanism === 'adequacy-regulations' && code !== 'EU')
  expect([...approvedDestinations].sort()).toEqual(['EEA', ...known.map(({ code }) => code)].sort())
})

test('paragraphs of Schedule 1', () => {
  const paragraphs = (...parts: readonly number[]): readonly number[] =>
    schedule1Conditions.flatMap(({ part, paragraph }) => (parts.includes(part) ? paragraph : []))
  expect(substantialInterestParagraphs).toEqual(paragraphs(2))
  expect(criminalOffenceParagraphs).toEqual(paragraphs(1, 2, 3))
})

test('special categories are read and written by the same keys', () => {
  expect(Object.keys(specialDataNames)).toEqual(specialCategories.map(({ id }) => id))
  expect(Object.fromEntries(Object.entries(specialDataNames).map(([id, { key }]) => [key, id]))).toEqual(Object.fromEntries(specialKeys))
})
