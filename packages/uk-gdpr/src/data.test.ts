import { describe, expect, test } from 'vitest'
import { type Citation, formatCitation, linkTo } from './citation.ts'
import { type Day, earliestDay, type InForce, isDay } from './day.ts'
import { disclosures } from './disclosures.ts'
import type { Entry } from './entry.ts'
import { lawfulBases } from './lawful-bases.ts'
import { lives } from './provision-register.ts'
import { provisionOn } from './provisions.ts'
import { retentionPeriods } from './retention.ts'
import { appliesTo, rights } from './rights.ts'
import { schedule1Conditions } from './schedule-1.ts'
import { supersededReferences } from './superseded.ts'
import { topics } from './topics.ts'
import { transferMechanisms } from './transfers.ts'

const all: readonly (readonly [topic: string, entry: Entry])[] = topics.flatMap(({ name, entries }) =>
  entries.map((entry) => [name, entry] as const),
)

/** The first day on which an entry says something that can be checked: never before the UK GDPR, whose own law this is. */
const firstDay = ({ from }: InForce): Day => (from < earliestDay ? earliestDay : from)

describe.each(topics.map(({ name, entries }) => [name, entries] as const))('%s', (_, entries) => {
  test('has entries whose ids are its own', () => {
    expect(entries.length).toBeGreaterThan(0)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })

  test('describes each in a sentence', () => {
    for (const { id, description } of entries) expect(`${id}: ${description}`).toMatch(/: [A-Z].{3,260}[.]$/su)
  })

  test('has days that exist and are in order', () => {
    for (const { inForce } of entries) {
      expect(isDay(inForce.from)).toBe(true)
      if (inForce.to !== undefined) {
        expect(isDay(inForce.to)).toBe(true)
        expect(inForce.from <= inForce.to).toBe(true)
      }
    }
  })

  test('links each citation', () => {
    for (const { citations } of entries)
      for (const citation of citations)
        expect(linkTo(citation)).toMatch(/^https:\/\/(?:www\.legislation\.gov\.uk|eur-lex\.europa\.eu\/eli)(?:\/(?!undefined)[\w.-]+)+\/?$/)
  })

  test('has IRIs of the Data Privacy Vocabulary only', () => {
    for (const { dpv } of entries)
      if (dpv !== undefined) expect(dpv).toMatch(/^https:\/\/w3id\.org\/dpv(?:\/pd|\/legal\/(?:eu\/gdpr|gb))?#[A-Z][\w-]+$/)
  })
})

test.each(
  // What is out of date cites the law that went.
  topics.filter(({ name }) => name !== 'superseded').map(({ name, entries }) => [name, entries] as const),
)('%s cites provisions that are there when the entry begins', (_, entries) => {
  for (const { id, inForce, citations } of entries) {
    const day = firstDay(inForce)
    if (inForce.to !== undefined && inForce.to <= day) continue
    for (const citation of citations) {
      const { status } = provisionOn(citation, day)
      expect([id, formatCitation(citation), day, status === 'never-existed' || status === 'omitted']).toEqual([
        id,
        formatCitation(citation),
        day,
        false,
      ])
    }
  }
})

/** Guidance and habit have no provision to cite; everything else has. */
const uncited = [
  'complaint-page',
  'home-page',
  'concerns-page',
  'helpline',
  'wilmslow',
  'manchester',
  'wilmslow-address',
  'eu-uk-adequacy-2025',
]
test('an entry without a citation is guidance, practice or an event outside UK law', () => {
  const without = all.filter(([, { citations }]) => citations.length === 0)
  for (const [topic, { id, confidence }] of without) {
    const rightsByDay = topic === 'rights' && id === 'rights-on-automated-decisions'
    expect([id, uncited.includes(id) || rightsByDay || topic === 'timeline' || topic === 'retention', confidence]).toEqual([
      id,
      true,
      confidence,
    ])
  }
})

test('what is known from memory is marked', () => {
  const marked = all.filter(([, { confidence }]) => confidence === 'from-memory').map(([, { id }]) => id)
  expect(marked).toEqual(
    expect.arrayContaining(['right-to-judicial-remedy', 'uk-bcrs', 'retention/cctv', 'retention/contract-claims-northern-ireland']),
  )
})

test('a citation of an entry in force today is not of something omitted', () => {
  const today: Day = '2026-11-22'
  const stale = all.flatMap(([topic, { id, citations, inForce }]) =>
    topic === 'superseded' || topic === 'timeline' || inForce.from > today || (inForce.to !== undefined && inForce.to <= today)
      ? []
      : citations
          .filter((citation) => ['omitted', 'not-yet'].includes(provisionOn(citation, today).status))
          .map((citation) => `${id}: ${formatCitation(citation)}`),
  )
  expect(stale).toEqual([])
})

test('an entry of superseded law cites what went, and what replaces it is in force from that day', () => {
  for (const { id, since, successors } of supersededReferences) {
    const day = firstDay({ from: since })
    for (const successor of successors) {
      expect([id, formatCitation(successor), provisionOn(successor, day).status]).toEqual([id, formatCitation(successor), 'in-force'])
    }
  }
})

test('every successor in the register exists when its predecessor goes', () => {
  const successions = Object.values(lives).flatMap((register) =>
    [...register.values()].flatMap(({ to, moved, successors = [] }) => successors.map((successor) => ({ day: to ?? moved, successor }))),
  )
  expect(successions.length).toBeGreaterThan(20)
  for (const { day, successor } of successions) {
    const at = firstDay({ from: day as Day })
    expect([formatCitation(successor), at, provisionOn(successor, at).status]).toEqual([formatCitation(successor), at, 'in-force'])
  }
})

test('the matrix of rights and bases is complete', () => {
  for (const { id } of rights) for (const basis of lawfulBases) expect(appliesTo(id, basis.id)).toBeDefined()
})

test('rights and bases name disclosures that exist', () => {
  const ids = disclosures.map(({ id }) => id)
  for (const { disclosure } of rights) if (disclosure !== undefined) expect(ids).toContain(disclosure)
  for (const { adds } of lawfulBases) for (const id of adds) expect(ids).toContain(id)
})

test('the texts of a disclosure follow each other without a gap', () => {
  for (const { textByDay = [] } of disclosures) {
    for (const [index, { inForce }] of textByDay.entries()) expect(inForce.to).toBe(textByDay[index + 1]?.inForce.from)
  }
})

test('what stands in for a dead mechanism is alive', () => {
  const alive = new Set(transferMechanisms.filter(({ inForce }) => inForce.to === undefined).map(({ id }) => id))
  for (const { instead = [] } of transferMechanisms) for (const id of instead) expect(alive).toContain(id)
  for (const { inForce, instead } of transferMechanisms) expect(instead !== undefined).toBe(inForce.to !== undefined)
})

test('Schedule 1 has its 36 conditions, and those without a policy document are known', () => {
  expect(schedule1Conditions).toHaveLength(36)
  const without = schedule1Conditions.filter(({ policyDocument }) => policyDocument === 'not-required').map(({ paragraph }) => paragraph)
  expect(without).toEqual([2, 3, 4, 13, 29, 30, 31, 32, 33, 34])
})

test('retention periods are durations', () => {
  for (const { period, periodTo = period } of retentionPeriods)
    for (const duration of [period, periodTo]) expect(duration).toMatch(/^P\d+[YMD]$/)
})

test('a retention period that has a first day of its own has it exactly', () => {
  for (const { id, inForce, datePrecision } of retentionPeriods)
    expect([id, datePrecision]).toEqual([id, inForce.from === earliestDay && inForce.to === undefined ? 'not-later-than' : undefined])
})

test('citations are written in one way', () => {
  const written = all.flatMap(([, { citations }]): readonly Citation[] => citations)
  for (const { pinpoint } of written) {
    expect(pinpoint).toMatch(/^(?:|\d+[A-Z]*(?:\(\w+\))*|Recital \d+|Part \d+|(?:Sch|Annex) \w+(?: (?:para|Part) \d+[A-Z]?(?:\(\w+\))*)?)$/)
  }
})
