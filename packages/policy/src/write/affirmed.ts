import type { Fact } from '../model/fact.ts'
import type { Policy } from '../model/policy.ts'

/** What readers want to know isn't done: sections of their own say so. */
const worthDenying: ReadonlySet<string> = new Set(['recipients', 'transfers', 'automatedDecisions', 'cookies', 'marketing'])

const isSo = ({ says }: Partial<Fact>): boolean => says !== 'denied'

/** A policy without what it denies, but for what is worth denying. */
export const affirmed = (policy: Policy): Policy => ({
  ...(Object.fromEntries(
    Object.entries(policy).map(([topic, told]) => [topic, Array.isArray(told) && !worthDenying.has(topic) ? told.filter(isSo) : told]),
  ) as unknown as Policy),
  activities: policy.activities.flatMap((activity) => {
    const purposes = activity.purposes.filter(isSo)
    return purposes.length === 0 && activity.purposes.length > 0 ? [] : { ...activity, purposes, bases: activity.bases.filter(isSo) }
  }),
})
