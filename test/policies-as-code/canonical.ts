import type { Fact, Period, Policy } from '@clearnotice/policy'
import { sure } from '@clearnotice/policy'

const set = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()
const said = <F extends Fact>(facts: readonly F[]): readonly F[] =>
  facts.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure)
const flat = (value = ''): string => value.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()

const periodOf = (period: Period): string => {
  if (period.kind === 'criterion') return `until ${period.trigger.key}`
  if (period.kind !== 'duration') return period.kind
  const { atLeast = { months: 0, days: 0 }, trigger } = period
  return `${atLeast.months} months ${atLeast.days} days${trigger === undefined ? '' : ` after ${trigger.key}`}`
}

const isOurs = new Set(['controller', 'dpo', 'representative'])
/** Categories that say only that data is personal, or sensitive. */
const generic = new Set(['personal-data', 'special-category', 'cookies'])
/** Telephone numbers are told by their digits, everything else verbatim. */
const reach = (of: string, channel: string, value: string): string =>
  `${of} ${channel} ${channel === 'phone' ? value.replaceAll(/\D/g, '') : flat(value)}`

/** What a policy says, without its words: what must survive writing and reading. */
export const canonical = (policy: Policy): Record<string, unknown> => {
  const bound = policy.activities.filter(({ role }) => role === 'controller')
  return {
    controller: set(said(policy.controllers).map(({ name }) => flat(name))),
    soleTrader: said(policy.controllers).some(({ kind }) => kind === 'sole-trader'),
    contacts: set([
      ...said(policy.contacts).flatMap(({ of, channel, value }) =>
        isOurs.has(of) && value !== undefined ? reach(of, channel, value) : [],
      ),
      ...[...policy.exercise, ...policy.complaints].flatMap(({ contacts = [] }) =>
        contacts.map(({ channel, value }) => reach('controller', channel, value)),
      ),
    ]),
    officers: said(policy.officers).length > 0,
    representatives: set(said(policy.representatives).map(({ territory }) => territory)),
    processor: said(policy.roles).some(({ role }) => role === 'processor'),
    activities: bound.map(({ bases }) =>
      set(
        said(bases).map(({ point, basis, conditions, interests }) =>
          [point, basis, ...conditions, ...(interests.length > 0 ? ['with interests'] : [])].join(' '),
        ),
      ),
    ),
    data: set(said(policy.data).flatMap(({ key }) => (generic.has(key) ? [] : key))),
    special: set(said(policy.data).flatMap(({ special }) => special ?? [])),
    criminal: said(policy.data).some(({ criminal }) => criminal),
    conditions: set(said(policy.conditions).map((claim) => `${claim.for} ${claim.condition ?? ''} ${claim.schedule1 ?? ''}`)),
    sources: set(said(policy.sources).flatMap(({ from, unnamed }) => (unnamed ? [] : from))),
    requirements: set(said(policy.requirements).map(({ ground, consequence }) => `${ground} ${consequence}`)),
    recipients: set(said(policy.recipients).map(({ key }) => key)),
    nobody: policy.recipients.some(({ says }) => says === 'denied'),
    transfers: set(said(policy.transfers).flatMap(({ destinations }) => destinations)),
    stays: policy.transfers.some(({ says }) => says === 'denied'),
    safeguards: set(said(policy.safeguards).map((one) => one.mechanism ?? 'unnamed')),
    approved: set(said(policy.safeguards).flatMap(({ approves }) => approves)),
    copies: said(policy.safeguardCopies).length > 0,
    retention: set(said(policy.retention).map(({ data, period }) => `${set(data.map(({ key }) => key)).join(', ')}: ${periodOf(period)}`)),
    rights: set(said(policy.rights).flatMap(({ right, limited }) => (limited ? [] : right))),
    objection: said(policy.rights).some(({ right, form }) => right === 'right-to-object' && form !== 'item' && form !== 'passing'),
    exercise: said(policy.exercise).length > 0,
    limits: set(said(policy.requestTerms).map(({ kind, months, days }) => `${kind} ${months ?? ''} ${days ?? ''}`)),
    complaints: set(said(policy.complaints).flatMap(({ to, way, weak }) => (way && !weak ? to : []))),
    decisions: set(policy.automatedDecisions.flatMap(({ says, profilingOnly }) => (profilingOnly ? [] : says))),
    safeguarded: said(policy.automatedDecisions).every((one) => one.logic && one.representations && one.intervention && one.contest),
    cookies: set(said(policy.cookies).flatMap(({ purpose }) => purpose ?? [])),
    noCookies: policy.cookies.some(({ says }) => says === 'denied') && said(policy.cookies).length === 0,
    choices: set(said(policy.cookieChoices).flatMap(({ kind }) => (kind === 'consent' || kind === 'objection' ? kind : []))),
    marketing: set(policy.marketing.map(({ kind, says }) => `${kind} ${says}`)),
    updated: set(said(policy.dates).flatMap(({ kind, date }) => (kind === 'updated' && date !== undefined ? date : []))),
    changes: said(policy.changes).length > 0,
    superseded: set(said(policy.superseded).map(({ reference }) => reference)),
  }
}
