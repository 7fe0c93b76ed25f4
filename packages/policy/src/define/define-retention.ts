import type { DataCategory } from '../model/data.ts'
import type { Duration, Period, RetentionEntry } from '../model/retention.ts'
import type { KeepDefinition, Length } from './definition.ts'
import { plainly } from './plainly.ts'
import { type TriggerKey, triggerNames } from './trigger-names.ts'

const triggerOf = (key: TriggerKey): { key: string; text: string } => ({ key, text: triggerNames[key] })

/** '6 years' as months and days. */
const durationOf = (length: Length): Duration => {
  const [count = '', unit = ''] = length.split(' ')
  const number = Number(count)
  if (unit.startsWith('year')) return { months: number * 12, days: 0 }
  if (unit.startsWith('month')) return { months: number, days: 0 }
  return { months: 0, days: unit.startsWith('week') ? number * 7 : number }
}

const periodOf = (keep: KeepDefinition): Period => {
  if ('until' in keep) return { kind: 'criterion', trigger: triggerOf(keep.until) }
  const length = durationOf(keep.for)
  return { kind: 'duration', atLeast: length, atMost: length, ...(keep.after && { trigger: triggerOf(keep.after) }) }
}

const textOf = (keep: KeepDefinition): string => {
  if ('until' in keep) return `until ${triggerNames[keep.until]}`
  return keep.after === undefined ? keep.for : `${keep.for} after ${triggerNames[keep.after]}`
}

/** How long the data of one purpose is kept. */
export const retentionOf = (keep: KeepDefinition, data: readonly DataCategory[], purpose: string): RetentionEntry => ({
  ...plainly,
  subject: data.map(({ text }) => text).join(', '),
  data,
  purpose,
  listed: true,
  period: periodOf(keep),
  text: textOf(keep),
  exempt: false,
})
