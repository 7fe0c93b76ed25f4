import { type Citation, cite } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { Entry } from './entry.ts'

export type RetentionRecord =
  | 'self-employed-tax'
  | 'personal-tax'
  | 'company-tax'
  | 'company-accounts'
  | 'vat'
  | 'paye'
  | 'construction-industry-scheme'
  | 'minimum-wage'
  | 'working-time'
  | 'annual-leave'
  | 'parental-pay'
  | 'sick-pay'
  | 'right-to-work'
  | 'accidents'
  | 'exposure-health-records'
  | 'employers-liability-certificates'
  | 'pension-auto-enrolment'
  | 'occupational-pension'
  | 'anti-money-laundering'
  | 'contract-claims'
  | 'deeds'
  | 'personal-injury-claims'
  | 'cctv'
  | 'unsuccessful-candidates'

export type Jurisdiction = 'uk' | 'england-and-wales' | 'scotland' | 'northern-ireland'

/** How long a kind of record is commonly kept in the UK, and on what ground. The UK GDPR itself sets no periods. */
export interface RetentionPeriod extends Entry {
  readonly id: `retention/${string}`
  readonly record: RetentionRecord
  /** ISO 8601 duration: `P5Y`, `P22M`, `P30D`. */
  readonly period: string
  /** The longest of a range of practice. */
  readonly periodTo?: string
  /** From when it runs, in words, where the source says. */
  readonly runsFrom?: string
  /** A duty, a habit, a time limit for claims that justifies keeping (no duty to keep), or what a defence depends on. */
  readonly kind: 'statutory' | 'practice' | 'limitation' | 'condition'
  readonly bound: 'minimum' | 'maximum' | 'minimum-and-maximum' | 'usual'
  readonly jurisdiction: Jurisdiction
}

const known: InForce = { from: '2020-12-31' }
type Details = Partial<Pick<RetentionPeriod, 'kind' | 'bound' | 'jurisdiction' | 'inForce' | 'confidence' | 'weak' | 'periodTo'>>

function period(
  name: string,
  record: RetentionRecord,
  duration: string,
  runsFrom: string | undefined,
  description: string,
  citations: readonly Citation[],
  details: Details = {},
): RetentionPeriod {
  return {
    id: `retention/${name}`,
    record,
    period: duration,
    ...(runsFrom === undefined ? {} : { runsFrom }),
    description,
    citations,
    kind: 'statutory',
    bound: 'minimum',
    jurisdiction: 'uk',
    inForce: known,
    confidence: 'verified-secondary',
    ...(details.inForce === undefined && { datePrecision: 'not-later-than' }),
    ...details,
  }
}

const limitation: Details = { kind: 'limitation', bound: 'usual', jurisdiction: 'england-and-wales', confidence: 'verified-primary' }
const practice: Details = { kind: 'practice', bound: 'usual' }

/** Every period. Those without an exact first day were in force when the UK GDPR began. */
export const retentionPeriods: readonly RetentionPeriod[] = [
  period(
    'self-employed-tax',
    'self-employed-tax',
    'P5Y',
    'the 31 January filing deadline',
    'Tax records of the self-employed and of partnerships; 15 months after filing if that was over four years late.',
    [cite('tma-1970', '12B')],
  ),
  period('personal-tax', 'personal-tax', 'P22M', 'the end of the tax year', 'Tax records of people without a business.', [
    cite('tma-1970', '12B'),
  ]),
  period('company-tax', 'company-tax', 'P6Y', 'the end of the accounting period', "A company's tax and accounting records.", [
    cite('fa-1998', 'Sch 18 para 21'),
  ]),
  period('private-company-accounts', 'company-accounts', 'P3Y', 'the day the record is made', 'Accounting records of a private company.', [
    cite('ca-2006', '388(4)'),
  ]),
  period('public-company-accounts', 'company-accounts', 'P6Y', 'the day the record is made', 'Accounting records of a public company.', [
    cite('ca-2006', '388(4)'),
  ]),
  period('vat', 'vat', 'P6Y', undefined, 'VAT records; ten years for the one-stop-shop schemes.', [cite('vata-1994', 'Sch 11 para 6(3)')]),
  period('paye', 'paye', 'P3Y', 'the end of the tax year', 'Payroll tax records.', [cite('si-2003-2682', '97')]),
  period(
    'construction-industry-scheme',
    'construction-industry-scheme',
    'P3Y',
    'the end of the tax year',
    'Records of the Construction Industry Scheme.',
    [],
  ),
  period(
    'minimum-wage-before-2021',
    'minimum-wage',
    'P3Y',
    undefined,
    'Minimum wage records, before April 2021.',
    [cite('si-2015-621', '59')],
    { inForce: { from: '2020-12-31', to: '2021-04-01' } },
  ),
  period(
    'minimum-wage',
    'minimum-wage',
    'P6Y',
    undefined,
    'Minimum wage records. Many policies still say three years.',
    [cite('si-2015-621', '59(8)')],
    { inForce: { from: '2021-04-01' } },
  ),
  period('working-time', 'working-time', 'P2Y', undefined, 'Records that show working-time limits were kept.', [cite('si-1998-1833', '9')]),
  period(
    'annual-leave',
    'annual-leave',
    'P6Y',
    undefined,
    'Records of annual leave and holiday pay.',
    [cite('si-1998-1833', '16B'), cite('era-2025', '35')],
    { inForce: { from: '2026-04-06' } },
  ),
  period('parental-pay', 'parental-pay', 'P3Y', 'the end of the tax year', 'Statutory maternity, paternity and adoption pay.', [
    cite('si-1986-1960'),
  ]),
  period(
    'sick-pay',
    'sick-pay',
    'P3Y',
    'the end of the tax year',
    'Statutory sick pay: no statutory period since 2014-04-06; three years is practice.',
    [cite('si-2014-55')],
    practice,
  ),
  period(
    'right-to-work',
    'right-to-work',
    'P2Y',
    'the end of employment',
    'Copies of right-to-work checks, on which the employer’s excuse depends.',
    [cite('si-2007-3290', '6')],
    { kind: 'condition' },
  ),
  period('accidents', 'accidents', 'P3Y', 'the record or the last entry', 'Reportable accidents and the accident book.', [
    cite('si-2013-1471', '12'),
    cite('si-1979-628', '25'),
  ]),
  period(
    'exposure-health-records',
    'exposure-health-records',
    'P40Y',
    undefined,
    'Health records of people exposed to hazardous substances, lead or asbestos.',
    [cite('si-2002-2677', '11')],
  ),
  period(
    'employers-liability-certificates',
    'employers-liability-certificates',
    'P40Y',
    undefined,
    'The duty to keep them forty years was repealed on 2008-10-01; keeping them is practice.',
    [cite('si-2008-1765')],
    { ...practice, confidence: 'from-memory', weak: true },
  ),
  period(
    'pension-auto-enrolment',
    'pension-auto-enrolment',
    'P6Y',
    undefined,
    'Records of automatic enrolment; opt-out notices four years.',
    [cite('si-2010-5', '8')],
  ),
  period('pension-opt-out', 'pension-auto-enrolment', 'P4Y', undefined, 'Opt-out notices of automatic enrolment.', [
    cite('si-2010-5', '8'),
  ]),
  period('occupational-pension', 'occupational-pension', 'P6Y', undefined, 'Records of an occupational pension scheme.', [
    cite('si-1996-1715'),
    cite('si-2006-567', '18'),
  ]),
  period(
    'anti-money-laundering',
    'anti-money-laundering',
    'P5Y',
    'the day the firm knows, or should, that the transaction is complete or the relationship over',
    'Customer checks. Then the personal data must be deleted, save for an enactment, court proceedings, consent or legal claims.',
    [cite('si-2017-692', '40(3)'), cite('si-2017-692', '40(5)')],
    { bound: 'minimum-and-maximum', confidence: 'verified-primary' },
  ),
  period(
    'anti-money-laundering-transactions',
    'anti-money-laundering',
    'P10Y',
    undefined,
    'Transaction records inside a relationship are never kept longer.',
    [cite('si-2017-692', '40(4)')],
    { bound: 'maximum', confidence: 'verified-primary' },
  ),
  period(
    'contract-claims',
    'contract-claims',
    'P6Y',
    'the day the claim arises',
    'Claims in contract or tort in England and Wales.',
    [cite('limitation-1980', '5'), cite('limitation-1980', '2')],
    limitation,
  ),
  period(
    'deeds',
    'deeds',
    'P12Y',
    'the day the claim arises',
    'Claims on a deed in England and Wales.',
    [cite('limitation-1980', '8')],
    limitation,
  ),
  period(
    'personal-injury-claims',
    'personal-injury-claims',
    'P3Y',
    'the day the claim arises, or is known',
    'Claims for personal injury in England and Wales.',
    [cite('limitation-1980', '11')],
    limitation,
  ),
  period(
    'contract-claims-scotland',
    'contract-claims',
    'P5Y',
    'the day the obligation can be enforced',
    'Claims in Scotland.',
    [cite('prescription-1973', '6')],
    { ...limitation, jurisdiction: 'scotland' },
  ),
  period(
    'long-stop-scotland',
    'contract-claims',
    'P20Y',
    'the day the obligation can be enforced',
    'The last day of any claim in Scotland.',
    [cite('prescription-1973', '7')],
    { ...limitation, jurisdiction: 'scotland', bound: 'maximum' },
  ),
  period(
    'contract-claims-northern-ireland',
    'contract-claims',
    'P6Y',
    'the day the claim arises',
    'Claims in Northern Ireland.',
    [cite('limitation-ni-1989')],
    { ...limitation, jurisdiction: 'northern-ireland', confidence: 'from-memory' },
  ),
  period('cctv', 'cctv', 'P30D', 'the recording', 'Pictures of cameras: no statute; about a month is practice.', [], {
    ...practice,
    confidence: 'from-memory',
    periodTo: 'P31D',
  }),
  period(
    'unsuccessful-candidates',
    'unsuccessful-candidates',
    'P6M',
    undefined,
    'Applications that failed: as long as a tribunal claim can come.',
    [cite('era-2025', '152')],
    { ...practice, confidence: 'from-memory', weak: true, periodTo: 'P12M' },
  ),
]

/** The periods on a day. */
export const retentionPeriodsOn = (day: Day): readonly RetentionPeriod[] => inForceOn(retentionPeriods, day)

/** The periods of one kind of record on a day. */
export function retentionOf(record: RetentionRecord, day: Day): readonly RetentionPeriod[] {
  return retentionPeriodsOn(day).filter((one) => one.record === record)
}
