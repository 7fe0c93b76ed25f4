import { expect, test } from 'vitest'
import { type Circumstances, unknownCircumstances } from './circumstances.ts'
import type { Day } from './day.ts'
import { type DisclosureId, disclosure, disclosures, disclosuresFor, disclosuresOn, textOn } from './disclosures.ts'
import type { LawfulBasisId } from './lawful-bases.ts'

const today: Day = '2026-11-22'

function expectedOf(circumstances: Partial<Circumstances>, day: Day = today): Record<string, string> {
  return Object.fromEntries(disclosuresFor({ ...unknownCircumstances, ...circumstances }, day).map(({ id, expected }) => [id, expected]))
}

const required = (circumstances: Partial<Circumstances>, day: Day = today): readonly string[] =>
  Object.entries(expectedOf(circumstances, day))
    .filter(([, expected]) => expected === 'required')
    .map(([id]) => id)

const always = [
  'controller/identity',
  'controller/contact',
  'purposes',
  'lawful-basis',
  'recipients',
  'retention',
  'complaints/commissioner',
  'complaints/controller',
]
const sixRights = [
  'rights/access',
  'rights/rectification',
  'rights/erasure',
  'rights/restriction',
  'rights/objection',
  'rights/portability',
]

test('the ids are those of the public contract', () => {
  expect(disclosures.map(({ id }) => id)).toEqual([
    'controller/identity',
    'controller/contact',
    'controller/representative',
    'dpo/contact',
    'purposes',
    'lawful-basis',
    'legitimate-interests',
    'recipients',
    'transfers',
    'transfers/safeguards',
    'transfers/copy',
    'retention',
    'rights/access',
    'rights/rectification',
    'rights/erasure',
    'rights/restriction',
    'rights/objection',
    'rights/portability',
    'rights/consent-withdrawal',
    'rights/automated-decisions',
    'complaints/commissioner',
    'complaints/controller',
    'requirement',
    'categories',
    'source',
  ])
})

test('where nothing is known, what everyone owes and the six rights are required', () => {
  expect(required({}).toSorted()).toEqual([...always, ...sixRights].toSorted())
  expect(required({ bases: [] }).toSorted()).toEqual([...always, ...sixRights].toSorted())
})

test.each<[Partial<Circumstances>, readonly DisclosureId[], readonly DisclosureId[]]>([
  [
    { bases: ['legitimate-interests'] },
    ['legitimate-interests', 'rights/objection', 'rights/erasure'],
    ['rights/portability', 'requirement', 'rights/consent-withdrawal'],
  ],
  [{ bases: ['contract'] }, ['requirement', 'rights/portability', 'rights/erasure'], ['rights/objection', 'legitimate-interests']],
  [{ bases: ['consent'] }, ['rights/consent-withdrawal', 'rights/portability'], ['rights/objection', 'requirement']],
  [{ bases: ['legal-obligation'] }, ['requirement'], ['rights/erasure', 'rights/portability', 'rights/objection']],
  [{ bases: ['legal-obligation', 'public-task'] }, ['rights/objection', 'requirement'], ['rights/erasure', 'rights/portability']],
  [{ bases: ['legal-obligation', 'vital-interests'] }, ['rights/erasure'], ['rights/objection']],
  [{ bases: ['recognised-legitimate-interest'] }, ['rights/objection'], ['rights/portability', 'legitimate-interests']],
  [{ bases: ['public-task'], explicitConsent: true }, ['rights/portability', 'rights/consent-withdrawal'], ['rights/erasure']],
  [{ bases: ['contract'], directMarketing: true }, ['rights/objection'], []],
  [{ transfers: true, safeguardReliedOn: true }, ['transfers', 'transfers/safeguards', 'transfers/copy'], []],
  [{ transfers: true, safeguardReliedOn: false }, ['transfers', 'transfers/safeguards'], ['transfers/copy']],
  [{ transfers: false, safeguardReliedOn: true }, [], ['transfers/safeguards', 'transfers/copy']],
  [{ transfers: 'unknown', safeguardReliedOn: true }, [], ['transfers/safeguards', 'transfers/copy']],
  [{ dpo: true }, ['dpo/contact'], []],
  [{ dpo: false }, [], ['dpo/contact']],
  [{ controllerOutsideUk: true }, ['controller/representative'], []],
  [{ significantAutomatedDecisions: true }, ['rights/automated-decisions'], []],
  [{ significantAutomatedDecisions: false }, [], ['rights/automated-decisions']],
  [{ dataFromOthers: true }, ['categories', 'source'], []],
])('%o', (circumstances, expected, unexpected) => {
  const all = expectedOf(circumstances)
  for (const id of expected) expect([id, all[id]]).toEqual([id, 'required'])
  for (const id of unexpected) expect([id, all[id]]).toEqual([id, 'not-required'])
})

test('what is only good practice is said to be so', () => {
  const all = expectedOf({ transfers: false, dataFromOthers: false })
  expect([all.transfers, all.categories, all.source]).toEqual(['good-practice', 'good-practice', 'good-practice'])
})

test('complaining to the controller begins on 2026-06-19', () => {
  expect(required({}, '2026-06-18')).not.toContain('complaints/controller')
  expect(required({}, '2026-06-19')).toContain('complaints/controller')
  expect(disclosuresOn('2026-06-18')).toHaveLength(24)
})

test('a basis that does not exist on the day is as good as none', () => {
  const bases: readonly LawfulBasisId[] = ['recognised-legitimate-interest']
  expect(required({ bases }, '2026-02-04')).toContain('rights/portability')
  expect(required({ bases }, '2026-02-05')).not.toContain('rights/portability')
})

test('the text of a disclosure is that of the day', () => {
  const regulator = disclosure('complaints/commissioner')
  expect(textOn(regulator, '2026-06-18')).toContain('lodge')
  expect(textOn(regulator, '2026-06-19')).toContain('to the Commissioner under section 165')
  expect(textOn(regulator, '2026-09-30')).toContain('to the Commission under section 165')
})

test('every expectation has a reason, in a sentence, and a source', () => {
  for (const { because, citations } of disclosuresFor(unknownCircumstances, today)) {
    expect(because).toMatch(/^[A-Z].{10,100}\.$/)
    expect(citations.length).toBeGreaterThan(0)
  }
})
