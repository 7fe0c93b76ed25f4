import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { disclosures } from '@clearnotice/uk-gdpr'
import { describe, expect, test } from 'vitest'
import type { Label } from './label.ts'
import { said } from './said.ts'
import { scoreOf, totalOf } from './score.ts'

const policies = join(import.meta.dirname, 'policies')
const labels = join(import.meta.dirname, 'labels')

const cases = readdirSync(labels)
  .sort()
  .map((file) => {
    const name = `${basename(file, '.json')}.md`
    const source = readFileSync(join(policies, name), 'utf8')
    return { name, source, label: JSON.parse(readFileSync(join(labels, file), 'utf8')) as Label }
  })

describe.each(cases)('the label of $name', ({ name, source, label }) => {
  const lines = source.split('\n')

  test('speaks of its policy, and of every disclosure once', () => {
    expect(label.file).toBe(name)
    expect(Object.keys(label.disclosures).sort()).toEqual(disclosures.map(({ id }) => id).sort())
  })

  test('points at lines that say something', () => {
    const marked = [...Object.values(label.disclosures), ...label.findings, ...(label.traps ?? []), ...(label.ambiguous ?? [])]
    expect(marked.flatMap((one) => one.lines).filter((line) => !lines[line - 1]?.trim())).toEqual([])
  })

  test('has lines for what is said, and none for what isn’t', () => {
    const wrong = Object.entries(label.disclosures).filter(
      ([, { status, lines: at }]) => (status === 'stated' || status === 'partial') !== at.length > 0,
    )
    expect(wrong).toEqual([])
  })
})

describe('our own policies', () => {
  const score = scoreOf(cases.map(({ name, source, label }) => [said(name, source), label]))

  test('at least 97 of 100 disclosures have the status that a careful reader gives', () => {
    const { right, all } = score.statuses
    expect(right / all, JSON.stringify(score.wrong, undefined, 1)).toBeGreaterThanOrEqual(0.97)
  })

  test('no gap is seen where there is none', () => {
    expect(totalOf(score.disclosures).precision, JSON.stringify(score.wrong, undefined, 1)).toBeGreaterThanOrEqual(0.97)
  })

  test('at least 95 of 100 statements are found where they stand', () => {
    const { right, all } = score.evidence
    expect(right / all, JSON.stringify(score.wrong, undefined, 1)).toBeGreaterThanOrEqual(0.95)
  })

  test('no error and no warning is without a label, and no trap is walked into', () => {
    expect(score.alarms).toEqual([])
    expect(score.traps.hit).toBe(0)
  })
})
