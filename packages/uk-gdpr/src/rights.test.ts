import { expect, test } from 'vitest'
import { type LawfulBasisId, lawfulBases } from './lawful-bases.ts'
import { appliesTo, citationsOn, right, rights, rightsFor } from './rights.ts'

const today = '2026-11-22'
const ids = (bases: readonly LawfulBasisId[], options = {}): readonly string[] => rightsFor(bases, today, options).map(({ id }) => id)

test('every right is decided for every basis', () => {
  for (const { id } of rights) for (const basis of lawfulBases) expect(['yes', 'limited', 'no']).toContain(appliesTo(id, basis.id))
})

test.each<[LawfulBasisId, portability: boolean, objection: boolean, erasure: boolean, withdrawal: boolean]>([
  ['consent', true, false, true, true],
  ['contract', true, false, true, false],
  ['legal-obligation', false, false, false, false],
  ['vital-interests', false, false, true, false],
  ['public-task', false, true, false, false],
  ['recognised-legitimate-interest', false, true, true, false],
  ['legitimate-interests', false, true, true, false],
])('%s: portability %s, objection %s, erasure %s, withdrawal %s', (basis, portability, objection, erasure, withdrawal) => {
  const given = ids([basis])
  expect(given.includes('right-to-portability')).toBe(portability)
  expect(given.includes('right-to-object')).toBe(objection)
  expect(given.includes('right-to-erasure')).toBe(erasure)
  expect(given.includes('right-to-withdraw-consent')).toBe(withdrawal)
  expect(given).toEqual(
    expect.arrayContaining(['right-of-access', 'right-to-rectification', 'right-to-restriction', 'right-to-complain-to-controller']),
  )
})

test('explicit consent brings withdrawal and portability, but no erasure of its own', () => {
  const given = ids(['legal-obligation'], { explicitConsent: true })
  expect(given).toEqual(expect.arrayContaining(['right-to-withdraw-consent', 'right-to-portability']))
  expect(given).not.toContain('right-to-erasure')
})

test('direct marketing, machine decisions and research bring their rights', () => {
  expect(ids(['consent'])).not.toContain('right-to-object-to-direct-marketing')
  expect(ids(['consent'], { directMarketing: true })).toContain('right-to-object-to-direct-marketing')
  expect(ids(['contract'], { significantAutomatedDecisions: true })).toContain('rights-on-automated-decisions')
  expect(ids(['contract'], { research: true })).toContain('right-to-object-to-research')
})

test('a basis that does not exist yet gives nothing', () => {
  const before = rightsFor(['recognised-legitimate-interest'], '2026-02-04').map(({ id }) => id)
  expect(before).not.toContain('right-to-object')
  expect(before).not.toContain('right-to-complain-to-controller')
})

test('what to cite for a right depends on the day', () => {
  const pinpoints = (day: '2026-02-04' | '2026-02-05') =>
    citationsOn(right('rights-on-automated-decisions'), day).map(({ pinpoint }) => pinpoint)
  expect(pinpoints('2026-02-04')).toEqual(['22'])
  expect(pinpoints('2026-02-05')).toEqual(['22A', '22B', '22C', '22D'])
})
