import { lintMarkdown, lintPolicy } from '@clearnotice/lint'
import { definePolicy, type Policy, writePolicy } from '@clearnotice/policy'
import { parseDefinition } from '@clearnotice/policy/schema'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { definitions } from './arbitrary-definition.ts'
import { canonical } from './canonical.ts'
import { completeDefinition } from './complete-definition.ts'
import { expectedDisclosures } from './expected-disclosures.ts'

const day = '2026-11-22'
/** The same 200 at every test, thousands of new ones with FUZZ set: `npm run fuzz`. */
const runs = process.env.FUZZ ? { numRuns: 5_000 } : { numRuns: 200, seed: 20261122 }

describe('any definition', () => {
  it('is read back from what is written of it, lints clean, and discloses what it must', { timeout: runs.numRuns * 2_000 }, () => {
    fc.assert(
      fc.property(definitions, fc.boolean(), (definition, sentencePerLine) => {
        const policy = definePolicy(definition)
        const text = writePolicy(policy, { day, sentencePerLine })
        const result = lintMarkdown(text, { day })
        expect(canonical(result.policy)).toEqual(canonical(policy))
        expect(result.findings.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
        const statuses = Object.fromEntries(result.disclosures.map(({ id, status }) => [id, status]))
        expect(statuses).toMatchObject(expectedDisclosures(definition))
      }),
      runs,
    )
  })

  it('lints clean as data, and is what the schema takes', () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        expect(parseDefinition(definition)).toEqual(definition)
        const result = lintPolicy(definePolicy(definition), { day })
        expect(result.findings.filter(({ severity }) => severity !== 'info').map(({ rule, place }) => [rule, place])).toEqual([])
      }),
      runs,
    )
  })
})

test.each([
  'show *adverts* _nowhere_',
  'reach people (by post)',
  'name the “quiet” hours',
  'run the `till`',
  'read [notes](b) & <i>signs</i>',
])('the interest ‘%s’ is read back to its last mark', (interest) => {
  const [first, ...others] = completeDefinition.activities
  const activities = [{ ...first, bases: [{ basis: 'legitimate-interests', interests: [interest] }] as const }, ...others] as const
  const text = writePolicy(definePolicy({ ...completeDefinition, activities }), { day })
  expect(lintMarkdown(text, { day }).policy.activities[0]?.bases.flatMap(({ interests }) => interests)).toMatchObject([{ text: interest }])
})

const without =
  (...rights: readonly string[]) =>
  (policy: Policy): Policy => ({ ...policy, rights: policy.rights.filter(({ right }) => !rights.includes(right)) })

/** Leaving a part out of a complete policy, and the one rule that must say so. */
const leavingOut: Readonly<Record<string, readonly [rule: string, leaveOut: (policy: Policy) => Policy]>> = {
  'the controller': ['controller/identity-missing', (policy) => ({ ...policy, controllers: [] })],
  'the interests': [
    'lawful-basis/interests-unstated',
    (policy) => ({
      ...policy,
      activities: policy.activities.map((activity) => ({
        ...activity,
        bases: activity.bases.map((claim) => ({ ...claim, interests: [] })),
      })),
    }),
  ],
  recipients: ['recipients/missing', (policy) => ({ ...policy, recipients: [] })],
  'the safeguard': ['transfers/safeguard-missing', (policy) => ({ ...policy, safeguards: [], safeguardCopies: [] })],
  'how to get a copy': ['transfers/copy-missing', (policy) => ({ ...policy, safeguardCopies: [] })],
  retention: ['retention/missing', (policy) => ({ ...policy, retention: [] })],
  'the right of access': ['rights/missing', without('right-of-access')],
  'the right to rectification': ['rights/missing', without('right-to-rectification')],
  'the right to erasure': ['rights/missing', without('right-to-erasure')],
  'the right to restriction': ['rights/missing', without('right-to-restriction')],
  'the right to portability': ['rights/missing', without('right-to-portability')],
  // Opting out of a newsletter is part of a withdrawal, so the newsletter goes with it.
  withdrawal: [
    'consent/withdrawal-missing',
    (policy) =>
      without(
        'right-to-withdraw-consent',
        'right-to-object-to-direct-marketing',
      )({
        ...policy,
        marketing: [],
        activities: policy.activities.filter(({ name }) => name !== 'send you our newsletter'),
      }),
  ],
  'complaints to the regulator': [
    'complaints/commissioner-missing',
    (policy) => ({ ...policy, complaints: policy.complaints.filter(({ to }) => to !== 'commissioner') }),
  ],
  'complaints to the controller': [
    'complaints/controller-missing',
    (policy) => ({ ...policy, complaints: policy.complaints.filter(({ to }) => to !== 'controller') }),
  ],
  'the condition for health data': ['special-category/condition-missing', (policy) => ({ ...policy, conditions: [] })],
  'the way out of marketing': [
    'marketing/opt-out-missing',
    (policy) => ({
      ...policy,
      marketing: policy.marketing.filter(({ kind }) => kind === 'use'),
      rights: policy.rights.filter(({ right }) => right !== 'right-to-object-to-direct-marketing'),
    }),
  ],
}

const loud = (text: string): readonly string[] => [
  ...new Set(
    lintMarkdown(text, { day })
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ rule }) => rule),
  ),
]

describe('a complete policy', () => {
  const policy = definePolicy(completeDefinition)

  it('has no error and no warning', () => expect(loud(writePolicy(policy, { day }))).toEqual([]))

  test.each(Object.entries(leavingOut))('without %s it has exactly that finding', (_, [rule, leaveOut]) => {
    expect(loud(writePolicy(leaveOut(policy), { day }))).toEqual([rule])
  })

  it('without its date it is told so, quietly', () => {
    const { findings } = lintMarkdown(writePolicy({ ...policy, dates: [] }, { day }), { day })
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('info document/last-updated-missing')
  })
})
