import { type Citation, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { Entry } from './entry.ts'

/** What makes consent good. */
export interface ConsentCondition extends Entry {
  readonly id: `consent/${string}`
}

const condition = (
  id: string,
  description: string,
  citations: readonly Citation[],
  inForce: InForce = { from: '2018-05-25' },
): ConsentCondition => ({
  id: `consent/${id}`,
  description,
  citations,
  inForce,
  confidence: 'verified-primary',
})

export const consentConditions: readonly ConsentCondition[] = [
  condition('unambiguous', 'Freely given, specific, informed and unambiguous, by a statement or a clear act.', [ukGdpr('4')]),
  condition('demonstrable', 'The controller can show that it was given.', [ukGdpr('7(1)')]),
  condition('separate', 'Asked for apart from other matters, in plain words.', [ukGdpr('7(2)')]),
  condition('withdrawable', 'Can be taken back at any time, as easily as it was given; people are told so beforehand.', [ukGdpr('7(3)')]),
  condition('not-a-condition', 'Making a contract depend on needless consent speaks against its being free.', [ukGdpr('7(4)')]),
  condition('child', 'For an online service offered to a child: from the age of 13, below it from whoever holds parental responsibility.', [
    ukGdpr('8'),
  ]),
  condition('explicit', 'In so many words, where it serves for special category data, for machine decisions on them, or for a transfer.', [
    ukGdpr('9(2)(a)'),
    ukGdpr('49(1)(a)'),
  ]),
  condition('re-use', 'Data collected on consent can hardly be used for anything new.', [ukGdpr('8A(4)')], { from: '2026-02-05' }),
  condition('research-area', 'May be given to an area of scientific research.', [ukGdpr('4(6)'), ukGdpr('4(7)')], { from: '2026-02-05' }),
]

/** The conditions on a day. */
export const consentConditionsOn = (day: Day): readonly ConsentCondition[] => inForceOn(consentConditions, day)
