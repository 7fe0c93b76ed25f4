import { type Citation, cite, dpa2018, duaa2025, pecr, ukGdpr } from './citation.ts'
import { type Day, inForceOn } from './day.ts'
import type { Confidence, Entry } from './entry.ts'

export type SupersededReferenceId =
  | 'dpa-1998'
  | 'directive-95-46'
  | 'eu-gdpr'
  | 'leaving-the-eu'
  | 'privacy-shield'
  | 'safe-harbor'
  | 'eu-sccs-alone'
  | 'outside-the-eea'
  | 'article-22'
  | 'article-44'
  | 'article-45'
  | 'section-17a'
  | 'article-77'
  | 'article-14-5-b'
  | 'information-commissioner'
  | 'wilmslow-address'
  | 'member-state-authority'
  | 'eu-representative'
  | 'ten-pound-fee'
  | 'forty-days'
  | 'dpa-registration'
  | 'data-controller-1998'
  | 'dpdi-bill'
  | 'pecr-cap'
  | 'eu-uk-adequacy-2025'

/** The rules that report superseded references. One passage is one rule's; this is the order in which they claim it. */
export type ReportingRule =
  | 'rights/wording-superseded'
  | 'transfers/invalid-mechanism'
  | 'rights/fee-wrong'
  | 'rights/time-limit-wrong'
  | 'complaints/regulator-outdated'
  | 'law/renumbered-provision'
  | 'law/superseded-reference'

/** Something that policies still say although the law has moved on. `inForce` is when saying it is out of date. */
export interface SupersededReference extends Entry {
  readonly id: SupersededReferenceId
  /** The first day on which it was out of date. */
  readonly since: Day
  /** The one rule that reports it. */
  readonly rule: ReportingRule
  readonly severity: 'error' | 'warning' | 'info'
  /** What to say instead, in words. */
  readonly replacement: string
  /** The provision to cite instead. */
  readonly successors: readonly Citation[]
}

const severities: Readonly<Record<ReportingRule, SupersededReference['severity']>> = {
  'rights/wording-superseded': 'warning',
  'transfers/invalid-mechanism': 'error',
  'rights/fee-wrong': 'error',
  'rights/time-limit-wrong': 'error',
  'complaints/regulator-outdated': 'info',
  'law/renumbered-provision': 'warning',
  'law/superseded-reference': 'warning',
}

/** Repealed law named as the law: worse than its rule's other entries. */
const grave: readonly SupersededReferenceId[] = ['dpa-1998', 'directive-95-46']

function reference(
  id: SupersededReferenceId,
  since: Day,
  rule: ReportingRule,
  description: string,
  replacement: string,
  citations: readonly Citation[],
  confidence: Confidence,
  successors: readonly Citation[] = [],
  datePrecision?: Entry['datePrecision'],
): SupersededReference {
  return {
    id,
    since,
    rule,
    severity: grave.includes(id) ? 'error' : severities[rule],
    description,
    replacement,
    citations,
    successors,
    confidence,
    inForce: { from: since },
    ...(datePrecision && { datePrecision }),
  }
}

const renumbered = 'law/renumbered-provision'
const superseded = 'law/superseded-reference'
const invalid = 'transfers/invalid-mechanism'

/** Table of what is out of date. Bare 'GDPR' is not in it. */
export const supersededReferences: readonly SupersededReference[] = [
  reference(
    'dpa-1998',
    '2018-05-25',
    superseded,
    'The Data Protection Act 1998 as the law that governs.',
    'the UK GDPR and the Data Protection Act 2018',
    [cite('dpa-1998')],
    'verified-primary',
    [ukGdpr(), dpa2018()],
  ),
  reference(
    'directive-95-46',
    '2018-05-25',
    superseded,
    'Directive 95/46/EC as the law that governs.',
    'the UK GDPR',
    [cite('directive-95-46')],
    'verified-primary',
    [ukGdpr()],
  ),
  reference(
    'eu-gdpr',
    '2020-12-31',
    superseded,
    "The EU's GDPR as the only data protection law of a controller in the UK.",
    'the UK GDPR',
    [cite('eu-gdpr')],
    'verified-primary',
    [ukGdpr()],
  ),
  reference(
    'leaving-the-eu',
    '2020-12-31',
    superseded,
    'The UK leaving the EU, or its transition period, as something to come.',
    'nothing: it is over',
    [cite('si-2019-419')],
    'verified-primary',
  ),
  reference(
    'privacy-shield',
    '2020-07-16',
    invalid,
    'Privacy Shield as the ground of a transfer.',
    'the UK–US data bridge, the IDTA or the Addendum',
    [cite('eu-gdpr', '45')],
    'verified-secondary',
  ),
  reference(
    'safe-harbor',
    '2015-10-06',
    invalid,
    'Safe Harbor as the ground of a transfer.',
    'the UK–US data bridge, the IDTA or the Addendum',
    [cite('directive-95-46')],
    'verified-secondary',
  ),
  reference(
    'eu-sccs-alone',
    '2020-12-31',
    invalid,
    "The European Commission's standard contractual clauses, without the UK Addendum, as the ground of a transfer.",
    'the Addendum or the IDTA',
    [cite('eu-gdpr', '46')],
    'verified-secondary',
    [ukGdpr('46')],
  ),
  reference(
    'outside-the-eea',
    '2020-12-31',
    superseded,
    'Leaving the EEA as the only test of a transfer by a controller in the UK.',
    'outside the UK',
    [ukGdpr('44A')],
    'verified-primary',
  ),
  reference(
    'article-22',
    '2026-02-05',
    'rights/wording-superseded',
    'The right not to be subject to decisions by machine alone, in the words of the old Article 22.',
    'the rights to be told of such a decision, to put your case, to have a person look at it, and to contest it',
    [ukGdpr('22'), duaa2025('80')],
    'verified-primary',
    [ukGdpr('22A'), ukGdpr('22B'), ukGdpr('22C'), ukGdpr('22D')],
  ),
  reference(
    'article-44',
    '2026-02-05',
    renumbered,
    'Article 44 on transfers.',
    'Article 44A',
    [ukGdpr('44'), duaa2025('Sch 7')],
    'verified-primary',
    [ukGdpr('44A')],
  ),
  reference(
    'article-45',
    '2026-02-05',
    renumbered,
    'Article 45 on adequacy.',
    'Article 45A',
    [ukGdpr('45'), duaa2025('Sch 7')],
    'verified-primary',
    [ukGdpr('45A'), ukGdpr('45B'), ukGdpr('45C')],
  ),
  reference(
    'section-17a',
    '2026-02-05',
    renumbered,
    'Section 17A on adequacy regulations.',
    'UK GDPR Article 45A',
    [dpa2018('17A'), duaa2025('Sch 9 para 12')],
    'verified-primary',
    [ukGdpr('45A')],
  ),
  reference(
    'article-77',
    '2026-06-19',
    renumbered,
    'Article 77 on complaints to the regulator.',
    'sections 164A and 165 of the Data Protection Act 2018',
    [ukGdpr('77'), duaa2025('103')],
    'verified-primary',
    [dpa2018('164A'), dpa2018('165')],
  ),
  reference(
    'article-14-5-b',
    '2026-02-05',
    renumbered,
    'Article 14(5)(b) on disproportionate effort.',
    'Article 14(5)(e) and (f)',
    [ukGdpr('14(5)(b)'), duaa2025('77')],
    'verified-primary',
    [ukGdpr('14(5)(e)'), ukGdpr('14(5)(f)')],
  ),
  reference(
    'information-commissioner',
    '2026-09-30',
    'complaints/regulator-outdated',
    "Information Commissioner('s Office) as the regulator's name.",
    "Information Commission, Information Commission's Office, or ICO",
    [duaa2025('118'), duaa2025('119')],
    'verified-primary-transcript',
    [dpa2018('114A')],
  ),
  reference(
    'wilmslow-address',
    '2026-09-30',
    'complaints/regulator-outdated',
    "The regulator's head office in Wilmslow.",
    'the address on ico.org.uk',
    [],
    'verified-secondary',
    [],
    'not-later-than',
  ),
  reference(
    'member-state-authority',
    '2020-12-31',
    superseded,
    "Only the supervisory authority of the reader's Member State to complain to.",
    'the Information Commission (ICO)',
    [dpa2018('165')],
    'verified-primary',
    [dpa2018('165')],
  ),
  reference(
    'eu-representative',
    '2020-12-31',
    superseded,
    'Only an EU representative, of a controller that has no place and no representative in the UK.',
    'a UK representative',
    [cite('eu-gdpr', '27')],
    'from-memory',
    [ukGdpr('27')],
  ),
  reference(
    'ten-pound-fee',
    '2018-05-25',
    'rights/fee-wrong',
    'A fee of £10, or any general fee, for a copy of the data.',
    'free of charge',
    [ukGdpr('12(5)')],
    'verified-primary',
    [ukGdpr('12(5)')],
  ),
  reference(
    'forty-days',
    '2018-05-25',
    'rights/time-limit-wrong',
    'Forty days to answer a request.',
    'one month',
    [ukGdpr('12(3)')],
    'verified-primary',
    [ukGdpr('12(3)')],
  ),
  reference(
    'dpa-registration',
    '2018-05-25',
    superseded,
    'Notification, or registration under the Data Protection Act.',
    "the regulator's register of fee payers",
    [cite('si-2018-480')],
    'verified-secondary',
    [cite('si-2018-480')],
  ),
  reference(
    'data-controller-1998',
    '2018-05-25',
    superseded,
    "The term 'data controller' as section 1 of the 1998 Act defined it.",
    'controller, Article 4(1)(7)',
    [cite('dpa-1998', '1')],
    'verified-primary',
    [ukGdpr('4(1)(7)')],
  ),
  reference(
    'dpdi-bill',
    '2024-05-31',
    superseded,
    'The Data Protection and Digital Information Bill, or its senior responsible individual: never law.',
    'the Data (Use and Access) Act 2025; a data protection officer',
    [duaa2025()],
    'verified-secondary',
    [],
    'month',
  ),
  reference(
    'pecr-cap',
    '2026-02-05',
    superseded,
    'Fines of at most £500,000 under PECR.',
    '£17.5 million or 4% of turnover',
    [pecr('31'), duaa2025('115')],
    'verified-primary',
    [duaa2025('115')],
  ),
  reference(
    'eu-uk-adequacy-2025',
    '2025-12-19',
    superseded,
    "The EU's approval of the UK ending in June or December 2025.",
    'to 27 December 2031',
    [],
    'verified-secondary',
  ),
]

/** What is out of date on a day. */
export const supersededReferencesOn = (day: Day): readonly SupersededReference[] => inForceOn(supersededReferences, day)
