import { expect, test } from 'vitest'
import { annex1ConditionsOn } from './annex-1.ts'
import { ageOfConsentOn } from './children.ts'
import { complaintDutiesOn } from './complaints.ts'
import { identityOf } from './controller-identity.ts'
import { cookieGateway } from './cookies.ts'
import { feeTiersOn } from './fees.ts'
import { basisOfPoint, lawfulBasesOn } from './lawful-bases.ts'
import { marketingRulesOn } from './marketing.ts'
import { regulatorOn } from './regulator.ts'
import { retentionOf } from './retention.ts'
import { needsDpo, needsUkRepresentative } from './roles.ts'
import { supersededReferences, supersededReferencesOn } from './superseded.ts'
import { legalEventsBetween } from './timeline.ts'

test('there are six bases until 2026-02-05, then seven', () => {
  expect(
    lawfulBasesOn('2026-02-04')
      .map(({ point }) => point)
      .join(),
  ).toBe('a,b,c,d,e,f')
  expect(
    lawfulBasesOn('2026-02-05')
      .map(({ point }) => point)
      .join(),
  ).toBe('a,b,c,d,e,ea,f')
  expect([annex1ConditionsOn('2026-02-04').length, annex1ConditionsOn('2026-02-05').length]).toEqual([0, 5])
})

test('a point finds its basis', () => {
  expect(basisOfPoint('EA')?.id).toBe('recognised-legitimate-interest')
  expect(basisOfPoint('f')?.id).toBe('legitimate-interests')
  expect(basisOfPoint('g')).toBeUndefined()
})

test('the regulator changes its name and office on 2026-09-30', () => {
  const [before, after] = [regulatorOn('2026-09-29'), regulatorOn('2026-09-30')]
  expect([before.officialName, after.officialName]).toEqual(['Information Commissioner', 'Information Commission'])
  expect(before.acceptedNames).toContain("Information Commissioner's Office")
  expect(after.acceptedNames).not.toContain("Information Commissioner's Office")
  expect(after.outdatedNames).toContain("Information Commissioner's Office")
  expect(before.acceptedNames).toContain('ICO')
  expect(after.acceptedNames).toContain('ICO')
  expect(before.outdatedContacts.map(({ id }) => id)).not.toContain('wilmslow')
  expect(after.outdatedContacts.map(({ id }) => id)).toContain('wilmslow')
  expect(after.contacts.find(({ id }) => id === 'manchester')).toMatchObject({ comparable: false, weak: true })
})

test('a complaint to the controller is acknowledged within 30 days, from 2026-06-19', () => {
  expect(complaintDutiesOn('2026-06-18').some(({ to }) => to === 'controller')).toBe(false)
  expect(complaintDutiesOn('2026-06-19').find(({ days }) => days !== undefined)?.days).toBe(30)
})

test('statistics took consent until 2026-02-05, and take a free way to object since', () => {
  expect(cookieGateway('statistics', '2026-02-04')).toBeUndefined()
  expect(cookieGateway('statistics', '2026-02-05')).toMatchObject({ consent: 'not-needed', objection: true })
  expect(cookieGateway('strictly-necessary', '2026-02-04')?.objection).toBeUndefined()
})

test('charities have a soft opt-in of their own from 2026-02-05', () => {
  const softOptIns = (day: '2026-02-04' | '2026-02-05') =>
    marketingRulesOn(day)
      .filter(({ softOptIn }) => softOptIn)
      .map(({ id }) => id)
  expect(softOptIns('2026-02-04')).toEqual(['marketing/soft-opt-in'])
  expect(softOptIns('2026-02-05')).toEqual(['marketing/soft-opt-in', 'marketing/charity-soft-opt-in'])
})

test('retention is asked by record', () => {
  expect(retentionOf('self-employed-tax', '2026-11-22').map(({ period }) => period)).toEqual(['P5Y'])
  expect(retentionOf('minimum-wage', '2021-03-31').map(({ period }) => period)).toEqual(['P3Y'])
  expect(retentionOf('minimum-wage', '2021-04-01').map(({ period }) => period)).toEqual(['P6Y'])
  expect(retentionOf('annual-leave', '2026-04-05')).toEqual([])
  expect(retentionOf('contract-claims', '2026-11-22').map(({ jurisdiction, period }) => `${jurisdiction} ${period}`)).toEqual([
    'england-and-wales P6Y',
    'scotland P5Y',
    'scotland P20Y',
    'northern-ireland P6Y',
  ])
})

test('a child of 13 can consent', () => {
  expect(ageOfConsentOn('2026-11-22')).toBe(13)
})

test('a sole trader shows their own name', () => {
  expect(identityOf('sole-trader', '2026-11-22')[0]?.shows).toContain("the person's own name")
})

test('fees rose on 2025-02-17', () => {
  expect(feeTiersOn('2025-02-16').map(({ pounds }) => pounds)).toEqual([40, 60, 2900])
  expect(feeTiersOn('2025-02-17').map(({ pounds }) => pounds)).toEqual([52, 78, 3763])
})

test('who needs a data protection officer', () => {
  const no = { largeScaleMonitoring: false, largeScaleSensitiveData: false } as const
  expect(needsDpo({ controllerKind: 'public-authority' }, no)).toBe(true)
  expect(needsDpo({ controllerKind: 'sole-trader' }, no)).toBe(false)
  expect(needsDpo({ controllerKind: 'company' }, { ...no, largeScaleMonitoring: true })).toBe(true)
  expect(needsDpo({ controllerKind: 'unknown' }, no)).toBe('unknown')
  expect(needsDpo({ controllerKind: 'company' }, { ...no, largeScaleSensitiveData: 'unknown' })).toBe('unknown')
})

test('who needs a UK representative', () => {
  expect(needsUkRepresentative({ controllerOutsideUk: true, controllerKind: 'company' }, false)).toBe(true)
  expect(needsUkRepresentative({ controllerOutsideUk: false, controllerKind: 'company' }, false)).toBe(false)
  expect(needsUkRepresentative({ controllerOutsideUk: true, controllerKind: 'public-authority' }, false)).toBe(false)
  expect(needsUkRepresentative({ controllerOutsideUk: true, controllerKind: 'company' }, true)).toBe(false)
  expect(needsUkRepresentative({ controllerOutsideUk: 'unknown', controllerKind: 'company' }, false)).toBe('unknown')
})

test('one rule reports each superseded reference, in the severity of the rule table', () => {
  const of = (id: string) => supersededReferences.find((one) => one.id === id)
  expect(of('dpa-1998')).toMatchObject({ rule: 'law/superseded-reference', severity: 'error' })
  expect(of('directive-95-46')).toMatchObject({ rule: 'law/superseded-reference', severity: 'error' })
  expect(of('eu-gdpr')).toMatchObject({ rule: 'law/superseded-reference', severity: 'warning' })
  expect(of('article-22')).toMatchObject({ rule: 'rights/wording-superseded', severity: 'warning' })
  expect(of('article-77')).toMatchObject({ rule: 'law/renumbered-provision', severity: 'warning' })
  expect(of('privacy-shield')).toMatchObject({ rule: 'transfers/invalid-mechanism', severity: 'error' })
  expect(of('information-commissioner')).toMatchObject({ rule: 'complaints/regulator-outdated', severity: 'info' })
  expect(supersededReferencesOn('2026-02-04').map(({ id }) => id)).not.toContain('article-22')
  expect(supersededReferencesOn('2026-09-29').map(({ id }) => id)).not.toContain('information-commissioner')
})

test('the disclosures that changed in 2026', () => {
  const changed = new Set(legalEventsBetween('2026-01-01', '2026-12-31').flatMap(({ disclosures }) => disclosures))
  expect([...changed]).toEqual(
    expect.arrayContaining(['complaints/controller', 'complaints/commissioner', 'transfers/safeguards', 'rights/automated-decisions']),
  )
  expect(changed).not.toContain('retention')
})
