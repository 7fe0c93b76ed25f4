import { expect, test } from 'vitest'
import { type Citation, cite, dpa2018, duaa2025, formatCitation, pecr, ukGdpr } from './citation.ts'
import type { Day } from './day.ts'
import { provisionOn } from './provisions.ts'

const today: Day = '2026-11-22'

const answers: readonly [Citation, Day, string, ...string[]][] = [
  [ukGdpr('6(1)(f)'), today, 'in-force'],
  [ukGdpr('6(1)(ea)'), '2026-02-04', 'not-yet'],
  [ukGdpr('6(1)(ea)'), '2026-02-05', 'in-force'],
  [ukGdpr('6(1)(g)'), today, 'never-existed'],
  [ukGdpr('6(4)'), '2026-02-04', 'in-force'],
  [ukGdpr('6(4)'), today, 'omitted', 'UK GDPR Art 8A', 'UK GDPR Annex 2', 'UK GDPR Art 5(3)'],
  [ukGdpr('9(2)(j)'), today, 'in-force'],
  [ukGdpr('9(2)(k)'), today, 'never-existed'],
  [ukGdpr('13(2)(ca)'), '2026-06-18', 'not-yet'],
  [ukGdpr('13(2)(ca)'), '2026-06-19', 'in-force'],
  [ukGdpr('13(2)(z)'), today, 'never-existed'],
  [ukGdpr('14(5)(b)'), today, 'omitted', 'UK GDPR Art 14(5)(e)', 'UK GDPR Art 14(5)(f)', 'UK GDPR Art 14(6)', 'UK GDPR Art 14(7)'],
  [ukGdpr('17(1)(f)'), today, 'in-force'],
  [ukGdpr('17(1)(g)'), today, 'unknown'],
  [ukGdpr('22'), '2026-02-04', 'in-force'],
  [ukGdpr('22(1)'), today, 'omitted', 'UK GDPR Art 22A', 'UK GDPR Art 22B', 'UK GDPR Art 22C', 'UK GDPR Art 22D'],
  [ukGdpr('22A'), '2025-12-31', 'not-yet'],
  [ukGdpr('45'), today, 'omitted', 'UK GDPR Art 45A', 'UK GDPR Art 45B', 'UK GDPR Art 45C'],
  [ukGdpr('46(2)'), today, 'in-force'],
  [ukGdpr('46(1)'), today, 'omitted', 'UK GDPR Art 46(1A)', 'UK GDPR Art 46(6)', 'UK GDPR Art 46(7)', 'UK GDPR Art 46(8)'],
  [ukGdpr('48'), '2020-12-31', 'omitted'],
  [ukGdpr('77'), '2026-06-18', 'in-force'],
  [ukGdpr('77'), '2026-06-19', 'omitted', 'DPA 2018 s 164A', 'DPA 2018 s 165'],
  [ukGdpr('99'), today, 'in-force'],
  [ukGdpr('100'), today, 'never-existed'],
  [ukGdpr('6A'), today, 'never-existed'],
  [ukGdpr('Recital 173'), today, 'in-force'],
  [ukGdpr('Recital 174'), today, 'never-existed'],
  [ukGdpr('Annex 1 para 5'), '2026-01-01', 'not-yet'],
  [ukGdpr('4(11)'), today, 'omitted', 'UK GDPR Art 4(1)(11)'],
  [ukGdpr('4(1)(11)'), today, 'in-force'],
  [ukGdpr('4(1)'), today, 'in-force'],
  [dpa2018('164A'), '2026-06-18', 'not-yet'],
  [dpa2018('164A'), today, 'in-force'],
  [dpa2018('17A'), '2024-01-01', 'in-force'],
  [dpa2018('17A'), today, 'omitted', 'UK GDPR Art 45A'],
  [dpa2018('216'), today, 'never-existed'],
  [dpa2018('Sch 1 para 18'), today, 'in-force'],
  [dpa2018('Sch 22'), today, 'never-existed'],
  [dpa2018('Sch 12'), today, 'omitted', 'DPA 2018 Sch 12A'],
  [dpa2018('142Z'), today, 'unknown'],
  [duaa2025('70'), '2025-06-18', 'not-yet'],
  [duaa2025('145'), today, 'never-existed'],
  [pecr('6(4)'), today, 'omitted', 'PECR Sch A1'],
  [pecr('Sch A1 para 5'), '2026-02-04', 'not-yet'],
  [cite('dpa-1998', '7'), today, 'omitted', 'DPA 2018'],
  [cite('directive-95-46'), today, 'omitted', 'UK GDPR'],
  [cite('eu-gdpr', '77'), today, 'in-force'],
]

test.each(answers.map(([citation, ...row]) => [formatCitation(citation), citation, ...row] as const))(
  '%s',
  (_, citation, day, status, ...successors) => {
    const provision = provisionOn(citation, day)
    expect([provision.status, ...provision.successors.map(formatCitation)]).toEqual([status, ...successors])
  },
)

test('a number that lives on with other words says where the old ones went', () => {
  expect(provisionOn(ukGdpr('4(7)'), '2026-02-04')).toMatchObject({ status: 'in-force', successors: [] })
  expect(provisionOn(ukGdpr('4(7)'), today)).toMatchObject({ status: 'in-force', since: '2026-02-05', successors: [ukGdpr('4(1)(7)')] })
})

test('a part of what went says which part that was', () => {
  expect(provisionOn(dpa2018('114(2)'), today)).toMatchObject({ successors: [dpa2018('114A')], replaced: '114' })
  expect(provisionOn(ukGdpr('4(7)'), today)).toMatchObject({ replaced: '4(7)' })
})

test('a day that is known through others is marked so', () => {
  expect(provisionOn({ instrument: 'uk-gdpr', pinpoint: '48' }, '2026-11-22')).toMatchObject({
    status: 'omitted',
    confidence: 'verified-primary-transcript',
  })
  expect(provisionOn({ instrument: 'si-2022-1213', pinpoint: '' }, '2022-12-18')).toMatchObject({
    status: 'not-yet',
    confidence: 'verified-secondary',
  })
})

test('what the register judges without having seen it is marked', () => {
  expect(provisionOn(ukGdpr('6(1)(g)'), today).confidence).toBe('from-memory')
  expect(provisionOn(ukGdpr('77'), today).confidence).toBe('verified-primary')
})
