import { type Citation, cite, dpa2018, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { Confidence, Entry } from './entry.ts'

/** When the information of Articles 13 and 14 is given, when it needn't be, and what is told beside it. */
export interface NoticeRule extends Entry {
  readonly id: `notice/${string}`
  /** `timing`, `exemption`, something `beside` the disclosures, or what those Articles do `not-ask`. */
  readonly kind: 'timing' | 'exemption' | 'beside' | 'not-asked'
}

const since2018: InForce = { from: '2018-05-25' }
const mainDay: InForce = { from: '2026-02-05' }

function noticeRule(
  kind: NoticeRule['kind'],
  id: string,
  description: string,
  citations: readonly Citation[],
  inForce: InForce = since2018,
  confidence: Confidence = 'verified-primary',
): NoticeRule {
  return { id: `notice/${id}`, kind, description, citations, inForce, confidence }
}

export const noticeRules: readonly NoticeRule[] = [
  noticeRule('timing', 'when-collected', 'Data from the person: when they are obtained.', [ukGdpr('13(1)'), ukGdpr('13(2)')]),
  noticeRule(
    'timing',
    'when-from-others',
    'Data from others: within a month, or at the first communication or disclosure if that is sooner.',
    [ukGdpr('14(3)')],
  ),
  noticeRule('exemption', 'already-informed', 'To the extent that the person has the information already.', [
    ukGdpr('13(4)'),
    ukGdpr('14(5)(a)'),
  ]),
  noticeRule('exemption', 'laid-down-by-law', 'Data from others, where UK law lays down that they are obtained or disclosed.', [
    ukGdpr('14(5)(c)'),
  ]),
  noticeRule('exemption', 'professional-secrecy', 'Data from others, where professional secrecy forbids it.', [ukGdpr('14(5)(d)')]),
  noticeRule(
    'exemption',
    'disproportionate-before-2026',
    'Data from others, where telling is impossible, takes disproportionate effort, or would defeat the purpose.',
    [ukGdpr('14(5)(b)')],
    { from: '2018-05-25', to: '2026-02-05' },
  ),
  noticeRule(
    'exemption',
    'disproportionate',
    'Data from others, where telling is impossible or takes disproportionate effort; the information is then published.',
    [ukGdpr('14(5)(e)'), ukGdpr('14(6)'), ukGdpr('14(7)')],
    mainDay,
  ),
  noticeRule(
    'exemption',
    'defeats-purpose',
    'Data from others, where telling would defeat or seriously harm the purpose; the information is then published.',
    [ukGdpr('14(5)(f)'), ukGdpr('14(7)')],
    mainDay,
  ),
  noticeRule(
    'exemption',
    'research-re-use',
    'A new purpose of research, archiving or statistics, where telling is impossible or disproportionate; the information is then published.',
    [ukGdpr('13(5)'), ukGdpr('13(6)'), ukGdpr('13(7)')],
    mainDay,
  ),
  noticeRule('exemption', 'act', 'Where Schedules 2 to 4 of the Act lift the duty.', [
    dpa2018('Sch 2'),
    dpa2018('Sch 3'),
    dpa2018('Sch 4'),
  ]),
  noticeRule('beside', 'new-purpose', 'Before data are used for a new purpose, people are told of it.', [ukGdpr('13(3)'), ukGdpr('14(4)')]),
  noticeRule('beside', 'joint-controllers', 'Joint controllers make the essence of their arrangement available.', [ukGdpr('26(2)')]),
  noticeRule(
    'beside',
    'compelling-transfer',
    'A transfer on compelling legitimate interests is told to the person, with the interests, and to the regulator.',
    [ukGdpr('49(1)')],
  ),
  noticeRule(
    'beside',
    'decisions-taken',
    'People are told of significant decisions that a machine took about them, and how to answer.',
    [ukGdpr('22C(2)')],
    mainDay,
  ),
  noticeRule(
    'beside',
    'condition',
    'It is good practice to name the Article 9 condition; the Articles ask for the legal basis only.',
    [ukGdpr('13(1)(c)')],
    since2018,
    'from-memory',
  ),
  noticeRule(
    'not-asked',
    'registration-number',
    'The registration number of the fee.',
    [cite('si-2018-480')],
    since2018,
    'verified-secondary',
  ),
  noticeRule('not-asked', 'security', 'Security measures and what happens after a breach.', [ukGdpr('13')]),
  noticeRule('not-asked', 'cookie-table', 'A table of cookies, or a telephone number.', [ukGdpr('13')]),
  noticeRule('not-asked', 'date', 'The date of the last change. It is good practice.', [ukGdpr('13')]),
  noticeRule('not-asked', 'no-officer', 'That there is no data protection officer.', [ukGdpr('13')]),
]

/** The rules on a day. */
export const noticeRulesOn = (day: Day): readonly NoticeRule[] => inForceOn(noticeRules, day)
