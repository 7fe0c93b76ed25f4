import { readdirSync, readFileSync } from 'node:fs'
import { disclosuresFor, parseCitations, provisionOn, topics, ukGdpr, unknownCircumstances } from '@clearnotice/uk-gdpr'
import { type JsonSchema, shapeSchemas, topicSchema } from '@clearnotice/uk-gdpr/schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { glossaryIndex, glossaryPage } from './glossary.ts'

const packageFolder = new URL('../../packages/uk-gdpr/', import.meta.url)
const pathIn = (name: string): string => new URL(name, packageFolder).pathname

/** What is wrong with a value by a schema. */
function faultsOf(value: unknown, schema: JsonSchema): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const pages: Readonly<Record<string, string>> = {
  'README.md': glossaryIndex(topics),
  ...Object.fromEntries(topics.map((topic) => [`${topic.name}.md`, glossaryPage(topic)])),
}
const schemas: Readonly<Record<string, string>> = {
  ...Object.fromEntries(topics.map(({ name }) => [`${name}.json`, asJson(topicSchema(name))])),
  ...Object.fromEntries(Object.entries(shapeSchemas).map(([name, schema]) => [`${name}.json`, asJson(schema)])),
}

test.each(Object.entries(pages))('docs/%s is what the data say', async (name, page) => {
  await expect(page).toMatchFileSnapshot(pathIn(`docs/${name}`))
})

test.each(Object.entries(schemas))('schemas/%s is what the code says', async (name, schema) => {
  await expect(schema).toMatchFileSnapshot(pathIn(`schemas/${name}`))
})

test('no page and no schema is left over', () => {
  expect(readdirSync(pathIn('docs')).toSorted()).toEqual(Object.keys(pages).toSorted())
  expect(readdirSync(pathIn('schemas')).toSorted()).toEqual(Object.keys(schemas).toSorted())
})

test('the schemas ship in the package', () => {
  const manifest = JSON.parse(readFileSync(pathIn('package.json'), 'utf8')) as { files: string[]; exports: Record<string, unknown> }
  expect(manifest.files).toContain('schemas')
  expect(manifest.exports['./schemas/*.json']).toBe('./schemas/*.json')
})

test.each(topics.map(({ name, entries }) => [name, entries] as const))(
  'the entries of %s have the shape of their schema',
  (name, entries) => {
    expect(faultsOf(entries, topicSchema(name))).toEqual([])
  },
)

test('answers have the shape of theirs', () => {
  const found = parseCitations('Article 6(1)(f) UK GDPR, section 164A and PECR')
  expect(found).toHaveLength(3)
  expect(faultsOf(found, shapeSchemas['found-citations'])).toEqual([])
  expect(faultsOf(ukGdpr('6'), shapeSchemas.citation)).toEqual([])
  expect(faultsOf(provisionOn(ukGdpr('77'), '2026-11-22'), shapeSchemas.provision)).toEqual([])
  expect(faultsOf(unknownCircumstances, shapeSchemas.circumstances)).toEqual([])
  expect(faultsOf(disclosuresFor(unknownCircumstances, '2026-11-22'), shapeSchemas['expected-disclosures'])).toEqual([])
})

test('a schema refuses what is wrong', () => {
  expect(faultsOf([{ id: 'x' }], topicSchema('roles'))).toContain("/0 must have required property 'citations'")
  expect(faultsOf({ instrument: 'gdpr', pinpoint: '6' }, shapeSchemas.citation)).toEqual([
    '/instrument must be equal to one of the allowed values',
  ])
  expect(faultsOf({ instrument: 'pecr', pinpoint: '6', colour: 'red' }, shapeSchemas.citation)).toEqual([
    ' must NOT have additional properties',
  ])
})
