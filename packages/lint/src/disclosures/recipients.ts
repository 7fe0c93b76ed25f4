import { type Fact, type Policy, type Safeguard, sure } from '@clearnotice/policy'
import { mechanism } from '@clearnotice/uk-gdpr'
import { assessment } from '../assessment.ts'
import type { Assess } from '../disclosures.ts'

/** The surest facts speak for a disclosure; the others only where there are none. */
const surest = <T extends Fact>(facts: readonly T[]): readonly T[] => {
  const found = facts.filter(({ confidence }) => confidence >= sure)
  return found.length > 0 ? found : facts
}

/** Fixed, and no mechanism that never served or serves no more. */
const isNamed = (safeguard: Safeguard): boolean =>
  !safeguard.vague && !safeguard.openEnded && (safeguard.mechanism === undefined || mechanism(safeguard.mechanism).instead === undefined)

const mayLeave = ({ transfers }: Policy): boolean =>
  transfers.some(({ says, test, hostingOnly }) => says !== 'denied' && test !== 'place' && !hostingOnly)

export const recipients: Record<'recipients' | 'transfers' | 'transfers/safeguards' | 'transfers/copy', Assess> = {
  recipients: ({ recipients }) => assessment(surest(recipients.filter(({ vague }) => !vague)), recipients),
  transfers: ({ transfers }) =>
    assessment(
      surest(transfers.filter(({ says, hostingOnly, test }) => says !== 'conditional' && !hostingOnly && test !== 'place')),
      transfers,
    ),
  'transfers/safeguards': (policy) =>
    mayLeave(policy) || policy.safeguards.length > 0
      ? assessment(surest(policy.safeguards.filter(isNamed)), policy.safeguards)
      : assessment([], [], 'not-applicable'),
  'transfers/copy': (policy) =>
    assessment(policy.safeguardCopies, [], mayLeave(policy) && !onlyApproved(policy) ? 'missing' : 'not-applicable'),
}

const onlyApproved = ({ safeguards }: Policy): boolean =>
  safeguards.length > 0 && safeguards.every(({ mechanism: id }) => id !== undefined && mechanism(id).kind === 'approval')
