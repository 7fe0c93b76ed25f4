import { appliesTo, type LawfulBasisId, type RightId, right as rightNamed } from '@clearnotice/uk-gdpr'
import type { Policy } from '../model/policy.ts'
import type { AutomatedDecision, RightStatement } from '../model/rights.ts'
import { decisionsIn, purposeOfDecision } from './define-activities.ts'
import type { ContactDefinition, PolicyDefinition } from './definition.ts'
import type { Placed } from './placed.ts'
import { plainly } from './plainly.ts'

/** The rights that a policy lists (Art 13(2)(b)); the right to object stands by itself (Art 21(4)). */
const listed: readonly RightId[] = [
  'right-of-access',
  'right-to-rectification',
  'right-to-erasure',
  'right-to-restriction',
  'right-to-portability',
]

/** No decision by computer alone. */
const none: AutomatedDecision = {
  ...plainly,
  says: 'denied',
  text: '',
  significant: true,
  profilingOnly: false,
  logic: false,
  representations: false,
  intervention: false,
  contest: false,
}

/** Every sentence that says how consent is withdrawn, with its path. */
const withdrawalsIn = (definition: PolicyDefinition): readonly { path: string; text: string }[] => {
  const uses = [
    ...definition.activities.map((one, at) => ({ path: `activities[${at}]`, ...one })),
    ...decisionsIn(definition).map((one, at) => ({ path: `automatedDecisions[${at}]`, ...one })),
  ]
  return uses.flatMap(({ path, bases, data }) => [
    ...bases.flatMap((basis, at) => (basis.basis === 'consent' ? { path: `${path}.bases[${at}].withdraw`, text: basis.withdraw } : [])),
    ...data.flatMap((one, at) =>
      typeof one === 'object' && 'allowedBy' in one && one.allowedBy.condition === 'explicit-consent'
        ? { path: `${path}.data[${at}].allowedBy.withdraw`, text: one.allowedBy.withdraw }
        : [],
    ),
  ])
}

const basesIn = (definition: PolicyDefinition): readonly LawfulBasisId[] =>
  [...definition.activities, ...decisionsIn(definition)].flatMap(({ bases }) => bases.map(({ basis }) => basis))

const channelsOf = (contacts: readonly ContactDefinition[]): readonly ContactDefinition['channel'][] => [
  ...new Set(contacts.map(({ channel }) => channel)),
]

/** Rights follow from the bases, and from marketing, consent and automated decisions; how to use them, and where to complain. */
export const defineRights = (
  placed: Placed,
  definition: PolicyDefinition,
): Pick<Policy, 'rights' | 'exercise' | 'requestTerms' | 'complaints' | 'automatedDecisions'> => {
  const { automatedDecisions, complaints, requests, controller, marketing } = definition
  const bases = basesIn(definition)
  const decisions = decisionsIn(definition)
  const withdrawals = withdrawalsIn(definition)
  const gives = (right: RightId): boolean => bases.some((basis) => appliesTo(right, basis) !== 'no')
  const right = (id: RightId, form: RightStatement['form'], path = 'activities', text = rightNamed(id).name): RightStatement =>
    placed.at(path, { ...plainly, limited: false, superseded: false, right: id, text, form })
  const rights: readonly RightStatement[] = [
    ...listed.filter((id) => gives(id) || (id === 'right-to-portability' && withdrawals.length > 0)).map((id) => right(id, 'item')),
    ...(gives('right-to-object') ? [right('right-to-object', 'heading')] : []),
    ...(marketing !== undefined && marketing !== 'none'
      ? [right('right-to-object-to-direct-marketing', 'heading', 'marketing', marketing.optOut)]
      : []),
    ...(decisions.length > 0 ? [right('rights-on-automated-decisions', 'paragraph', 'automatedDecisions', '')] : []),
    ...withdrawals.map(({ path, text }) => right('right-to-withdraw-consent', 'paragraph', path, text)),
  ]
  return {
    rights,
    exercise: [
      placed.at(requests === undefined ? 'controller.contacts' : 'requests', {
        ...plainly,
        channels: channelsOf(requests ?? controller.contacts),
        contacts: requests ?? controller.contacts,
      }),
    ],
    requestTerms: [placed.at('requests', { ...plainly, kind: 'time-limit' as const, text: 'one month', months: 1, general: true })],
    complaints: [
      placed.at('complaints', { ...plainly, to: 'controller' as const, way: true, weak: false, contacts: complaints }),
      placed.at('complaints', { ...plainly, to: 'commissioner' as const, way: true, weak: false }),
    ],
    automatedDecisions: [
      ...(automatedDecisions === 'none' ? [placed.at('automatedDecisions', { ...none })] : []),
      ...decisions.map(({ decision, logic, effect }, at) =>
        placed.at(`automatedDecisions[${at}]`, {
          ...none,
          says: 'stated' as const,
          text: purposeOfDecision(decision),
          explanation: `${logic} ${effect}`,
          logic: true,
          representations: true,
          intervention: true,
          contest: true,
        }),
      ),
    ],
  }
}
