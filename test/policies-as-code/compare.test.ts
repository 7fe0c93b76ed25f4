import { type Change, comparePolicies, definePolicy, type PolicyDefinition, readPolicy, writePolicy } from '@clearnotice/policy'
import { formatCitation } from '@clearnotice/uk-gdpr'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { definition as example } from '../../examples/typed-policy/policy.ts'
import { definitions } from './arbitrary-definition.ts'
import { completeDefinition as old } from './complete-definition.ts'

const day = '2026-11-22'
const [orders, newsletter, cameras, allergies] = old.activities
const [order, letter, camera, allergy] = [orders, newsletter, cameras, allergies].map((activity) => activity ?? orders)
if (order === undefined || letter === undefined || camera === undefined || allergy === undefined) throw new Error('The definition changed')

const text = (definition: PolicyDefinition): string => writePolicy(definePolicy(definition), { day })
const shown = (changes: readonly Change[]): readonly string[] =>
  changes
    .filter(({ materiality }) => materiality !== 'editorial')
    .map(({ kind, topic, materiality }) => `${materiality} ${topic} ${kind}`)
    .sort()

/** What only texts have beside: sentences that come or go with a change, and aren't recognised by themselves. */
const words = ['minor document changed']

/** Ten pairs, each with its changes, and those of their texts beside them: `materiality topic kind`. */
const pairs: readonly (readonly [what: string, after: PolicyDefinition, changes: readonly string[], asTexts: readonly string[]])[] = [
  [
    'a new purpose',
    {
      ...old,
      activities: [
        order,
        letter,
        camera,
        allergy,
        {
          purpose: 'teach evening classes',
          data: ['name'],
          bases: [{ basis: 'contract', ifNotProvided: 'Without your name we cannot book a place.' }],
          keep: { for: '1 year', after: 'event-end' },
        },
      ],
    },
    ['material purposes added', 'minor retention added'],
    words,
  ],
  [
    'consent becomes legitimate interests',
    {
      ...old,
      activities: [
        order,
        { ...letter, bases: [{ basis: 'legitimate-interests', interests: ['telling customers about our bread'] }] },
        camera,
        allergy,
      ],
    },
    ['material bases changed'],
    words,
  ],
  [
    'kept longer',
    { ...old, activities: [order, letter, { ...camera, keep: { for: '60 days' } }, allergy] },
    ['material retention changed'],
    [],
  ],
  [
    'kept shorter',
    { ...old, activities: [order, letter, { ...camera, keep: { for: '14 days' } }, allergy] },
    ['minor retention changed'],
    [],
  ],
  [
    'a recipient more',
    { ...old, recipients: ['delivery', 'payment', { kind: 'hosting', name: 'Northgate Servers Ltd' }, 'insurer'] },
    ['material recipients added'],
    [],
  ],
  [
    'another destination under the same safeguard',
    {
      ...old,
      transfers: [
        { destination: 'IN', by: 'idta', copy: 'Write to us for a copy.' },
        { destination: 'PH', by: 'idta', copy: 'Write to us for a copy.' },
      ],
    },
    ['material transfers added'],
    [],
  ],
  [
    'another safeguard',
    { ...old, transfers: [{ destination: 'IN', by: 'addendum', copy: 'Write to us for a copy.' }] },
    ['material safeguards changed'],
    [],
  ],
  [
    'another e-mail address',
    {
      ...old,
      controller: {
        kind: 'company',
        name: 'Harbour Lane Bakery Ltd',
        seat: { in: 'UK' },
        contacts: [
          { channel: 'email', value: 'privacy@harbourlane.example' },
          { channel: 'post', value: '3 Quay Street, Whitby YO21 1AA' },
        ],
      },
    },
    ['material contacts changed'],
    [],
  ],
  [
    'data stays here',
    { ...old, transfers: 'none' },
    ['material safeguards removed', 'material safeguards removed', 'minor transfers changed'],
    words,
  ],
  ['a later date and another title', { ...old, updated: '2026-11-21', title: 'Privacy notice' }, [], []],
]

describe('typed policies', () => {
  test.each(pairs)('%s', (_, after, changes) => {
    expect(shown(comparePolicies(definePolicy(old), definePolicy(after)))).toEqual([...changes].sort())
  })
})

describe('the same, as texts', () => {
  test.each(pairs)('%s', (_, after, changes, asTexts) => {
    expect(shown(comparePolicies(readPolicy(text(old)), readPolicy(text(after))))).toEqual([...changes, ...asTexts].sort())
  })
})

describe('data beside the text that is written of it', () => {
  it('differs in nothing, any definition, either way round', () => {
    fc.assert(
      fc.property(definitions, fc.boolean(), (definition, sentencePerLine) => {
        const data = definePolicy(definition)
        const reading = readPolicy(writePolicy(data, { day, sentencePerLine }))
        expect(comparePolicies(data, reading, { day })).toEqual([])
        expect(comparePolicies(reading, data, { day })).toEqual([])
      }),
      {
        numRuns: 20,
        seed: 20261129,
        examples: [
          [old, false],
          [old, true],
          [example, false],
        ],
      },
    )
  })

  it('differs as two texts do, and points only at the text that people have', () => {
    for (const [, after, changes, asTexts] of pairs)
      expect(shown(comparePolicies(definePolicy(old), readPolicy(text(after)), { day }))).toEqual([...changes, ...asTexts].sort())
    const [change] = comparePolicies(definePolicy(old), readPolicy(text(pairs[2]?.[1] ?? old)), { day })
    expect(change?.before).toEqual({ text: '30 days' })
    expect(change?.after).toMatchObject({ text: '60 days', place: { span: expect.anything() } })
  })

  it('is written for the day', () => {
    const reading = readPolicy(writePolicy(definePolicy(old), { day: '2026-02-01' }))
    expect(comparePolicies(definePolicy(old), reading, { day: '2026-02-01' })).toEqual([])
  })
})

describe('what is no change of substance', () => {
  const before = readPolicy(text(old))
  const changesTo = (after: string): readonly Change[] => comparePolicies(before, readPolicy(after))

  it('the same text', () => expect(changesTo(text(old))).toEqual([]))

  it('one sentence a line', () => {
    expect(changesTo(writePolicy(definePolicy(old), { day, sentencePerLine: true }))).toEqual([])
  })

  it('what is said a second time moves nothing', () => {
    const before = '# Privacy policy\n\n## Your rights\n\n- the right of access\n- the right to erasure\n'
    const after = `${before}\n## In short\n\nRemember your right of access.\n`
    expect(comparePolicies(readPolicy(before), readPolicy(after)).filter(({ kind }) => kind === 'moved')).toEqual([])
  })
  it('sections in another order', () => {
    const [top = '', ...sections] = text(old).split(/^(?=## )/m)
    const changes = changesTo([top, ...sections.slice(0, 2), ...sections.slice(2).reverse()].join(''))
    expect(changes.filter(({ materiality }) => materiality !== 'editorial')).toEqual([])
    expect(changes.map(({ kind }) => kind)).toContain('moved')
  })

  it('numbered headings', () => {
    let number = 0
    const changes = changesTo(text(old).replaceAll(/^## /gm, () => `## ${++number}. `))
    expect(changes.filter(({ materiality }) => materiality !== 'editorial')).toEqual([])
  })

  it('typed activities in another order', () => {
    const after = { ...old, activities: [allergy, camera, letter, order] } as PolicyDefinition
    const changes = comparePolicies(definePolicy(old), definePolicy(after))
    expect([...new Set(changes.map(({ kind }) => kind))]).toEqual(['moved'])
  })
})

it('a renamed purpose is one purpose in other words, not one gone and one new', () => {
  const after = { ...old, activities: [{ ...order, purpose: 'bake and post what you order' }, letter, camera, allergy] } as PolicyDefinition
  const changes = comparePolicies(definePolicy(old), definePolicy(after)).filter(({ topic }) => topic === 'purposes')
  expect(changes.map(({ kind, materiality }) => `${materiality} ${kind}`)).toEqual(['minor reworded'])
})

describe('what isn’t recognised', () => {
  const before = `# Privacy policy of the Lantern Choir

The Lantern Choir is the controller.

## Why we use your data

We use your name to send you the rehearsal plan.

## Who sees your data

- Wick Print Ltd
- The hall’s caretaker, for the keys.

Nobody else ever.

| Firm | What for | Country | Safeguard |
|---|---|---|---|
| Tally Online Pvt Ltd | accounts | India | International Data Transfer Agreement |

## Cookies

We ask for your consent before we set the advertising cookie of Snapline in your browser.

## Singing

We rehearse on Tuesdays.
`
  const told = (from: string, to: string): readonly string[] => {
    expect(before).toContain(from)
    const changes = comparePolicies(readPolicy(before), readPolicy(before.replace(from, to)))
    return changes
      .filter(({ materiality }) => materiality !== 'editorial')
      .map(({ materiality, topic, message }) => `${materiality} ${topic} ${message}`)
  }

  test.each([
    [
      'a sentence about someone new',
      'Nobody else ever.',
      'Nobody else ever. Plumbob, so that it can rate your voice.',
      /^material recipients new words on who receives data: Plumbob/,
    ],
    [
      'an item about someone new',
      '- Wick Print Ltd\n',
      '- Wick Print Ltd\n- Plumbob, so that it can rate your voice\n',
      /^material recipients .*Plumbob/,
    ],
    ['a promise that is gone', 'Nobody else ever.\n', '', /^material recipients .*/],
    ['someone who is gone', '- The hall’s caretaker, for the keys.\n', '', /^minor recipients .*caretaker/],
    [
      'a purpose more',
      'send you the rehearsal plan',
      'send you the rehearsal plan and to train our robot tenor',
      /^material purposes .*robot tenor/,
    ],
    [
      'a place whose safeguard is gone',
      'International Data Transfer Agreement',
      'none',
      /^material safeguards transfer safeguard gone: International Data Transfer Agreement/,
    ],
    ['consent that isn’t asked for', 'We ask for your consent before we set', 'Without asking we set', /^material cookies /],
    ['another controller', 'The Lantern Choir is the controller.', 'The Beacon Band is the controller.', /^material controller /],
  ])('%s', (_, from, to, row) => expect(told(from, to).join('\n')).toMatch(row))

  it('elsewhere is worth one minor row', () => {
    expect(told('on Tuesdays', 'in the crypt')).toEqual(['minor document words that aren’t recognised: 1 sentence or heading'])
  })

  test.each([
    ['We use your name to send you the rehearsal plan.', 'We use your name so that we can send you the rehearsal plan.'],
    ['Nobody else ever.', 'Nobody else, ever.'],
    ['## Singing', '## Our singing'],
  ])('the same in the same words is editorial: %s', (from, to) => expect(told(from, to)).toEqual([]))

  it('the row on wording claims nothing of what isn’t listed', () => {
    const row = comparePolicies(readPolicy(before), readPolicy(before.replace('on Tuesdays', 'in the crypt'))).find(
      ({ kind }) => kind === 'reworded',
    )
    expect(row).toBeUndefined()
  })
})

it('a fee where there was none is material', () => {
  const rights = (cost: string): string => `# Privacy policy\n\n## Your rights\n\nYou can ask for a copy of your data. ${cost}\n`
  const changes = comparePolicies(readPolicy(rights('It is free.')), readPolicy(rights('It costs £10.')))
  expect(shown(changes)).toContain('material requests added')
})

it('says where, why and by which provision', () => {
  const after: PolicyDefinition = {
    ...old,
    recipients: ['delivery', 'payment', { kind: 'hosting', name: 'Northgate Servers Ltd' }, 'insurer'],
  }
  const [change] = comparePolicies(definePolicy(old), definePolicy(after))
  expect(change).toMatchObject({ message: 'new recipient: insurers', after: { text: 'insurers', place: { path: 'recipients[3]' } } })
  expect(change?.citations.map(formatCitation)).toContain('UK GDPR Art 13(1)(e)')
  const [added] = comparePolicies(definePolicy(old), definePolicy(pairs[0]?.[1] ?? old))
  expect(added?.citations.map(formatCitation)).toContain('UK GDPR Art 13(3)')
})

it('names no subject of a period that the text gives none', () => {
  const kept = (months: string): string => `# Privacy policy\n\n## Parcels\n\nWe keep this for ${months}.\n`
  const [change] = comparePolicies(readPolicy(kept('12 months')), readPolicy(kept('24 months')))
  expect(change?.message).toBe('kept longer: 12 months → 24 months')
})

it('points into both texts', () => {
  const [before, after] = [text(old), text(pairs[2]?.[1] ?? old)]
  const [change] = comparePolicies(readPolicy(before), readPolicy(after))
  const at = (source: string, span: { start: number; end: number } | undefined): string => source.slice(span?.start, span?.end)
  expect(at(before, change?.before?.place?.span)).toBe('30 days')
  expect(at(after, change?.after?.place?.span)).toBe('60 days')
})
