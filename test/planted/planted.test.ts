import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintMarkdown, recommended } from '@clearnotice/lint'
import { describe, expect, it } from 'vitest'
import { cases } from './cases.ts'
import { expected, type Planted, plant, show } from './planted.ts'

const read = (voice: string): string => readFileSync(join(import.meta.dirname, 'voices', `${voice}.md`), 'utf8')

/** Every error and warning, and what is expected at a lower level. */
const found = (text: string, { finds, on = '2026-11-22' }: Planted): readonly string[] =>
  lintMarkdown(text, { day: on })
    .findings.filter(({ suppression }) => !suppression)
    .filter(({ rule, severity }) => severity !== 'info' || finds.some(([id]) => id === rule))
    .map(({ rule, place }) => show(text, rule, place.span?.start ?? 0))
    .sort()

describe.each(Object.entries(cases))('%s', (voice, planted) => {
  const policy = read(voice)

  it('is clean as it stands', () => expect(found(policy, { change: [], finds: [] })).toEqual([]))

  it.each(Object.entries(planted))('%s', (_, one) => {
    const text = plant(policy, one)
    expect(found(text, one)).toEqual(expected(text, one))
  })
})

it('plants something for every error and warning, in at least 120 policies', () => {
  const all = Object.values(cases).flatMap((planted) => Object.values(planted))
  const planted = new Set(all.flatMap(({ finds }) => finds.map(([rule]) => rule)))
  const rules = recommended.filter(({ severity }) => severity !== 'info').map(({ id }) => id)
  expect(rules.filter((id) => !planted.has(id))).toEqual([])
  expect(all.length).toBeGreaterThanOrEqual(120)
})
