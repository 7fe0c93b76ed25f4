import { article9Conditions, dpa2018, ukGdpr } from '@clearnotice/uk-gdpr'
import type { ConditionClaim, DataCategory, Source } from '../model/data.ts'
import { sure } from '../model/fact.ts'
import { keyOf, significantWords } from '../model/identity.ts'
import type { Comparison } from './comparison.ts'
import { material, minor } from './weights.ts'

export const data: Comparison<DataCategory> = {
  topic: 'data',
  noun: 'kind of data',
  parts: (policy) => policy.data.filter(({ says, confidence, key }) => says !== 'denied' && confidence >= sure && key !== 'personal-data'),
  key: keyOf,
  text: ({ text }) => text,
  added: ({ special, criminal }) =>
    special !== undefined
      ? material('The law protects this kind of data more than others.', [ukGdpr('9(1)')])
      : criminal
        ? material('The law protects data on crime more than other data.', [ukGdpr('10')])
        : material('More is known about people than they were told.', 'categories'),
  removed: () => minor('Less is said to be known about people.', 'categories'),
  wordless: true,
}

const conditionName = ({ condition, point, schedule1 }: ConditionClaim): string => {
  const name =
    article9Conditions.find(({ id }) => id === condition)?.name ?? (point === undefined ? 'authority in law' : `point (${point})`)
  return schedule1 === undefined ? name : `${name}, Schedule 1 paragraph ${schedule1}`
}

export const conditions: Comparison<ConditionClaim> = {
  topic: 'conditions',
  noun: 'condition for sensitive data',
  parts: (policy) => policy.conditions.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure),
  key: (claim) => `${claim.for}:${claim.condition ?? claim.point}:${claim.schedule1}`,
  text: conditionName,
  similarity: (a, b) => (a.for === b.for ? 0.5 : 0),
  added: ({ schedule1 }) =>
    material('Sensitive data is used on another ground.', [ukGdpr('9(2)'), ...(schedule1 ? [dpa2018('Sch 1')] : [])]),
  removed: () => material('A ground for using sensitive data is gone.', [ukGdpr('9(2)')]),
  differences: (before, after) =>
    conditionName(before) === conditionName(after)
      ? []
      : [
          {
            message: `condition for sensitive data changed: ${conditionName(before)} → ${conditionName(after)}`,
            before: conditionName(before),
            after: conditionName(after),
            weight: material('Sensitive data is used on another ground.', [ukGdpr('9(2)')]),
          },
        ],
  wordless: true,
}

export const sources: Comparison<Source> = {
  topic: 'sources',
  noun: 'source of data',
  parts: (policy) => policy.sources.filter(({ says, confidence }) => says !== 'denied' && confidence >= sure),
  key: ({ from, text }) => (from === 'person' || from === 'device' ? from : `${from}:${significantWords(text).join('-')}`),
  text: ({ text }) => text,
  added: ({ from }) =>
    from === 'person'
      ? minor('People give this themselves.', 'source')
      : material('Data now comes from somewhere that people may not expect.', 'source'),
  removed: () => minor('Data is no longer said to come from there.', 'source'),
  wordless: true,
}
