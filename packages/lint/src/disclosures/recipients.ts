import { type Policy, type Recipient, type Safeguard, sure, type Transfer } from '@clearnotice/policy'
import { destinations, mechanism, type TransferMechanismId } from '@clearnotice/uk-gdpr'
import { clearest } from '../clearest.ts'
import { type Assess, assessment } from './assessment.ts'

/** Approvals that were never given, of every place named. */
const isUntrue = ({ approves }: Safeguard): boolean =>
  approves.length > 0 && !approves.some((code) => destinations.some((one) => one.code === code))

/** Fixed, and no mechanism that never served or serves no more. */
const isNamed = (safeguard: Safeguard): boolean =>
  !safeguard.vague &&
  !safeguard.openEnded &&
  !isUntrue(safeguard) &&
  (safeguard.mechanism === undefined || mechanism(safeguard.mechanism).instead === undefined)

const isApproval = ({ mechanism: id }: Safeguard): boolean => id !== undefined && mechanism(id).kind === 'approval'

/** What data is said to be protected by: an approval of one country doesn't settle what is only exemplified for another. */
const namedIn = (safeguards: readonly Safeguard[]): readonly Safeguard[] => {
  const named = safeguards.filter(isNamed)
  return named.every(isApproval) && safeguards.some(({ openEnded, vague }) => openEnded && !vague) ? [] : named
}

/** A place abroad counts once the text says what protects the data there. */
const mayLeave = ({ transfers, safeguards }: Policy): boolean =>
  transfers.some(
    ({ says, test, hostingOnly, confidence, rest }) =>
      confidence >= sure && !hostingOnly && (says !== 'denied' ? test !== 'place' || safeguards.length > 0 : rest && safeguards.length > 0),
  )

/** Those named where recipients are the subject, if any are, and of a long list its beginning. */
const fewest = (named: readonly Recipient[]): readonly Recipient[] => {
  const best = clearest(named)
  const most = Math.max(...best.map(({ confidence }) => confidence))
  return best.filter(({ confidence }) => confidence === most).slice(0, 6)
}

/** Beside 'third parties' only those count who surely receive data, not everybody who is spoken of. */
const tellingIn = (all: readonly Recipient[]): readonly Recipient[] => {
  const [vague, named] = [all.filter((one) => one.vague), all.filter((one) => !one.vague)]
  const open = vague.some(({ says, confidence }) => says === 'stated' && confidence >= sure)
  return open ? named.filter(({ confidence }) => confidence >= sure) : named
}

export const recipients: Record<'recipients' | 'transfers' | 'transfers/safeguards' | 'transfers/copy', Assess> = {
  recipients: ({ recipients }) => assessment(fewest(tellingIn(recipients)), recipients),
  transfers: ({ transfers }) => assessment(clearest(whereTold(transfers)), transfers),
  'transfers/safeguards': (policy) =>
    mayLeave(policy) || policy.safeguards.length > 0
      ? assessment(clearest(namedIn(policy.safeguards)), policy.safeguards)
      : assessment([], [], 'not-applicable'),
  'transfers/copy': (policy) =>
    assessment(policy.safeguardCopies, [], mayLeave(policy) && !onlyApproved(policy) ? 'missing' : 'not-applicable'),
}

/** 'Our host is in Leeds' denies nothing of the rest, where 'as a rule' nothing goes abroad. */
const whereTold = (transfers: readonly Transfer[]): readonly Transfer[] => {
  const told = transfers.filter(({ says, hostingOnly, test }) => says !== 'conditional' && !hostingOnly && test !== 'place')
  const open = transfers.some(
    ({ says, whole, confidence, destinations }) => says === 'conditional' && whole && confidence >= sure && destinations.length === 0,
  )
  return open && told.every(({ says, whole }) => says === 'denied' && !whole) ? [] : told
}

/** An approval, if only the EU's, or a derogation: neither comes with anything to copy. A dead one leaves a safeguard to be found. */
const callsApproved = (id: TransferMechanismId): boolean => {
  const { copyDue, instead = ['adequacy-regulations'] } = mechanism(id)
  return copyDue !== true && instead.includes('adequacy-regulations')
}

const onlyApproved = ({ safeguards }: Policy): boolean =>
  safeguards.length > 0 && safeguards.every(({ mechanism: id }) => id !== undefined && callsApproved(id))
