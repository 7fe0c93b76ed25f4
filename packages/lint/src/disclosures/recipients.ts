import { assessment } from '../assessment.ts'
import type { Assess } from '../disclosures.ts'

export const recipients: Record<'recipients' | 'transfers' | 'transfers/safeguards' | 'transfers/copy', Assess> = {
  recipients: (policy) =>
    assessment(
      policy.recipients.filter(({ vague }) => !vague),
      policy.recipients,
    ),
  transfers: ({ transfers }) =>
    assessment(
      transfers.filter(({ says, hostingOnly }) => says !== 'conditional' && !hostingOnly),
      transfers,
    ),
  'transfers/safeguards': ({ transfers, safeguards }) => {
    const named = safeguards.filter(({ mechanism, approves, openEnded }) => !openEnded && (mechanism !== undefined || approves.length > 0))
    const leaves = transfers.some(({ says }) => says !== 'denied')
    return leaves || safeguards.length > 0 ? assessment(named, safeguards) : assessment([], [], 'not-applicable')
  },
  'transfers/copy': ({ transfers, safeguards, safeguardCopies }) =>
    assessment(
      safeguardCopies,
      [],
      transfers.some(({ says }) => says !== 'denied') || safeguards.length > 0 ? 'missing' : 'not-applicable',
    ),
}
