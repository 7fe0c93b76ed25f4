import { type Article9ConditionId, article9Conditions } from '@clearnotice/uk-gdpr'
import type { ConditionClaim, DataCategory, Source } from '../model/data.ts'
import { dataKey } from '../model/identity.ts'
import type { ConditionDefinition, DataDefinition, DecisionDataDefinition } from './data-definition.ts'
import { criminalDataName, dataNames, specialDataNames } from './data-names.ts'
import type { SourceDefinition } from './definition.ts'
import type { Placed } from './placed.ts'
import { plainly } from './plainly.ts'

const ordinary = { ...plainly, criminal: false }

const categoryOf = (data: DataDefinition | DecisionDataDefinition): DataCategory => {
  if (typeof data === 'string') return { ...ordinary, key: data, text: dataNames[data] }
  if ('other' in data) return { ...ordinary, key: dataKey(data.other), text: data.other }
  if ('criminalOffences' in data) return { ...plainly, criminal: true, key: 'criminal', text: criminalDataName }
  const { key, name } = specialDataNames[data.special]
  return { ...ordinary, key, text: name, special: data.special }
}

export const defineData = (
  placed: Placed,
  path: string,
  data: readonly (DataDefinition | DecisionDataDefinition)[],
): readonly DataCategory[] => data.map((one, at) => placed.at(`${path}[${at}]`, categoryOf(one)))

const pointOf = (id: Article9ConditionId): string => article9Conditions.find((one) => one.id === id)?.point ?? ''

const claimOf = (condition: ConditionDefinition): ConditionClaim => ({
  ...plainly,
  for: 'special-category',
  point: pointOf(condition.condition),
  condition: condition.condition,
  ...('schedule1' in condition && { schedule1: condition.schedule1 }),
})

/** The conditions on which sensitive data is used. */
export const defineConditions = (
  placed: Placed,
  path: string,
  data: readonly (DataDefinition | DecisionDataDefinition)[],
): readonly ConditionClaim[] =>
  data.flatMap((one, at): readonly ConditionClaim[] => {
    if (typeof one === 'string' || 'other' in one) return []
    if ('special' in one) return [placed.at(`${path}[${at}].allowedBy`, claimOf(one.allowedBy))]
    return [placed.at(`${path}[${at}].schedule1`, { ...plainly, for: 'criminal-offence' as const, schedule1: one.schedule1 })]
  })

const sourceOf = (source: SourceDefinition): Source => {
  if (source === 'you') return { ...plainly, from: 'person', text: 'you', unnamed: false }
  if (source === 'your-device') return { ...plainly, from: 'device', text: 'your device', unnamed: false }
  return 'others' in source
    ? { ...plainly, from: 'others', text: source.others, unnamed: false }
    : { ...plainly, from: 'public', text: source.public, unnamed: false }
}

export const defineSources = (placed: Placed, sources: readonly SourceDefinition[]): readonly Source[] =>
  sources.map((one, at) => placed.at(`sources[${at}]`, sourceOf(one)))
