import { type Citation, cite, ukGdpr } from './citation.ts'
import { type Day, type InForce, inForceOn } from './day.ts'
import type { Entry } from './entry.ts'

/** What the law says of significant decisions taken by machine alone. */
export interface AutomatedDecisionRule extends Entry {
  readonly id: `automated-decisions/${string}`
  /** A safeguard that must be offered, and that a policy taking such decisions tells of. */
  readonly safeguard?: 'information' | 'representations' | 'human-intervention' | 'contest'
}

const before: InForce = { from: '2018-05-25', to: '2026-02-05' }
const since: InForce = { from: '2026-02-05' }

function decisionRule(
  id: string,
  description: string,
  citations: readonly Citation[],
  inForce: InForce,
  safeguard?: AutomatedDecisionRule['safeguard'],
): AutomatedDecisionRule {
  return {
    id: `automated-decisions/${id}`,
    description,
    citations,
    inForce,
    confidence: 'verified-primary',
    ...(safeguard ? { safeguard } : {}),
  }
}

export const automatedDecisionRules: readonly AutomatedDecisionRule[] = [
  decisionRule('old-bar', 'People had a right not to be subject to such a decision, save on a few grounds.', [ukGdpr('22')], before),
  decisionRule(
    'what',
    'A decision with no meaningful human involvement that has legal or similarly significant effect.',
    [ukGdpr('22A')],
    since,
  ),
  decisionRule(
    'permitted',
    'Allowed on any basis but a recognised legitimate interest, with the safeguards.',
    [ukGdpr('22B'), ukGdpr('22C')],
    since,
  ),
  decisionRule(
    'not-on-recognised-interest',
    'Barred where the processing behind it rests even partly on a recognised legitimate interest.',
    [ukGdpr('22B(4)')],
    since,
  ),
  decisionRule(
    'special-category',
    'On special category data only with explicit consent, or for a contract or by law with a substantial public interest.',
    [ukGdpr('22B(1)'), ukGdpr('9(2)(g)')],
    since,
  ),
  decisionRule('information', 'People are told of the decisions taken about them.', [ukGdpr('22C(2)')], since, 'information'),
  decisionRule('representations', 'People can put their case.', [ukGdpr('22C(2)')], since, 'representations'),
  decisionRule('human-intervention', 'People can have a human look at it.', [ukGdpr('22C(2)')], since, 'human-intervention'),
  decisionRule('contest', 'People can contest the decision.', [ukGdpr('22C(2)')], since, 'contest'),
  {
    ...decisionRule(
      'transition',
      'The new rules are for decisions taken from 2026-02-05; older ones stay under the old Article.',
      [cite('si-2026-82', '5')],
      since,
    ),
    confidence: 'verified-primary-transcript',
  },
]

/** The rules on a day. */
export const automatedDecisionRulesOn = (day: Day): readonly AutomatedDecisionRule[] => inForceOn(automatedDecisionRules, day)
