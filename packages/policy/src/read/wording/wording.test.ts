import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Wording, WordingExamples } from '../phrases/phrase.ts'
import { readPolicy } from '../read.ts'
import { wordings } from '../wordings.ts'

const isWording = (value: unknown): value is Wording =>
  typeof value === 'object' && value !== null && 'topic' in value && 'concepts' in value
const isExamples = (value: object): value is WordingExamples => 'reads' in value && 'ignores' in value

/** The wordings of a module with the examples beside them: one list for all, or one for each by the wording's name. */
const withExamples = (
  file: string,
  module: Readonly<Record<string, unknown>>,
): readonly (readonly [string, readonly Wording[], WordingExamples])[] => {
  const { examples } = module
  if (typeof examples !== 'object' || examples === null) return []
  if (isExamples(examples)) return [[file, Object.values(module).filter(isWording), examples]]
  return Object.entries(examples as Record<string, WordingExamples>).map(([name, own]) => [
    `${file} ${name}`,
    Object.entries(module).flatMap(([key, value]) => (isWording(value) && (key === name || value.topic === name) ? value : [])),
    own,
  ])
}

const modules = await Promise.all(
  readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map(
      async (file): Promise<readonly [string, Readonly<Record<string, unknown>>]> => [
        file,
        await import(/* @vite-ignore */ new URL(file, import.meta.url).href),
      ],
    ),
)

test('every wording is registered', () => {
  const registered = wordings.map(({ topic }) => topic)
  expect(
    modules
      .flatMap(([, module]) => Object.values(module).filter(isWording))
      .map(({ topic }) => topic)
      .filter((topic) => !registered.includes(topic)),
  ).toEqual([])
})

test('readers ask for nothing that no wording can find', () => {
  const names = new Set(wordings.flatMap(({ topic, concepts }) => [topic, ...Object.keys(concepts)]))
  const readers = new URL('../facts/', import.meta.url)
  const files = readdirSync(readers, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const asked = files.flatMap((file) => [
    ...readFileSync(new URL(file, readers), 'utf8').matchAll(/\b(?:says|mentions|mentionsIn)\((?:[^()]*, )?'([^']+)'\)/g),
  ])
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.map(([, name = '']) => name).filter((name) => !names.has(name))).toEqual([])
})

describe.each(modules.flatMap(([file, module]) => withExamples(file, module)))('%s', (_, own, examples) => {
  const concepts = own.flatMap((wording) => Object.keys(wording.concepts))

  test.each(Object.entries(examples.reads).flatMap(([concept, sentences]) => sentences.map((sentence) => [concept, sentence] as const)))(
    'reads %s in: %s',
    (concept, sentence) => {
      expect(concepts).toContain(concept)
      expect(readPolicy(`${sentence}\n`).mentions(concept)).not.toEqual([])
    },
  )

  test.each(examples.ignores)('reads nothing in: %s', (sentence) => {
    const reading = readPolicy(`${sentence}\n`)
    const found = own.flatMap(({ topic }) => reading.mentions(topic)).filter(({ scope }) => scope.polarity === 'affirmed')
    expect(found.map(({ concept, phrase }) => `${concept}: ${phrase}`)).toEqual([])
  })
})
