import { appliesTo, type LawfulBasisId, type RightId, right as rightNamed } from '@clearnotice/uk-gdpr'
import type { Policy } from '../model/policy.ts'
import type { RightStatement } from '../model/rights.ts'
import { purposeOfDecision } from './define-activities.ts'
import type { ContactDefinition, PolicyDefinition } from './definition.ts'
import type { Placed } from './placed.ts'
import { plainly } from './plainly.ts'

const item = { ...plainly, limited: false, form: 'item', superseded: false } as const
/** The rights that a policy lists (Art 13(2)(b)); the right to object stands by itself (Art 21(4)). */
const listed: readonly RightId[] = [
  'right-of-access',
  'right-to-rectification',
  'right-to-erasure',
  'right-to-restriction',
  'right-to-portability',
]

/** Every sentence that says how consent is withdrawn, with its path. */
const withdrawalsIn = ({ activities, automatedDecisions = 'none' }: PolicyDefinition): readonly { path: string; text: string }[] => {
  const decisions = automatedDecisions === 'none' ? [] : automatedDecisions
  const uses = [
    ...activities.map((one, at) => ({ path: `activities[${at}]`, ...one })),
    ...decisions.map((one, at) => ({ path: `automatedDecisions[${at}]`, ...one })),
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

const basesIn = ({ activities, automatedDecisions = 'none' }: PolicyDefinition): readonly LawfulBasisId[] =>
  [...activities, ...(automatedDecisions === 'none' ? [] : automatedDecisions)].flatMap(({ bases }) => bases.map(({ basis }) => basis))

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
  const withdrawals = withdrawalsIn(definition)
  const gives = (right: RightId): boolean => bases.some((basis) => appliesTo(right, basis) !== 'no')
  const right = (id: RightId, form: RightStatement['form'] = 'item'): RightStatement =>
    placed.at('activities', { ...item, right: id, text: rightNamed(id).name, form })
  const rights: readonly RightStatement[] = [
    ...listed.filter((id) => gives(id) || (id === 'right-to-portability' && withdrawals.length > 0)).map((id) => right(id)),
    ...(gives('right-to-object') ? [right('right-to-object', 'heading')] : []),
    ...(marketing !== undefined && marketing !== 'none'
      ? [
          placed.at('marketing', {
            ...item,
            right: 'right-to-object-to-direct-marketing' as const,
            text: marketing.optOut,
            form: 'heading' as const,
          }),
        ]
      : []),
    ...(automatedDecisions !== undefined && automatedDecisions !== 'none'
      ? [
          placed.at('automatedDecisions', {
            ...item,
            right: 'rights-on-automated-decisions' as const,
            text: '',
            form: 'paragraph' as const,
          }),
        ]
      : []),
    ...withdrawals.map(({ path, text }) =>
      placed.at(path, { ...item, right: 'right-to-withdraw-consent' as const, text, form: 'paragraph' as const }),
    ),
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
    automatedDecisions:
      automatedDecisions === undefined
        ? []
        : automatedDecisions === 'none'
          ? [
              placed.at('automatedDecisions', {
                ...plainly,
                says: 'denied' as const,
                text: '',
                significant: true,
                profilingOnly: false,
                logic: false,
                representations: false,
                intervention: false,
                contest: false,
              }),
            ]
          : automatedDecisions.map(({ decision, logic, effect }, at) =>
              placed.at(`automatedDecisions[${at}]`, {
                ...plainly,
                text: purposeOfDecision(decision),
                explanation: `${logic} ${effect}`,
                significant: true,
                profilingOnly: false,
                logic: true,
                representations: true,
                intervention: true,
                contest: true,
              }),
            ),
  }
}
