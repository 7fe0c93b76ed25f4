import { DefinitionError, definitionSchema, parseDefinition } from '@clearnotice/policy/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { definitions } from './arbitrary-definition.ts'
import { completeDefinition as good } from './complete-definition.ts'

const [first] = good.activities
const withActivity = (changes: object): unknown => ({ ...good, activities: [{ ...first, ...changes }] })

/** What is wrong, where it is said to be, and what is said of it. */
const wrong: Readonly<Record<string, readonly [value: unknown, path: string, message: RegExp]>> = {
  'legitimate interests without the interests': [
    withActivity({ bases: [{ basis: 'legitimate-interests' }] }),
    'activities.0.bases.0.interests',
    /missing/,
  ],
  'legitimate interests with none': [
    withActivity({ bases: [{ basis: 'legitimate-interests', interests: [] }] }),
    'activities.0.bases.0.interests.0',
    /missing/,
  ],
  'consent without a way to withdraw': [withActivity({ bases: [{ basis: 'consent' }] }), 'activities.0.bases.0.withdraw', /missing/],
  'an unknown basis': [withActivity({ bases: [{ basis: 'because' }] }), 'activities.0.bases.0.basis', /one of consent, contract/],
  'a recognised interest without its condition': [
    withActivity({ bases: [{ basis: 'recognised-legitimate-interest' }] }),
    'activities.0.bases.0.condition',
    /missing: one of .*safeguarding/,
  ],
  'health data without a condition': [withActivity({ data: [{ special: 'health' }] }), 'activities.0.data.0.allowedBy', /missing/],
  'a condition without its paragraph': [
    withActivity({ data: [{ special: 'health', allowedBy: { condition: 'substantial-public-interest' } }] }),
    'activities.0.data.0.allowedBy.schedule1',
    /missing/,
  ],
  'a paragraph of another Part': [
    withActivity({ data: [{ special: 'health', allowedBy: { condition: 'substantial-public-interest', schedule1: 1 } }] }),
    'activities.0.data.0.allowedBy.schedule1',
    /‘1’ is none of 6, 7/,
  ],
  'adequacy for a country that has none': [
    { ...good, transfers: [{ destination: 'IN', by: 'adequacy-regulations' }] },
    'transfers.0.destination',
    /‘IN’ is none of EEA/,
  ],
  'a transfer without anything': [{ ...good, transfers: [{ destination: 'IN' }] }, 'transfers.0.by', /missing/],
  'a safeguard without a copy': [{ ...good, transfers: [{ destination: 'IN', by: 'idta' }] }, 'transfers.0.copy', /missing/],
  'an unknown destination': [
    { ...good, transfers: [{ destination: 'XX', by: 'idta', copy: 'x' }] },
    'transfers.0.destination',
    /‘XX’ is none of/,
  ],
  'a decision on a recognised interest': [
    {
      ...good,
      automatedDecisions: [
        {
          decision: 'whether you get credit',
          logic: 'It adds up.',
          effect: 'You may be refused.',
          data: ['name'],
          bases: [{ basis: 'recognised-legitimate-interest', condition: 'crime' }],
          keep: { for: '1 year' },
        },
      ],
    },
    'automatedDecisions.0.bases.0.basis',
    /one of/,
  ],
  'a period that is none': [withActivity({ keep: { for: 'a while' } }), 'activities.0.keep.for', /6 years/],
  'a misspelt key': [{ ...good, recipent: 'none' }, 'recipent', /unknown key/],
  'no activities': [{ ...good, activities: [] }, 'activities.0', /missing/],
  'an e-mail address that can’t work': [
    { ...good, complaints: [{ channel: 'email', value: 'nobody' }] },
    'complaints.0.value',
    /not an address/,
  ],
  'a day that isn’t one': [{ ...good, updated: '2026-02-30' }, 'updated', /2026-11-22/],
  'a list': [[], '', /must be a mapping/],
  nothing: [null, '', /must be a mapping/],
}

describe('parseDefinition', () => {
  it('takes a definition as it is', () => expect(parseDefinition(good)).toEqual(good))

  test.each(Object.entries(wrong))('refuses %s, with its place', (_, [value, path, message]) => {
    const refused = (): DefinitionError => {
      try {
        parseDefinition(value)
      } catch (error) {
        if (error instanceof DefinitionError) return error
        throw error
      }
      throw new Error('it was taken')
    }
    expect(refused().issues.map((issue) => [issue.path.join('.'), issue.message])).toContainEqual([path, expect.stringMatching(message)])
  })

  it('never throws anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          parseDefinition(value)
        } catch (error) {
          expect(error).toBeInstanceOf(DefinitionError)
        }
      }),
    )
  })
})

describe('the JSON Schema', () => {
  const ajv = new Ajv2020({ strict: false })
  formats.default(ajv)
  const validate = ajv.compile(definitionSchema())

  it('is published as a file', async () => {
    await expect(`${JSON.stringify(definitionSchema(), null, 2)}\n`).toMatchFileSnapshot('../../packages/policy/schema/policy.schema.json')
  })

  it('takes what the types take', () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        expect(validate(definition), JSON.stringify(validate.errors)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('refuses what the schema refuses, but for what it cannot say', () => {
    const beyond = ['a day that isn’t one', 'an e-mail address that can’t work']
    const taken = Object.entries(wrong).filter(([what, [value]]) => !beyond.includes(what) && validate(value))
    expect(taken.map(([what]) => what)).toEqual([])
  })
})
