import { describe, expect, it } from 'vitest'
import { stemOf } from './stem.ts'
import { wordsOf } from './words.ts'

const texts = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ')

describe('wordsOf', () => {
  it.each([
    ['We don’t sell data', 'we do not sell data'],
    ['You cannot opt-out by e-mail', 'you can not opt out by email'],
    ['GPs use GPS', 'gp use gps'],
    ['Our IT firm tells US staff. IT', 'our ict firm tells usa staff ict'],
    ["the Commissioner's Office", 'the commissioner office'],
    ["Here's what it's for, and who’s asked", 'here is what it is for and who is asked'],
    ['Write to info@example.org, or see https://example.org/a?b=c.', 'write to info@example.org or see https://example.org/a?b=c'],
    ['i.e. the U.K. (e.g. logs)', 'ie the uk eg logs'],
    ['Article 6(1)(f) – version 1.2.', 'article 6 1 f version 1.2'],
    ['name/address and/or phone', 'name address and or phone'],
    ['visit example.co.uk today', 'visit example.co.uk today'],
    ['We keep it.We delete it', 'we keep it we delete it'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(texts(text)).toBe(expected)
  })

  it('keeps the offsets of each word, and the strongest mark in front of it', () => {
    const text = 'Data (if any), which we hold.'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Data', 'if', 'any', 'which', 'we', 'hold'])
    expect(wordsOf(text).map(({ before }) => before)).toEqual(['', '(', '', ')', '', ''])
  })
})

describe('stemOf', () => {
  it.each([
    ['stores', 'storing'],
    ['transferred', 'transfers'],
    ['organization', 'organisation'],
    ['kept', 'keep'],
    ['policies', 'policy'],
    ['erased', 'erasing'],
    ['complaints', 'complaint'],
    ['authorized', 'authorise'],
  ])('%s and %s are one', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b))
  })

  it.each([
    ['processor', 'processing'],
    ['controller', 'control'],
    ['us', 'use'],
    ['necessary', 'necessity'],
    ['portable', 'port'],
    ['not', 'note'],
    ['none', 'non'],
  ])('%s and %s are two', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b))
  })
})
