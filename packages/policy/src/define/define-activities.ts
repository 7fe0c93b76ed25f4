import { type LawfulBasisId, lawfulBasis } from '@clearnotice/uk-gdpr'
import type { Activity, BasisClaim, Purpose, Requirement } from '../model/activity.ts'
import type { ConditionClaim } from '../model/data.ts'
import type { RetentionEntry } from '../model/retention.ts'
import type { BasisDefinition } from './basis-definition.ts'
import type { DataDefinition, DecisionDataDefinition } from './data-definition.ts'
import { defineConditions, defineData } from './define-data.ts'
import { retentionOf } from './define-retention.ts'
import type { ActivityDefinition, AutomatedDecisionDefinition, KeepDefinition, PolicyDefinition } from './definition.ts'
import type { Placed } from './placed.ts'
import { plainly } from './plainly.ts'

const qualifierOf = (basis: BasisDefinition): string | undefined => {
  if (basis.basis === 'legal-obligation') return basis.obligation
  return basis.basis === 'public-task' ? basis.task : undefined
}

const claimOf = (placed: Placed, path: string, basis: BasisDefinition): BasisClaim => {
  const qualifier = qualifierOf(basis)
  const interests = basis.basis === 'legitimate-interests' ? basis.interests : []
  return placed.at(path, {
    ...plainly,
    point: lawfulBasis(basis.basis).point,
    named: basis.basis,
    basis: basis.basis,
    ...(qualifier !== undefined && { qualifier }),
    interests: interests.map((text, at) => placed.at(`${path}.interests[${at}]`, { ...plainly, text, vague: false })),
    conditions: basis.basis === 'recognised-legitimate-interest' ? [basis.condition] : [],
  })
}

const grounds: Partial<Record<LawfulBasisId, Requirement['ground']>> = { contract: 'contractual', 'legal-obligation': 'statutory' }

const requirementsOf = (placed: Placed, path: string, bases: readonly BasisDefinition[]): readonly Requirement[] =>
  bases.flatMap((basis, at) => {
    const ground = grounds[basis.basis]
    const text = 'ifNotProvided' in basis ? basis.ifNotProvided : undefined
    if (ground === undefined || text === undefined) return []
    return [placed.at(`${path}[${at}].ifNotProvided`, { ...plainly, ground, consequence: true, text })]
  })

/** What one purpose adds to a policy. */
interface Defined {
  readonly activity: Activity
  readonly requirements: readonly Requirement[]
  readonly conditions: readonly ConditionClaim[]
  readonly retention?: RetentionEntry
}

interface Used {
  readonly purpose: string
  readonly data: readonly (DataDefinition | DecisionDataDefinition)[]
  readonly bases: readonly BasisDefinition[]
  readonly keep: KeepDefinition
}

const defineActivity = (placed: Placed, path: string, purposePath: string, used: Used): Defined => {
  const purpose: Purpose = placed.at(purposePath, { ...plainly, text: used.purpose, vague: false })
  const data = defineData(placed, `${path}.data`, used.data)
  const bases = used.bases.map((basis, at) => claimOf(placed, `${path}.bases[${at}]`, basis))
  return {
    activity: placed.at(path, { name: used.purpose, role: 'controller', purposes: [purpose], data, bases, mapped: true }),
    requirements: requirementsOf(placed, `${path}.bases`, used.bases),
    conditions: defineConditions(placed, `${path}.data`, used.data),
    retention: placed.at(`${path}.keep`, retentionOf(used.keep, data, used.purpose)),
  }
}

/** Decisions by computer alone that a definition states. */
export const decisionsIn = ({ automatedDecisions }: PolicyDefinition): readonly AutomatedDecisionDefinition[] =>
  automatedDecisions === undefined || automatedDecisions === 'none' ? [] : automatedDecisions

/** What a decision by computer alone is for. */
export const purposeOfDecision = (decision: string): string => `decide ${decision}`

/** Everything that data is used for: activities, decisions by computer alone, services for clients. */
export const defineActivities = (placed: Placed, definition: PolicyDefinition): readonly Defined[] => {
  const { activities, onBehalfOfClients = [] } = definition
  return [
    ...activities.map((used: ActivityDefinition, at) => defineActivity(placed, `activities[${at}]`, `activities[${at}].purpose`, used)),
    ...decisionsIn(definition).map(({ decision, data, bases, keep }, at) => {
      const path = `automatedDecisions[${at}]`
      return defineActivity(placed, path, `${path}.decision`, { purpose: purposeOfDecision(decision), data, bases, keep })
    }),
    ...onBehalfOfClients.map(({ service }, at): Defined => {
      const path = `onBehalfOfClients[${at}]`
      const activity: Activity = { name: service, role: 'processor', purposes: [], data: [], bases: [], mapped: true }
      return { activity: placed.at(path, activity), requirements: [], conditions: [] }
    }),
  ]
}
