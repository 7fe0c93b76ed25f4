import { type Citation, cite, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { Confidence, Entry } from './entry.ts'

/** How soon, and for what price, a request under Articles 15 to 22D is answered. */
export interface RequestRule extends Entry {
  readonly id: `request/${string}`
  /** Months that the controller has, where the rule sets a time. */
  readonly months?: number
}

const before: InForce = { from: '2018-05-25', to: '2026-02-05' }
const since: InForce = { from: '2026-02-05' }
const always: InForce = { from: '2018-05-25' }

function requestRule(
  id: string,
  description: string,
  citations: readonly Citation[],
  inForce: InForce,
  months?: number,
  confidence: Confidence = 'verified-primary',
): RequestRule {
  return { id: `request/${id}`, description, citations, inForce, confidence, ...(months === undefined ? {} : { months }) }
}

export const requestRules: readonly RequestRule[] = [
  requestRule('response-from-receipt', 'Without undue delay, and within one month of the request.', [ukGdpr('12(3)')], before, 1),
  requestRule(
    'response',
    'Without undue delay, and within one month of the latest of the request, proof of identity that was asked for, and a fee that was due.',
    [ukGdpr('12(3)'), ukGdpr('12A')],
    since,
    1,
  ),
  requestRule(
    'extension-before-2026',
    'Two months more for complex or many requests, if the person is told why within the first month.',
    [ukGdpr('12(3)')],
    before,
    2,
  ),
  requestRule(
    'extension',
    'Two months more for complexity or number of requests, if the person is told why within the first month.',
    [ukGdpr('12A(3)'), ukGdpr('12A(4)')],
    since,
    2,
  ),
  requestRule(
    'stop-the-clock',
    'For access: days spent waiting for what is needed to know which data are meant do not count.',
    [ukGdpr('12A(5)'), ukGdpr('12A(6)')],
    since,
  ),
  requestRule(
    'identity',
    'In doubt the controller may ask who is asking; since 2026-02-05 it may wait for the answer.',
    [ukGdpr('12(6)')],
    always,
  ),
  requestRule('refusal', 'A refusal gives reasons, and names the ways to complain and to go to court.', [ukGdpr('12(4)')], always),
  requestRule(
    'free',
    'Free of charge; a reasonable fee, or refusal, only if the request is plainly unfounded or excessive.',
    [ukGdpr('12(5)')],
    always,
  ),
  requestRule('further-copies', 'Further copies may carry a reasonable fee.', [ukGdpr('15(3)')], always),
  requestRule(
    'reasonable-search',
    'Access reaches what a reasonable and proportionate search finds; so read since 2024-01-01.',
    [ukGdpr('15(1A)')],
    { from: '2025-06-19' },
  ),
  requestRule(
    'new-clock',
    'The new clock runs for requests received from 2026-02-05.',
    [cite('si-2026-82')],
    since,
    undefined,
    'verified-secondary',
  ),
  requestRule(
    'objection-apart',
    'The right to object is brought to attention explicitly, clearly and apart from other information, at the latest at the first communication.',
    [ukGdpr('21(4)')],
    always,
  ),
]

/** The rules on a day. */
export const requestRulesOn = (day: Day): readonly RequestRule[] => inForceOn(requestRules, day)
