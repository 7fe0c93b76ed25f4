import type { RightStatement } from '@clearnotice/policy'
import type { DisclosureId, RightId } from '@clearnotice/uk-gdpr'
import { type Assess, assessment } from './assessment.ts'

/** What is about this right alone, else an entry of a list that names it among others. */
const forms: readonly ((right: RightStatement) => boolean)[] = [
  ({ list, form }) => list !== undefined || form === 'heading',
  ({ form }) => form === 'item' || form === 'quote',
]

/** Where a right is named outright, what may also be meant for it is no evidence; where it has an entry of its own, no sentence that names it again. */
const plainest = (named: readonly RightStatement[]): readonly RightStatement[] => {
  const plain = named.filter(({ confidence }) => confidence > 0.75)
  const best = plain.length > 0 ? plain : named
  const is = forms.find((form) => best.some(form))
  return is === undefined ? best : best.filter(is)
}

/** Named, in any words: stated; named only to be denied, or only for one kind of data: partial. */
const named =
  (...ids: readonly RightId[]): Assess =>
  ({ rights }) => {
    const mentioned = rights.filter(({ right }) => ids.includes(right))
    return assessment(plainest(mentioned.filter(({ says, limited }) => says !== 'denied' && !limited)), mentioned)
  }

export const rights: Record<Extract<DisclosureId, `rights/${string}`>, Assess> = {
  'rights/access': named('right-of-access'),
  'rights/rectification': named('right-to-rectification'),
  'rights/erasure': named('right-to-erasure'),
  'rights/restriction': named('right-to-restriction'),
  'rights/objection': (policy) => {
    const general = named('right-to-object')(policy)
    return general.status === 'missing' ? assessment([], named('right-to-object-to-direct-marketing')(policy).evidence) : general
  },
  'rights/portability': named('right-to-portability'),
  'rights/consent-withdrawal': (policy) => {
    const relied = policy.bases.some(
      ({ says, basis, named: name, passing }) => says !== 'denied' && basis === 'consent' && (name ?? basis) === basis && passing !== true,
    )
    const said = named('right-to-withdraw-consent')(policy)
    const outright = policy.rights.some(({ right, confidence }) => right === 'right-to-withdraw-consent' && confidence > 0.75)
    return relied || (said.status === 'stated' && outright) ? said : { status: 'not-applicable', evidence: [] }
  },
  'rights/automated-decisions': (policy) => {
    const said = policy.automatedDecisions.filter(({ profilingOnly }) => !profilingOnly)
    return assessment([...named('rights-on-automated-decisions')(policy).evidence, ...said], policy.automatedDecisions)
  },
}
