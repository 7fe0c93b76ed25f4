import { dpa2018, ukGdpr } from './citation.ts'
import { type Day, inForceOn } from './day.ts'
import type { Entry } from './entry.ts'

/**
 * A numbered condition of Schedule 1 to the Data Protection Act 2018: for special category data (Part 1, Part 2), for criminal offence
 * data (all three).
 */
export interface Schedule1Condition extends Entry {
  readonly id: `schedule-1/${number}`
  readonly paragraph: number
  readonly part: 1 | 2 | 3
  readonly name: string
  /** Whether an appropriate policy document is needed: paragraph 39. */
  readonly policyDocument: 'required' | 'required-with-exception' | 'not-required' | 'as-extended-condition'
  /** What the exception is, or whose rule is followed. */
  readonly policyDocumentNote?: string
}

type Row = readonly [
  paragraph: number,
  name: string,
  description: string,
  policyDocument?: Schedule1Condition['policyDocument'],
  note?: string,
]

const rows: readonly Row[] = [
  [1, 'employment, social security and social protection', 'A duty or right under that law needs it.'],
  [2, 'health or social care purposes', 'Care, diagnosis, or running a care service needs it.', 'not-required'],
  [3, 'public health', 'Public health needs it, under a professional or a duty of secrecy.', 'not-required'],
  [
    4,
    'research etc',
    'Archiving, research or statistics need it, with the safeguards of Article 84B (Article 89 before 2026-02-05).',
    'not-required',
  ],
  [6, 'statutory etc and government purposes', 'A task that an enactment gives, or of the Crown or a department.'],
  [7, 'administration of justice and parliamentary purposes', 'Justice, or either House of Parliament.'],
  [8, 'equality of opportunity or treatment', 'Watching over equal treatment between groups.'],
  [9, 'racial and ethnic diversity at senior levels', 'Making the top of an organisation more diverse.'],
  [
    10,
    'preventing or detecting unlawful acts',
    'Stopping or finding out unlawful acts without warning anyone.',
    'required-with-exception',
    'Not for disclosing, or preparing to disclose, to a competent authority.',
  ],
  [11, 'protecting the public against dishonesty etc', 'Guarding the public against dishonest, unfit or negligent people.'],
  [12, 'regulatory requirements relating to unlawful acts and dishonesty', 'Helping others to meet such a requirement.'],
  [
    13,
    'journalism etc in connection with unlawful acts and dishonesty',
    'Telling journalists, writers, artists or academics of such acts.',
    'not-required',
  ],
  [14, 'preventing fraud', 'Sharing with or through an anti-fraud body.'],
  [15, 'suspicion of terrorist financing or money laundering', 'Reports made under those Acts.'],
  [16, 'support for individuals with a disability or medical condition', 'Self-help and support bodies for such people.'],
  [17, 'counselling etc', 'Confidential counselling, advice or support.'],
  [18, 'safeguarding of children and of individuals at risk', 'Protecting children and adults at risk.'],
  [19, 'safeguarding of economic well-being of certain individuals', 'Protecting the means of adults less able to protect them.'],
  [20, 'insurance', 'Underwriting and claims, within limits.'],
  [21, 'occupational pensions', 'Who is entitled under such a scheme.'],
  [22, 'political parties', 'Political activities of registered parties.'],
  [
    23,
    'elected representatives responding to requests',
    'Casework of members of parliaments and councils; 30 days of grace after a dissolution since 2026-02-05.',
  ],
  [24, 'disclosure to elected representatives', 'Answering such a representative about a case.'],
  [25, 'informing elected representatives about prisoners', 'Telling them of prisoners.'],
  [26, 'publication of legal judgments', 'Reporting judgments.'],
  [
    27,
    'anti-doping in sport',
    'Keeping sport free of doping.',
    'required-with-exception',
    'Not for disclosing, or preparing to disclose, to an anti-doping body.',
  ],
  [28, 'standards of behaviour in sport', 'Keeping sport honest.'],
  [29, 'consent', 'The person has agreed.', 'not-required'],
  [30, 'protecting vital interests', "Someone's life is at stake, and the person cannot consent.", 'not-required'],
  [31, 'processing by not-for-profit bodies', 'Such a body about its members and regular contacts.', 'not-required'],
  [32, 'personal data in the public domain', 'The person has plainly made it public.', 'not-required'],
  [33, 'legal claims', 'A legal claim or legal advice needs it.', 'not-required'],
  [34, 'judicial acts', 'A court or tribunal acting as one.', 'not-required'],
  [35, 'accounts used in indecency offences involving children', 'Cancelling payment accounts used in such offences.'],
  [
    36,
    'extension of conditions in Part 2',
    'A condition of Part 2, without having to show a substantial public interest.',
    'as-extended-condition',
    'As the condition of Part 2 that is relied on.',
  ],
  [
    37,
    'extension of insurance conditions',
    'The insurance condition, for criminal offence data.',
    'as-extended-condition',
    'As paragraph 20.',
  ],
]

const partOf = (paragraph: number): Schedule1Condition['part'] => (paragraph <= 4 ? 1 : paragraph <= 28 ? 2 : 3)

/** Paragraphs 1 to 4 and 6 to 37. Paragraph 5 is Part 2's general rule on the policy document. */
export const schedule1Conditions: readonly Schedule1Condition[] = rows.map(
  ([paragraph, name, description, policyDocument = 'required', policyDocumentNote]): Schedule1Condition => ({
    id: `schedule-1/${paragraph}`,
    paragraph,
    part: partOf(paragraph),
    name,
    description,
    policyDocument,
    ...(policyDocumentNote === undefined ? {} : { policyDocumentNote }),
    citations: [dpa2018(`Sch 1 para ${paragraph}`)],
    inForce: { from: '2018-05-25' },
    confidence: 'verified-primary',
  }),
)

/** The conditions on a day. */
export const schedule1ConditionsOn = (day: Day): readonly Schedule1Condition[] => inForceOn(schedule1Conditions, day)

/** What an appropriate policy document is: paragraphs 39 to 41. */
export interface PolicyDocumentRule extends Entry {
  readonly id: `policy-document/${'content' | 'keeping' | 'record'}`
}

const documentRule = (what: 'content' | 'keeping' | 'record', paragraph: number, description: string): PolicyDocumentRule => ({
  id: `policy-document/${what}`,
  description,
  citations: what === 'record' ? [dpa2018(`Sch 1 para ${paragraph}`), ukGdpr('30')] : [dpa2018(`Sch 1 para ${paragraph}`)],
  inForce: { from: '2018-05-25' },
  confidence: 'verified-primary',
})

export const policyDocumentRules: readonly PolicyDocumentRule[] = [
  documentRule('content', 39, 'It says how the principles of Article 5 are met, and how long data are kept and how they are erased.'),
  documentRule(
    'keeping',
    40,
    'It is kept under review from the start until six months after the processing stops, and given to the regulator free on request.',
  ),
  documentRule(
    'record',
    41,
    'The record of processing names the condition, the Article 6 basis, and whether the retention policy is kept to.',
  ),
]

/** The rules on the document on a day. */
export const policyDocumentRulesOn = (day: Day): readonly PolicyDocumentRule[] => inForceOn(policyDocumentRules, day)
