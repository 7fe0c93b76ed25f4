import { describe, expect, it } from 'vitest'
import { createMatcher } from './match.ts'
import { freeze } from './phrases/freeze.ts'
import { readPolicy } from './read.ts'
import type { Scope } from './scope.ts'
import { lexicon } from './wording/lexicon.ts'

const matcher = createMatcher(freeze([{ topic: 'probe', concepts: { probe: { strong: ['widget'] } } }], lexicon))
const scopes = (text: string): Scope[] => {
  const { statements } = readPolicy(text)
  return statements.flatMap(matcher(statements).mentionsIn).map(({ scope }) => scope)
}

describe('polarity', () => {
  it.each([
    'We use widgets.',
    'We do not only use widgets.',
    'We do not share data except with widgets.',
    'We do not sell data, but we use widgets.',
    'We keep it no longer than widgets last.',
    'Without undue delay we send widgets.',
    'We never sell data; we use widgets.',
    'We will not lend them to anyone other than widgets.',
    'We do not use these.\n\nOur widgets are lovely.',
    'We do not share data unless:\n\n- widgets ask for it',
    'Have the widgets thrown out that we do not need.',
    'Ask about widgets for anything you do not like.',
    'You may object to widgets with the “Don’t count me” switch.',
  ])('affirmed: %s', (text) => {
    expect(scopes(text).map(({ polarity }) => polarity)).toEqual(['affirmed'])
  })

  it.each([
    'We do not use widgets.',
    "We don't buy, sell or rent widgets.",
    'Widgets are not used here.',
    'No widgets are used.',
    'We never use widgets.',
    'We have neither gadgets nor widgets.',
    'The site works without widgets.',
    'We do not:\n\n- use widgets',
    'We will never:\n\n1. sell your data\n2. use widgets',
    'We cannot see widgets.',
    'Nothing in this policy rests on widgets.',
  ])('denied: %s', (text) => {
    expect(scopes(text).at(-1)?.polarity).toBe('denied')
  })
})

describe('condition', () => {
  it.each<[string, Scope['condition']]>([
    ['If you agree, we use widgets.', 'consequent'],
    ['We use widgets if you agree.', 'consequent'],
    ['If widgets are used, we tell you.', 'antecedent'],
    ['We tell you where widgets are used.', 'antecedent'],
    ['We use widgets.', 'none'],
    ['Have them removed when they leave, and have widgets mended.', 'none'],
    ['Have them removed when they leave us and widgets.', 'antecedent'],
    ['You can have them removed when they leave, have widgets frozen.', 'none'],
  ])('%s %s', (text, condition) => {
    expect(scopes(text).map((scope) => scope.condition)).toEqual([condition])
  })

  it.each([
    'If we ever use widgets, we will say so.',
    'Should we decide to use widgets, we will ask.',
    'If we ever change, we will use widgets.',
    'Were you to ask for it, we would use widgets.',
    'If she were ever to call, we would use widgets.',
    'Were a landlord to move, we would use widgets.',
    'Our printer wanted to use widgets.',
    'A dealer offered to set up widgets.',
  ])('hypothetical: %s', (text) => {
    expect(scopes(text).map(({ hypothetical }) => hypothetical)).toEqual([true])
  })

  it('what an if-clause denies ends with it, where the list goes on', () => {
    expect(scopes('Have it deleted when there is no reason to keep it, have widgets frozen.').map(({ polarity }) => polarity)).toEqual([
      'affirmed',
    ])
  })

  it('what is denied in quotation marks ends with them', () => {
    const polarities = (text: string) => scopes(text).map(({ polarity }) => polarity)
    expect(polarities('The button “Not now” closes the widgets.')).toEqual(['affirmed'])
    expect(polarities('We do not use “live” widgets.')).toEqual(['denied'])
    expect(polarities('Our “helper” does not use widgets.')).toEqual(['denied'])
  })

  it('what was is none', () => {
    expect(scopes('The forms that were to hand have widgets.').map(({ hypothetical }) => hypothetical)).toEqual([false])
  })

  it('our own wish is none of others', () => {
    expect(scopes('We wanted to explain widgets.').map(({ hypothetical }) => hypothetical)).toEqual([false])
  })
})

describe('who, when, about what', () => {
  it.each<[string, Scope['actor']]>([
    ['We use widgets.', 'we'],
    ['You may send us widgets.', 'you'],
    ['Google uses widgets.', 'other'],
    ['The client decides on widgets.', 'client'],
    ['Data is seen by us in widgets.', 'we'],
    ['We:\n\n- use widgets', 'we'],
  ])('%s %s', (text, actor) => {
    expect(scopes(text).map((scope) => scope.actor)).toEqual([actor])
  })

  it('knows the past, definitions, other documents, general talk and examples', () => {
    expect(scopes('We previously used widgets.')[0]?.past).toBe(true)
    expect(scopes('Up to the spring of 2021 we had widgets.')[0]?.past).toBe(true)
    expect(scopes('We once had widgets.')[0]?.past).toBe(true)
    expect(scopes('Before 2020 we had widgets.')[0]?.past).toBe(true)
    expect(scopes('In papers from before 2020 we have widgets.')[0]?.past).toBe(false)
    expect(scopes('In the van we relied on widgets.')[0]?.past).toBe(false)
    expect(scopes('Since 2021 we have relied on widgets.')[0]?.past).toBe(false)
    expect(scopes('“Kit” means widgets.')[0]?.about).toBe('definition')
    expect(scopes('Their privacy policy explains widgets.')[0]?.about).toBe('other-document')
    expect(scopes('Cookies are small files that hold widgets.')[0]?.about).toBe('general')
    expect(scopes('We use tools (e.g. widgets) daily, and widgets.').map(({ example }) => example)).toEqual([true, false])
  })
})
