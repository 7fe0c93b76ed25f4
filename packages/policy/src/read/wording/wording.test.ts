import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countries } from '../../model/countries.ts'
import type { Wording, WordingExamples } from '../phrases/phrase.ts'
import { readPolicy } from '../read.ts'
import { wordings } from '../wordings.ts'

const isWording = (value: object): value is Wording => 'topic' in value && 'concepts' in value
const isExamples = (value: object): value is WordingExamples => 'reads' in value
/** A part of a wording, in a file of its own: concepts of one topic. */
const isPart = (value: object): value is Wording['concepts'] => Object.keys(value).every((concept) => concept.includes(':'))

/** The topics and concepts of a module, with the examples beside them. */
const modules = await Promise.all(
  readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map(async (file) => {
      const values: object[] = Object.values(await import(/* @vite-ignore */ new URL(file, import.meta.url).href))
      const examples: WordingExamples = values.find(isExamples) ?? { reads: {} }
      const own = values.filter(isWording)
      const concepts = [...own.map((wording) => wording.concepts), ...values.filter(isPart)].flatMap(Object.keys)
      return { file, topics: own.map(({ topic }) => topic), concepts, examples }
    }),
)

const concepts = modules.flatMap((module) => module.concepts)
const reads = modules.flatMap(({ examples }) =>
  Object.entries(examples.reads).flatMap(([concept, sentences]) => sentences.map((sentence) => [concept, sentence] as const)),
)
const country = new Intl.DisplayNames('en', { type: 'region' })

test('every wording is registered', () => {
  const registered = wordings.map(({ topic }) => topic)
  expect(modules.flatMap(({ topics }) => topics).filter((topic) => !registered.includes(topic))).toEqual([])
})

test('every concept has a sentence that it reads', () => {
  const shown = new Set(reads.map(([concept]) => concept))
  expect(concepts.filter((concept) => !shown.has(concept) && !concept.startsWith('place:'))).toEqual([])
  expect([...shown].filter((concept) => !concepts.includes(concept))).toEqual([])
})

test('readers ask for nothing that no wording can find', () => {
  const names = new Set([...modules.flatMap(({ topics }) => topics), ...concepts])
  const readers = new URL('../facts/', import.meta.url)
  const files = readdirSync(readers, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const asked = files.flatMap((file) => [
    ...readFileSync(new URL(file, readers), 'utf8').matchAll(/\b(?:says|mentions|mentionsIn)\((?:[^()]*, )?'([^']+)'\)/g),
  ])
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.map(([, name = '']) => name).filter((name) => !names.has(name))).toEqual([])
})

test.each(reads)('reads %s in: %s', (concept, sentence) => {
  expect(readPolicy(`${sentence}\n`).mentions(concept)).not.toEqual([])
})

test.each(modules.flatMap(({ topics, examples }) => (examples.ignores ?? []).map((sentence) => [topics, sentence] as const)))(
  'reads nothing of %s in: %s',
  (topics, sentence) => {
    const reading = readPolicy(`${sentence}\n`)
    const found = topics.flatMap((topic) => reading.mentions(topic)).filter(({ scope }) => scope.polarity === 'affirmed')
    expect(found.map(({ concept, phrase }) => `${concept}: ${phrase}`)).toEqual([])
  },
)

test('a place is read by the name that the Unicode consortium gives it', () => {
  const unread = Object.keys(countries).filter(
    (code) => code.length === 2 && readPolicy(`Our supplier keeps it in ${country.of(code)}.\n`).mentions(`place:${code}`).length === 0,
  )
  expect(unread).toEqual([])
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The same sentence as different people write it. */
const sentenceDresses: Readonly<Record<string, (sentence: string) => string>> = {
  'under an ATX heading': (sentence) => `# Privacy notice\n\n## Part\n\n${sentence}\n`,
  'under a setext heading': (sentence) => `Privacy notice\n===\n\nPart\n---\n\n${sentence}\n`,
  'under a bold line': (sentence) => `**Privacy notice**\n\n**Part**\n\n${sentence}\n`,
  'as a numbered clause': (sentence) => `1. Part\n\n1.1 ${sentence}\n`,
  'as an item': (sentence) => `- ${sentence}\n- And more.\n`,
  'in a table': (sentence) => `| Point | What we say |\n| --- | --- |\n| First | ${sentence.replaceAll('|', '\\|')} |\n`,
  'in a definition list': (sentence) => `<dl>\n<dt>First</dt>\n<dd>${escaped(sentence)}</dd>\n</dl>\n`,
  'as HTML': (sentence) => `<p>${escaped(sentence)}</p>\n`,
  'in a block quote': (sentence) => `> ${sentence}\n`,
  'in italics': (sentence) => `*${sentence}*\n`,
  'with CRLF': (sentence) => `# Privacy notice\r\n\r\n${sentence}\r\n`,
}

const headingDresses: Readonly<Record<string, (heading: string) => string>> = {
  'as a setext heading': (heading) => `Privacy notice\n===\n\n${heading}\n---\n\nText.\n`,
  'as a bold line': (heading) => `**Privacy notice**\n\n**${heading}**\n\nText.\n`,
  'as a numbered line': (heading) => `1. ${heading}\n\nText.\n\n2. Other\n\nText.\n`,
  'as HTML': (heading) => `<h2>${escaped(heading)}</h2>\n<p>Text.</p>\n`,
  'in a block quote': (heading) => `> ## ${heading}\n>\n> Text.\n`,
  'with CRLF': (heading) => `# Privacy notice\r\n\r\n## ${heading}\r\n\r\nText.\r\n`,
  'closed by hashes': (heading) => `## ${heading} ##\n\nText.\n`,
}

/** The same sentence where the organisation doesn't say it. */
const wraps: Readonly<Record<string, (sentence: string) => string>> = {
  denied: (sentence) => `The following does not apply to us:\n\n- ${sentence}\n`,
  'never done': (sentence) => `We never do this:\n\n- ${sentence}\n`,
  hypothetical: (sentence) => `If we ever open a branch abroad, this will apply:\n\n- ${sentence}\n`,
  "somebody else's": (sentence) => `Google's own privacy policy explains this:\n\n- ${sentence}\n`,
  quoted: (sentence) => `Another company's privacy notice says: “${sentence}”\n`,
  'commented out': (sentence) => `Before.\n\n<!-- ${sentence} -->\n\nAfter.\n`,
  'commented out in MDX': (sentence) => `Before.\n\n{/* ${sentence} */}\n\nAfter.\n`,
}

const isHeading = (sentence: string): boolean => sentence.startsWith('#')
const sentences = reads.filter(([, sentence]) => !isHeading(sentence))
const headings = reads
  .filter(([, sentence]) => isHeading(sentence))
  .map(([concept, heading]) => [concept, heading.replace(/^#+ /, '')] as const)
/** Denying what is itself denied, conditional or said in several clauses would mean something else again. */
const ofOneClause = sentences.filter(
  ([, sentence]) =>
    !/[,.:;?!] |\b(no|not|never|none|nobody|nothing|nor|without|unless|until|if|while|and|which|apart|only|however)\b|n[’']t\b/i.test(
      sentence,
    ),
)

const unreadIn = (all: typeof reads, dress: (sentence: string) => string): readonly string[] =>
  all.filter(([concept, sentence]) => readPolicy(dress(sentence)).mentions(concept).length === 0).map((pair) => pair.join(': '))

test.each(Object.entries(sentenceDresses))('every sentence is read %s', (_, dress) => {
  expect(unreadIn(sentences, dress)).toEqual([])
})

test.each(Object.entries(headingDresses))('every heading is read %s', (_, dress) => {
  expect(unreadIn(headings, dress)).toEqual([])
})

test.each(Object.entries(wraps))('no sentence is taken for said where it is %s', (_, wrap) => {
  expect(ofOneClause.length).toBeGreaterThan(sentences.length / 2)
  const said = ofOneClause.flatMap(([concept, sentence]) =>
    readPolicy(wrap(sentence))
      .mentions(concept)
      .filter(({ scope }) => scope.polarity === 'affirmed' && scope.about === 'ours' && !scope.hypothetical)
      .map(({ phrase }) => `${concept}: ${sentence} (${phrase})`),
  )
  expect(said).toEqual([])
})
