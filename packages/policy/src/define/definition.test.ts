import { expect, test } from 'vitest'
import type { DecisionBasisDefinition } from './basis-definition.ts'
import { definePolicy } from './define-policy.ts'
import type { ActivityDefinition, AutomatedDecisionDefinition, PolicyDefinition } from './definition.ts'
import type { TransferDefinition } from './transfer-definition.ts'

// What the law refuses doesn't compile. Each line that must not has its reason; a line that compiles after all fails the check of types.

const activity: ActivityDefinition = {
  purpose: 'answer you',
  data: ['name'],
  bases: [{ basis: 'contract', ifNotProvided: 'We cannot answer.' }],
  keep: { for: '1 year' },
}

export const refused: readonly ActivityDefinition[] = [
  // @ts-expect-error legitimate interests must be named: Art 13(1)(d)
  { ...activity, bases: [{ basis: 'legitimate-interests' }] },
  // @ts-expect-error at least one interest
  { ...activity, bases: [{ basis: 'legitimate-interests', interests: [] }] },
  // @ts-expect-error consent can be withdrawn, and people are told how: Art 13(2)(c)
  { ...activity, bases: [{ basis: 'consent' }] },
  // @ts-expect-error what follows if the data isn't given: Art 13(2)(e)
  { ...activity, bases: [{ basis: 'contract' }] },
  // @ts-expect-error a recognised legitimate interest rests on a condition of Annex 1: Art 6(5)
  { ...activity, bases: [{ basis: 'recognised-legitimate-interest' }] },
  // @ts-expect-error no such condition
  { ...activity, bases: [{ basis: 'recognised-legitimate-interest', condition: 'profit' }] },
  // @ts-expect-error no such basis in Art 6(1)
  { ...activity, bases: [{ basis: 'implied-consent' }] },
  // @ts-expect-error no processing without a basis
  { ...activity, bases: [] },
  // @ts-expect-error special category data needs a condition of Art 9(2)
  { ...activity, data: [{ special: 'health' }] },
  // @ts-expect-error substantial public interest needs a paragraph of Schedule 1
  { ...activity, data: [{ special: 'health', allowedBy: { condition: 'substantial-public-interest' } }] },
  // @ts-expect-error and one of its Part 2
  { ...activity, data: [{ special: 'health', allowedBy: { condition: 'substantial-public-interest', schedule1: 2 } }] },
  // @ts-expect-error criminal offence data needs a paragraph of Schedule 1: DPA 2018 s.10(5)
  { ...activity, data: [{ criminalOffences: true }] },
  // @ts-expect-error a category in one's own words is { other: … }
  { ...activity, data: ['dog breed'] },
  // @ts-expect-error 'as long as necessary' is no period: Art 13(2)(a)
  { ...activity, keep: { for: 'as long as necessary' } },
  // @ts-expect-error retention must be stated
  { purpose: 'answer you', data: ['name'], bases: activity.bases },
]

export const refusedTransfers: readonly TransferDefinition[] = [
  // @ts-expect-error out of the UK only with an approval, a safeguard or a derogation: Art 44A
  { destination: 'IN' },
  // @ts-expect-error India isn't approved
  { destination: 'IN', by: 'adequacy-regulations' },
  // @ts-expect-error the United States only through the data bridge
  { destination: 'US', by: 'adequacy-regulations' },
  // @ts-expect-error people can get a copy of a safeguard: Art 13(1)(f)
  { destination: 'IN', by: 'idta' },
  // @ts-expect-error Privacy Shield is no more
  { destination: 'US', by: 'privacy-shield' },
  // @ts-expect-error no such country
  { destination: 'XX', by: 'idta', copy: 'Write to us.' },
]

// @ts-expect-error a decision by computer alone can't rest on a recognised legitimate interest: Art 22B(4)
export const refusedBasis: DecisionBasisDefinition = { basis: 'recognised-legitimate-interest', condition: 'crime' }

export const refusedDecision: AutomatedDecisionDefinition = {
  decision: 'whether you get credit',
  logic: 'It adds up.',
  effect: 'You may be refused.',
  // @ts-expect-error special category data only with explicit consent or a substantial public interest: Art 22B(1)
  data: [{ special: 'health', allowedBy: { condition: 'legal-claims' } }],
  bases: [{ basis: 'contract', ifNotProvided: 'We cannot decide.' }],
  keep: { for: '1 year' },
}

const policy: PolicyDefinition = {
  updated: '2026-11-20',
  controller: { kind: 'charity', name: 'Marsh Trust', seat: { in: 'UK' }, contacts: [{ channel: 'email', value: 'hello@marsh.example' }] },
  activities: [
    activity,
    {
      ...activity,
      purpose: 'send our news',
      bases: [
        { basis: 'consent', withdraw: 'Write to us.' },
        { basis: 'legitimate-interests', interests: ['telling people what we do'] },
      ],
    },
  ],
  sources: ['you'],
  recipients: 'none',
  transfers: 'none',
  complaints: [{ channel: 'email', value: 'hello@marsh.example' }],
}

// @ts-expect-error whoever is outside the United Kingdom needs a representative there: Art 27
export const refusedSeat: PolicyDefinition['controller']['seat'] = { in: 'elsewhere' }

test('parts of a policy know where they are stated', () => {
  const { activities, rights, recipients, placesOf } = definePolicy(policy)
  expect(placesOf(activities[1] ?? {})).toEqual([{ path: 'activities[1]' }])
  expect(placesOf(activities[1]?.bases[1]?.interests[0] ?? {})).toEqual([{ path: 'activities[1].bases[1].interests[0]' }])
  expect(placesOf(recipients[0] ?? {})).toEqual([{ path: 'recipients' }])
  expect(placesOf(rights.find(({ right }) => right === 'right-to-withdraw-consent') ?? {})).toEqual([
    { path: 'activities[1].bases[0].withdraw' },
  ])
  expect(placesOf({})).toEqual([])
})

test('rights follow from the bases', () => {
  const rightsOf = (bases: ActivityDefinition['bases']): readonly string[] =>
    definePolicy({ ...policy, activities: [{ ...activity, bases }] }).rights.map(({ right }) => right)
  const always = ['right-of-access', 'right-to-rectification', 'right-to-restriction']
  expect(rightsOf([{ basis: 'contract', ifNotProvided: 'x' }])).toEqual([
    ...always.slice(0, 2),
    'right-to-erasure',
    ...always.slice(2),
    'right-to-portability',
  ])
  expect(rightsOf([{ basis: 'legal-obligation', obligation: 'tax law' }])).toEqual(always)
  expect(rightsOf([{ basis: 'recognised-legitimate-interest', condition: 'crime' }])).toEqual([
    ...always.slice(0, 2),
    'right-to-erasure',
    ...always.slice(2),
    'right-to-object',
  ])
})

test('lengths of time are values', () => {
  const periodOf = (length: '2 weeks' | '6 years' | '18 months' | '30 days'): unknown =>
    definePolicy({ ...policy, activities: [{ ...activity, keep: { for: length } }] }).retention[0]?.period
  expect(periodOf('6 years')).toMatchObject({ atLeast: { months: 72, days: 0 } })
  expect(periodOf('18 months')).toMatchObject({ atMost: { months: 18, days: 0 } })
  expect(periodOf('2 weeks')).toMatchObject({ atMost: { months: 0, days: 14 } })
  expect(periodOf('30 days')).toMatchObject({ atMost: { months: 0, days: 30 } })
})
